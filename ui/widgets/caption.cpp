// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/caption.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace taabia {

CaptionText::CaptionText(QWidget *parent)
    : Paragraph(TextSize::Body, parent)
{
    setRigid(true);
    setTone(Tone::Quiet);
    installAccessibility();
}

void CaptionText::setAlert(bool alert)
{
    m_alert = alert;
    setTone(alert ? Tone::Bad : Tone::Quiet);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

Caption::Caption(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_sign(new QLabel(this))
    , m_words(new CaptionText(this))
    , m_hintLabel(new Paragraph(TextSize::Small, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_hintLabel, 0, Qt::AlignBottom);
    m_hintLabel->setTone(Tone::Quiet);
    m_hintLabel->setOneLine();
    m_sign->hide();
    show();
}

void Caption::setText(const QString &text)
{
    m_text = text;
    show();
}

void Caption::setHint(const QString &hint)
{
    m_hint = hint;
    show();
}

void Caption::setTrouble(const QString &sentence)
{
    if (sentence == m_trouble) {
        return;
    }
    m_trouble = sentence;
    if (m_field) {
        m_field->setAccessibleDescription(sentence);
        m_field->setProperty("refused", !sentence.isEmpty());
        m_field->style()->unpolish(m_field);
        m_field->style()->polish(m_field);
        if (m_field->hasFocus())
            announce(m_field, sentence); // who comes to the field later is told its description
    }
    show();
}

void Caption::show()
{
    const bool refused = !m_trouble.isEmpty();
    m_words->setText(refused ? m_trouble : m_text);
    if (refused != m_words->isAlert() || refused) {
        m_words->setAlert(refused);
    }
    m_hintLabel->setText(m_hint);
    m_hintLabel->setVisible(!m_hint.isEmpty() && !refused);
    const int size = Icons::textSize();
    m_sign->setPixmap(
        Icons::pixmap(QStringLiteral("circle-alert"), Colors::current().bad, size, m_sign->devicePixelRatioF()));
    m_sign->setFixedHeight(m_words->lineStep());
    m_sign->setVisible(refused);
}

void Caption::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        show();
    }
    QWidget::changeEvent(event);
}

} // namespace taabia
