// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"

#include "ledger/openledger.h"
#include "ledger/programlock.h"

namespace taabia {

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

SaleOrder order(const char *phone, Operator op, int dirhams, const char *promo)
{
    return {*Msisdn::parse(QString::fromLatin1(phone)), op, Money::fromDirhams(dirhams),
        *Promo::fromType(QString::fromLatin1(promo))};
}

NewSale newSale(const QString &tail, const SaleOrder &what)
{
    return {*ExternalReference::fromText(QStringLiteral("T1-") + tail), what, QByteArray("{\"value\":10}"),
        QStringLiteral("Amina"), utc(2026, 1, 9, 18, 21), std::nullopt};
}

StatusReport statusReport(int status, const char *raw)
{
    StatusReport report;
    report.status = StatusCode(status);
    report.source = QStringLiteral("by-ref");
    report.rawReply = raw;
    return report;
}

LedgerFixture::LedgerFixture()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder");
}

SqliteSaleLedger &LedgerFixture::ledger()
{
    if (!m_ledger) {
        auto lock = must(ProgramLock::take(path()));
        auto opened = must(openLedgerForWriting(path(), clientCode()));
        m_database = opened.get();
        m_ledger = std::make_unique<SqliteSaleLedger>(std::move(opened), std::move(lock));
    }
    return *m_ledger;
}

Database &LedgerFixture::database()
{
    ledger();
    return *m_database;
}

void LedgerFixture::close()
{
    m_ledger.reset();
    m_database = nullptr;
}

QStringList LedgerFixture::contentsOf(const QString &table)
{
    QStringList columns;
    {
        Statement read = database().statement(QStringLiteral("SELECT name FROM pragma_table_info(?)"));
        read.bind(table);
        while (must(read.next()))
            columns += QStringLiteral("quote(%1)").arg(read.text(0));
    }
    QStringList rows;
    Statement read = database().statement(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns.join(QLatin1String(" || ',' || ")), table));
    while (must(read.next()))
        rows += read.text(0);
    return rows;
}

QString LedgerFixture::execute(const QString &sql)
{
    const LedgerTrouble failed = database().execute(sql);
    return failed ? failed->detail : QString();
}

Sale LedgerFixture::madeSale(const QString &tail, SaleState state, int status, const SaleOrder &what)
{
    const Sale sale = must(ledger().recordIntent(newSale(tail, what)));
    must(ledger().claimAttempt(sale.id, 1, SaleState::Intent, utc(2026, 1, 9, 18, 22)));
    return must(ledger().recordOutcome(sale.id, 1, {AttemptOutcome::Accepted, 200, {}, "{}"}, statusReport(status),
        {state, Attention::None, std::nullopt}, utc(2026, 1, 9, 18, 23)));
}

} // namespace taabia
