// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/shiftpaper.h"

#include "receipts/shophead.h"

namespace taabia {

using namespace paper;

namespace {

constexpr int mostReasonLines = 4;
constexpr qsizetype hexGroup = 4;
constexpr qsizetype groupsPerLine = 4;

/// "9f86 d081 884c 7d65", four groups a line: to be compared by eye.
QString groupedHex(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    QStringList lines;
    for (qsizetype from = 0; from < hex.size(); from += hexGroup * groupsPerLine) {
        QStringList groups;
        for (qsizetype group = from; group < qMin(from + hexGroup * groupsPerLine, hex.size()); group += hexGroup)
            groups += hex.mid(group, hexGroup);
        lines += PaperLanguage::isolated(groups.join(QLatin1Char(' ')));
    }
    return lines.join(QLatin1Char('\n'));
}

/// "+ Cash taken": the sign stands at the start of the line in every language.
QString signedLabel(char16_t sign, const QString &label)
{
    return QChar(sign) + QString(QChar::Nbsp) + label;
}

class ShiftMaker {
public:
    ShiftMaker(const PaperSpeech::Languages &languages, const ShiftReport &report)
        : m_report(report)
        , m_speech(languages)
    { }

    PaperDocument make(const ShopDetails &shop, const QString &title) &&;

private:
    void addHead();
    void addSold();
    void addNotSold();
    void addDrawer();
    void addCount();
    void addUnresolved();
    void addSeal();
    QString methodName(PaymentMethod method) const;
    QString nameOf(ShiftFigure figure) const;
    std::vector<Column> columns() const;
    QStringList row(const QString &name, const CountAndAmount &figures) const;
    void addHeading(const QString &text) { m_speech.add(Text{text, Align::Start, Size::Normal, true}); }

