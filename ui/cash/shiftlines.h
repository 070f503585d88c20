// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "ui/cash/figurelist.h"

#include <QCoreApplication>

namespace taabia {

/// A shift's report in words, line by line. UI thread.
class ShiftLines {
    Q_DECLARE_TR_FUNCTIONS(ShiftLines)
public:
    using Lines = std::vector<FigureList::Line>;

    /// What was sold and what went with it. The same for an open shift and for a closed one.
    static Lines sales(const ShiftReport &report);

    /// What moved the drawer; of a closed shift also the sum, what should have been in it.
    static Lines drawer(const ShiftReport &report);

    /// A closed shift's drawer in full: what should have been there, what was, the difference and its reason.
    static Lines closing(const ShiftReport &report);

    /// Sales that go on into the next shift, by name: not settled, or wanting a person. Empty if there are none. \a
    /// today as in Words::moment().
    static Lines unresolved(const std::vector<Sale> &sales, QDate today);

    static QString caption(ShiftFigure figure);
    static QString opened(const Shift &shift, QDate today); ///< "Opened by Amina at 08:02"
    static QString name(const Sale &sale, QDate today); ///< "10:02 · 06 12 34 56 78 · Inwi · 10 DH"
};

} // namespace taabia
