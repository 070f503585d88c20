// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulksheet.h"

#include <QWidget>

namespace taabia {

class FigureTile;
class Notice;

/// What a list comes to, as the dry run and the read-back show it.
struct BulkFacts {
    BulkTotals totals;
    BulkBalance after;
    std::optional<Money> balance{}; ///< as it was last told
    qint64 balanceAge = 0; ///< in seconds
    Money threshold{}; ///< the owner's: see BulkBalance
    bool knowing = false; ///< lines like unresolved sales are sent all the same
    bool showCost = true; ///< what the shop earns is not for everybody
};

/// The dry run: four figures, and what there is to warn of. UI thread.
class BulkFigures : public QWidget {
    Q_OBJECT
public:
    explicit BulkFigures(QWidget *parent = nullptr);

    void show(const BulkFacts &facts);

    /// What the list does to the account and to the shop's profit, if that is bad; else hides \a notice.
    static void warn(Notice *notice, const BulkFacts &facts);

private:
    FigureTile *m_count;
    FigureTile *m_face;
    FigureTile *m_cost;
    FigureTile *m_left;
    Notice *m_warning;
};

} // namespace taabia
