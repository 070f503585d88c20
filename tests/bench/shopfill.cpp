// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/shopfill.h"

#include "domain/shift.h"
#include "ledger/database.h"
#include "ledger/openledger.h"
#include "ledger/saledays.h"
#include "ledger/shiftreporttext.h"
#include "ledger/transaction.h"

#include <QVariant>

namespace taabia {

namespace {

constexpr qint64 salesADay = 900; // as fillLedger()
constexpr qint64 salesACheck = 30;
constexpr qint64 customers = 200;

class ShopFill {
public:
    explicit ShopFill(Database &database)
        : m_database(database)
    { }

    LedgerTrouble all()
    {
        const auto newest = m_database.valueOf(QStringLiteral("SELECT max(id) FROM sale"));
        if (!newest)
            return newest.error();
        if (LedgerTrouble failed = makeCustomers())
            return failed;
        for (qint64 first = 1; first <= newest->toLongLong(); first += salesADay) {
            if (LedgerTrouble failed = day(first, std::min(first + salesADay - 1, newest->toLongLong())))
                return failed;
        }
        return makeForeign();
    }

private:
    LedgerTrouble run(const QString &sql, const QVariantList &values)
    {
        return m_database.statement(sql).bindValues(values).run();
    }

    LedgerTrouble makeCustomers()
    {
        for (qint64 id = 1; id <= customers; ++id) {
            LedgerTrouble failed = run(QStringLiteral("INSERT INTO customer (id) VALUES (?)"), {id});
            if (!failed)
                failed =
                    run(QStringLiteral("INSERT INTO customer_change (id, customer, changed_utc, clerk, till, name, "
                                       "phone, most_owed) VALUES (?, ?, 0, 'Amina', 'T1', ?, '', 100000)"),
                        {id, id, QStringLiteral("Customer %1").arg(id)});
            if (failed)
                return failed;
        }
        return std::nullopt;
    }

    /// The shift, its payments and movements, its count and its Z report.
    LedgerTrouble day(qint64 first, qint64 last)
    {
        const auto opened = m_database.valueOf(QStringLiteral("SELECT created_utc FROM sale WHERE id = %1").arg(first));
        if (!opened)
            return opened.error();
        const qint64 startMs = opened->toLongLong();
        const qint64 shift = ++m_shift;
        LedgerTrouble failed = run(QStringLiteral("INSERT INTO shift (id, opened_utc, clerk, till, opening_float, "
                                                  "sales_before) VALUES (?, ?, 'Amina', 'T1', 20000, ?)"),
            {shift, startMs, first - 1});
        if (!failed)
            failed = run(QStringLiteral("INSERT INTO payment (sale, shift, method, due, received, customer) "
                                        "SELECT id, ?, iif(id % 30 = 0, 3, iif(id % 11 = 0, 2, 1)), face_value, NULL, "
                                        "iif(id % 30 = 0, 1 + id / 30 % 200, NULL) FROM sale WHERE id BETWEEN ? AND ? "
                                        "ORDER BY id"),
                {shift, first, last});
        for (int i = 0; i < 8 && !failed; ++i)
            failed = movement(shift, startMs + i * 3'600'000, i);
        if (!failed)
            failed = close(shift, last, startMs + 14 * 3'600'000);
        for (qint64 at = first; at <= last && !failed; at += salesACheck)
            failed = check(std::min(at + salesACheck - 1, last));
        return failed;
    }

    LedgerTrouble movement(qint64 shift, qint64 ms, int ofTheDay)
    {
        const bool repayment = ofTheDay % 2 == 0;
        ++m_movement;
        return run(QStringLiteral("INSERT INTO cash_movement (id, shift, moved_utc, clerk, till, kind, method, amount, "
                                  "reason, customer) VALUES (?, ?, ?, 'Amina', 'T1', ?, 1, ?, ?, ?)"),
            {m_movement, shift, ms, repayment ? 3 : 2, 5000 + ofTheDay,
                repayment ? QStringLiteral("paid") : QStringLiteral("safe"),
                repayment ? QVariant(1 + m_movement % customers) : QVariant()});
    }

