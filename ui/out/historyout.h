// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/historydesk.h"
#include "ui/out/fileout.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

namespace taabia {

/// The words of sales' states, looked up beforehand: translating belongs to the UI thread, writing a million rows does
/// not. Made on the UI thread, read on any.
class SaleStateWords {
public:
    SaleStateWords();
    QString stateOf(const Sale &sale) const;
    QString promoOf(const Sale &sale) const;

private:
    /// What the word depends on: the attention, the state, the status (none: -1), whether there is an error code.
    using Key = std::tuple<Attention, SaleState, int, bool>;
    static Key keyOf(const Sale &sale);

    std::map<Key, QString> m_words;
    QString m_unlisted;
    QString m_normal;
};

/// The sales that match a filter, as a file, read on the writing thread through a connection of its own: all of them
/// as CSV, piece by piece; as PDF the newest ones, and the paper says so. UI thread, except for the jobs.
class HistoryOut {
    Q_DECLARE_TR_FUNCTIONS(HistoryOut)
public:
    static constexpr int mostOnPaper = 1'000;

    static FileJob csv(SaleHistoryFactory factory, const HistoryFilter &filter);
    static FileJob pdf(SaleHistoryFactory factory, const HistoryFilter &filter, const PaperTools &tools);
    static QString fileName();

private:
    static QStringList columns();
};

} // namespace taabia
