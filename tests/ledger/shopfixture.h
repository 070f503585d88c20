// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgerfixture.h"
#include "ledger/sqlitebalanceledger.h"
#include "ledger/sqlitebulkledger.h"
#include "ledger/sqlitecashledger.h"
#include "ledger/sqlitepaperledger.h"
#include "ledger/sqlitepeopleledger.h"

namespace taabia {

/// An empty ledger with everything that a shop keeps in it, on a clock that a test sets.
class ShopFixture {
public:
    static QByteArray key() { return QByteArrayLiteral("the shop's own chain key of 32 b"); }

    ShopFixture();
    explicit ShopFixture(const QByteArray &ledger); ///< a file that was made before
    ~ShopFixture();

    /// As after a restart, perhaps with another key.
    void reopen(const QByteArray &chainKey = key());
    void close();

    SqliteSaleLedger &sales() { return *m_sales; }
    SqliteCashLedger &cash() { return *m_cash; }
    SqlitePaperLedger &paper() { return *m_paper; }
    SqliteBalanceLedger &balance() { return *m_balance; }
    SqliteBulkLedger &bulk() { return *m_bulk; }
    SqlitePeopleLedger &people() { return *m_people; }
    Database &database();
    const std::shared_ptr<LedgerFile> &file() const { return m_file; }
    QString path() const { return m_folder.filePath(QStringLiteral("ledger.sqlite")); }

    QDateTime now = utc(2026, 1, 9, 9, 0);
    Doing doing(const char *clerk = "Amina") const { return {QLatin1String(clerk), now, QStringLiteral("T1")}; }
    PaperLedger::Issuer issuer() const { return {QStringLiteral("Amina"), QStringLiteral("T1"), false, now}; }

    /// A sale of \a dirhams to 06 12 34 56 78; sell(): sent, and the provider has not answered for it yet.
    Sale intend(int dirhams, const Payment &payment = {}, Operator op = Operator::Inwi); ///< on disk, not sent
    Sale sell(int dirhams, const Payment &payment = {}, Operator op = Operator::Inwi);
    Sale settle(const Sale &sale, SaleState state, Attention attention = Attention::None);
    Sale sold(int dirhams, const Payment &payment = {}); ///< and delivered
    Shift begin(int dirhams);
    Money expected(); ///< in the drawer, by the X report
    /// Counts exactly what is expected and closes.
    ShiftReport endShift(const char *reason = "");
    Customer customer(const char *name, int limit = 500);
    void letARunGo(); ///< of one line, and give it up
    void takeOnStaff(); ///< an owner with a PIN and a clerk, whom the owner lets move cash once

    /// Every row of every table, as text: to prove that nothing changed.
    QStringList contents();
    QString execute(const QString &sql); ///< empty if it worked, SQLite's words if not
    qint64 number(const QString &sql);
    /// Does what a person with the file and a SQLite shell can: no trigger and no reference stands in the way.
    void tamper(const QString &sql);

private:
    QTemporaryDir m_folder;
    std::shared_ptr<LedgerFile> m_file;
    std::unique_ptr<SqliteSaleLedger> m_sales;
    std::unique_ptr<SqliteCashLedger> m_cash;
    std::unique_ptr<SqlitePaperLedger> m_paper;
    std::unique_ptr<SqliteBalanceLedger> m_balance;
    std::unique_ptr<SqliteBulkLedger> m_bulk;
    std::unique_ptr<SqlitePeopleLedger> m_people;
};

Money dh(int dirhams);

/// A count of the drawer that is worth this much.
CashCount counted(Money amount);

template <typename T> T must(CashResult<T> result)
{
    if (!result)
        qFatal("%s", result.error().trouble ? qPrintable(result.error().trouble->detail) : "refused");
    return *std::move(result);
}

template <typename T> std::optional<CashTrouble> whyNot(const CashResult<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().why);
}

inline char *toString(const std::optional<CashTrouble> &why)
{
    return QTest::toString(why ? QStringLiteral("trouble %1").arg(static_cast<int>(*why)) : QStringLiteral("none"));
}

inline char *toString(Money amount)
{
    return QTest::toString(amount.toDecimal());
}

} // namespace taabia
