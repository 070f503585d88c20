// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/framedoverlay.h"

#include <array>
#include <vector>

class QStackedWidget;

namespace taabia {

class ActionButton;
class TileGroup;

/// Every key that does something, by the place where it does (F12, or Ctrl and ?).
class ShortcutsOverlay : public FramedOverlay {
    Q_OBJECT
public:
    enum class Place { Everywhere, Sell, Bulk, History, Day, Till };
    static constexpr std::array places{
        Place::Everywhere, Place::Sell, Place::Bulk, Place::History, Place::Day, Place::Till};

    struct Entry {
        QStringList keys; ///< as on the key caps; what is a shortcut is written as QKeySequence reads it
        QString meaning;
        bool onlyIfBound = false; ///< some windows do not have it: nobody signs in there
    };
    struct Group {
        QString title;
        std::vector<Entry> entries;
    };

    /// The table of the program's keys (shortcutsoverlay_keys.cpp), in two groups each. Whoever binds a key writes it
    /// there: a test compares.
    static std::array<Group, 2> keysOf(Place place);
    static QString nameOf(Place place);

    /// Opens with the keys of \a place.
    ShortcutsOverlay(Place place, QWidget *covered, QWidget *window);

    TileGroup *tiles() const { return m_tiles; }

private:
    QWidget *makePage(Place place, QWidget *parent);

    TileGroup *m_tiles;
    QStackedWidget *m_pages;
};

} // namespace taabia
