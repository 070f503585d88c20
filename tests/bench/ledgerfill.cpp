// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledgerfill.h"

#include "ledger/database.h"
#include "ledger/openledger.h"
#include "ledger/rows.h"
#include "ledger/saledays.h"
#include "ledger/transaction.h"

#include <QVariant>

#include <array>
#include <random>

namespace taabia {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 salesADay = 900;
constexpr qint64 lastMidnightMs = 1'769'817'600'000; // 2026-01-31 00:00 UTC

/// Numbers from a seed. The standard's distributions differ between libraries, so only the engine is used.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    { }
    qint64 below(qint64 end) { return static_cast<qint64>(m_engine() % static_cast<quint64>(end)); }
    bool oneIn(qint64 n) { return below(n) == 0; }
    template <typename T, std::size_t n> const T &oneOf(const std::array<T, n> &choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<qint64>(n)))];
    }

private:
    std::mt19937_64 m_engine;
};

struct MadeUpSale {
    QString reference;
    QString phone;
    Operator op = Operator::Orange;
    qint64 faceValue = 0;
    QString promo;
    SaleState state = SaleState::Done;
    Attention attention = Attention::None;
    qint64 createdMs = 0;
    int status = 3;
    QString providerReference;
    int attempts = 1;
};

class Shop {
public:
    Shop(qint64 rows, quint64 seed)
        : m_rows(rows)
        , m_seed(seed)
        , m_dice(seed)
    { }

    MadeUpSale sale(qint64 id)
    {
        MadeUpSale sale;
        ExternalReference::Entropy random{};
        for (std::byte &byte : random)
            byte = static_cast<std::byte>(m_dice.below(256));
        sale.reference = ExternalReference::make(u"T1", random).text();
        customer(sale);
        sale.faceValue = 100 * m_dice.oneOf(std::array{5, 10, 10, 10, 20, 20, 25, 30, 50, 50, 100, 200});
        sale.promo = QString::number(m_dice.oneIn(2) ? m_dice.below(7) : 0);
        sale.createdMs = lastMidnightMs - (m_rows - id) / salesADay * dayMs + timeOfDay(id);
        if (m_dice.oneIn(1000))
            sale.createdMs -= dayMs;
        fate(sale, id);
        return sale;
    }

private:
    void customer(MadeUpSale &sale)
    {
        // The customer's number decides the phone and the operator, so regulars come back with both.
        const qint64 regulars = std::max<qint64>(m_rows / 20, 10);
        Dice customer(m_seed * 1'000'003
            + static_cast<quint64>(m_dice.oneIn(3) ? m_dice.below(m_rows * 50) + regulars : m_dice.below(regulars)));
        sale.op = customer.oneOf(
            std::array{Operator::Orange, Operator::Inwi, Operator::MarocTelecom, Operator::MarocTelecom});
        sale.phone = customer.oneOf(std::array{QStringLiteral("06"), QStringLiteral("06"), QStringLiteral("07")})
            + QString::number(customer.below(100'000'000)).rightJustified(8, u'0');
    }

    qint64 timeOfDay(qint64 id) const
    {
        const qint64 ofTheDay = salesADay - 1 - (m_rows - id) % salesADay;
        return 8 * 3'600'000 + ofTheDay * (13 * 3'600'000 / salesADay);
    }

