// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/balancelists.h"

#include "ui/day/figurelists.h"
#include "ui/words/words.h"

namespace taabia {

namespace {

constexpr qsizetype hashGroup = 4; ///< hex digits that the eye takes in at once

Money magnitude(Money amount)
{
    return amount.isNegative() ? Money() - amount : amount;
}

} // namespace

ListTable BalanceLists::lines(const std::vector<BalanceLine> &lines)
{
    ListTable table;
    table.columns = {{tr("Day"), false}, {tr("Opening"), true}, {tr("− Billed"), true}, {tr("+ Given back"), true},
        {tr("+ Deposits"), true}, {tr("− Unknown"), true}, {tr("− Adopted"), true}, {tr("= Closing"), true}};
    for (const BalanceLine &line : lines) {
        table.rows.push_back({line.day, line.opening, line.billed, line.givenBack, line.deposits, line.unknown,
            line.adopted, line.closing});
    }
    if (lines.size() > 1) {
        BalanceLine sum = lines.front();
        for (std::size_t i = 1; i < lines.size(); ++i) {
            sum.billed = sum.billed + lines[i].billed;
            sum.givenBack = sum.givenBack + lines[i].givenBack;
            sum.deposits = sum.deposits + lines[i].deposits;
            sum.unknown = sum.unknown + lines[i].unknown;
            sum.adopted = sum.adopted + lines[i].adopted;
        }
        table.total = std::vector<ListCell>{tr("All"), sum.opening, sum.billed, sum.givenBack, sum.deposits,
            sum.unknown, sum.adopted, lines.back().closing};
    }
    return table;
}

ListTable BalanceLists::misfits(const std::vector<BalanceMisfit> &misfits)
{
    ListTable table;
    table.columns = {{tr("Seen"), false}, {tr("Balance"), true}, {tr("Difference"), true}, {tr("Adopted"), true}};
    for (const BalanceMisfit &misfit : misfits)
        table.rows.push_back({misfit.check.seenUtc, misfit.check.amount, misfit.check.difference, misfit.adopted});
    return table;
}

ListTable BalanceLists::foreign(const std::vector<ForeignRecharge> &recharges)
{
    ListTable table;
    table.columns = {{tr("Time"), false}, {tr("Number"), false}, {tr("Operator"), false}, {tr("Face value"), true},
        {tr("Billed"), true}, {tr("Status"), false}, {tr("Provider's reference"), false}, {tr("Adopted"), false}};
    const auto amount = [](const std::optional<Money> &told) { return told ? Words::amount(*told) : tr("Not told"); };
    for (const ForeignRecharge &recharge : recharges) {
        const RechargeRecord &record = recharge.record;
        std::vector<ListCell> row;
        if (recharge.madeUtc.isValid())
            row.emplace_back(recharge.madeUtc);
        else
            row.emplace_back(tr("Not told"));
        row.push_back(Listings::phone(record.phone));
        row.emplace_back(record.op);
        row.emplace_back(amount(record.faceValue));
        row.emplace_back(amount(record.billed));
        row.emplace_back(Words::statusWord(record.status));
        row.emplace_back(record.providerReference);
        row.emplace_back(recharge.adoptedUtc
                ? tr("by %1, %2", "a name, a time")
                      .arg(Words::told(recharge.adoptedBy), Words::dateTime(*recharge.adoptedUtc))
                : tr("No"));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Listing BalanceLists::report(const DayRange &range, const std::vector<BalanceLine> &lines,
    const std::vector<BalanceMisfit> &misfits, const std::vector<ForeignRecharge> &recharges)
{
    Listing listing;
    listing.fileName = QStringLiteral("taabia-%1-%2-%3")
                           .arg(tr("balance", "in a file's name"), range.first.toString(Qt::ISODate),
                               range.last.toString(Qt::ISODate));
    listing.title = tr("The balance of %1").arg(FigureLists::range(range));
    listing.notes << tr("Opening − billed + given back + deposits − unknown − adopted = closing");
    listing.tables.push_back(BalanceLists::lines(lines));
    ListTable unfit = BalanceLists::misfits(misfits);
    unfit.heading = tr("What does not fit");
    ListTable foreign = BalanceLists::foreign(recharges);
    foreign.heading = tr("Recharges that this till did not make");
    if (misfits.size() >= std::size_t(ShopReports::mostMisfits))
        listing.notes << Listings::newestOnly(unfit.heading, ShopReports::mostMisfits);
    if (recharges.size() >= std::size_t(mostForeign))
        listing.notes << Listings::newestOnly(foreign.heading, mostForeign);
    for (ListTable &table : std::array{unfit, foreign}) {
        if (!table.rows.empty())
            listing.tables.push_back(table);
    }
    return listing;
}

QString BalanceLists::misfitSentence(const BalanceMisfit &misfit)
{
    const Money difference = misfit.check.difference;
    if (!difference.isNegative()) {
        return tr("%1 came in between %2 and %3 that the till does not know as a refund: most likely a deposit.")
            .arg(Words::amount(difference), Words::dateTime(misfit.previousUtc), Words::dateTime(misfit.check.seenUtc));
    }
    const QString missing = tr("%1 went out between %2 and %3 without a confirmed sale of this till. A sale that is "
                               "still to be checked may explain it.")
                                .arg(Words::amount(magnitude(difference)), Words::dateTime(misfit.previousUtc),
                                    Words::dateTime(misfit.check.seenUtc));
    const Money open = magnitude(difference) - misfit.adopted;
    if (misfit.adopted == Money())
        return missing;
    return missing + QLatin1Char(' ')
        + (open == Money() ? tr("Adopted recharges account for all of it.")
                           : tr("Adopted recharges account for %1; %2 remain.")
                                 .arg(Words::amount(misfit.adopted), Words::amount(open)));
}

bool BalanceLists::isWhole(const ChainVerdict &verdict)
{
    return !verdict.broken;
}

QStringList BalanceLists::verdict(const ChainVerdict &verdict, bool comparedWithPaper)
{
    const auto plural = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, 1000)); };
    QStringList sentences;
    if (verdict.broken)
        sentences << breakSentence(*verdict.broken);
    else if (verdict.links == 0 && verdict.foreignKey == 0)
        sentences << tr("There is nothing to check yet.");
    else if (verdict.links == 0)
        sentences << tr("None of the records could be checked.");
    else if (verdict.foreignKey > 0)
        sentences << tr("Checked in part: %1 records are as they were written.", "the number picks the plural form",
            plural(verdict.links))
                         .arg(Words::number(verdict.links));
    else
        sentences << tr("Whole: all %1 records that were checked are as they were written.",
            "the number picks the plural form", plural(verdict.links))
                         .arg(Words::number(verdict.links));
    if (verdict.broken && verdict.links > 0)
        sentences << tr("%1 records were checked.", "the number picks the plural form", plural(verdict.links))
                         .arg(Words::number(verdict.links));
    if (verdict.foreignKey > 0)
        sentences << tr("%1 records could not be checked: they were made with another key than this computer has.",
            "the number picks the plural form", plural(verdict.foreignKey))
                         .arg(Words::number(verdict.foreignKey));
    const bool none = verdict.lastLink.isEmpty();
    if (!verdict.broken && !none && comparedWithPaper)
        sentences << tr("The link that you typed from the Z report is in the chain: nothing up to it was cut off.");
    else if (!none && !comparedWithPaper)
        sentences << tr("A chain alone cannot show that its end was cut off. Type the beginning of the last link that "
                        "the last Z report shows, and verify again: it must be in the chain.");
    return sentences;
}

