// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagetab.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace taabia {

static constexpr int tabPadding = 14;
static constexpr int betweenParts = 8;

PageTab::PageTab(const QString &icon, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_key(key)
{
    installAccessibility();
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PageTab::setDensity(Density density)
{
    if (density != m_density) {
        m_density = density;
        updateGeometry();
        update();
    }
}

int PageTab::widthFor(Density density) const
{
    int width = QFontMetrics(Fonts::font(TextSize::Body)).horizontalAdvance(text()) + 2 * tabPadding;
    if (density == Density::Full) {
        width += Icons::textSize() + betweenParts;
    }
    if (density != Density::NameOnly && !m_key.isEmpty()) {
        width += Painting::keyCapSize(m_key).width() + betweenParts;
    }
    return width;
}

QSize PageTab::sizeHint() const
{
    return {
        widthFor(m_density), std::max(Painting::smallestTarget, Fonts::lineHeight(Fonts::font(TextSize::Body)) + 16)};
}

QSize PageTab::minimumSizeHint() const
{
    return sizeHint();
}

void PageTab::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::current();
    QPainter painter(this);
    if (isChecked() || underMouse() || isDown()) {
        Painting::box(painter, rect(), isChecked() || isDown() ? colors.accentSoft : colors.hover, {}, 0, 8);
    }
    if (hasFocus()) {
        Painting::box(painter, rect(), Qt::transparent, colors.accent, 2, 8);
    }
    const QColor ink = isChecked() ? colors.accent : colors.muted;
    int x = tabPadding;
    const auto place = [this](int left, QSize size) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(left, (height() - size.height()) / 2), size));
    };
    if (m_density == Density::Full) {
        const int size = Icons::textSize();
        painter.drawPixmap(place(x, {size, size}).topLeft(), Icons::pixmap(m_icon, ink, size, devicePixelRatioF()));
        x += size + betweenParts;
    }
    const QFont font = Fonts::font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink);
    const int textWidth = QFontMetrics(Fonts::font(TextSize::Body)).horizontalAdvance(text());
    painter.drawText(place(x, {textWidth, height()}), Qt::AlignCenter | Qt::TextDontClip, text());
    if (m_density != Density::NameOnly && !m_key.isEmpty()) {
        Painting::keyCap(
            painter, place(x + textWidth + betweenParts, Painting::keyCapSize(m_key)), m_key, ink, colors.line);
    }
}

void PageTab::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void PageTab::nextCheckState()
{
    setChecked(true); // the window unchecks the others
}

} // namespace taabia
