// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbadge.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/painting.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace taabia {

static constexpr int besideIcon = 8;

LinkBadge::LinkBadge(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void LinkBadge::setLink(const LinkView &link)
{
    const QString before = text();
    m_link = link;
    retranslate();
    if (text() != before && link.state != LinkView::State::Connecting)
        announce(this, text());
}

void LinkBadge::retranslate()
{
    setText(Words::linkState(m_link));
    const QString sentence = m_link.failure ? Words::failure(*m_link.failure) : QString();
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize LinkBadge::sizeHint() const
{
    const QFontMetrics metrics(Fonts::font(TextSize::Body));
    return {metrics.horizontalAdvance(text()) + Icons::textSize() + besideIcon, Painting::smallestTarget};
}

QSize LinkBadge::minimumSizeHint() const
{
    return sizeHint();
}

void LinkBadge::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = Icons::textSize();
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - size) / 2, size, size));
    const QPointF middle = QRectF(sign).center();
    QColor ink = colors.text;
    switch (m_link.state) {
    case LinkView::State::Connecting:
        painter.setPen(QPen(colors.progress, 2));
        painter.drawEllipse(middle, size / 5.0, size / 5.0);
        ink = colors.muted;
        break;
    case LinkView::State::Online:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.good);
        painter.drawEllipse(middle, size / 4.5, size / 4.5);
        break;
    case LinkView::State::Troubled:
        painter.drawPixmap(
            sign.topLeft(), Icons::pixmap(QStringLiteral("triangle-alert"), colors.bad, size, devicePixelRatioF()));
        ink = colors.bad;
        break;
    }
    painter.setFont(Fonts::font(TextSize::Body));
    painter.setPen(ink);
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), QRect(size + besideIcon, 0, width() - size - besideIcon, height()));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip, text());
}

void LinkBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLabel::changeEvent(event);
}

} // namespace taabia
