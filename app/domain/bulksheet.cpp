// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulksheet.h"

#include <algorithm>

namespace taabia {

namespace {

/// Equal for two recharges that a person would take for one made twice.
QString likeness(const SaleOrder &order)
{
    return order.phone.national() + u'/' + QString::number(order.faceValue.centimes()) + u'/' + order.promo.type();
}

/// What the shop does not sell, or nobody can tell from the line.
std::optional<BulkLineFault> faultOf(
    const BulkFileOrder &read, std::optional<Operator> op, const BulkCellTexts &cells, const Catalogue &catalogue)
{
    const auto fault = [&cells](BulkFault what, BulkColumn column) {
        return BulkLineFault{what, column, cells[static_cast<std::size_t>(column)]};
    };
    if (!op)
        return fault(BulkFault::OperatorNotTold, BulkColumn::Operator);
    if (read.faceValue < catalogue.smallestAmount())
        return fault(BulkFault::AmountBelowLeast, BulkColumn::Amount);
    if (read.faceValue > catalogue.largestAmount())
        return fault(BulkFault::AmountAboveMost, BulkColumn::Amount);
    const std::vector<Promo> &offered = catalogue.offer(*op).promos;
    if (std::find(offered.begin(), offered.end(), read.promo) == offered.end())
        return fault(BulkFault::PromoNotOffered, BulkColumn::Promo);
    return std::nullopt;
}

BulkSheetLine lineOf(const BulkFileLine &read, const Catalogue &catalogue, const NumberPlan &plan)
{
    if (!read.content)
        return {read.number, read.cells, Unexpected{read.content.error()}};
    const BulkFileOrder &order = *read.content;
    const std::optional<Operator> block = plan.suggest(order.phone.national());
    const std::optional<Operator> op = order.op ? order.op : block;
    if (const auto fault = faultOf(order, op, read.cells, catalogue))
        return {read.number, read.cells, Unexpected{*fault}};
    BulkSheetLine line{read.number, read.cells, order.through(*op)};
    line.zeroRestored = order.zeroRestored;
    line.operatorGuessed = !order.op;
    if (block && *block != *op)
        line.blockOf = block;
    return line;
}

} // namespace

BulkBalance BulkBalance::after(
    std::optional<Money> balance, Money creditLimit, std::optional<Money> cost, Money threshold)
{
    if (!balance || !cost)
        return {};
    const Money left = *balance - *cost;
    if ((left + creditLimit).isNegative())
        return {Verdict::NotEnough, left};
    return {left < threshold ? Verdict::Low : Verdict::Enough, left};
}

BulkSheet::BulkSheet(const BulkFile &file, const Catalogue &catalogue, const NumberPlan &plan)
{
    m_lines.reserve(file.lines.size());
    for (const BulkFileLine &read : file.lines)
        m_lines.push_back(lineOf(read, catalogue, plan));
    markRepeats();
}

void BulkSheet::markRepeats()
{
    QHash<QString, int> numbers; // where each number stood last
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        BulkSheetLine &line = m_lines[i];
        if (line.isWrong())
            continue;
        Today &alike = m_today[likeness(*line.content)];
        if (!alike.lines.empty())
            line.sameAs = m_lines[alike.lines.back()].number;
        alike.lines.push_back(i);
        const QString &phone = line.content->phone.national();
        if (const auto before = numbers.constFind(phone); before != numbers.constEnd() && !line.sameAs)
            line.numberAlsoOn = *before;
        numbers.insert(phone, line.number);
        line.goes = !line.isDouble();
    }
}

std::vector<std::size_t> BulkSheet::note(const Sale &sale)
{
    const auto found = m_today.find(likeness(sale.order));
    if (found == m_today.end())
        return {};
    if (countsAsSold(sale.state) || endIsUnknown(sale.state))
        found->sold[sale.id] = {sale.id, sale.createdUtc, !endIsUnknown(sale.state)};
    else
        found->sold.erase(sale.id);
    const auto newest = found->sold.empty() ? std::nullopt : std::optional(found->sold.rbegin()->second);
    std::vector<std::size_t> changed;
    for (const std::size_t at : found->lines) {
        BulkSheetLine &line = m_lines[at];
        if (line.sold == newest)
            continue;
        const bool was = line.isDouble();
        line.sold = newest;
        if (was != line.isDouble())
            line.goes = !line.isDouble();
        changed.push_back(at);
    }
    return changed;
}

void BulkSheet::setGoes(std::size_t line, bool goes)
{
    m_lines[line].goes = goes && !m_lines[line].isWrong();
}

BulkTotals BulkSheet::totals(const std::map<Operator, Margin> &margins) const
{
    BulkTotals totals;
    totals.lines = static_cast<int>(m_lines.size());
    totals.cost = Money();
    for (const BulkSheetLine &line : m_lines) {
        totals.wrong += line.isWrong() ? 1 : 0;
        totals.doubles += line.isDouble() ? 1 : 0;
        if (!line.goes)
            continue;
        const Money face = line.content->faceValue;
        const auto margin = margins.find(line.content->op);
        ++totals.going;
        totals.faceValue = totals.faceValue + face;
        if (margin == margins.end()) {
            totals.cost.reset();
            continue;
        }
        const Money share = margin->second.shareOf(face);
        if (totals.cost)
            totals.cost = *totals.cost + face - share;
        if (share < Money()) {
            ++totals.losing;
            totals.loss = totals.loss - share;
        }
    }
    return totals;
}

} // namespace taabia
