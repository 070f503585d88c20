// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include "ui/theme/colors.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/painting.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace taabia {

static constexpr int tilePadding = 12;
static constexpr int dotSize = 12;
static constexpr int besideMark = 9;

Tile::Tile(QWidget *parent)
    : QAbstractButton(parent)
{
    installAccessibility();
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    // Where the window is low, all rows give a little before anything is cut.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void Tile::setTextSize(TextSize size)
{
    m_textSize = size;
    updateGeometry();
}

void Tile::setDot(std::optional<QColor> color)
{
    m_dot = color;
    updateGeometry();
    update();
}

void Tile::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Tile::setBelow(const QString &text)
{
    if (text == m_below)
        return;
    m_below = text;
    setToolTip(text);
    setAccessibleDescription(Words::spoken(text));
    updateGeometry();
    update();
}

static QFont belowFont()
{
    return Fonts::font(TextSize::Badge);
}

/// Of the text and of what stands below it.
int Tile::linesHeight() const
{
    return Fonts::lineHeight(textFont()) + (m_below.isEmpty() ? 0 : QFontMetrics(belowFont()).ascent());
}

QFont Tile::textFont() const
{
    return Fonts::font(m_textSize, QFont::Medium);
}

int Tile::contentWidth() const
{
    return QFontMetrics(textFont()).horizontalAdvance(text()) + (m_dot ? dotSize + besideMark : 0);
}

QSize Tile::sizeHint() const
{
    const int air = m_below.isEmpty() ? 24 : 14;
    const int height = std::max(Painting::smallestTarget, linesHeight() + air);
    const int keyWidth = m_key.isEmpty() ? 0 : Painting::keyCapSize(m_key).width() + besideMark;
    return {contentWidth() + keyWidth + 2 * tilePadding, height};
}

QSize Tile::minimumSizeHint() const
{
    return {std::max(Painting::smallestTarget, contentWidth() + 2 * 8),
        std::max(Painting::smallestTarget, linesHeight() + (m_below.isEmpty() ? 12 : 4))};
}

void Tile::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::current();
    QPainter painter(this);
    const QColor ground = isChecked() ? colors.accentSoft : (underMouse() ? colors.hover : colors.field);
    Painting::box(painter, rect(), isDown() ? colors.accentSoft : ground, isChecked() ? colors.accent : colors.line,
        isChecked() ? 2 : 1);
    if (hasFocus()) {
        Painting::box(painter, rect(), Qt::transparent, colors.accent, 2);
        Painting::focusRing(painter, rect(), colors.accent);
    }

    const QSize key = m_key.isEmpty() ? QSize() : Painting::keyCapSize(m_key);
    const bool roomForKey = !m_key.isEmpty() && width() >= sizeHint().width();
    // A tile with a dot or a key reads from its beginning; a bare number stands in the middle.
    const bool centred = !m_dot && m_key.isEmpty();
    int x = centred || !roomForKey ? (width() - contentWidth()) / 2 : tilePadding;
    const int lift = m_below.isEmpty() ? 0 : QFontMetrics(belowFont()).ascent() / 2 + 1;
    const auto place = [this, lift](int left, int boxWidth, int boxHeight) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(left, (height() - boxHeight) / 2 - lift, boxWidth, boxHeight));
    };
    if (m_dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(*m_dot);
        painter.drawEllipse(place(x, dotSize, dotSize));
        x += dotSize + besideMark;
    }
    painter.setFont(textFont());
    painter.setPen(isChecked() ? colors.accent : colors.text);
    paintText(painter, place(x, QFontMetrics(textFont()).horizontalAdvance(text()) + 2, height()), !roomForKey);
    if (!m_below.isEmpty())
        paintBelow(painter);
    if (roomForKey) {
        Painting::keyCap(painter, place(width() - key.width() - tilePadding, key.width(), key.height()), m_key,
            isChecked() ? colors.accent : colors.muted, colors.line);
    }
}

void Tile::paintBelow(QPainter &painter) const
{
    const QFont font = belowFont();
    const QFontMetrics metrics(font);
    const int top = (height() + Fonts::lineHeight(textFont()) - metrics.ascent()) / 2 - 2;
    const QRect line(4, top, width() - 8, metrics.ascent() + metrics.descent());
    painter.setFont(font);
    painter.setPen(isChecked() ? Colors::current().accent : Colors::current().muted);
    painter.drawText(
        line, Qt::AlignCenter | Qt::TextDontClip, metrics.elidedText(m_below, Qt::ElideRight, line.width()));
}

void Tile::paintText(QPainter &painter, const QRect &rect, bool underlineKey) const
{
    // "Alt+O" on a narrow tile becomes the underlined O of Orange, as menus do it.
    const qsizetype letter = m_key.isEmpty() ? -1 : text().indexOf(m_key.back(), 0, Qt::CaseInsensitive);
    QString shown = text();
    if (underlineKey && letter >= 0) {
        shown.insert(letter, QLatin1Char('&'));
    }
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextDontClip, shown);
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        QAbstractButton::keyPressEvent(event);
    } else {
        event->ignore(); // arrows, digits and Enter belong to the group
    }
}

void Tile::nextCheckState()
{
    setChecked(true);
}

void Tile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace taabia
