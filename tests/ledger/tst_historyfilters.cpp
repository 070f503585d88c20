// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledgerfill.h"
#include "ledger/ledgerfixture.h"
#include "ledger/sqlitesalehistory.h"

#include <array>
#include <random>

using namespace taabia;

constexpr std::array allOrders{HistoryOrder::NewestFirst, HistoryOrder::OldestFirst, HistoryOrder::ByNumber};

/// Every filter, and mixtures of them, against the same question asked of all rows in plain C++. The ledger is larger
/// than what the planner calls few, so that each of its ways is gone.
class TestHistoryFilters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFilterFindsExactlyTheSalesThatMatch_data();
    void aFilterFindsExactlyTheSalesThatMatch();
    void mixedFiltersFindExactlyTheSalesThatMatch();
    void theEndsOfAPartTheOtherWayAroundAreNotThePart();
    void aStreamInChunksIsTheWholeList();

private:
    std::vector<SaleId> expected(const HistoryFilter &filter) const;
    std::vector<SaleId> found(const HistoryFilter &filter, int chunk);
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<SqliteSaleHistory> m_history;
    std::vector<Sale> m_all; ///< newest first
};

void TestHistoryFilters::initTestCase()
{
    constexpr qint64 rows = 26'000;
    m_fixture = std::make_unique<LedgerFixture>();
    const LedgerTrouble failed = fillLedger(m_fixture->path(), m_fixture->clientCode(), rows, 7);
    QVERIFY2(!failed, failed ? qPrintable(failed->detail) : "");
    m_history = must(SqliteSaleHistory::open(m_fixture->path()));
    m_all = must(m_history->sales(must(m_history->ids({}, std::nullopt, rows))));
    QCOMPARE(m_all.size(), std::size_t{rows});
}

static bool stateMatches(const Sale &sale, StateFilter filter)
{
    switch (filter) {
    case StateFilter::Any:
        return true;
    case StateFilter::Pending:
        return isUnsettled(sale.state);
    case StateFilter::Done:
        return sale.state == SaleState::Done;
    case StateFilter::Failed:
        return sale.state == SaleState::Failed || sale.state == SaleState::Rejected || sale.state == SaleState::Void;
    case StateFilter::Refunded:
        return sale.state == SaleState::Refunded;
    case StateFilter::NeedsAttention:
        return sale.attention != Attention::None;
    }
    return false;
}

static bool searchMatches(const Sale &sale, const QString &text)
{
    const QString phone = sale.order.phone.national();
    return (text.size() < 3 ? phone.startsWith(text) : phone.contains(text))
        || sale.reference.text().startsWith(text, Qt::CaseInsensitive)
        || sale.providerReference.startsWith(text, Qt::CaseInsensitive);
}

std::vector<SaleId> TestHistoryFilters::expected(const HistoryFilter &filter) const
{
    std::vector<const Sale *> found;
    for (const Sale &sale : m_all) {
        if ((!filter.fromUtc || sale.createdUtc >= *filter.fromUtc)
            && (!filter.untilUtc || sale.createdUtc < *filter.untilUtc) && (!filter.op || sale.order.op == *filter.op)
            && stateMatches(sale, filter.state) && searchMatches(sale, filter.search))
            found.push_back(&sale);
    }
    if (filter.order == HistoryOrder::OldestFirst)
        std::reverse(found.begin(), found.end());
    if (filter.order == HistoryOrder::ByNumber)
        std::sort(found.begin(), found.end(), [](const Sale *a, const Sale *b) {
            return std::pair(a->order.phone.national(), a->id) < std::pair(b->order.phone.national(), b->id);
        });
    std::vector<SaleId> ids;
    for (const Sale *sale : found)
        ids.push_back(sale->id);
    return ids;
}

std::vector<SaleId> TestHistoryFilters::found(const HistoryFilter &filter, int chunk)
{
    std::vector<SaleId> all;
    std::optional<SaleId> after;
    while (all.size() <= m_all.size()) { // more are wrong, and would never end
        const auto ids = must(m_history->ids(filter, after, chunk));
        if (ids.empty())
            break;
        all.insert(all.end(), ids.begin(), ids.end());
        after = ids.back();
    }
    return all;
}

