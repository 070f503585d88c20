// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/figurebars.h"

#include "ui/theme/colors.h"
#include "ui/words/words.h"

#include <algorithm>

namespace taabia {

namespace {

std::vector<SalesChart::Bar> hours(const SalesReport &report)
{
    const auto sold = [](const SalesFigures &figures) { return figures.sales > 0; };
    const auto first = std::find_if(report.byHour.begin(), report.byHour.end(), sold);
    const auto end = std::find_if(report.byHour.rbegin(), report.byHour.rend(), sold).base();
    std::vector<SalesChart::Bar> bars;
    for (auto at = first; at < end; ++at)
        bars.push_back({QString::number(at - report.byHour.begin()), at->faceValue});
    return bars;
}

std::vector<SalesChart::Bar> days(const SalesReport &report)
{
    std::vector<SalesChart::Bar> bars;
    auto next = report.byDay.begin();
    for (QDate day = report.range.first; day <= report.range.last; day = day.addDays(1)) {
        const bool sold = next != report.byDay.end() && next->first == day;
        bars.push_back({day.toString(QStringLiteral("dd/MM")), sold ? next->second.faceValue : Money()});
        if (sold)
            ++next;
    }
    return bars;
}

} // namespace

std::vector<SalesChart::Bar> FigureBars::of(const SalesReport &report, Breakdown by)
{
    std::vector<SalesChart::Bar> bars;
    switch (by) {
    case Breakdown::Day:
        return days(report);
    case Breakdown::Hour:
        return hours(report);
    case Breakdown::Operator:
        for (const auto &[op, figures] : report.byOperator)
            bars.push_back({wireName(op), figures.faceValue, brandColor(op)});
        break;
    case Breakdown::Promo:
        for (const auto &[type, figures] : report.byPromo) {
            const auto promo = Promo::fromType(type);
            bars.push_back({promo ? Words::promoName(*promo) : type, figures.faceValue});
        }
        break;
    case Breakdown::Amount:
        for (const auto &[amount, figures] : report.byAmount)
            bars.push_back({amount.toShortDisplay(), figures.faceValue});
        break;
    case Breakdown::Clerk:
        for (const auto &[clerk, figures] : report.byClerk)
            bars.push_back({clerk.isEmpty() ? QStringLiteral("–") : clerk.left(12), figures.faceValue});
        break;
    }
    return bars;
}

QString FigureBars::sentence(const SalesReport &report, Breakdown by)
{
    const ListTable table = FigureLists::breakdown(report, by);
    const auto most = std::max_element(table.rows.begin(), table.rows.end(),
        [](const auto &a, const auto &b) { return std::get<Money>(a[2]) < std::get<Money>(b[2]); });
    if (most == table.rows.end())
        return {};
    return tr("Most: %1, with %2 for %3", "an hour, a day, an operator...; how many sales; their face value")
        .arg(Listings::shown((*most)[0]), FigureLists::salesCount(std::get<qint64>((*most)[1])),
            Words::amount(std::get<Money>((*most)[2])));
}

} // namespace taabia
