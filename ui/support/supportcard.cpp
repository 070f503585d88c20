// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/supportcard.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace taabia {

static const QString reportKey = QStringLiteral("Alt+R");

SupportCard::SupportCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_why(new Paragraph(TextSize::Small, this))
    , m_button(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("download"), this))
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_why->setTone(Tone::Quiet);
    m_why->setRigid(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    m_button->setKey(reportKey);
    connect(m_button, &ActionButton::clicked, this, &SupportCard::wanted);
    auto *key = new QShortcut(QKeySequence(reportKey), this);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, m_button, &ActionButton::click);
    retranslate();
}

QString SupportCard::name()
{
    return tr("Save a report for support");
}

void SupportCard::retranslate()
{
    m_title->setText(tr("When something is wrong"));
    m_why->setText(
        tr("One file for whoever helps you: what the till has written down of its work, and how it is set up. "
           "You see what is in it before it is saved."));
    m_button->setText(name());
    m_button->setAccessibleName(name());
}

void SupportCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace taabia
