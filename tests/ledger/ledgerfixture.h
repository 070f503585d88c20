// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/database.h"
#include "ledger/sqlitesaleledger.h"

#include <QTemporaryDir>
#include <QTest>

namespace taabia {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0);

SaleOrder order(
    const char *phone = "0612345678", Operator op = Operator::Inwi, int dirhams = 10, const char *promo = "6");

/// A new sale that differs from the others by its reference ("T1-" and \a tail).
NewSale newSale(const QString &tail, const SaleOrder &what = order());

StatusReport statusReport(int status, const char *raw = "{}");

/// An empty ledger in a folder of its own, with the connection in reach, so that a test can break things under it.
class LedgerFixture {
public:
    static QString clientCode() { return QStringLiteral("API-20251226-569"); }

    LedgerFixture();
    QString path() const { return m_folder.filePath(QStringLiteral("ledger.sqlite")); }
    QString inFolder(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// The writer. Opened at the first call.
    SqliteSaleLedger &ledger();
    Database &database();
    void close();

    /// What the table holds, every column as text, in the order of the rows: to prove that nothing changed.
    QStringList contentsOf(const QString &table);

    /// Runs \a sql past the ledger's methods; empty if it worked, SQLite's words if not.
    QString execute(const QString &sql);

    /// A sale that has been claimed, accepted and seen with \a status.
    Sale madeSale(const QString &tail, SaleState state, int status, const SaleOrder &what = order());

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SqliteSaleLedger> m_ledger;
    Database *m_database = nullptr;
};

/// The value of a result that must be one.
template <typename T> T must(LedgerResult<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *std::move(result);
}

template <typename T> std::optional<LedgerError::Kind> kindOf(const LedgerResult<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

/// For QCOMPARE to print.
inline char *toString(const std::optional<LedgerError::Kind> &kind)
{
    return QTest::toString(kind ? QStringLiteral("kind %1").arg(static_cast<int>(*kind)) : QStringLiteral("no error"));
}

} // namespace taabia
