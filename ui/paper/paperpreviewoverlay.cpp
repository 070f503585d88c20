// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperpreviewoverlay.h"

#include "ui/paper/paperpicture.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/paperwords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace taabia {

static constexpr std::array widthOrder{PaperWidth::Roll58, PaperWidth::Roll80, PaperWidth::A5, PaperWidth::A4};

PaperPreviewOverlay::PaperPreviewOverlay(PaperTools tools, PaperWidth width, QWidget *covered, QWidget *window)
    : FramedOverlay({720, 760}, covered, window)
    , m_width(width)
    , m_title(new QLabel(this))
    , m_widths(new TileGroup(4, TextSize::Body, this))
    , m_scroll(new QScrollArea(this))
    , m_picture(new PaperPicture(std::move(tools), m_scroll))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_print(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("printer"), this))
    , m_close(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("x"), this))
{
    build();
    connect(m_widths, &TileGroup::chosen, this, [this](int index) {
        m_width = widthOrder.at(static_cast<std::size_t>(index));
        draw();
    });
    connect(m_print, &ActionButton::clicked, this, &PaperPreviewOverlay::printWanted);
    connect(m_close, &ActionButton::clicked, this, &PaperPreviewOverlay::close);
    auto *print = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), this);
    print->setAutoRepeat(false);
    connect(print, &QShortcut::activated, m_print, &ActionButton::click);
    setPrintable(false);
    retranslate();
}

void PaperPreviewOverlay::build()
{
    auto *column = new QVBoxLayout(frame());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    setLook(m_title, "title");
    m_notice->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the overlay scrolls it by the arrow keys
    auto *body = new QWidget(m_scroll);
    body->setObjectName(QStringLiteral("scrolled"));
    auto *paper = new QVBoxLayout(body);
    paper->setContentsMargins(0, 0, 8, 0);
    paper->addWidget(m_picture);
    paper->addStretch(1);
    m_scroll->setWidget(body);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_print);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_widths);
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    setFirstFocus(m_close);
}

void PaperPreviewOverlay::setPrintable(bool printable)
{
    m_print->setVisible(printable);
    setFirstFocus(printable ? m_print : m_close);
}

void PaperPreviewOverlay::show(const PaperDocument &document)
{
    m_document = document;
    draw();
}

void PaperPreviewOverlay::draw()
{
    if (m_document)
        m_picture->show(*m_document, m_width);
}

void PaperPreviewOverlay::tell(Tone tone, const QString &icon, const QString &sentence)
{
    m_notice->tell(tone, icon, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void PaperPreviewOverlay::retranslate()
{
    setAccessibleName(tr("Preview"));
    m_title->setText(tr("As it will be printed"));
    m_picture->setAccessibleName(tr("The paper"));
    std::vector<TileGroup::Choice> choices;
    for (const PaperWidth width : widthOrder)
        choices.push_back({PaperWords::width(width), Words::spoken(PaperWords::width(width)), {}, {}});
    m_widths->setChoices(choices);
    m_widths->setAccessibleName(tr("Width of the paper"));
    for (std::size_t i = 0; i < widthOrder.size(); ++i) {
        if (widthOrder.at(i) == m_width)
            m_widths->setCurrent(static_cast<int>(i));
    }
    m_print->setText(tr("Print"));
    m_print->setAccessibleName(tr("Print"));
    m_print->setKey(QStringLiteral("Ctrl+P"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setKey(Words::escapeKey());
}

void PaperPreviewOverlay::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    default:
        Overlay::keyPressEvent(event);
    }
}

} // namespace taabia
