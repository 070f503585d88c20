// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/salehistory.h"

#include <QSqlDatabase>

#include <functional>
#include <map>

namespace taabia::bench {

/// What is asked of the history, by the product and by its peers.
struct HistoryQuestion {
    const char *figure; ///< under which its time is told, with others of its kind
    HistoryFilter filter; ///< for the product
    QString where; ///< the same for SQL, of the columns of the table sale
    bool byNumber = false; ///< else newest first
    bool farEnd = false; ///< the list's last page, not its first
};

constexpr int pageIds = 100; ///< what a list brings at once (HistoryDesk)
constexpr int pageRows = 61; ///< of them, what a screen shows and what is read around it (HistoryModel)

/// About the numbers, days and states of the ledger at hand: of each kind several. The first of a kind
/// prepares what the others use, and is not for counting.
std::vector<HistoryQuestion> historyQuestions(const QSqlDatabase &ledger);

/// The ids of the page, by the plainest SQL there is.
std::vector<SaleId> plainAnswer(const QSqlDatabase &ledger, const HistoryQuestion &question);

/// Fetches a page and returns its ids.
using Asked = std::function<std::vector<SaleId>(const HistoryQuestion &)>;

/// By figure the milliseconds of each question but the first of its kind.
std::map<QByteArray, std::vector<double>> timesOf(
    const std::vector<HistoryQuestion> &questions, const std::function<void(const HistoryQuestion &)> &ask);

/// As the program does it: the ids, then the sales of a screen. qFatal() if it fails.
Asked askTaabia(const QString &path);

/// A connection of one's own, read-only. qFatal() if there is no such ledger.
QSqlDatabase openPlainly(const QString &path);

} // namespace taabia::bench
