// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/historyquestions.h"

#include "bench/figures.h"
#include "domain/moroccotime.h"
#include "ledger/sqlitesalehistory.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <set>

namespace taabia::bench {

namespace {

QString textOf(const QSqlDatabase &ledger, const QString &sql)
{
    QSqlQuery query(ledger);
    if (!query.exec(sql) || !query.next())
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query.value(0).toString();
}

/// Digits out of the middle of numbers that are in the ledger, three to nine of them, and a whole number.
QStringList parts(const QSqlDatabase &ledger)
{
    QStringList found;
    const qint64 sales = textOf(ledger, QStringLiteral("SELECT max(id) FROM sale")).toLongLong();
    for (int length = 3; length <= 10; ++length) {
        for (const qint64 share : {2, 3, 5}) {
            const QString phone =
                textOf(ledger, QStringLiteral("SELECT phone FROM sale WHERE id = %1").arg(sales / share + length * 7));
            const qsizetype from = (10 - length) / (share == 2 ? 1 : 2);
            QString part = phone.mid(from, length);
            if (part.startsWith(QLatin1String("18"))) // the beginning of the provider's references in this ledger
                part = phone.left(length);
            found += part;
        }
    }
    return found;
}

HistoryQuestion aboutDay(const QSqlDatabase &ledger, qint64 sale)
{
    const qint64 number = textOf(ledger, QStringLiteral("SELECT day FROM sale WHERE id = %1").arg(sale)).toLongLong();
    const QDate day(int(number / 10000), int(number / 100 % 100), int(number % 100));
    HistoryQuestion question{"day_ms", {}, QStringLiteral("day = %1").arg(number)};
    question.filter.fromUtc = MoroccoTime::utcRange(day).first;
    question.filter.untilUtc = MoroccoTime::utcRange(day).second;
    return question;
}

} // namespace

std::vector<HistoryQuestion> historyQuestions(const QSqlDatabase &ledger)
{
    std::vector<HistoryQuestion> questions;
    HistoryQuestion last{"end_ms", {}, QString()};
    last.farEnd = true;
    HistoryQuestion sorted{"sort_ms", {}, QString()};
    sorted.filter.order = HistoryOrder::ByNumber;
    sorted.byNumber = true;
    for (int again = 0; again < 5; ++again) {
        questions.push_back({"first_ms", {}, QString()});
        questions.push_back(last);
        questions.push_back(sorted);
    }
    for (const QString &part : parts(ledger)) {
        HistoryQuestion question{"part_ms", {}, QStringLiteral("phone LIKE '%%1%'").arg(part)};
        question.filter.search = part;
        questions.push_back(question);
    }
    const qint64 sales = textOf(ledger, QStringLiteral("SELECT max(id) FROM sale")).toLongLong();
    for (const qint64 share : {2, 3, 5, 7, 9})
        questions.push_back(aboutDay(ledger, sales - sales / share + 1));
    for (const auto &[state, where] : {std::pair{StateFilter::Refunded, "state = 6"},
             {StateFilter::Failed, "state IN (1, 5, 7)"}, {StateFilter::Done, "state = 4"}}) {
        HistoryQuestion question{"state_ms", {}, QLatin1String(where)};
        question.filter.state = state;
        questions.push_back(question);
    }
    return questions;
}

std::vector<SaleId> plainAnswer(const QSqlDatabase &ledger, const HistoryQuestion &question)
{
    QString sql = QStringLiteral("SELECT id FROM sale");
    if (!question.where.isEmpty())
        sql += QStringLiteral(" WHERE ") + question.where;
    sql += QLatin1String(question.byNumber ? " ORDER BY phone, id"
            : question.farEnd              ? " ORDER BY id"
                                           : " ORDER BY id DESC");
    QSqlQuery query(ledger);
    if (!query.exec(sql + QStringLiteral(" LIMIT %1").arg(pageIds)))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    std::vector<SaleId> ids;
    while (query.next())
        ids.push_back(query.value(0).toLongLong());
    if (question.farEnd)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

std::map<QByteArray, std::vector<double>> timesOf(
    const std::vector<HistoryQuestion> &questions, const std::function<void(const HistoryQuestion &)> &ask)
{
    std::map<QByteArray, std::vector<double>> taken;
    std::set<QByteArray> prepared;
    for (const HistoryQuestion &question : questions) {
        const double ms = msOf([&] { ask(question); });
        if (!prepared.insert(question.figure).second)
            taken[question.figure].push_back(ms);
    }
    return taken;
}

Asked askTaabia(const QString &path)
{
    auto opened = SqliteSaleHistory::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    const std::shared_ptr<SaleHistory> history = *std::move(opened);
    return [history](const HistoryQuestion &question) {
        std::optional<SaleId> after;
        if (question.farEnd)
            after = pageIds + 1; // the list before it has told it
        const auto ids = history->ids(question.filter, after, pageIds);
        if (!ids)
            qFatal("%s", qPrintable(ids.error().detail));
        const std::size_t rows = std::min(ids->size(), std::size_t(pageRows));
        const auto sales = history->sales({ids->begin(), ids->begin() + std::ptrdiff_t(rows)});
        if (!sales || sales->size() != rows)
            qFatal("the sales of a page are not there");
        for (std::size_t row = 0; row < rows; ++row) {
            if ((*sales)[row].id != (*ids)[row])
                qFatal("the sales of a page are in another order");
        }
        return *ids;
    };
}

QSqlDatabase openPlainly(const QString &path)
{
    QSqlDatabase ledger = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
    ledger.setDatabaseName(path);
    ledger.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!ledger.open())
        qFatal("%s: %s", qPrintable(path), qPrintable(ledger.lastError().text()));
    return ledger;
}

} // namespace taabia::bench
