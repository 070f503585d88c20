// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/rows.h"

#include "ledger/statement.h"

namespace taabia::rows {

namespace {

// The enumerations of domain/sale.h count from 0 without a gap, and their numbers are the ledger's: all that a number
// can be is too large.
template <typename E> std::optional<E> counted(qint64 number, E last)
{
    if (number < 0 || number > static_cast<qint64>(last))
        return std::nullopt;
    return static_cast<E>(number);
}

LedgerError unreadable(const QString &what, qint64 sale)
{
    return trouble(LedgerError::Kind::Damaged, QStringLiteral("sale %1: unreadable %2").arg(sale).arg(what));
}

} // namespace

int numberOf(Operator op)
{
    switch (op) {
    case Operator::Orange:
        return 1;
    case Operator::Inwi:
        return 2;
    case Operator::MarocTelecom:
        return 3;
    }
    Q_UNREACHABLE();
}

int numberOf(SaleState state)
{
    return static_cast<int>(state);
}
int numberOf(Attention attention)
{
    return static_cast<int>(attention);
}
int numberOf(AttemptOutcome outcome)
{
    return static_cast<int>(outcome);
}

int numberOf(PaymentMethod method)
{
    return static_cast<int>(method);
}

qint64 msOf(const QDateTime &utc)
{
    return utc.toMSecsSinceEpoch();
}

// By adding to an instant in UTC: the constructors that take UTC directly differ between the Qt versions we build with,
// and the way through local time asks the time zone data, which took ten microseconds a row.
QDateTime utcOf(qint64 ms)
{
    static const QDateTime epoch = QDateTime::fromMSecsSinceEpoch(0).toUTC();
    return epoch.addMSecs(ms);
}

std::optional<Operator> operatorOf(qint64 number)
{
    for (const Operator op : allOperators) {
        if (numberOf(op) == number)
            return op;
    }
    return std::nullopt;
}

std::optional<PaymentMethod> methodOf(qint64 number)
{
    const auto last = static_cast<qint64>(PaymentMethod::CreditBook);
    return number < 1 || number > last ? std::nullopt : std::optional(static_cast<PaymentMethod>(number));
}

QString saleColumns()
{
    return QStringLiteral(
        "sale.id, sale.reference, sale.phone, sale.operator, sale.face_value, sale.promo, sale.state, "
        "sale.attention, sale.clerk, sale.created_utc, sale.server_time, sale.status, "
        "sale.provider_reference, sale.billed, sale.error_code, sale.attempts, sale.known_since");
}

LedgerResult<Sale> saleFrom(const Statement &row)
{
    const qint64 id = row.integer(0);
    auto reference = ExternalReference::fromText(row.text(1));
    if (!reference)
        return Unexpected{unreadable(QStringLiteral("reference"), id)};
    auto phone = Msisdn::parse(row.text(2));
    if (!phone)
        return Unexpected{unreadable(QStringLiteral("phone"), id)};
    const auto op = operatorOf(row.integer(3));
    if (!op)
        return Unexpected{unreadable(QStringLiteral("operator"), id)};
    auto promo = Promo::fromType(row.text(5));
    if (!promo)
        return Unexpected{unreadable(QStringLiteral("promo"), id)};
    const auto state = counted(row.integer(6), SaleState::Conflict);
    const auto attention = counted(row.integer(7), Attention::Contradicted);
    if (!state || !attention)
        return Unexpected{unreadable(QStringLiteral("state"), id)};

    Sale sale{.id = id,
        .reference = *std::move(reference),
        .order = {*std::move(phone), *op, Money::fromCentimes(row.integer(4)), *std::move(promo)},
        .state = *state,
        .attention = *attention,
        .clerk = row.text(8),
        .createdUtc = utcOf(row.integer(9)),
        .serverTime = row.optionalInteger(10),
        .knownSince = row.optionalInteger(16),
        .status = std::nullopt,
        .providerReference = row.text(12),
        .billed = std::nullopt,
        .errorCode = row.text(14),
        .attempts = static_cast<int>(row.integer(15))};
    if (const auto status = row.optionalInteger(11))
        sale.status = StatusCode(static_cast<int>(*status));
    if (const auto billed = row.optionalInteger(13))
        sale.billed = Money::fromCentimes(*billed);
    return sale;
}

LedgerResult<Attempt> attemptFrom(const Statement &row)
{
    const auto outcome = counted(row.integer(2), AttemptOutcome::RefusedUnconfirmed);
    if (!outcome)
        return Unexpected{trouble(LedgerError::Kind::Damaged, QStringLiteral("an attempt has an unreadable outcome"))};
    return Attempt{.number = static_cast<int>(row.integer(0)),
        .claimedUtc = utcOf(row.integer(1)),
        .outcome = *outcome,
        .httpStatus = static_cast<int>(row.integer(3)),
        .errorCode = row.text(4),
        .rawReply = row.bytes(5)};
}

Observation observationFrom(const Statement &row)
{
    return Observation{.seenUtc = utcOf(row.integer(0)),
        .status = StatusCode(static_cast<int>(row.integer(1))),
        .source = row.text(2),
        .rawReply = row.bytes(3)};
}

} // namespace taabia::rows
