// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/figurelists.h"

#include "ui/words/words.h"

#include <QLocale>

#include <algorithm>

namespace taabia {

namespace {

constexpr std::array allOutcomes{SaleOutcome::Delivered, SaleOutcome::Pending, SaleOutcome::NotDelivered,
    SaleOutcome::Refunded, SaleOutcome::Unresolved};

std::vector<ListCell> row(const ListCell &name, const SalesFigures &figures)
{
    std::vector<ListCell> cells{name, figures.sales, figures.faceValue, figures.billed, figures.billedSales};
    // Of nothing that has been billed there is no profit to tell, not a profit of zero.
    if (figures.billedSales > 0)
        cells.emplace_back(figures.profit());
    else
        cells.emplace_back();
    return cells;
}

QString promoName(const QString &type)
{
    const auto promo = Promo::fromType(type);
    return promo ? Words::promoName(*promo) : Words::told(type);
}

/// Languages look at the last two digits, and at small numbers.
int pluralOf(qint64 count)
{
    return static_cast<int>(count < 1000 ? count : 1000 + count % 100);
}

bool isAnyOf(const SalesFigures &figures)
{
    return figures.sales > 0;
}

} // namespace

bool FigureLists::areNamesCut(const Named &named)
{
    return std::any_of(
        named.begin(), named.end(), [](const auto &kind) { return kind.second.size() >= std::size_t(mostNamed); });
}

std::vector<Breakdown> FigureLists::breakdowns(const DayRange &range)
{
    std::vector<Breakdown> all{
        Breakdown::Hour, Breakdown::Operator, Breakdown::Promo, Breakdown::Amount, Breakdown::Clerk};
    if (range.days() > 1)
        all.insert(all.begin(), Breakdown::Day);
    return all;
}

std::vector<ListColumn> FigureLists::columns(const QString &first)
{
    return {{first, false}, {tr("Sales"), true}, {tr("Face value"), true}, {tr("Billed"), true},
        {tr("Billed sales", "how many sales the provider has told the billed amount of"), true},
        {tr("Profit of these", "of the sales whose billed amount is known"), true}};
}

ListTable FigureLists::breakdown(const SalesReport &report, Breakdown by)
{
    ListTable table;
    table.heading = breakdownName(by);
    table.columns = columns(table.heading);
    switch (by) {
    case Breakdown::Hour:
        for (int at = 0; at < 24; ++at) {
            if (isAnyOf(report.byHour[static_cast<std::size_t>(at)]))
                table.rows.push_back(row(hour(at), report.byHour[static_cast<std::size_t>(at)]));
        }
        break;
    case Breakdown::Day:
        for (const auto &[day, figures] : report.byDay)
            table.rows.push_back(row(day, figures));
        break;
    case Breakdown::Operator:
        for (const auto &[op, figures] : report.byOperator)
            table.rows.push_back(row(wireName(op), figures));
        break;
    case Breakdown::Promo:
        for (const auto &[type, figures] : report.byPromo)
            table.rows.push_back(row(promoName(type), figures));
        break;
    case Breakdown::Amount:
        for (const auto &[amount, figures] : report.byAmount)
            table.rows.push_back(row(amount, figures));
        break;
    case Breakdown::Clerk:
        for (const auto &[clerk, figures] : report.byClerk)
            table.rows.push_back(row(clerk.isEmpty() ? tr("Not noted") : Words::told(clerk), figures));
        break;
    }
    table.total = row(tr("Delivered"), report.of(SaleOutcome::Delivered));
    return table;
}

ListTable FigureLists::outcomes(const SalesReport &report)
{
    ListTable table;
    table.columns = columns(tr("Outcome"));
    for (const SaleOutcome outcome : allOutcomes) {
        std::vector<ListCell> cells = row(outcomeName(outcome), report.of(outcome));
        if (outcome != SaleOutcome::Delivered)
            cells.back().emplace<std::monostate>(); // nobody earns on what was not delivered
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ListTable FigureLists::named(NamedSales kind, const std::vector<Sale> &sales)
{
    const bool losing = kind == NamedSales::Losing;
    ListTable table;
    table.heading = namedName(kind);
    table.columns = {{tr("Time"), false}, {tr("Number"), false}, {tr("Operator"), false}, {tr("Face value"), true},
        {tr("Promo"), false}, {tr("State"), false}, {tr("Clerk"), false}, {tr("Reference"), false}};
    if (losing) {
        table.columns.push_back({tr("Billed"), true});
        table.columns.push_back({tr("Loss"), true});
    }
    for (const Sale &sale : sales) {
        std::vector<ListCell> cells{sale.createdUtc, sale.order.phone, wireName(sale.order.op), sale.order.faceValue,
            Words::promoName(sale.order.promo), Words::stateWord(sale), sale.clerk, sale.reference.text()};
        if (losing) {
            cells.emplace_back(sale.billed.value_or(sale.order.faceValue)); // of a losing sale it is always told
            cells.emplace_back(sale.billed.value_or(sale.order.faceValue) - sale.order.faceValue);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Listing FigureLists::report(const SalesReport &report, const Named &named)
{
    Listing listing;
    listing.fileName = QStringLiteral("taabia-%1").arg(report.range.first.toString(Qt::ISODate));
    if (report.range.days() > 1)
        listing.fileName += QStringLiteral("-%1").arg(report.range.last.toString(Qt::ISODate));
    listing.title = tr("Sales of %1").arg(range(report.range));
    const SalesFigures &delivered = report.of(SaleOutcome::Delivered);
    if (delivered.billedSales < delivered.sales) {
        listing.notes << tr("The provider has told the billed amount of %1 of the %2 delivered sales. The profit is of "
                            "these alone.")
                             .arg(Words::number(delivered.billedSales), Words::number(delivered.sales));
    }
    if (delivered.losingSales > 0)
        listing.notes << lossSentence(delivered);
    listing.notes << tr("The breakdowns are of what was delivered.");
    if (areNamesCut(named))
        listing.notes
            << tr("Of the sales by name only the newest %1 of a kind are listed.").arg(Words::number(mostNamed));
    listing.tables.push_back(outcomes(report));
    for (const Breakdown by : breakdowns(report.range))
        listing.tables.push_back(breakdown(report, by));
    for (const NamedSales kind : namedKinds) {
        if (const auto found = named.find(kind); found != named.end() && !found->second.empty())
            listing.tables.push_back(FigureLists::named(kind, found->second));
    }
    return listing;
}

QString FigureLists::breakdownName(Breakdown by)
{
    switch (by) {
    case Breakdown::Day:
        return tr("Day");
    case Breakdown::Hour:
        return tr("Hour");
    case Breakdown::Operator:
        return tr("Operator");
    case Breakdown::Promo:
        return tr("Promo");
    case Breakdown::Amount:
        return tr("Amount");
    case Breakdown::Clerk:
        return tr("Clerk");
    }
    return {};
}

QString FigureLists::outcomeName(SaleOutcome outcome)
{
    switch (outcome) {
    case SaleOutcome::Pending:
        return tr("Pending", "sales that the provider has not finished");
    case SaleOutcome::Delivered:
        return tr("Delivered");
    case SaleOutcome::NotDelivered:
        return tr("Not delivered");
    case SaleOutcome::Refunded:
        return tr("Refunded");
    case SaleOutcome::Unresolved:
        return tr("Unresolved");
    }
    return {};
}

QString FigureLists::namedName(NamedSales kind)
{
    switch (kind) {
    case NamedSales::Pending:
        return tr("Pending sales");
    case NamedSales::NotDelivered:
        return tr("Sales that were not delivered");
    case NamedSales::Refunded:
        return tr("Refunded sales");
    case NamedSales::Unresolved:
        return tr("Unresolved sales");
    case NamedSales::Losing:
        return tr("Sales that lost money");
    }
    return {};
}

QString FigureLists::day(QDate day)
{
    return Words::isolated(day.toString(QStringLiteral("dd/MM/yyyy")));
}

QString FigureLists::range(const DayRange &range)
{
    return range.first == range.last ? day(range.first)
                                     : tr("%1 to %2", "first and last day").arg(day(range.first), day(range.last));
}

QString FigureLists::period(const Period &period)
{
    const QLocale locale;
    const QDate first = period.range.first;
    switch (period.kind) {
    case Period::Kind::Day:
        return tr("%1 %2", "the weekday and the date").arg(locale.standaloneDayName(first.dayOfWeek()), day(first));
    case Period::Kind::Week:
        return tr("Week from %1", "first and last day").arg(range(period.range));
    case Period::Kind::Month:
        return tr("%1 %2", "the month's name and the year")
            .arg(locale.standaloneMonthName(first.month()), Words::isolated(QString::number(first.year())));
    case Period::Kind::Range:
        return range(period.range);
    }
    return {};
}

QString FigureLists::salesCount(qint64 count)
{
    return tr("%1 sales", "the number picks the plural form", pluralOf(count)).arg(Words::number(count));
}

QString FigureLists::lossSentence(const SalesFigures &figures)
{
    return tr("Billed above face value: %1. The shop lost %2 on them.", "a number of sales, an amount")
        .arg(salesCount(figures.losingSales), Words::amount(figures.lost));
}

QString FigureLists::hour(int hour)
{
    const auto oClock = [](int h) { return Words::isolated(QStringLiteral("%1:00").arg(h)); };
    return tr("%1 to %2", "hours of the day").arg(oClock(hour), oClock(hour + 1));
}

} // namespace taabia
