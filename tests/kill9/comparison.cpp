// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "orderbook.h"

#include <map>
#include <set>

namespace taabia::kill9 {

namespace {

QString nameOf(SaleState state)
{
    switch (state) {
    case SaleState::Intent:
        return QStringLiteral("only meant to be sent");
    case SaleState::Void:
        return QStringLiteral("never sent");
    case SaleState::Open:
        return QStringLiteral("open");
    case SaleState::Pending:
        return QStringLiteral("pending");
    case SaleState::Done:
        return QStringLiteral("done");
    case SaleState::Failed:
        return QStringLiteral("failed");
    case SaleState::Refunded:
        return QStringLiteral("refunded");
    case SaleState::Rejected:
        return QStringLiteral("rejected");
    case SaleState::Unresolved:
        return QStringLiteral("unresolved");
    case SaleState::Conflict:
        return QStringLiteral("a conflict");
    }
    Q_UNREACHABLE();
}

QString nameOf(const TillSale &sale)
{
    return QStringLiteral("sale %1 (%2, %3, %4 DH)")
        .arg(sale.id)
        .arg(sale.reference, sale.phone, sale.value.toDecimal());
}

QString nameOf(const ProviderRecord &record)
{
    return QStringLiteral("the provider's %1 (%2, %3, %4 DH, status %5)")
        .arg(record.id, record.reference, record.phone, record.value.toDecimal())
        .arg(record.status.value());
}

SaleState stateFor(StatusCode status)
{
    switch (status.verdict()) {
    case Verdict::Pending:
        return SaleState::Pending;
    case Verdict::Done:
        return SaleState::Done;
    case Verdict::Failed:
        return SaleState::Failed;
    case Verdict::Refunded:
        return SaleState::Refunded;
    }
    Q_UNREACHABLE();
}

class Comparison {
public:
    Comparison(const std::vector<TillSale> &till, const std::vector<ProviderRecord> &provider)
        : m_till(till)
        , m_provider(provider)
    {
        for (const TillSale &sale : till) {
            if (!m_byReference.emplace(sale.reference, &sale).second)
                lose(nameOf(sale) + QStringLiteral(" has a reference that another sale has"));
        }
    }

    void compareRecords()
    {
        std::map<QString, const ProviderRecord *> references;
        std::map<std::pair<QString, qint64>, const ProviderRecord *> customers;
        for (const ProviderRecord &record : m_provider) {
            const auto [sameReference, isFirst] = references.emplace(record.reference, &record);
            if (!isFirst)
                chargeTwice(nameOf(record) + QStringLiteral(" and ") + nameOf(*sameReference->second)
                    + QStringLiteral(" have one reference"));
            const auto found = m_byReference.find(record.reference);
            if (found != m_byReference.end() && isTheStrangers(*found->second, record))
                continue;
            const auto [sameCustomer, isOnly] =
                customers.emplace(std::pair(record.phone, record.value.centimes()), &record);
            if (!isOnly)
                chargeTwice(nameOf(record) + QStringLiteral(" and ") + nameOf(*sameCustomer->second)
                    + QStringLiteral(" are one customer's one recharge"));
            if (found == m_byReference.end())
                lose(nameOf(record) + QStringLiteral(" is in no sale of the till"));
            else
                comparePair(*found->second, record);
        }
        for (const TillSale &sale : m_till) {
            if (!references.contains(sale.reference))
                judgeUnknown(sale);
        }
    }

    void compareMoney(Money opening, Money balance)
    {
        Money expected = opening;
        for (const ProviderRecord &record : m_provider) {
            const SaleState state = stateFor(record.status);
            if (state == SaleState::Pending || state == SaleState::Done)
                expected = expected - record.billed;
        }
        const QString sums =
            QStringLiteral("the balance is %1 DH, and should be %2 DH by the provider's own list of recharges")
                .arg(balance.toDecimal(), expected.toDecimal());
        if (balance < expected)
            chargeTwice(sums);
        else if (balance > expected)
            lose(sums);
    }

    const Findings &findings() const { return m_findings; }

private:
    void lose(const QString &sentence)
    {
        ++m_findings.lost;
        m_findings.sentences << QStringLiteral("lost: ") + sentence;
    }

    void chargeTwice(const QString &sentence)
    {
        ++m_findings.twice;
        m_findings.sentences << QStringLiteral("twice: ") + sentence;
    }

    /// The reference turned out to be somebody else's. The till says so to a person, or that it is to be checked: only
    /// by-ref can tell, and one question a second may take a while to come round.
    static bool isTheStrangers(const TillSale &sale, const ProviderRecord &record)
    {
        const bool undecided = sale.state == SaleState::Conflict || sale.state == SaleState::Open;
        return record.phone != sale.phone && undecided && sale.attention == Attention::Check;
    }

    void comparePair(const TillSale &sale, const ProviderRecord &record)
    {
        const QString both = nameOf(sale) + QStringLiteral(" and ") + nameOf(record);
        if (record.phone != sale.phone || record.value != sale.value || record.op != sale.op
            || record.type != sale.type) {
            lose(both + QStringLiteral(" are not the same recharge, and the till does not call it a conflict"));
            return;
        }
        if ((!sale.providerReference.isEmpty() && sale.providerReference != record.id)
            || sale.billed.value_or(record.billed) != record.billed)
            lose(both + QStringLiteral(" differ in the provider's reference or in what was billed"));
        const SaleState told = stateFor(record.status);
        const bool changed = changesItsMind(record.phone);
        const bool wasFinal = sale.state == SaleState::Done || sale.state == SaleState::Failed;
        if (sale.state == told) {
            if (sale.attention == Attention::Contradicted && !changed)
                lose(both + QStringLiteral(" agree, but the till had told something else before"));
        } else if (changed && wasFinal && sale.willBeLookedAt) {
            ++m_findings.awaitingALook;
        } else {
            lose(both + QStringLiteral(" disagree: the till says that it is ") + nameOf(sale.state));
        }
    }

    /// The provider does not know it: it must be a sale of which the till says no more than that.
    void judgeUnknown(const TillSale &sale)
    {
        const bool flagged = sale.attention == Attention::Check;
        const bool neverSent = sale.state == SaleState::Void && sale.attempts == 0;
        const bool refused = sale.state == SaleState::Rejected && sale.attempts > 0;
        const bool toBeChecked = sale.state == SaleState::Open && flagged;
        if (!neverSent && !refused && !toBeChecked)
            lose(nameOf(sale) + QStringLiteral(" is ") + nameOf(sale.state)
                + (flagged ? QStringLiteral(" (flagged)") : QStringLiteral(" (not flagged)"))
                + QStringLiteral(", and the provider does not know it"));
    }

    const std::vector<TillSale> &m_till;
    const std::vector<ProviderRecord> &m_provider;
    std::map<QString, const TillSale *> m_byReference;
    Findings m_findings;
};

} // namespace

Findings compare(
    const std::vector<TillSale> &till, const std::vector<ProviderRecord> &provider, Money openingBalance, Money balance)
{
    Comparison comparison(till, provider);
    comparison.compareRecords();
    comparison.compareMoney(openingBalance, balance);
    return comparison.findings();
}

int progressOf(SaleState state)
{
    switch (state) {
    case SaleState::Intent:
        return 0;
    case SaleState::Open:
        return 1;
    case SaleState::Pending:
        return 2;
    case SaleState::Void:
    case SaleState::Done:
    case SaleState::Failed:
    case SaleState::Refunded:
    case SaleState::Rejected:
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace taabia::kill9
