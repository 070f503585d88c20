// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/restorepreview.h"

#include "ledger/database.h"
#include "ledger/restoreswap.h"
#include "ledger/rows.h"
#include "ledger/salereader.h"
#include "ledger/salestates.h"
#include "ledger/snapshot.h"

#include <QDir>

namespace taabia::restorepreview {

namespace {

/// The columns of rowsFrom(): how many, what they come to, their first and last time and number.
QString summed(const QString &sum, const QString &time, const QString &number = QStringLiteral("NULL"))
{
    return QStringLiteral(
        "count(*), coalesce(sum(%1), 0), min(%2), max(%2), coalesce(min(%3), 0), coalesce(max(%3), 0)")
        .arg(sum, time, number);
}

RestoreRows rowsFrom(const Statement &row)
{
    RestoreRows rows{row.integer(0), Money::fromCentimes(row.integer(1)), {}, {}, row.integer(4), row.integer(5)};
    if (rows.count > 0) {
        rows.firstUtc = rows::utcOf(row.integer(2));
        rows.lastUtc = rows::utcOf(row.integer(3));
    }
    return rows;
}

LedgerTrouble readRows(Database &database, const QString &sql, RestoreRows &rows)
{
    Statement read = database.statement(sql);
    const LedgerResult<bool> row = read.next();
    if (!row)
        return row.error();
    rows = rowsFrom(read);
    return std::nullopt;
}

LedgerTrouble readNumber(Database &database, const QString &sql, qint64 &number)
{
    Statement read = database.statement(sql);
    const LedgerResult<bool> row = read.next();
    if (!row)
        return row.error();
    number = *row ? read.integer(0) : 0;
    return std::nullopt;
}

LedgerTrouble readTexts(Database &database, const QString &sql, QStringList &texts)
{
    Statement read = database.statement(sql);
    return read.eachRow([&](const Statement &row) { texts += row.text(0); });
}

/// "Rows of \a table that the backup has not": a row is the same if all of \a identity are.
QString missing(const QString &table, const QStringList &identity)
{
    QStringList same;
    for (const QString &column : identity)
        same += QStringLiteral("theirs.%1 IS ours.%1").arg(column);
    return QStringLiteral(" FROM main.%1 AS ours WHERE NOT EXISTS (SELECT 1 FROM backup.%1 AS theirs WHERE %2) ")
        .arg(table, same.join(QLatin1String(" AND ")));
}

QString missingSales()
{
    return missing(QStringLiteral("sale"), {QStringLiteral("id"), QStringLiteral("reference")});
}

/// A person as he stands now.
QString peopleNow(const QString &schema)
{
    return QStringLiteral("SELECT name FROM %1.person_change AS change WHERE active = 1 AND id = (SELECT max(id) FROM "
                          "%1.person_change WHERE person = change.person)")
        .arg(schema);
}

LedgerTrouble readSales(Database &present, RestoreLoss &loss)
{
    const QString unknown = salestates::endUnknown;
    if (LedgerTrouble failed = readRows(present,
            QStringLiteral("SELECT ")
                + summed(QStringLiteral("iif(ours.state IN %1, 0, ours.face_value)").arg(salestates::notSold),
                    QStringLiteral("ours.created_utc"))
                + missingSales(),
            loss.sales))
        return failed;
    if (LedgerTrouble failed = readNumber(present,
            QStringLiteral("SELECT count(*)") + missingSales() + QStringLiteral("AND ours.state IN %1").arg(unknown),
            loss.unsettled))
        return failed;
    if (LedgerTrouble failed = readNumber(present,
            QStringLiteral("SELECT count(*) FROM main.sale AS ours JOIN backup.sale AS theirs ON theirs.id = ours.id "
                           "AND theirs.reference = ours.reference WHERE theirs.state <> ours.state"),
            loss.changed))
        return failed;
    Statement read = present.statement(
        QStringLiteral("SELECT %1 FROM main.sale AS sale WHERE NOT EXISTS (SELECT 1 FROM backup.sale AS theirs "
                       "WHERE theirs.id = sale.id AND theirs.reference = sale.reference) ORDER BY sale.id DESC LIMIT ?")
            .arg(rows::saleColumns()));
    read.bind(qint64(RestoreLoss::mostNamed));
    auto newest = salereader::allFrom(read);
    if (!newest)
        return newest.error();
    loss.newest = *std::move(newest);
    return readRows(present,
        QStringLiteral("SELECT ") + summed(QStringLiteral("payment.due"), QStringLiteral("ours.created_utc"))
            + QStringLiteral(" FROM main.sale AS ours JOIN main.payment AS payment ON payment.sale = ours.id "
                             "WHERE payment.method = 3 AND NOT EXISTS (SELECT 1 FROM backup.sale AS theirs "
                             "WHERE theirs.id = ours.id AND theirs.reference = ours.reference)"),
        loss.credit);
}

LedgerTrouble readDrawer(Database &present, RestoreLoss &loss)
{
    const auto numbered = [](const QString &table, const QString &number, const QString &time) {
        return QStringLiteral("SELECT ")
            + summed(QStringLiteral("0"), QStringLiteral("ours.") + time, QStringLiteral("ours.") + number)
            + missing(table, {number, time});
    };
    const auto moved = [](const char *kinds) {
        return QStringLiteral("SELECT ") + summed(QStringLiteral("ours.amount"), QStringLiteral("ours.moved_utc"))
            + missing(QStringLiteral("cash_movement"),
                {QStringLiteral("id"), QStringLiteral("moved_utc"), QStringLiteral("kind"), QStringLiteral("amount")})
            + QStringLiteral("AND ours.kind IN ") + QLatin1String(kinds);
    };
    const std::pair<QString, RestoreRows *> questions[] = {
        {numbered(QStringLiteral("shift"), QStringLiteral("id"), QStringLiteral("opened_utc")), &loss.shifts},
        {numbered(QStringLiteral("closing"), QStringLiteral("number"), QStringLiteral("closed_utc")), &loss.zReports},
        {numbered(QStringLiteral("receipt"), QStringLiteral("number"), QStringLiteral("issued_utc")), &loss.receipts},
        {numbered(QStringLiteral("customer_change"), QStringLiteral("id"), QStringLiteral("changed_utc")),
            &loss.customers},
        {numbered(QStringLiteral("bulk_run"), QStringLiteral("id"), QStringLiteral("begun_utc")), &loss.lists},
        {moved("(1, 3)"), &loss.cashIn},
        {moved("(2, 4)"), &loss.cashOut},
    };
    for (const auto &[sql, rows] : questions) {
        if (LedgerTrouble failed = readRows(present, sql, *rows))
            return failed;
    }
    return std::nullopt;
}

LedgerTrouble readPeople(Database &present, RestoreLoss &loss)
{
    if (LedgerTrouble failed = readTexts(present,
            peopleNow(QStringLiteral("main")) + QStringLiteral(" EXCEPT ") + peopleNow(QStringLiteral("backup")),
            loss.people))
        return failed;
    qint64 differing = 0;
    for (const char *table : {"person_change", "pin_change"}) {
        qint64 count = 0;
        if (LedgerTrouble failed = readNumber(present,
                QStringLiteral("SELECT count(*)")
                    + missing(QLatin1String(table), {QStringLiteral("id"), QStringLiteral("changed_utc")}),
                count))
            return failed;
        differing += count;
    }
    loss.peopleDiffer = differing > 0;
    return std::nullopt;
}

/// Attached as long as this lives.
class Attached {
public:
    Attached(Database &database, QString path)
        : m_database(database)
        , m_path(std::move(path))
    { }
    ~Attached() { (void)m_database.execute(QStringLiteral("DETACH DATABASE backup")); }
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

