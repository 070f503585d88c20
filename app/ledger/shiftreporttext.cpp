// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/shiftreporttext.h"

#include "ledger/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace taabia::ShiftReportText {

namespace {

QString key(const char *name)
{
    return QLatin1String(name);
}

void putOptional(QJsonObject &to, const char *name, const std::optional<qint64> &value)
{
    if (value)
        to.insert(key(name), *value);
}

QJsonObject saleObject(const Sale &sale)
{
    QJsonObject object{
        {key("id"), sale.id},
        {key("reference"), sale.reference.text()},
        {key("phone"), sale.order.phone.national()},
        {key("operator"), rows::numberOf(sale.order.op)},
        {key("face_value"), sale.order.faceValue.centimes()},
        {key("promo"), sale.order.promo.type()},
        {key("state"), rows::numberOf(sale.state)},
        {key("attention"), rows::numberOf(sale.attention)},
        {key("clerk"), sale.clerk},
        {key("created_utc"), rows::msOf(sale.createdUtc)},
        {key("provider_reference"), sale.providerReference},
        {key("error_code"), sale.errorCode},
        {key("attempts"), sale.attempts},
    };
    putOptional(object, "server_time", sale.serverTime);
    putOptional(object, "known_since", sale.knownSince);
    putOptional(object, "status", sale.status ? std::optional<qint64>(sale.status->value()) : std::nullopt);
    putOptional(object, "billed", sale.billed ? std::optional(sale.billed->centimes()) : std::nullopt);
    return object;
}

QJsonObject sumObject(const CountAndAmount &sum)
{
    return {{key("sales"), sum.sales}, {key("amount"), sum.amount.centimes()}};
}

QJsonObject shiftObject(const Shift &shift)
{
    return {{key("id"), shift.id}, {key("opened_utc"), rows::msOf(shift.openedUtc)}, {key("opened_by"), shift.openedBy},
        {key("float"), shift.openingFloat.centimes()}};
}

template <typename T, typename ToObject> QJsonArray arrayOf(const std::vector<T> &all, ToObject toObject)
{
    QJsonArray array;
    for (const T &one : all)
        array.append(toObject(one));
    return array;
}

/// Takes an object's members one by one and remembers whether each was there and of its type.
class Members {
public:
    explicit Members(const QJsonValue &object)
        : m_object(object.toObject())
        , m_good(object.isObject())
    { }

    bool good() const { return m_good; }
    void fail() { m_good = false; }

    qint64 number(const char *name)
    {
        const QJsonValue value = m_object.value(key(name));
        m_good = m_good && value.isDouble();
        return value.toInteger();
    }
    std::optional<qint64> optionalNumber(const char *name)
    {
        return m_object.contains(key(name)) ? std::optional(number(name)) : std::nullopt;
    }
    Money money(const char *name) { return Money::fromCentimes(number(name)); }
    QDateTime time(const char *name) { return rows::utcOf(number(name)); }
    QString text(const char *name)
    {
        const QJsonValue value = m_object.value(key(name));
        m_good = m_good && value.isString();
        return value.toString();
    }
    QJsonValue value(const char *name) const { return m_object.value(key(name)); }
    QJsonArray array(const char *name)
    {
        m_good = m_good && value(name).isArray();
        return value(name).toArray();
    }

private:
    QJsonObject m_object;
    bool m_good;
};

/// A number that stands for one of an enumeration without gaps.
template <typename E> E enumerated(Members &from, const char *name, E first, E last)
{
    const qint64 number = from.number(name);
    if (number >= static_cast<qint64>(first) && number <= static_cast<qint64>(last))
        return static_cast<E>(number);
    from.fail();
    return first;
}

std::optional<Sale> saleFrom(const QJsonValue &value)
{
    Members from(value);
    auto reference = ExternalReference::fromText(from.text("reference"));
    auto phone = Msisdn::parse(from.text("phone"));
    const auto op = rows::operatorOf(from.number("operator"));
    auto promo = Promo::fromType(from.text("promo"));
    if (!reference || !phone || !op || !promo)
        return std::nullopt;
    Sale sale{.id = from.number("id"),
        .reference = *std::move(reference),
        .order = {*std::move(phone), *op, from.money("face_value"), *std::move(promo)},
        .state = enumerated(from, "state", SaleState::Intent, SaleState::Conflict),
        .attention = enumerated(from, "attention", Attention::None, Attention::Contradicted),
        .clerk = from.text("clerk"),
        .createdUtc = from.time("created_utc"),
        .serverTime = from.optionalNumber("server_time"),
        .knownSince = from.optionalNumber("known_since"),
        .status = std::nullopt,
        .providerReference = from.text("provider_reference"),
        .billed = std::nullopt,
        .errorCode = from.text("error_code"),
        .attempts = static_cast<int>(from.number("attempts"))};
    if (const auto status = from.optionalNumber("status"))
        sale.status = StatusCode(static_cast<int>(*status));
    if (const auto billed = from.optionalNumber("billed"))
        sale.billed = Money::fromCentimes(*billed);
    return from.good() ? std::optional(std::move(sale)) : std::nullopt;
}

CountAndAmount sumFrom(Members &report, const char *name)
{
    Members from(report.value(name));
    const CountAndAmount sum{from.number("sales"), from.money("amount")};
    if (!from.good())
        report.fail();
    return sum;
}

Shift shiftFrom(Members &report)
{
    Members from(report.value("shift"));
    Shift shift{from.number("id"), from.time("opened_utc"), from.text("opened_by"), from.money("float")};
    if (!from.good())
        report.fail();
    return shift;
}

void readBreakdowns(Members &from, ShiftReport &report)
{
    for (const QJsonValue &one : from.array("sold")) {
        Members total(one);
        report.sold.push_back({enumerated(total, "method", PaymentMethod::Cash, PaymentMethod::CreditBook),
            total.number("sales"), total.money("amount")});
        if (!total.good())
            from.fail();
    }
    for (const QJsonValue &one : from.array("by_operator")) {
        Members total(one);
        const auto op = rows::operatorOf(total.number("operator"));
        report.byOperator.push_back({op.value_or(Operator::Orange), total.number("sales"), total.money("face_value")});
        if (!op || !total.good())
            from.fail();
    }
    for (const QJsonValue &one : from.array("unresolved")) {
        auto sale = saleFrom(one);
        if (sale)
            report.unresolved.push_back(*std::move(sale));
        else
            from.fail();
    }
}

/// What only a Z report has.
void readClosing(Members &from, ShiftReport &report)
{
    report.number = from.optionalNumber("number");
    if (!from.value("counted").isUndefined())
        report.counted = toCount(from.text("counted"));
    report.difference = from.money("difference");
    report.reason = from.text("reason");
    report.grandTotal = from.money("grand_total");
    report.lastLink = QByteArray::fromHex(from.text("last_link").toLatin1());
    if (!from.value("counted").isUndefined() && !report.counted)
        from.fail();
}

} // namespace

