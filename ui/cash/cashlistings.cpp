// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/cashlistings.h"

#include "ui/words/words.h"

#include <algorithm>

namespace taabia {

namespace {

const ListCell nothing = std::monostate{};

ListCell ifAny(Money amount)
{
    return amount == Money() ? nothing : ListCell(amount);
}

ListCell missing(Money difference)
{
    return difference.isNegative() ? ListCell(Money() - difference) : nothing;
}

ListCell tooMuch(Money difference)
{
    return difference > Money() ? ListCell(difference) : nothing;
}

QString dayText(QDate day)
{
    return Words::isolated(day.toString(QStringLiteral("dd/MM/yyyy")));
}

QString fileDay(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM-dd"));
}

bool intoTheDrawer(CashMove kind)
{
    switch (kind) {
    case CashMove::In:
    case CashMove::Repayment:
        return true;
    case CashMove::Out:
    case CashMove::GiveBack:
        return false;
    }
    return false;
}

/// Those that say something.
QStringList notes(QStringList all)
{
    all.removeAll(QString());
    return all;
}

} // namespace

ListTable CashListings::closingsInShort(const std::vector<ShiftReport> &closings)
{
    ListTable table;
    table.columns = {{tr("Z no."), false}, {tr("Closed"), false}, {tr("Missing"), true}, {tr("Too much"), true}};
    for (const ShiftReport &one : closings) {
        table.rows.push_back({one.number.value_or(0), one.madeUtc, missing(one.difference), tooMuch(one.difference)});
    }
    return table;
}

Listing CashListings::closings(const std::vector<ShiftReport> &closings)
{
    ListTable table;
    table.columns = {{tr("Z no."), true}, {tr("Opened"), false}, {tr("By"), false}, {tr("Closed"), false},
        {tr("By"), false}, {tr("Sales"), true}, {tr("Sold"), true}, {tr("Float"), true}, {tr("Expected"), true},
        {tr("Counted"), true}, {tr("Missing"), true}, {tr("Too much"), true}, {tr("Reason"), false},
        {tr("Grand total"), true}};
    for (const ShiftReport &one : closings) {
        table.rows.push_back({one.number.value_or(0), one.shift.openedUtc, one.shift.openedBy, one.madeUtc, one.madeBy,
            one.soldCount(), one.soldTotal(), one.shift.openingFloat, one.expected,
            one.counted ? ListCell(one.counted->total()) : nothing, missing(one.difference), tooMuch(one.difference),
            one.reason, one.grandTotal});
    }
    return {QStringLiteral("taabia-") + tr("closings", "in a file's name"), tr("Closings"),
        notes({closingsCut(closings)}), {table}};
}

QString CashListings::closingsCut(const std::vector<ShiftReport> &closings)
{
    return closings.size() < std::size_t(mostClosings) ? QString() : Listings::newestOnly(tr("Closings"), mostClosings);
}

QString CashListings::saleOf(Money faceValue, const Msisdn &phone)
{
    return tr("Sale of %1 to %2", "an amount, a number").arg(Words::amount(faceValue), Words::phone(phone));
}

std::vector<ListCell> CashListings::movementRow(const CashMovement &movement, const Names &names)
{
    QString about = movement.reason;
    if (movement.customer) {
        const auto name = names.find(*movement.customer);
        if (name != names.end()) {
            about = about.isEmpty() ? name->second : tr("%1: %2", "a customer, a reason").arg(name->second, about);
        }
    } else if (movement.phone && about.isEmpty()) {
        about = saleOf(movement.amount, *movement.phone);
    }
    const bool cash = movement.method == PaymentMethod::Cash;
    const bool in = intoTheDrawer(movement.kind);
    return {movement.utc, Words::cashMove(movement.kind), about, movement.clerk,
        cash && in ? ListCell(movement.amount) : nothing, cash && !in ? ListCell(movement.amount) : nothing,
        cash ? nothing : ListCell(movement.amount)};
}

Listing CashListings::movements(const DayRange &range, const std::vector<CashMovement> &movements, const Names &names)
{
    ListTable table;
    table.columns = {{tr("Time"), false}, {tr("What"), false}, {tr("What for"), false}, {tr("Clerk"), false},
        {tr("Into the drawer"), true}, {tr("Out of the drawer"), true}, {tr("By card"), true}};
    Money in;
    Money out;
    Money card;
    for (const CashMovement &one : movements) {
        table.rows.push_back(movementRow(one, names));
        Money &sum = one.method != PaymentMethod::Cash ? card : (intoTheDrawer(one.kind) ? in : out);
        sum = sum + one.amount;
    }
    if (!movements.empty()) {
        table.total = std::vector<ListCell>{nothing, tr("Together"), nothing, nothing, in, out, ifAny(card)};
    }
    const bool oneDay = range.first == range.last;
    return {QStringLiteral("taabia-%1-").arg(tr("cash", "in a file's name")) + fileDay(range.first)
            + (oneDay ? QString() : QLatin1Char('_') + fileDay(range.last)),
        tr("Cash movements"),
        {oneDay ? dayText(range.first) : tr("%1 to %2", "two days").arg(dayText(range.first), dayText(range.last)),
            tr("Cash that moved without a sale.")},
        {table}};
}

Listing CashListings::creditBook(const std::vector<CreditLine> &lines)
{
    ListTable table;
    table.columns = {{tr("Name"), false}, {tr("Phone"), false}, {tr("Last sale or repayment"), false},
        {tr("Owes"), true}, {tr("Shop owes"), true}, {tr("Limit"), true}};
    Money owed;
    Money owing;
    for (const CreditLine &one : lines) {
        table.rows.push_back({one.customer.name, Listings::phone(one.customer.phone),
            one.lastUtc.isValid() ? ListCell(one.lastUtc) : nothing, tooMuch(one.owed), missing(one.owed),
            one.customer.limit});
        (one.owed.isNegative() ? owing : owed) = one.owed.isNegative() ? owing - one.owed : owed + one.owed;
    }
    if (!lines.empty()) {
        table.total = std::vector<ListCell>{tr("Together"), nothing, nothing, owed, ifAny(owing), nothing};
    }
    return {QStringLiteral("taabia-") + tr("credit-book", "in a file's name"), tr("Credit book"), {}, {table}};
}

Listing CashListings::customer(
    const CreditLine &line, const std::vector<CashMovement> &movements, const std::vector<Sale> &sales)
{
    struct Entry {
        QDateTime utc;
        std::vector<ListCell> cells;
    };
    std::vector<Entry> entries;
    for (const Sale &sale : sales) {
        const Money lent = countsAsSold(sale.state) ? sale.order.faceValue : Money();
        entries.push_back({sale.createdUtc,
            {sale.createdUtc, saleOf(sale.order.faceValue, sale.order.phone), Words::stateWord(sale), sale.clerk,
                ifAny(lent), nothing}});
    }
    for (const CashMovement &one : movements) {
        entries.push_back({one.utc,
            {one.utc, Words::cashMove(one.kind), Words::paymentMethod(one.method), one.clerk, nothing, one.amount}});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.utc > b.utc; });
    ListTable table;
    table.columns = {{tr("Time"), false}, {tr("What"), false}, {tr("State"), false}, {tr("Clerk"), false},
        {tr("On credit"), true}, {tr("Repaid"), true}};
    for (Entry &entry : entries) {
        table.rows.push_back(std::move(entry.cells));
    }
    return {QStringLiteral("taabia-%1-%2").arg(tr("customer", "in a file's name")).arg(line.customer.id),
        line.customer.name,
        notes({Words::debt(line.owed), tr("Limit: %1").arg(Words::amount(line.customer.limit)),
            customerCut(movements, sales)}),
        {table}};
}

QString CashListings::customerCut(const std::vector<CashMovement> &movements, const std::vector<Sale> &sales)
{
    if (std::max(movements.size(), sales.size()) < std::size_t(mostLines))
        return {};
    return tr("Only the newest %1 sales and the newest %1 repayments are listed. What is owed is of all of them.")
        .arg(Words::number(mostLines));
}

} // namespace taabia
