// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperdocument.h"
#include "ui/paper/papertools.h"

#include <QCoreApplication>

namespace taabia {

/// Whose list it is, when it was made and, in training, that nothing in it is real: in finished words, so that the
/// thread that writes needs no translation. UI thread, except for what is said to be pure.
class Imprint {
    Q_DECLARE_TR_FUNCTIONS(Imprint)
public:
    static Imprint now(const PaperTools &tools);

    /// Pure. Head and foot of each page: the shop and the mark above, the time and "Page 1 of 3" below.
    paper::PageEdges edges() const;

    /// Pure. The same as lines under the title of a report; those that say nothing are left out.
    QStringList lines() const;

    /// Pure. The mark of training as the first thing on the first page; without one nothing.
    void addMark(std::vector<paper::Block> &blocks) const;

    /// A file's name with what else there is to say: \a base, the shop if \a withShop, and SPECIMEN. Pure.
    QString fileName(const QString &base, bool withShop = false) const;

private:
    QString m_shop;
    QString m_made; ///< "Made on 22/11/2026 14:03"
    QString m_mark; ///< empty: the sales are real
    QString m_page;
    bool m_mirrored = false;
};

} // namespace taabia
