// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/news/newsoverlay.h"

#include "ui/news/newstext.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace taabia {

NewsOverlay::NewsOverlay(const std::vector<VersionNews> &news, QWidget *covered, QWidget *window)
    : FramedOverlay({640, 420}, covered, window)
    , m_news(news)
    , m_title(new QLabel(frame()))
    , m_scroll(new QScrollArea(frame()))
    , m_close(new ActionButton(ActionButton::Kind::Main, {}, frame()))
{
    setLook(m_title, "title");
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_close->setKey(Words::escapeKey());
    auto *column = new QVBoxLayout(frame());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_close);
    setFirstFocus(m_close);
    connect(m_close, &ActionButton::clicked, this, &Overlay::close);
    retranslate();
}

void NewsOverlay::retranslate()
{
    m_title->setText(tr("What is new"));
    setAccessibleName(tr("What is new"));
    m_scroll->setAccessibleName(tr("What is new"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    for (const VersionNews &one : m_news) {
        auto *head = new Paragraph(TextSize::Small, body);
        head->setTone(Tone::Quiet);
        head->setRigid(true);
        head->setText(
            tr("Version %1, %2")
                .arg(Words::isolated(one.version), Words::isolated(one.date.toString(QStringLiteral("dd/MM/yyyy")))));
        column->addWidget(head);
        for (const QString &line : NewsText::lines(one)) {
            auto *paragraph = new Paragraph(TextSize::Body, body);
            paragraph->setRigid(true);
            paragraph->setText(line);
            column->addWidget(paragraph);
        }
    }
    column->addStretch(1);
    m_scroll->setWidget(body); // the one before goes
}

} // namespace taabia
