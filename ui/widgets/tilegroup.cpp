// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilegroup.h"

#include "domain/digits.h"
#include "ui/widgets/accessibility.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace taabia {

TileGroup::TileGroup(int columns, TextSize textSize, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_textSize(textSize)
    , m_grid(new QGridLayout(this))
{
    installAccessibility();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
}

void TileGroup::setChoices(const std::vector<Choice> &choices)
{
    if (choices == m_choices) {
        return;
    }
    m_choices = choices;
    m_current = std::min(m_current, static_cast<int>(choices.size()) - 1);
    while (m_tiles.size() > choices.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < choices.size()) {
        auto *tile = new Tile(this);
        tile->setTextSize(m_textSize);
        tile->show(); // not when the layout comes to it: until then it could not take the focus
        const int index = static_cast<int>(m_tiles.size());
        connect(tile, &Tile::clicked, this, [this, index] { choose(index); });
        m_tiles.push_back(tile);
    }
    for (std::size_t i = 0; i < choices.size(); ++i) {
        m_tiles[i]->setText(choices[i].text);
        m_tiles[i]->setAccessibleName(choices[i].name.isEmpty() ? choices[i].text : choices[i].name);
        m_tiles[i]->setKey(choices[i].key);
        m_tiles[i]->setDot(choices[i].dot);
        m_tiles[i]->setBelow(choices[i].below);
    }
    arrange();
    setCurrent(m_current);
}

void TileGroup::setTrailing(QWidget *widget)
{
    m_trailing = widget;
    arrange();
}

void TileGroup::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item;
    }
    const int columns = m_columns > 0 ? m_columns : std::max(1, count());
    for (int i = 0; i < count(); ++i) {
        m_grid->addWidget(tile(i), i / columns, i % columns);
        // In one row a long name gets the room that it needs; in a grid all columns are alike.
        m_grid->setColumnStretch(i % columns, m_columns > 0 ? 1 : tile(i)->sizeHint().width());
    }
    // Tiles come late, and whatever comes late stands at the end of the window for Tab. Their place is the group's own,
    // which Qt passes over unless it can have the focus itself.
    setFocusPolicy(Qt::ClickFocus);
    QWidget *previous = this;
    for (Tile *tile : m_tiles) {
        setTabOrder(previous, tile);
        previous = tile;
    }
    if (m_trailing) {
        const int used = count() % columns;
        const bool fits = columns - used >= 2 && used > 0;
        const int row = fits ? count() / columns : (count() + columns - 1) / columns;
        m_grid->addWidget(m_trailing, row, fits ? used : 0, 1, fits ? columns - used : columns);
        setTabOrder(previous, m_trailing);
    }
    setFocusPolicy(Qt::NoFocus);
}

void TileGroup::setCurrent(int index)
{
    m_current = index >= 0 && index < count() ? index : -1;
    for (int i = 0; i < count(); ++i) {
        tile(i)->setChecked(i == m_current);
    }
    updateFocusStop();
}

void TileGroup::choose(int index)
{
    if (index < 0 || index >= count()) {
        return;
    }
    setCurrent(index);
    Q_EMIT chosen(index);
}

void TileGroup::takeFocus()
{
    if (count() > 0) {
        tile(std::max(m_current, 0))->setFocus(Qt::TabFocusReason);
    }
}

void TileGroup::updateFocusStop()
{
    for (int i = 0; i < count(); ++i) {
        tile(i)->setFocusPolicy(i == std::max(m_current, 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

int TileGroup::focused() const
{
    const auto it = std::find_if(m_tiles.begin(), m_tiles.end(), [](const Tile *tile) { return tile->hasFocus(); });
    return it == m_tiles.end() ? -1 : static_cast<int>(it - m_tiles.begin());
}

void TileGroup::moveTo(int index)
{
    if (index >= 0 && index < count()) {
        choose(index);
        tile(index)->setFocus(Qt::TabFocusReason);
    }
}

void TileGroup::keyPressEvent(QKeyEvent *event)
{
    const int at = focused();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const QString text = plainDigits(event->text());
    if (at < 0 || event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
        moveTo(at + forward);
        return;
    case Qt::Key_Left:
        moveTo(at - forward);
        return;
    case Qt::Key_Down:
        moveTo(at + std::max(1, m_columns));
        return;
    case Qt::Key_Up:
        moveTo(at - std::max(1, m_columns));
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(count() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) {
            if (at != m_current) {
                choose(at);
            }
            Q_EMIT stepDone();
        }
        return;
    default:
        break;
    }
    if (text.size() == 1 && (text.at(0).isDigit() || QStringLiteral("*,.").contains(text.at(0)))) {
        Q_EMIT typed(text);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace taabia