void TestHistoryFilters::aFilterFindsExactlyTheSalesThatMatch_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    const auto row = [](const QString &name, const auto &set) {
        HistoryFilter filter;
        set(filter);
        QTest::newRow(qPrintable(name)) << filter;
    };
    row(QStringLiteral("none"), [](HistoryFilter &) {});
    for (const char *digits : {"34567", "345678", "666666", "0612345", "61234567", "061234567", "070000"})
        row(QStringLiteral("part %1").arg(QLatin1String(digits)),
            [digits](HistoryFilter &f) { f.search = QLatin1String(digits); });
    for (const Operator op : allOperators)
        row(wireName(op), [op](HistoryFilter &f) { f.op = op; });
    for (int i = 0; i <= static_cast<int>(StateFilter::NeedsAttention); ++i)
        row(QStringLiteral("state filter %1").arg(i), [i](HistoryFilter &f) { f.state = static_cast<StateFilter>(i); });
    for (const char *text :
        {"0", "06", "9", "061", "777", "0612", "61234", "189", "18995", "189957", "T", "T1-", "t1-8", "T1-8H", "zz"})
        row(QStringLiteral("search %1").arg(QLatin1String(text)),
            [text](HistoryFilter &f) { f.search = QLatin1String(text); });
    row(QStringLiteral("a day"),
        [](HistoryFilter &f) { f.fromUtc = utc(2026, 1, 19, 23), f.untilUtc = utc(2026, 1, 20, 23); });
    row(QStringLiteral("a day with a clock that was behind"), [](HistoryFilter &f) { f.untilUtc = utc(2026, 1, 3); });
    row(QStringLiteral("a fortnight"),
        [](HistoryFilter &f) { f.fromUtc = utc(2026, 1, 5), f.untilUtc = utc(2026, 1, 20); });
    row(QStringLiteral("from a day on"), [](HistoryFilter &f) { f.fromUtc = utc(2026, 1, 10); });
    row(QStringLiteral("until a day"), [](HistoryFilter &f) { f.untilUtc = utc(2026, 1, 25); });
    row(QStringLiteral("no time at all"), [](HistoryFilter &f) { f.fromUtc = f.untilUtc = utc(2026, 1, 25, 12); });
    row(QStringLiteral("a time before the shop"), [](HistoryFilter &f) { f.untilUtc = utc(2020, 1, 1); });
}

void TestHistoryFilters::aFilterFindsExactlyTheSalesThatMatch()
{
    QFETCH(HistoryFilter, filter);
    for (const HistoryOrder order : allOrders) {
        filter.order = order;
        QCOMPARE(found(filter, 5000), expected(filter));
    }
}

void TestHistoryFilters::mixedFiltersFindExactlyTheSalesThatMatch()
{
    std::mt19937 random(20260109);
    const auto below = [&random](unsigned end) { return static_cast<int>(random() % end); };
    for (int round = 0; round < 400; ++round) {
        HistoryFilter filter;
        filter.order = allOrders[static_cast<std::size_t>(below(3))];
        if (below(2) == 0)
            filter.op = allOperators[static_cast<std::size_t>(below(3))];
        filter.state = static_cast<StateFilter>(below(2) == 0 ? 0 : below(6));
        if (below(2) == 0)
            filter.fromUtc = utc(2026, 1, 1).addSecs(3600 * below(31 * 24));
        if (below(2) == 0)
            filter.untilUtc = filter.fromUtc.value_or(utc(2026, 1, 1)).addSecs(3600 * below(31 * 24));
        if (below(3) != 0) {
            const Sale &sale = m_all[static_cast<std::size_t>(below(static_cast<unsigned>(m_all.size())))];
            const int length = 1 + below(10);
            const QString texts[] = {sale.order.phone.national().mid(below(8), std::max(length, 3)),
                sale.order.phone.national(), sale.reference.text().left(length), sale.providerReference.left(length)};
            filter.search = texts[below(4)];
        }
        const auto describe = [&] {
            return QStringLiteral("round %1: order %2, search \"%3\", operator %4, state %5, %6 to %7")
                .arg(round)
                .arg(static_cast<int>(filter.order))
                .arg(filter.search)
                .arg(filter.op ? static_cast<int>(*filter.op) : -1)
                .arg(static_cast<int>(filter.state))
                .arg(filter.fromUtc.value_or(QDateTime()).toString(Qt::ISODate),
                    filter.untilUtc.value_or(QDateTime()).toString(Qt::ISODate));
        };
        QVERIFY2(found(filter, 200 + below(5000)) == expected(filter), qPrintable(describe()));
    }
}

/// Parts of five and six digits are looked for by their first and last three.
void TestHistoryFilters::theEndsOfAPartTheOtherWayAroundAreNotThePart()
{
    for (std::size_t at = 0; at < m_all.size(); at += m_all.size() / 100) {
        const QString number = m_all[at].order.phone.national();
        for (const QString &part : {number.mid(6, 3) + number.mid(3, 3), number.mid(4, 3) + number.mid(3, 2)}) {
            HistoryFilter filter;
            filter.search = part;
            filter.order = allOrders[at % allOrders.size()];
            QVERIFY2(found(filter, 5000) == expected(filter), qPrintable(part));
        }
    }
}

void TestHistoryFilters::aStreamInChunksIsTheWholeList()
{
    for (const char *text : {"", "061", "06", "T1-", "189"}) {
        HistoryFilter filter;
        filter.search = QLatin1String(text);
        filter.op = Operator::Inwi;
        filter.order = text[0] == 'T' ? HistoryOrder::ByNumber : HistoryOrder::OldestFirst;
        const auto whole = expected(filter);
        QVERIFY(!whole.empty());
        for (const int chunk : {97, 1000, 100'000})
            QCOMPARE(found(filter, chunk), whole);
    }
}

QTEST_GUILESS_MAIN(TestHistoryFilters)
#include "tst_historyfilters.moc"
