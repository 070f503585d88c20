// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tile.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace taabia {

/// Tiles of which at most one is chosen. For the keyboard it is one stop: Tab enters and leaves it, the arrow keys go
/// through it and choose, Home and End too, Enter takes the tile that has the focus and says stepDone(). Digits and
/// the star are passed on, because what they mean depends on the group.
class TileGroup : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QString name; ///< for the accessibility tree; the text if empty
        QString key;
        std::optional<QColor> dot;
        QString below{}; ///< in small letters under the text, cut where there is no room: the tool tip has it whole

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    /// \a columns 0: all in one row, as wide as their texts ask.
    explicit TileGroup(int columns, TextSize textSize, QWidget *parent = nullptr);

    void setChoices(const std::vector<Choice> &choices);

    /// A widget in the free cells after the last tile (or a row of its own where there is too little room).
    void setTrailing(QWidget *widget);

    int current() const { return m_current; } ///< -1: none
    void setCurrent(int index); ///< without chosen(): not by hand

    void choose(int index); ///< as if it had been pressed
    void takeFocus(); ///< to the chosen tile, else to the first

    Tile *tile(int index) const { return m_tiles.at(static_cast<std::size_t>(index)); }
    int count() const { return static_cast<int>(m_tiles.size()); }

Q_SIGNALS:
    void chosen(int index); ///< by hand
    void stepDone(); ///< Enter: go on to what is still missing
    void typed(const QString &text); ///< a digit, a comma or a star was typed while the group had the focus

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void moveTo(int index);
    int focused() const;
    void updateFocusStop();

    int m_columns;
    TextSize m_textSize;
    QGridLayout *m_grid;
    QWidget *m_trailing = nullptr;
    std::vector<Choice> m_choices;
    std::vector<Tile *> m_tiles;
    int m_current = -1;
};

} // namespace taabia
