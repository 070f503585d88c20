// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/shiftlines.h"

#include "ui/words/words.h"

namespace taabia {

namespace {

using Line = FigureList::Line;

Line figure(const QString &caption, Money amount)
{
    return {Line::Kind::Figure, caption, Words::amount(amount)};
}

QString bytesAsWords(const QByteArray &link)
{
    // Eight digits are enough to compare with the paper's; the paper has them all.
    return Words::isolated(QString::fromLatin1(link.toHex().left(8)));
}

} // namespace

QString ShiftLines::caption(ShiftFigure figure)
{
    switch (figure) {
    case ShiftFigure::NotSettled:
        return tr("of which not settled yet");
    case ShiftFigure::NotDelivered:
        return tr("Not delivered");
    case ShiftFigure::Refunded:
        return tr("Refunded");
    case ShiftFigure::OutsideShifts:
        return tr("Sold while no shift was open");
    case ShiftFigure::Float:
        return tr("Float at the opening");
    case ShiftFigure::CashTaken:
        return tr("Cash of sales");
    case ShiftFigure::CashIn:
        return tr("Cash in");
    case ShiftFigure::CashOut:
        return tr("Cash out");
    case ShiftFigure::Repaid:
        return tr("Repaid in cash");
    case ShiftFigure::GivenBack:
        return tr("Given back in cash");
    case ShiftFigure::Expected:
        return tr("Should be in the drawer");
    }
    return QString();
}

ShiftLines::Lines ShiftLines::sales(const ShiftReport &report)
{
    const auto counted = [](const QString &name, qint64 sales) {
        return tr("%1 · %n sale(s)", "a method of payment, or what became of the sales", static_cast<int>(sales))
            .arg(name);
    };
    Lines lines{{Line::Kind::Heading, tr("Sold")}};
    for (const MethodTotal &one : report.sold) {
        lines.push_back(figure(counted(Words::paymentMethod(one.method), one.sales), one.amount));
    }
    lines.push_back(
        {Line::Kind::Total, counted(tr("Together"), report.soldCount()), Words::amount(report.soldTotal())});
    if (report.notSettled) {
        lines.push_back(
            figure(counted(caption(ShiftFigure::NotSettled), report.notSettled->sales), report.notSettled->amount));
    }
    if (!report.byOperator.empty()) {
        lines.push_back({Line::Kind::Heading, tr("By operator")});
    }
    for (const OperatorTotal &one : report.byOperator) {
        lines.push_back(figure(counted(Words::isolated(wireName(one.op)), one.sales), one.faceValue));
    }
    lines.push_back({Line::Kind::Heading, tr("Not counted as sold")});
    for (const auto &[kind, sum] : notSoldOf(report)) {
        if (kind != ShiftFigure::OutsideShifts || sum.sales > 0) {
            lines.push_back(figure(counted(caption(kind), sum.sales), sum.amount));
        }
    }
    return lines;
}

ShiftLines::Lines ShiftLines::drawer(const ShiftReport &report)
{
    Lines lines{{Line::Kind::Heading, tr("Drawer")}};
    for (const auto &[kind, amount] : drawerOf(report)) {
        const Line::Kind look = kind == ShiftFigure::Expected ? Line::Kind::Total : Line::Kind::Figure;
        lines.push_back({look, caption(kind), Words::amount(amount)});
    }
    return lines;
}

ShiftLines::Lines ShiftLines::closing(const ShiftReport &report)
{
    Lines lines = drawer(report);
    if (report.counted) {
        lines.push_back({Line::Kind::Total, tr("Counted"), Words::amount(report.counted->total())});
        lines.push_back({Line::Kind::Sentence, Words::cashDifference(report.difference)});
    }
    if (!report.reason.isEmpty()) {
        lines.push_back({Line::Kind::Sentence, tr("Reason: %1").arg(Words::told(report.reason))});
    }
    lines.push_back({Line::Kind::Heading, tr("For ever")});
    lines.push_back(figure(tr("Grand total"), report.grandTotal));
    if (!report.lastLink.isEmpty()) {
        lines.push_back({Line::Kind::Figure, tr("Chain ends with"), bytesAsWords(report.lastLink)});
    }
    if (report.counted && !report.counted->content().empty()) {
        lines.push_back({Line::Kind::Heading, tr("Counted pieces")});
        for (const auto &[value, pieces] : report.counted->content()) {
            lines.push_back(
                figure(tr("%1 × %2", "pieces, value of one").arg(Words::number(pieces), Words::amount(value)),
                    Money::fromCentimes(value.centimes() * pieces)));
        }
    }
    return lines;
}

ShiftLines::Lines ShiftLines::unresolved(const std::vector<Sale> &sales, QDate today)
{
    if (sales.empty()) {
        return {};
    }
    Lines lines{{Line::Kind::Heading,
        tr("%n sale(s) not settled or to be dealt with", "named one by one below it", static_cast<int>(sales.size()))}};
    for (const Sale &sale : sales) {
        // One that failed after its closing is here only because its customer has not had his money back.
        const bool isOwed = sale.attention == Attention::None && !countsAsSold(sale.state);
        lines.push_back(
            {Line::Kind::Figure, name(sale, today), isOwed ? tr("To be given back") : Words::stateWord(sale)});
    }
    return lines;
}

QString ShiftLines::opened(const Shift &shift, QDate today)
{
    return tr("Opened by %1, %2", "a name, then a time of day, with its date if that is not today")
        .arg(Words::told(shift.openedBy), Words::moment(shift.openedUtc, today));
}

QString ShiftLines::name(const Sale &sale, QDate today)
{
    return QStringLiteral("%1 · %2 · %3 · %4")
        .arg(Words::moment(sale.createdUtc, today), Words::phone(sale.order.phone),
            Words::isolated(wireName(sale.order.op)), Words::amount(sale.order.faceValue));
}

} // namespace taabia
