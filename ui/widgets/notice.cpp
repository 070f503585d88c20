// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/announcer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace taabia {

Notice::Notice(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_sign(new QLabel(this))
    , m_words(new Paragraph(TextSize::Body, this))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    if (shape == Shape::Inline) {
        row->setContentsMargins(0, 0, 0, 0);
    } else {
        row->setContentsMargins(16, shape == Shape::Alarm ? 2 : 8, 16, shape == Shape::Alarm ? 2 : 8);
    }
    if (shape == Shape::Alarm) {
        m_words->setWeight(QFont::Bold);
        m_words->setOneLine();
        row->addStretch(1);
    } else {
        m_words->setRigid(true);
    }
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_words, shape == Shape::Alarm ? 0 : 1);
    if (shape == Shape::Alarm) {
        row->addStretch(1);
    }
}

void Notice::tell(Tone tone, const QString &icon, const QString &sentence)
{
    m_tone = tone;
    m_icon = icon;
    const bool changed = sentence != m_words->text();
    m_words->setText(sentence);
    dress();
    if (changed && !m_isNews) {
        m_isNews = true;
        QTimer::singleShot(0, this, &Notice::announceNews); // some are told first, and shown then
    }
}

void Notice::announceNews()
{
    m_isNews = false;
    if (isVisible())
        announce(this, sentence());
}

void Notice::retell(const QString &sentence)
{
    m_words->setText(sentence);
}

void Notice::dress()
{
    const Colors &colors = Colors::current();
    const QColor ink = m_shape == Shape::Alarm ? colors.onAlarm : colors.tone(m_tone);
    m_sign->setPixmap(Icons::pixmap(m_icon, ink, Icons::textSize(), m_sign->devicePixelRatioF()));
    m_sign->setVisible(!m_icon.isEmpty());
    m_sign->setFixedHeight(m_words->lineStep()); // beside the first line, however many there are
    m_words->setInk(ink);
}

void Notice::paintEvent(QPaintEvent *)
{
    if (m_shape == Shape::Inline) {
        return;
    }
    const Colors &colors = Colors::current();
    QPainter painter(this);
    painter.fillRect(rect(), m_shape == Shape::Alarm ? colors.alarm : colors.card);
    if (m_shape == Shape::Banner) {
        painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
        const int edge = layoutDirection() == Qt::RightToLeft ? width() - 5 : 0;
        painter.fillRect(QRect(edge, 0, 5, height()), colors.tone(m_tone));
    }
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange) {
        dress();
    }
    QWidget::changeEvent(event);
}

} // namespace taabia