    [[nodiscard]] LedgerTrouble attach()
    {
        QString path = QDir::toNativeSeparators(m_path);
        path.replace(QLatin1Char('\''), QLatin1String("''"));
        return m_database.execute(QStringLiteral("ATTACH DATABASE '%1' AS backup").arg(path));
    }

private:
    Database &m_database;
    QString m_path;
};

} // namespace

LedgerTrouble read(Database &backup, RestorePreview &preview)
{
    if (LedgerTrouble failed = readRows(backup,
            QStringLiteral("SELECT ")
                + summed(QStringLiteral("iif(state IN %1, 0, face_value)").arg(salestates::notSold),
                    QStringLiteral("created_utc"))
                + QStringLiteral(" FROM sale"),
            preview.sales))
        return failed;
    {
        Statement read =
            backup.statement(QStringLiteral("SELECT %1 FROM sale ORDER BY id DESC LIMIT 1").arg(rows::saleColumns()));
        const auto last = salereader::allFrom(read);
        if (!last)
            return last.error();
        if (!last->empty())
            preview.lastSale = last->front();
    }
    qint64 newest = 0;
    if (LedgerTrouble failed = readNumber(backup,
            QStringLiteral(
                "SELECT coalesce(max(at), 0) FROM (SELECT max(created_utc) AS at FROM sale UNION ALL "
                "SELECT max(seen_utc) FROM observation UNION ALL SELECT max(opened_utc) FROM shift UNION ALL "
                "SELECT max(closed_utc) FROM closing UNION ALL SELECT max(moved_utc) FROM cash_movement "
                "UNION ALL SELECT max(changed_utc) FROM person_change UNION ALL "
                "SELECT max(seen_utc) FROM balance_check UNION ALL SELECT max(issued_utc) FROM receipt)"),
            newest))
        return failed;
    if (newest > 0)
        preview.asOfUtc = rows::utcOf(newest);
    if (LedgerTrouble failed =
            readNumber(backup, QStringLiteral("SELECT count(*) FROM sale WHERE state = 0"), preview.intents))
        return failed;
    if (LedgerTrouble failed = readNumber(backup, QStringLiteral("SELECT id FROM open_shift"), preview.openShift))
        return failed;
    QStringList code;
    if (LedgerTrouble failed =
            readTexts(backup, QStringLiteral("SELECT value FROM meta WHERE name = 'client_code'"), code))
        return failed;
    preview.clientCode = code.value(0);
    return readTexts(backup, peopleNow(QStringLiteral("main")), preview.people);
}

LedgerResult<RestoreLoss> loss(Database &present, const QString &backup, QString &tail)
{
    Attached attached(present, backup);
    if (LedgerTrouble failed = attached.attach())
        return Unexpected{*failed};
    RestoreLoss loss;
    Snapshot snapshot(present);
    if (LedgerTrouble failed = snapshot.begin())
        return Unexpected{*failed};
    const LedgerResult<QString> reached = RestoreSwap::tailOf(present);
    if (!reached)
        return Unexpected{reached.error()};
    for (const auto part : {&readSales, &readDrawer, &readPeople}) {
        if (LedgerTrouble failed = part(present, loss))
            return Unexpected{*failed};
    }
    tail = *reached;
    return loss;
}

} // namespace taabia::restorepreview