    const ShiftReport &m_report;
    PaperSpeech m_speech;
};

QString ShiftMaker::methodName(PaymentMethod method) const
{
    switch (method) {
    case PaymentMethod::Cash:
        return m_speech.translate("ShiftPaper", "Cash");
    case PaymentMethod::Card:
        return m_speech.translate("ShiftPaper", "Card");
    case PaymentMethod::CreditBook:
        return m_speech.translate("ShiftPaper", "On credit");
    }
    return QString();
}

QString ShiftMaker::nameOf(ShiftFigure figure) const
{
    switch (figure) {
    case ShiftFigure::NotSettled:
        return m_speech.stacked().translate("ShiftPaper", "of which not settled yet");
    case ShiftFigure::NotDelivered:
        return m_speech.translate("ShiftPaper", "Not delivered");
    case ShiftFigure::Refunded:
        return m_speech.translate("ShiftPaper", "Refunded");
    case ShiftFigure::OutsideShifts:
        return m_speech.stacked().translate("ShiftPaper", "Outside shifts"); // too long for one line of a narrow roll
    case ShiftFigure::Float:
        return m_speech.translate("ShiftPaper", "Opening float");
    case ShiftFigure::CashTaken:
        return signedLabel(u'+', m_speech.translate("ShiftPaper", "Cash taken"));
    case ShiftFigure::CashIn:
        return signedLabel(u'+', m_speech.translate("ShiftPaper", "Cash put in"));
    case ShiftFigure::CashOut:
        return signedLabel(u'\u2212', m_speech.translate("ShiftPaper", "Cash taken out"));
    case ShiftFigure::Repaid:
        return signedLabel(u'+', m_speech.translate("ShiftPaper", "Credit repaid"));
    case ShiftFigure::GivenBack:
        return signedLabel(u'\u2212', m_speech.translate("ShiftPaper", "Given back"));
    case ShiftFigure::Expected:
        return signedLabel(u'=', m_speech.translate("ShiftPaper", "Expected"));
    }
    return QString();
}

std::vector<Column> ShiftMaker::columns() const
{
    return {{QString(), Align::Start},
        {m_speech.stacked().translate("ShiftPaper", "No.", "number of sales"), Align::End},
        {m_speech.stacked().translate("ShiftPaper", "DH", "heading of amounts"), Align::End}};
}

QStringList ShiftMaker::row(const QString &name, const CountAndAmount &figures) const
{
    return {name, PaperLanguage::number(figures.sales), PaperLanguage::isolated(figures.amount.toDisplay())};
}

QString titleOf(const PaperLanguage &in, const ShiftReport &report)
{
    if (!report.number)
        return in.translate("ShiftPaper", "X report");
    return in.translate("ShiftPaper", "Z report no. %1").arg(PaperLanguage::isolated(QString::number(*report.number)));
}

void ShiftMaker::addHead()
{
    m_speech.addEach(
        [this](const PaperLanguage &in) { return titleOf(in, m_report); }, Text{{}, Align::Center, Size::Large, true});
    if (!m_report.number)
        m_speech.addEach([](const PaperLanguage &in) { return in.translate("ShiftPaper", "The shift stays open."); },
            Text{{}, Align::Center, Size::Small});
    m_speech.add(Gap{});
    m_speech.add(Pair{m_speech.translate("ShiftPaper", "Till"), PaperLanguage::told(m_report.till)});
    m_speech.add(Pair{m_speech.translate("ShiftPaper", "Shift"), PaperLanguage::number(m_report.shift.id)});
    m_speech.add(Pair{m_speech.translate("ShiftPaper", "Opened"), PaperLanguage::dateTime(m_report.shift.openedUtc)});
    m_speech.add(Pair{m_speech.translate("ShiftPaper", "Opened by"), PaperLanguage::told(m_report.shift.openedBy)});
    m_speech.add(
        Pair{m_report.number ? m_speech.translate("ShiftPaper", "Closed") : m_speech.translate("ShiftPaper", "Read at"),
            PaperLanguage::dateTime(m_report.madeUtc)});
    m_speech.add(Pair{
        m_report.number ? m_speech.translate("ShiftPaper", "Closed by") : m_speech.translate("ShiftPaper", "Read by"),
        PaperLanguage::told(m_report.madeBy)});
}

void ShiftMaker::addSold()
{
    m_speech.add(Rule{});
    addHeading(m_speech.translate("ShiftPaper", "Sales"));
    Table methods{columns(), {}, {}};
    for (const MethodTotal &one : m_report.sold)
        methods.rows.push_back(row(methodName(one.method), {one.sales, one.amount}));
    methods.total = row(m_speech.translate("ShiftPaper", "Total"), {m_report.soldCount(), m_report.soldTotal()});
    if (m_report.notSettled)
        methods.below.push_back(row(nameOf(ShiftFigure::NotSettled), *m_report.notSettled));
    m_speech.add(methods);
    if (m_report.byOperator.empty())
        return;
    m_speech.add(Gap{});
    addHeading(m_speech.translate("ShiftPaper", "By operator"));
    Table operators{columns(), {}, {}};
    for (const OperatorTotal &one : m_report.byOperator)
        operators.rows.push_back(row(PaperLanguage::isolated(wireName(one.op)), {one.sales, one.faceValue}));
    m_speech.add(operators);
}

void ShiftMaker::addNotSold()
{
    m_speech.add(Rule{});
    m_speech.addEach([](const PaperLanguage &in) { return in.translate("ShiftPaper", "Not in these sales"); },
        Text{{}, Align::Start, Size::Normal, true});
    Table others{columns(), {}, {}};
    for (const auto &[figure, sales] : notSoldOf(m_report))
        others.rows.push_back(row(nameOf(figure), sales));
    m_speech.add(others);
}

void ShiftMaker::addDrawer()
{
    m_speech.add(Rule{});
    addHeading(m_speech.translate("ShiftPaper", "Drawer"));
    for (const auto &[figure, amount] : drawerOf(m_report))
        m_speech.add(Pair{nameOf(figure), m_speech.money(amount), Size::Normal, figure == ShiftFigure::Expected});
}

void ShiftMaker::addCount()
{
    if (!m_report.counted)
        return;
    m_speech.add(Rule{});
    addHeading(m_speech.translate("ShiftPaper", "Counted"));
    Table pieces{{{m_speech.stacked().translate("ShiftPaper", "Value"), Align::Start},
                     {m_speech.stacked().translate("ShiftPaper", "Pieces"), Align::End},
                     {m_speech.stacked().translate("ShiftPaper", "DH", "heading of amounts"), Align::End}},
        {}, {}};
    for (const auto &[value, count] : m_report.counted->content()) {
        const Money sum = Money::fromCentimes(value.centimes() * count);
        pieces.rows.push_back({PaperLanguage::isolated(value.toDisplay()), PaperLanguage::number(count),
            PaperLanguage::isolated(sum.toDisplay())});
    }
    pieces.total = QStringList{m_speech.translate("ShiftPaper", "Total"), QString(),
        PaperLanguage::isolated(m_report.counted->total().toDisplay())};
    m_speech.add(pieces);
    m_speech.add(Gap{});
    const Money none;
    const QString label = m_report.difference < none ? m_speech.translate("ShiftPaper", "Missing")
        : m_report.difference > none                 ? m_speech.translate("ShiftPaper", "Too much")
                                                     : m_speech.translate("ShiftPaper", "Difference");
    m_speech.add(Pair{label, m_speech.money(m_report.difference), Size::Large, true});
    if (const QString reason = PaperLanguage::told(m_report.reason, mostReasonLines); !reason.isEmpty())
        m_speech.add(Pair{m_speech.translate("ShiftPaper", "Reason"), reason});
}

void ShiftMaker::addUnresolved()
{
    m_speech.add(Rule{});
    m_speech.addEach(
        [](const PaperLanguage &in) { return in.translate("ShiftPaper", "Unresolved sales, carried over"); },
        Text{{}, Align::Start, Size::Normal, true});
    if (m_report.unresolved.empty()) {
        m_speech.add(Text{m_speech.translate("ShiftPaper", "None")});
        return;
    }
    Table sales{{{m_speech.translate("ShiftPaper", "Number"), Align::Start},
                    {m_speech.translate("ShiftPaper", "Amount"), Align::Start},
                    {m_speech.translate("ShiftPaper", "Operator"), Align::Start},
                    {m_speech.translate("ShiftPaper", "Date"), Align::Start},
                    {m_speech.translate("ShiftPaper", "Reference"), Align::Start}},
        {}, {}};
    for (const Sale &sale : m_report.unresolved)
        sales.rows.push_back({PaperLanguage::phone(sale.order.phone), m_speech.money(sale.order.faceValue),
            PaperLanguage::isolated(wireName(sale.order.op)), PaperLanguage::dateTime(sale.createdUtc),
            PaperLanguage::isolated(sale.reference.text())});
    m_speech.add(sales);
}

void ShiftMaker::addSeal()
{
    if (!m_report.number)
        return;
    m_speech.add(Rule{});
    m_speech.add(
        Pair{m_speech.translate("ShiftPaper", "Grand total"), m_speech.money(m_report.grandTotal), Size::Normal, true});
    m_speech.addEach(
        [](const PaperLanguage &in) {
            return in.translate(
                "ShiftPaper", "Everything ever counted as sold on this till. What comes to nothing later stays in it.");
        },
        Text{{}, Align::Start, Size::Small});
    if (m_report.lastLink.isEmpty())
        return;
    m_speech.add(Gap{});
    m_speech.addEach([](const PaperLanguage &in) { return in.translate("ShiftPaper", "Last link of the chain"); },
        Text{{}, Align::Center, Size::Small});
    m_speech.add(Text{groupedHex(m_report.lastLink), Align::Center, Size::Small});
}

PaperDocument ShiftMaker::make(const ShopDetails &shop, const QString &title) &&
{
    ShopHead::addHead(m_speech, shop);
    addHead();
    addSold();
    addNotSold();
    addDrawer();
    addCount();
    addUnresolved();
    addSeal();
    return std::move(m_speech).document(title);
}

} // namespace

PaperDocument shiftPaper(const PaperSpeech::Languages &languages, const ShiftReport &report, const ShopDetails &shop)
{
    PaperDocument document = ShiftMaker(languages, report).make(shop, titleOf(*languages.front(), report));
    document.number = report.number;
    return document;
}

} // namespace taabia
