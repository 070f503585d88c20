// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/watchedledger.h"

#include <algorithm>
#include <utility>

namespace taabia {

namespace {

/// One line of text a sale: what differs between two lines can be read by a person.
QString inWords(const Sale &sale)
{
    return QStringLiteral("%1 %2 %3 %4 state %5 attention %6 clerk %7 made %8 served %9 ")
               .arg(sale.id)
               .arg(sale.reference.text(), sale.order.phone.national(), sale.order.faceValue.toDecimal())
               .arg(static_cast<int>(sale.state))
               .arg(static_cast<int>(sale.attention))
               .arg(sale.clerk)
               .arg(sale.createdUtc.toMSecsSinceEpoch())
               .arg(sale.serverTime.value_or(0))
        + QStringLiteral("status %1 provider '%2' billed %3 error '%4' attempts %5")
              .arg(sale.status ? sale.status->value() : -1)
              .arg(sale.providerReference)
              .arg(sale.billed ? sale.billed->centimes() : -1)
              .arg(sale.errorCode)
              .arg(sale.attempts);
}

QString inWords(const SaleDetails &details)
{
    QString words = inWords(details.sale) + QLatin1String(" body ") + QString::fromLatin1(details.requestBody.toHex());
    for (const Attempt &attempt : details.attempts)
        words += QStringLiteral(" | attempt %1 at %2: %3 %4 '%5' %6")
                     .arg(attempt.number)
                     .arg(attempt.claimedUtc.toMSecsSinceEpoch())
                     .arg(static_cast<int>(attempt.outcome))
                     .arg(attempt.httpStatus)
                     .arg(attempt.errorCode, QString::fromUtf8(attempt.rawReply));
    for (const Observation &seen : details.observations)
        words += QStringLiteral(" | seen %1 at %2 by %3: %4")
                     .arg(seen.status.value())
                     .arg(seen.seenUtc.toMSecsSinceEpoch())
                     .arg(seen.source, QString::fromUtf8(seen.rawReply));
    return words;
}

QStringList inWords(const std::vector<SaleDetails> &all)
{
    QStringList words;
    for (const SaleDetails &details : all)
        words += inWords(details);
    return words;
}

QString inWords(const std::vector<Sale> &sales)
{
    QStringList words;
    for (const Sale &sale : sales)
        words += inWords(sale);
    return words.join(QLatin1String("; "));
}

} // namespace

std::vector<SaleDetails> everySale(SaleLedger &ledger, QStringList &complaints)
{
    std::vector<SaleDetails> all;
    while (true) {
        const LedgerResult<SaleDetails> one = ledger.details(static_cast<SaleId>(all.size()) + 1);
        if (!one) {
            if (one.error().kind != LedgerError::Kind::NotFound)
                complaints += QStringLiteral("sale %1 cannot be read: %2").arg(all.size() + 1).arg(one.error().detail);
            return all;
        }
        all.push_back(*one);
    }
}

QStringList LedgerPromises::compareAtStart(SaleLedger &file)
{
    const QStringList wrong = compareNow(file);
    for (const Write &write : wrong.isEmpty() ? std::vector<Write>() : std::exchange(unacknowledged, {})) {
        LedgerPromises perhaps;
        perhaps.acknowledged = acknowledged;
        write(perhaps.acknowledged);
        if (perhaps.compareNow(file).isEmpty()) {
            acknowledged = perhaps.acknowledged;
            return {};
        }
    }
    unacknowledged.clear();
    return wrong;
}

QStringList LedgerPromises::compareNow(SaleLedger &file) const
{
    QStringList wrong;
    const QStringList found = inWords(everySale(file, wrong));
    const QStringList promised = inWords(everySale(acknowledged, wrong));
    if (found != promised)
        wrong += QStringLiteral("the ledger is not what was acknowledged: %1 sales instead of %2")
                     .arg(found.size())
                     .arg(promised.size());
    for (qsizetype i = 0; i < std::max(found.size(), promised.size()); ++i) {
        if (found.value(i) != promised.value(i))
            wrong += QStringLiteral("  acknowledged: %1\n    on the disk:  %2").arg(promised.value(i), found.value(i));
    }
    return wrong;
}

WatchedLedger::WatchedLedger(SaleLedger &file, LedgerPromises &promises, std::function<bool()> dead)
    : PassingLedger(file)
    , m_promises(promises)
    , m_dead(std::move(dead))
{ }

template <typename Call> auto WatchedLedger::write(Call call)
{
    const bool deadBefore = m_dead();
    auto result = call(behind());
    if (deadBefore)
        return result; // a ghost's writes reach nothing
    const bool anAnswer = !result
        && (result.error().kind == LedgerError::Kind::LostClaim || result.error().kind == LedgerError::Kind::NotFound);
    if (anAnswer)
        return result;
    if (!result || m_dead()) {
        m_promises.writesFailed += m_dead() ? 0 : 1;
        m_promises.unacknowledged.emplace_back([call](SaleLedger &ledger) { (void)call(ledger); });
        return result;
    }
    const auto expected = call(m_promises.acknowledged);
    if (inWords(*result) != inWords(*expected))
        m_promises.complaints +=
            QStringLiteral("the ledger answered  %1\n    instead of  %2").arg(inWords(*result), inWords(*expected));
    m_promises.unacknowledged.clear();
    return result;
}

LedgerResult<std::vector<Sale>> WatchedLedger::recordIntents(const std::vector<NewSale> &sales)
{
    return write([=](SaleLedger &ledger) { return ledger.recordIntents(sales); });
}

LedgerResult<std::vector<Sale>> WatchedLedger::claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc)
{
    return write([=](SaleLedger &ledger) { return ledger.claimAttempts(claims, nowUtc); });
}

LedgerResult<std::vector<Sale>> WatchedLedger::recordOutcomes(
    const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc)
{
    return write([=](SaleLedger &ledger) { return ledger.recordOutcomes(updates, nowUtc); });
}

LedgerResult<std::vector<Sale>> WatchedLedger::recordStandings(
    const std::vector<StandingUpdate> &updates, QDateTime nowUtc)
{
    return write([=](SaleLedger &ledger) { return ledger.recordStandings(updates, nowUtc); });
}

} // namespace taabia