    LedgerTrouble close(qint64 shift, qint64 lastSale, qint64 ms)
    {
        ShiftReport report;
        report.shift = {shift, QDateTime::fromMSecsSinceEpoch(ms).toUTC(), QStringLiteral("Amina"), Money()};
        report.till = QStringLiteral("T1");
        report.madeUtc = report.shift.openedUtc;
        report.madeBy = QStringLiteral("Amina");
        report.sold = {{PaymentMethod::Cash, salesADay, Money::fromDirhams(30'000)}};
        report.byOperator = {{Operator::Inwi, salesADay, Money::fromDirhams(30'000)}};
        report.number = shift;
        report.counted = CashCount();
        report.grandTotal = Money::fromDirhams(30'000 * shift);
        report.lastLink = QByteArray(32, 'l');
        LedgerTrouble failed =
            run(QStringLiteral("INSERT INTO cash_count VALUES (?, ?, ?, 'Amina', 'T1', '', 0, 0, ?, ?)"),
                {shift, shift, ms, lastSale, m_movement});
        if (failed)
            return failed;
        return run(
            QStringLiteral("INSERT INTO closing VALUES (?, ?, ?, ?, 'Amina', 'T1', ?, 3000000, 0, 0, 0, 0, 0, 0, "
                           "0, 0, 0, 0, '', ?, ?, ?, ?)"),
            {shift, shift, shift, ms, salesADay, report.grandTotal.centimes(), lastSale, report.lastLink,
                QString::fromUtf8(ShiftReportText::write(report))});
    }

    /// The balance after \a lastSale, if the sales up to it were all there is.
    LedgerTrouble check(qint64 lastSale)
    {
        Statement read = m_database.statement(QStringLiteral("SELECT coalesce(sum(billed), 0), coalesce(sum(billed) "
                                                             "FILTER (WHERE state IN (5, 6)), 0), max(created_utc), "
                                                             "max(day) FROM sale WHERE id > ? AND id <= ?"));
        const LedgerResult<bool> row = read.bind(m_checkedSale).bind(lastSale).next();
        if (!row)
            return row.error();
        const bool first = m_check == 0;
        const qint64 billed = first ? 0 : read.integer(0);
        const qint64 givenBack = first ? 0 : read.integer(1);
        const qint64 ms = read.integer(2);
        const qint64 day = read.integer(3);
        m_checkedSale = lastSale;
        ++m_check;
        qint64 difference = 0;
        if (m_check % 210 == 0)
            difference = 20'000'000;
        else if (m_check % 60 == 0)
            difference = -935;
        m_billed += billed;
        m_givenBack += givenBack;
        m_amount += first ? 100'000'000 : givenBack - billed + difference;
        return run(
            QStringLiteral("INSERT INTO balance_check (id, seen_utc, day, amount, billed, given_back, difference, "
                           "total_billed, total_given_back, last_sale) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {m_check, ms, day, m_amount, billed, givenBack, difference, m_billed, m_givenBack, lastSale});
    }

    LedgerTrouble makeForeign()
    {
        return m_database.execute(QStringLiteral(
            "INSERT INTO foreign_recharge (provider_reference, status, external_reference, phone, operator, type, "
            "face_value, billed, created_at, executed_at, raw_reply, made_utc, seen_utc) "
            "SELECT 'F' || id, 3, 'OTHER-' || id, '0661002233', 'Inwi', '0', 1000, 935, '', '', x'', seen_utc, "
            "seen_utc "
            "FROM balance_check WHERE difference < 0"));
    }

    Database &m_database;
    qint64 m_shift = 0;
    qint64 m_movement = 0;
    qint64 m_check = 0;
    qint64 m_checkedSale = 0;
    qint64 m_amount = 0;
    qint64 m_billed = 0;
    qint64 m_givenBack = 0;
};

} // namespace

LedgerTrouble fillShop(const QString &path, const QString &clientCode)
{
    auto opened = openLedgerForWriting(path, clientCode);
    if (!opened)
        return opened.error();
    if (LedgerTrouble failed = (*opened)->execute(QStringLiteral("PRAGMA synchronous = OFF")))
        return failed;
    Transaction all(**opened);
    if (LedgerTrouble failed = all.begin())
        return failed;
    if (LedgerTrouble failed = ShopFill(**opened).all())
        return failed;
    return all.commit();
}

} // namespace taabia
