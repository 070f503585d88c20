// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shopfixture.h"

#include "ledger/openledger.h"

namespace taabia {

Money dh(int dirhams)
{
    return Money::fromDirhams(dirhams);
}

CashCount counted(Money amount)
{
    CashCount count;
    for (const Denomination &piece : denominations()) {
        const qint64 pieces = amount.centimes() / piece.value.centimes();
        count.set(piece.value, static_cast<int>(pieces));
        amount = Money::fromCentimes(amount.centimes() - pieces * piece.value.centimes());
    }
    if (amount != Money())
        qFatal("no coins for it");
    return count;
}

ShopFixture::ShopFixture()
    : ShopFixture(QByteArray())
{ }

ShopFixture::ShopFixture(const QByteArray &ledger)
{
    QFile file(path());
    if (!m_folder.isValid() || (!ledger.isEmpty() && !(file.open(QIODevice::WriteOnly) && file.write(ledger) > 0)))
        qFatal("no temporary folder");
    file.close();
    reopen();
}

ShopFixture::~ShopFixture() = default;

void ShopFixture::reopen(const QByteArray &chainKey)
{
    close();
    m_file = must(LedgerFile::open(path(), LedgerFixture::clientCode(), chainKey));
    m_sales = std::make_unique<SqliteSaleLedger>(m_file);
    m_cash = std::make_unique<SqliteCashLedger>(m_file);
    m_paper = std::make_unique<SqlitePaperLedger>(m_file);
    m_balance = std::make_unique<SqliteBalanceLedger>(m_file);
    m_bulk = std::make_unique<SqliteBulkLedger>(m_file);
    m_people = std::make_unique<SqlitePeopleLedger>(m_file);
    if (const LedgerTrouble failed = m_paper->takeUpJobs())
        qFatal("%s", qPrintable(failed->detail));
}

void ShopFixture::close()
{
    m_sales.reset();
    m_cash.reset();
    m_paper.reset();
    m_balance.reset();
    m_bulk.reset();
    m_people.reset();
    m_file.reset();
}

Database &ShopFixture::database()
{
    return m_file->database();
}

Sale ShopFixture::intend(int dirhams, const Payment &payment, Operator op)
{
    NewSale sale = newSale(QStringLiteral("R%1").arg(number(QStringLiteral("SELECT count(*) FROM sale"))),
        order("0612345678", op, dirhams));
    sale.createdUtc = now;
    sale.payment = payment;
    return must(m_sales->recordIntent(sale));
}

Sale ShopFixture::sell(int dirhams, const Payment &payment, Operator op)
{
    return must(m_sales->claimAttempt(intend(dirhams, payment, op).id, 1, SaleState::Intent, now));
}

Sale ShopFixture::settle(const Sale &sale, SaleState state, Attention attention)
{
    const std::vector<StandingUpdate> update{{sale.id, std::nullopt, {state, attention, std::nullopt}}};
    return must(m_sales->recordStandings(update, now)).front();
}

Sale ShopFixture::sold(int dirhams, const Payment &payment)
{
    return settle(sell(dirhams, payment), SaleState::Done);
}

Shift ShopFixture::begin(int dirhams)
{
    return must(m_cash->beginShift(dh(dirhams), doing()));
}

Money ShopFixture::expected()
{
    return must(m_cash->report(doing())).expected;
}

ShiftReport ShopFixture::endShift(const char *reason)
{
    must(m_cash->recordCount(counted(expected()), doing()));
    return must(m_cash->closeShift(QString::fromUtf8(reason), doing()));
}

Customer ShopFixture::customer(const char *name, int limit)
{
    return must(m_cash->saveCustomer({0, QString::fromUtf8(name), {}, dh(limit)}, doing()));
}

void ShopFixture::letARunGo()
{
    const BulkRun run = must(bulk().beginRun(QStringLiteral("staff.csv"), {{2, order()}}, doing("Youssef")));
    must(bulk().endRun(run.id, doing("Youssef")));
}

void ShopFixture::takeOnStaff()
{
    const auto owner = people().save({0, QStringLiteral("Youssef"), Role::Owner, true}, doing());
    const auto clerk = people().save({0, QStringLiteral("Amina"), Role::Clerk, true}, doing());
    if (!owner || !clerk || !people().setPinHash(owner->id, "scrypt$...", doing())
        || !people().recordApproval({Action::MoveCash, owner->name, std::nullopt}, doing()))
        qFatal("nobody could be taken on");
}

QStringList ShopFixture::contents()
{
    QStringList tables;
    {
        Statement read = database().statement(QStringLiteral(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE "
            "'phone_part%' ORDER BY name"));
        while (must(read.next()))
            tables += read.text(0);
    }
    QStringList all;
    for (const QString &table : tables) {
        QStringList columns;
        {
            Statement read = database().statement(QStringLiteral("SELECT name FROM pragma_table_info(?)"));
            read.bind(table);
            while (must(read.next()))
                columns += QStringLiteral("quote(\"%1\")").arg(read.text(0));
        }
        Statement read = database().statement(
            QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns.join(QLatin1String(" || ',' || ")), table));
        while (must(read.next()))
            all += table + QLatin1String(": ") + read.text(0);
    }
    return all;
}

QString ShopFixture::execute(const QString &sql)
{
    const LedgerTrouble failed = database().execute(sql);
    return failed ? failed->detail : QString();
}

void ShopFixture::tamper(const QString &sql)
{
    QStringList statements{QStringLiteral("PRAGMA foreign_keys = OFF"),
        QStringLiteral("PRAGMA ignore_check_constraints = ON"), QStringLiteral("BEGIN")};
    {
        Statement read = database().statement(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        while (must(read.next()))
            statements += QLatin1String("DROP TRIGGER ") + read.text(0);
    }
    statements += sql.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    statements += QStringLiteral("COMMIT");
    for (const QString &statement : statements)
        QCOMPARE(execute(statement), QString());
}

qint64 ShopFixture::number(const QString &sql)
{
    return must(database().valueOf(sql)).toLongLong();
}

} // namespace taabia