    void fate(MadeUpSale &sale, qint64 id)
    {
        const qint64 luck = m_dice.below(10'000);
        const bool fresh = id > m_rows - 40 && m_dice.oneIn(3);
        sale.attempts = m_dice.oneIn(50) ? 2 : 1;
        if (luck >= 700)
            sale.state = fresh ? SaleState::Pending : SaleState::Done;
        else if (luck >= 350)
            sale.state = SaleState::Failed;
        else if (luck >= 100)
            sale.state = SaleState::Rejected;
        else if (luck >= 50)
            sale.state = SaleState::Refunded;
        else if (luck >= 20)
            sale.state = SaleState::Void;
        else if (luck >= 3)
            sale.state = fresh ? SaleState::Open : SaleState::Unresolved;
        else
            sale.state = SaleState::Conflict;

        const bool told = sale.state == SaleState::Pending || sale.state == SaleState::Done
            || sale.state == SaleState::Failed || sale.state == SaleState::Refunded;
        if (told)
            sale.providerReference = QString::number(189'957'000'000'000 + id * 977);
        if (sale.state == SaleState::Void)
            sale.attempts = 0;
        if (sale.state == SaleState::Failed)
            sale.status = m_dice.oneOf(std::array{4, 5, 6, 7, 10, 12});
        else if (sale.state == SaleState::Refunded)
            sale.status = 11;
        else if (sale.state == SaleState::Pending)
            sale.status = m_dice.oneOf(std::array{1, 2, 16, 17, 21});
        const bool seenTo = m_rows - id > 2000; // people deal with what wants them, in the end
        if (sale.state == SaleState::Refunded && !seenTo)
            sale.attention = Attention::GiveBack;
        else if ((sale.state == SaleState::Unresolved || sale.state == SaleState::Conflict) && !seenTo)
            sale.attention = Attention::Check;
    }

    qint64 m_rows;
    quint64 m_seed;
    Dice m_dice;
};

QString clerkOf(qint64 id)
{
    static const std::array names{QStringLiteral("Amina"), QStringLiteral("Youssef"), QStringLiteral("خديجة")};
    return names[static_cast<std::size_t>(id / 450 % 3)]; // half a day each
}

LedgerTrouble insertSale(Database &database, qint64 id, const MadeUpSale &sale)
{
    Statement insert = database.statement(
        QStringLiteral("INSERT INTO sale (id, reference, phone, operator, face_value, promo, state, attention, clerk, "
                       "created_utc, server_time, "
                       "status, provider_reference, billed, error_code, attempts, day, hour, request_body) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?)"));
    insert.bind(id)
        .bind(sale.reference)
        .bind(sale.phone)
        .bind(rows::numberOf(sale.op))
        .bind(sale.faceValue)
        .bind(sale.promo);
    insert.bind(rows::numberOf(sale.state))
        .bind(rows::numberOf(sale.attention))
        .bind(clerkOf(id))
        .bind(sale.createdMs)
        .bind(sale.createdMs / 1000);
    const bool told = !sale.providerReference.isEmpty();
    insert.bind(told ? std::optional<qint64>(sale.status) : std::nullopt).bind(sale.providerReference);
    const bool losing = sale.op == Operator::Inwi && id % 7 == 0; // a negative margin
    insert.bind(told ? std::optional<qint64>(sale.faceValue * (losing ? 103 : 94) / 100) : std::nullopt);
    insert.bind(sale.state == SaleState::Rejected ? QStringLiteral("INSUFFICIENT_FUNDS") : QString());
    const saledays::Place place = saledays::placeOf(rows::utcOf(sale.createdMs));
    insert.bind(sale.attempts).bind(place.day).bind(place.hour);
    insert.bind(QStringLiteral(
        "{\"phone\":\"%1\",\"operator\":\"%2\",\"value\":%3,\"type\":\"%4\",\"external_reference\":\"%5\"}")
                    .arg(sale.phone, wireName(sale.op))
                    .arg(sale.faceValue / 100)
                    .arg(sale.promo, sale.reference)
                    .toUtf8());
    return insert.run();
}

LedgerTrouble insertAttempts(Database &database, qint64 id, const MadeUpSale &sale)
{
    for (int number = 1; number <= sale.attempts; ++number) {
        const bool last = number == sale.attempts;
        AttemptOutcome outcome = AttemptOutcome::Unknown;
        if (last && !sale.providerReference.isEmpty())
            outcome = AttemptOutcome::Accepted;
        else if (sale.state == SaleState::Rejected)
            outcome = AttemptOutcome::Rejected;
        Statement insert = database.statement(QStringLiteral("INSERT INTO attempt (sale, number, claimed_utc, outcome, "
                                                             "http_status, raw_reply) VALUES (?, ?, ?, ?, ?, ?)"));
        insert.bind(id).bind(number).bind(sale.createdMs + 40 * number).bind(rows::numberOf(outcome));
        insert.bind(outcome == AttemptOutcome::Accepted ? 200 : 0);
        insert.bind(
            QStringLiteral("{\"success\":true,\"status_code\":1,\"ref_interne\":\"%1\",\"external_reference\":\"%2\"}")
                .arg(sale.providerReference, sale.reference)
                .toUtf8());
        if (LedgerTrouble failed = insert.run())
            return failed;
    }
    return std::nullopt;
}

LedgerTrouble insertObservations(Database &database, qint64 id, const MadeUpSale &sale)
{
    if (sale.providerReference.isEmpty())
        return std::nullopt;
    for (const int status : {1, sale.status}) {
        Statement insert = database.statement(QStringLiteral(
            "INSERT INTO observation (sale, seen_utc, status, source, raw_reply) VALUES (?, ?, ?, 'by-ref', ?)"));
        insert.bind(id).bind(sale.createdMs + 1000 * status).bind(status);
        insert.bind(
            QStringLiteral("{\"ref_interne\":\"%1\",\"phone\":\"%2\",\"status_code\":%3,\"billing_amount\":9.35}")
                .arg(sale.providerReference, sale.phone)
                .arg(status)
                .toUtf8());
        if (LedgerTrouble failed = insert.run())
            return failed;
    }
    return std::nullopt;
}

LedgerTrouble insertAll(Database &database, qint64 rows, quint64 seed)
{
    Shop shop(rows, seed);
    for (qint64 id = 1; id <= rows; ++id) {
        const MadeUpSale sale = shop.sale(id);
        LedgerTrouble failed = insertSale(database, id, sale);
        if (!failed)
            failed = database.statement(QStringLiteral("INSERT INTO phone_part (rowid, phone) VALUES (?, ?)"))
                         .bind(id)
                         .bind(sale.phone)
                         .run();
        if (!failed)
            failed = insertAttempts(database, id, sale);
        if (!failed)
            failed = insertObservations(database, id, sale);
        if (failed)
            return failed;
    }
    return std::nullopt;
}

/// Takes the plain indexes and the sums' trigger away and returns how to make them again: at the end, all at once, they
/// are built in a tenth of the time. The unique index stays, for the triggers look into it.
LedgerResult<QStringList> dropSlowParts(Database &database)
{
    QStringList names;
    QStringList definitions;
    {
        Statement read = database.statement(
            QStringLiteral("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name = 'sale_is_counted' "
                           "OR (type = 'index' AND sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE%')"));
        while (true) {
            const LedgerResult<bool> row = read.next();
            if (!row)
                return Unexpected{row.error()};
            if (!*row)
                break;
            names += read.text(0);
            definitions += read.text(1);
        }
    }
    for (const QString &name : names) {
        if (LedgerTrouble failed = database.execute(QStringLiteral("DROP ") + name))
            return Unexpected{*failed};
    }
    return definitions;
}

LedgerTrouble countAll(Database &database, qint64 rows)
{
    constexpr qint64 chunk = 20'000;
    for (qint64 first = 1; first <= rows; first += chunk) {
        if (LedgerTrouble failed = saledays::count(database, first, std::min(first + chunk - 1, rows)))
            return failed;
    }
    return std::nullopt;
}

} // namespace

LedgerTrouble fillLedger(const QString &path, const QString &clientCode, qint64 rows, quint64 seed)
{
    auto opened = openLedgerForWriting(path, clientCode);
    if (!opened)
        return opened.error();
    Database &database = **opened;
    if (LedgerTrouble failed = database.execute(QStringLiteral("PRAGMA synchronous = OFF")))
        return failed;
    Transaction all(database);
    if (LedgerTrouble failed = all.begin())
        return failed;
    const LedgerResult<QStringList> dropped = dropSlowParts(database);
    if (!dropped)
        return dropped.error();
    if (LedgerTrouble failed = insertAll(database, rows, seed))
        return failed;
    if (LedgerTrouble failed = countAll(database, rows))
        return failed;
    for (const QString &definition : *dropped) {
        if (LedgerTrouble failed = database.execute(definition))
            return failed;
    }
    return all.commit();
}

} // namespace taabia
