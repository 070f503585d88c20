// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/overlay.h"

#include <vector>

class QGridLayout;

namespace taabia {

/// Every key that does something, in one place (F12, or Ctrl and ?).
class ShortcutsOverlay : public Overlay {
    Q_OBJECT
public:
    struct Entry {
        QString keys;
        QString meaning;
    };

    ShortcutsOverlay(const std::vector<Entry> &pages, QWidget *covered, QWidget *window);

private:
    static std::vector<Entry> sellingKeys();
    static std::vector<Entry> everywhereKeys();
    void addColumn(QGridLayout *grid, int column, const QString &title, const std::vector<Entry> &entries);
};

} // namespace taabia
