// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleshop.h"

#include "domain/moroccotime.h"
#include "support/samples.h"

#include <QRandomGenerator>

#include <algorithm>

namespace taabia {

namespace {

template <typename T> T pick(QRandomGenerator &random, std::initializer_list<std::pair<T, int>> weighted)
{
    int total = 0;
    for (const auto &[value, weight] : weighted)
        total += weight;
    int at = random.bounded(total);
    for (const auto &[value, weight] : weighted) {
        at -= weight;
        if (at < 0)
            return value;
    }
    return weighted.begin()->first;
}

SalesFigures figuresOf(const Sale &sale)
{
    SalesFigures figures;
    figures.sales = 1;
    figures.faceValue = sale.order.faceValue;
    if (sale.billed) {
        figures.billedSales = 1;
        figures.billedFaceValue = sale.order.faceValue;
        figures.billed = *sale.billed;
        if (*sale.billed > sale.order.faceValue) {
            figures.losingSales = 1;
            figures.lost = *sale.billed - sale.order.faceValue;
        }
    }
    return figures;
}

template <typename Key>
void add(std::vector<std::pair<Key, SalesFigures>> &rows, const Key &key, const SalesFigures &one)
{
    const auto place = std::lower_bound(
        rows.begin(), rows.end(), key, [](const auto &row, const Key &wanted) { return row.first < wanted; });
    if (place != rows.end() && place->first == key)
        place->second = place->second + one;
    else
        rows.insert(place, {key, one});
}

bool isOf(const Sale &sale, NamedSales kind)
{
    switch (kind) {
    case NamedSales::Pending:
        return outcomeOf(sale.state) == SaleOutcome::Pending;
    case NamedSales::NotDelivered:
        return outcomeOf(sale.state) == SaleOutcome::NotDelivered;
    case NamedSales::Refunded:
        return sale.state == SaleState::Refunded;
    case NamedSales::Unresolved:
        return outcomeOf(sale.state) == SaleOutcome::Unresolved;
    case NamedSales::Losing:
        return sale.state == SaleState::Done && sale.billed && *sale.billed > sale.order.faceValue;
    }
    return false;
}

} // namespace

std::vector<Sale> SampleShop::salesOf(QDate day) const
{
    QRandomGenerator random(static_cast<quint32>(day.toJulianDay()));
    const int busy = day.dayOfWeek() == 5 ? 30 : day.dayOfWeek() == 7 ? -10 : 0;
    std::vector<Sale> sales;
    for (int left = 48 + busy + random.bounded(16); left > 0; --left) {
        const auto op =
            pick<Operator>(random, {{Operator::Inwi, 45}, {Operator::Orange, 30}, {Operator::MarocTelecom, 25}});
        const int amount = pick<int>(random, {{5, 20}, {10, 40}, {20, 22}, {30, 5}, {50, 8}, {100, 4}, {200, 1}});
        const char *type = pick<const char *>(random, {{"0", 40}, {"6", 25}, {"1", 12}, {"3", 13}, {"2", 10}});
        const char *phone = pick<const char *>(
            random, {{"0661234567", 1}, {"0612345678", 1}, {"0698765432", 1}, {"0700112233", 1}, {"0655443322", 1}});
        const int hour = pick<int>(random,
            {{9, 2}, {10, 4}, {11, 6}, {12, 8}, {13, 6}, {14, 3}, {15, 4}, {16, 6}, {17, 9}, {18, 12}, {19, 14},
                {20, 11}, {21, 6}, {22, 2}});
        Sale sale = samples::sale(day.toJulianDay() * 1000 + left,
            pick<SaleState>(random,
                {{SaleState::Done, 940}, {SaleState::Failed, 30}, {SaleState::Rejected, 10}, {SaleState::Refunded, 8},
                    {SaleState::Pending, 6}, {SaleState::Unresolved, 4}}));
        sale.order = samples::order(phone, op, amount, type);
        sale.clerk = QLatin1String(pick<const char *>(random, {{"Amina", 6}, {"Youssef", 4}}));
        sale.createdUtc = MoroccoTime::utcRange(day).first.addSecs(hour * 3600 + random.bounded(3600));
        // Margins in hundredths: Orange 6,5 %, Inwi 5 %, Maroc Telecom 4 %; now and then a promo costs more than it
        // sells.
        const int margin = op == Operator::Orange ? 65 : op == Operator::Inwi ? 50 : 40;
        const bool loses = sale.state == SaleState::Done && random.bounded(200) == 0;
        const bool told = random.bounded(100) >= untoldPercent;
        if (sale.state == SaleState::Done && told)
            sale.billed = Money::fromCentimes(amount * (loses ? 1030 : 1000 - margin) / 10);
        sales.push_back(sale);
    }
    std::sort(sales.begin(), sales.end(), [](const Sale &a, const Sale &b) { return a.createdUtc < b.createdUtc; });
    return sales;
}

std::vector<Sale> SampleShop::salesOf(const DayRange &range) const
{
    std::vector<Sale> all;
    for (QDate day = range.first; day <= range.last; day = day.addDays(1)) {
        const std::vector<Sale> sales = salesOf(day);
        all.insert(all.end(), sales.begin(), sales.end());
    }
    return all;
}

SalesReport SampleShop::report(const DayRange &range) const
{
    SalesReport report;
    report.range = range;
    for (const Sale &sale : salesOf(range)) {
        const SalesFigures one = figuresOf(sale);
        SalesFigures &outcome = report.byOutcome[static_cast<std::size_t>(outcomeOf(sale.state))];
        outcome = outcome + one;
        if (sale.state != SaleState::Done)
            continue;
        const QDateTime local = MoroccoTime::fromUtc(sale.createdUtc);
        add(report.byOperator, sale.order.op, one);
        add(report.byPromo, sale.order.promo.type(), one);
        add(report.byAmount, sale.order.faceValue, one);
        add(report.byClerk, sale.clerk, one);
        add(report.byDay, local.date(), one);
        SalesFigures &hour = report.byHour[static_cast<std::size_t>(local.time().hour())];
        hour = hour + one;
    }
    return report;
}

std::vector<Sale> SampleShop::named(NamedSales kind, const DayRange &range) const
{
    std::vector<Sale> found = salesOf(range);
    std::erase_if(found, [kind](const Sale &sale) { return !isOf(sale, kind); });
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<BalanceLine> SampleShop::balance(QDate first, int days)
{
    std::vector<BalanceLine> lines;
    Money opening = Money::fromCentimes(412350);
    for (int i = 0; i < days; ++i) {
        QRandomGenerator random(static_cast<quint32>(first.toJulianDay() + i));
        BalanceLine line;
        line.day = first.addDays(i);
        line.opening = opening;
        line.billed = Money::fromCentimes(80000 + random.bounded(40000));
        line.givenBack = i % 3 == 1 ? Money::fromCentimes(950) : Money();
        line.deposits = i % 4 == 2 ? Money::fromDirhams(5000) : Money();
        line.unknown = i == 4 ? Money::fromDirhams(20) : Money();
        line.adopted = i == 5 ? Money::fromCentimes(940) : Money();
        line.closing = opening - line.billed + line.givenBack + line.deposits - line.unknown - line.adopted;
        opening = line.closing;
        lines.push_back(line);
    }
    return lines;
}

} // namespace taabia
