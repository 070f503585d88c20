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
    QString methodOf(std::optional<PaymentMethod> method) const; ///< empty for one that nobody noted

private:
    /// What the word depends on: the attention, the state, the status (none: -1), whether there is an error code.
    using Key = std::tuple<Attention, SaleState, int, bool>;
    static Key keyOf(const Sale &sale);

    std::map<Key, QString> m_words;
    QString m_unlisted;
    QString m_normal;
    std::map<PaymentMethod, QString> m_methods;
};

/// The sales that match a filter, as a file, read on the writing thread through a connection of its own: all of them
/// as CSV, piece by piece; as PDF the newest ones, and the paper says so. Both end with the sum of what counts as sold.
/// The CSV is one table whose first line names its columns, so that a spreadsheet filters and sorts it at once: nothing
/// may stand above it, the shop and the time are in the file's name, and an empty line keeps the sum out of the table.
/// UI thread, except for the jobs.
class HistoryOut {
    Q_DECLARE_TR_FUNCTIONS(HistoryOut)
public:
    static constexpr int mostOnPaper = 1'000;
    enum class Billed { Listed, LeftOut }; ///< left out for who is not told it: a column of nothing looks like nothing

    static FileJob csv(SaleHistoryFactory factory, const HistoryFilter &filter, Billed billed = Billed::Listed);
    static FileJob pdf(SaleHistoryFactory factory, const HistoryFilter &filter, const PaperTools &tools,
        Billed billed = Billed::Listed);
    static QString fileName(const PaperTools &tools);

    /// How the line with the sum begins: with every billed amount told, or some (empty: none is listed). For the thread
    /// that writes.
    struct SumWords {
        QString whole;
        QString billedInPart;
    };

private:
    static QStringList columns(Billed billed);
    static SumWords sumWords(Billed billed);
};

} // namespace taabia
