// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

#include <QSqlDatabase>

namespace taabia::kill9 {

/// The till's ledger file as a person with a SQLite shell sees it: none of the program's own code. Opened for reading
/// alone, which leaves the write-ahead log for the next engine to recover.
class TillBook {
public:
    explicit TillBook(const QString &file);
    ~TillBook();
    TillBook(const TillBook &) = delete;
    TillBook &operator=(const TillBook &) = delete;

    /// Empty: the file could be read.
    const QString &trouble() const { return m_trouble; }

    std::vector<TillSale> sales(SaleId above = 0);
    SaleId newestSale();

    /// Some sale has an attempt without an outcome.
    bool hasAttemptInFlight();

private:
    QSqlQuery rows(const QString &sql);

    QSqlDatabase m_database;
    QString m_trouble;
};

} // namespace taabia::kill9
