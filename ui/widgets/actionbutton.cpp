// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace taabia {

static constexpr int gap = 10;

ActionButton::ActionButton(Kind kind, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setSizePolicy(kind == Kind::Main ? QSizePolicy::Expanding : QSizePolicy::Preferred,
        kind == Kind::Main ? QSizePolicy::Maximum : QSizePolicy::Fixed);
}

void ActionButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void ActionButton::showKeyOnlyAt(const QList<QWidget *> &places)
{
    if (!m_keyPlaces) {
        connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
    }
    m_keyPlaces.emplace(places.begin(), places.end());
    update();
}

bool ActionButton::keyActs() const
{
    const QWidget *focus = QApplication::focusWidget();
    return !m_keyPlaces || hasFocus()
        || std::any_of(m_keyPlaces->begin(), m_keyPlaces->end(),
            [focus](const QWidget *place) { return place && (place == focus || place->isAncestorOf(focus)); });
}

QString ActionButton::key() const
{
    return keyActs() ? m_key : QString();
}

void ActionButton::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void ActionButton::setReady(bool ready)
{
    m_ready = ready;
    update();
}

QFont ActionButton::baseFont() const
{
    return m_kind == Kind::Main ? Fonts::font(TextSize::Action, QFont::Bold)
                                : Fonts::font(TextSize::Body, QFont::DemiBold);
}

int ActionButton::iconSize() const
{
    return m_kind == Kind::Main ? qRound(Icons::textSize() * 1.2) : Icons::textSize();
}

int ActionButton::iconWidth() const
{
    return m_icon.isEmpty() ? 0 : iconSize() + (text().isEmpty() ? 0 : gap);
}

int ActionButton::keyWidth() const
{
    return m_key.isEmpty() ? 0 : Painting::keyCapSize(m_key).width() + gap;
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics metrics(baseFont());
    const int padding = text().isEmpty() ? 10 : (m_kind == Kind::Bare ? 8 : 16);
    const int height = Fonts::lineHeight(baseFont()) + (m_kind == Kind::Main ? 34 : 16);
    return {
        std::max(Painting::smallestTarget, metrics.horizontalAdvance(text()) + iconWidth() + keyWidth() + 2 * padding),
        std::max(Painting::smallestTarget, height)};
}

QSize ActionButton::minimumSizeHint() const
{
    if (m_kind == Kind::Plain && !text().isEmpty()) {
        // Where it is tight the key and the icon go, then the letters shrink a little.
        const int words = QFontMetrics(baseFont()).horizontalAdvance(text());
        return {std::max(Painting::smallestTarget, words * 4 / 5 + 20), sizeHint().height()};
    }
    if (m_kind != Kind::Main) {
        return sizeHint();
    }
    return {4 * Painting::smallestTarget, std::max(Painting::smallestTarget, Fonts::lineHeight(baseFont()) + 14)};
}

ActionButton::Ink ActionButton::ink() const
{
    const Colors &colors = Colors::current();
    const bool lively = isEnabled() && (underMouse() || isDown());
    switch (m_kind) {
    case Kind::Main:
        if (!m_ready || !isEnabled()) {
            return {lively ? colors.hover : colors.page, colors.line, colors.muted};
        }
        return {lively ? colors.accent.darker(108) : colors.accent, colors.accent, colors.onAccent};
    case Kind::Plain:
        return {lively ? colors.accentSoft : colors.field, colors.line, isEnabled() ? colors.text : colors.muted};
    case Kind::Pill:
        return {lively ? colors.hover : colors.card, colors.warning, colors.warning};
    case Kind::Bare:
        return {lively ? colors.hover : QColor(Qt::transparent), Qt::transparent, colors.muted};
    }
    return {};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::current();
    QPainter painter(this);
    const Ink inks = ink();
    const qreal corner = m_kind == Kind::Pill ? height() / 2.0 : (m_kind == Kind::Main ? 12 : 8);
    Painting::box(painter, rect(), inks.ground, inks.border, 1, corner);
    if (hasFocus()) {
        const bool filled = m_kind == Kind::Main && m_ready && isEnabled();
        if (!filled) {
            Painting::box(painter, rect(), Qt::transparent, colors.accent, 2, corner);
        }
        Painting::focusRing(painter, rect(), filled ? colors.onAccent : colors.accent, corner);
    }
    paintContent(painter, inks.text);
}

void ActionButton::paintContent(QPainter &painter, const QColor &color)
{
    QFont font = baseFont();
    const int room = width() - 2 * (m_kind == Kind::Main ? 14 : 8);
    const int words = QFontMetrics(font).horizontalAdvance(text());
    const bool small = m_kind == Kind::Plain && !text().isEmpty();
    const bool withKey = !key().isEmpty() && (!small || words + iconWidth() + keyWidth() <= room);
    const bool withIcon = !m_icon.isEmpty() && (!small || words + iconWidth() <= room);
    const int extras = (withIcon ? iconWidth() : 0) + (withKey ? keyWidth() : 0);
    while (font.pointSizeF() > 8 && QFontMetrics(font).horizontalAdvance(text()) > room - extras) {
        font.setPointSizeF(font.pointSizeF() - 0.25);
    }
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    int x = (width() - textWidth - extras) / 2;
    const auto place = [this](int left, QSize size) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(left, (height() - size.height()) / 2), size));
    };
    if (withIcon) {
        const QSize size(iconSize(), iconSize());
        painter.drawPixmap(place(x, size).topLeft(), Icons::pixmap(m_icon, color, size.width(), devicePixelRatioF()));
        x += iconWidth();
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place(x, {textWidth, height()}), Qt::AlignCenter | Qt::TextDontClip, text());
    if (withKey) {
        QColor line = color;
        line.setAlphaF(0.45f);
        Painting::keyCap(painter, place(x + textWidth + gap, Painting::keyCapSize(m_key)), m_key, color, line);
    }
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    // A held Enter must not press anything again and again.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) {
            click();
        }
        return;
    }
    QPushButton::keyPressEvent(event);
}

void ActionButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}

} // namespace taabia