QString BalanceLists::lastLink(const ChainVerdict &verdict)
{
    QString hex = QString::fromLatin1(verdict.lastLink.toHex());
    for (qsizetype at = hex.size() - hashGroup; at > 0; at -= hashGroup)
        hex.insert(at, QLatin1Char(' '));
    return hex;
}

QString BalanceLists::breakSentence(const ChainBreak &found)
{
    const QString what = rowName(found.table);
    const QString row = Words::number(found.row);
    const QString link = Words::number(found.link);
    switch (found.kind) {
    case ChainBreak::Kind::RowChanged:
        return tr("Broken: %1 no. %2 was changed after it was written (link %3).").arg(what, row, link);
    case ChainBreak::Kind::RowMissing:
        return tr("Broken: %1 no. %2 was taken out (link %3).").arg(what, row, link);
    case ChainBreak::Kind::RowAdded:
        return tr("Broken: %1 no. %2 was not written by the till.").arg(what, row);
    case ChainBreak::Kind::LinkMissing:
        return tr("Broken: link %1 of the chain is missing.").arg(link);
    case ChainBreak::Kind::TailCut:
        if (found.row == 0)
            return tr("Broken: no link of the chain begins with what you typed from the Z report. The end of the chain "
                      "was cut off, unless it was mistyped.");
        return tr("Broken: the end of the chain was cut off. What Z report no. %1 names as its last link is not there.")
            .arg(row);
    }
    return {};
}

QString BalanceLists::rowName(const QString &table)
{
    if (table == QLatin1String("payment"))
        return tr("payment", "kind of a record");
    if (table == QLatin1String("shift"))
        return tr("shift", "kind of a record");
    if (table == QLatin1String("cash_movement"))
        return tr("cash movement", "kind of a record");
    if (table == QLatin1String("cash_count"))
        return tr("count of the drawer", "kind of a record");
    if (table == QLatin1String("closing"))
        return tr("Z report", "kind of a record");
    if (table.startsWith(QLatin1String("customer")))
        return tr("entry of the credit book", "kind of a record");
    if (table == QLatin1String("override_record"))
        return tr("decision past a rule", "kind of a record");
    if (table == QLatin1String("receipt"))
        return tr("receipt", "kind of a record");
    if (table == QLatin1String("receipt_print"))
        return tr("print of a receipt", "kind of a record");
    if (table == QLatin1String("adoption"))
        return tr("adoption", "kind of a record");
    if (table == QLatin1String("person_change"))
        return tr("entry about a person", "kind of a record");
    if (table == QLatin1String("pin_change"))
        return tr("change of a PIN", "kind of a record");
    if (table == QLatin1String("approval"))
        return tr("approval by an owner", "kind of a record");
    if (table == QLatin1String("bulk_run"))
        return tr("list of recharges", "kind of a record");
    if (table == QLatin1String("bulk_end"))
        return tr("end of a list of recharges", "kind of a record");
    if (table == QLatin1String("chain_key"))
        return tr("key of the chain", "kind of a record");
    return Words::told(table);
}

} // namespace taabia