QByteArray write(const ShiftReport &report)
{
    QJsonObject object{
        {key("shift"), shiftObject(report.shift)},
        {key("till"), report.till},
        {key("made_utc"), rows::msOf(report.madeUtc)},
        {key("made_by"), report.madeBy},
        {key("sold"),
            arrayOf(report.sold,
                [](const MethodTotal &one) {
                    return QJsonObject{{key("method"), rows::numberOf(one.method)}, {key("sales"), one.sales},
                        {key("amount"), one.amount.centimes()}};
                })},
        {key("by_operator"),
            arrayOf(report.byOperator,
                [](const OperatorTotal &one) {
                    return QJsonObject{{key("operator"), rows::numberOf(one.op)}, {key("sales"), one.sales},
                        {key("face_value"), one.faceValue.centimes()}};
                })},
        {key("not_delivered"), sumObject(report.notDelivered)},
        {key("refunded"), sumObject(report.refunded)},
        {key("outside_shifts"), sumObject(report.outsideShifts)},
        {key("unresolved"), arrayOf(report.unresolved, saleObject)},
        {key("cash_taken"), report.cashTaken.centimes()},
        {key("cash_in"), report.cashIn.centimes()},
        {key("cash_out"), report.cashOut.centimes()},
        {key("repaid"), report.repaid.centimes()},
        {key("given_back"), report.givenBack.centimes()},
        {key("expected"), report.expected.centimes()},
        {key("difference"), report.difference.centimes()},
        {key("reason"), report.reason},
        {key("grand_total"), report.grandTotal.centimes()},
        {key("last_link"), QString::fromLatin1(report.lastLink.toHex())},
    };
    putOptional(object, "number", report.number);
    if (report.counted)
        object.insert(key("counted"), ofCount(*report.counted));
    if (report.notSettled)
        object.insert(key("not_settled"), sumObject(*report.notSettled));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

LedgerResult<ShiftReport> read(const QByteArray &text)
{
    Members from(QJsonDocument::fromJson(text).object());
    ShiftReport report;
    report.shift = shiftFrom(from);
    report.till = from.text("till");
    report.madeUtc = from.time("made_utc");
    report.madeBy = from.text("made_by");
    readBreakdowns(from, report);
    if (!from.value("not_settled").isUndefined()) // the first closings did not note it
        report.notSettled = sumFrom(from, "not_settled");
    report.notDelivered = sumFrom(from, "not_delivered");
    report.refunded = sumFrom(from, "refunded");
    report.outsideShifts = sumFrom(from, "outside_shifts");
    report.cashTaken = from.money("cash_taken");
    report.cashIn = from.money("cash_in");
    report.cashOut = from.money("cash_out");
    report.repaid = from.money("repaid");
    report.givenBack = from.money("given_back");
    report.expected = from.money("expected");
    readClosing(from, report);
    if (!from.good())
        return Unexpected{trouble(LedgerError::Kind::Damaged, QStringLiteral("a Z report cannot be read"))};
    return report;
}

QString ofCount(const CashCount &count)
{
    QStringList words;
    for (const auto &[value, pieces] : count.content())
        words += QStringLiteral("%1x%2").arg(value.centimes()).arg(pieces);
    return words.join(QLatin1Char(' '));
}

std::optional<CashCount> toCount(const QString &text)
{
    CashCount count;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(QLatin1Char('x'));
        bool isValue = false;
        bool isPieces = false;
        const qint64 value = parts.value(0).toLongLong(&isValue);
        const int pieces = parts.value(1).toInt(&isPieces);
        if (parts.size() != 2 || !isValue || !isPieces || !count.set(Money::fromCentimes(value), pieces))
            return std::nullopt;
    }
    return count;
}

} // namespace taabia::ShiftReportText
