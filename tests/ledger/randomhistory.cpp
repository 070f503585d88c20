// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/randomhistory.h"

#include "ledger/ledgerfixture.h"

#include <array>

namespace taabia {

/// In 2024 to 2026: around midnight, around both changes of the clock of 2025, around New Year, or anywhere.
QDateTime RandomHistory::someInstant()
{
    const QDateTime anchors[] = {utc(2025, 2, 23, 1), utc(2025, 4, 6, 2), utc(2025, 12, 31, 23), utc(2025, 6, 30, 23),
        utc(2025, 8, 14, 23), utc(2024, 1, 1).addSecs(below(3 * 365 * 86'400))};
    const QDateTime &anchor = anchors[below(6)];
    return anchor.addMSecs(below(4 * 3'600'000) - 2 * 3'600'000);
}

void RandomHistory::makeSale()
{
    const std::array operators{Operator::Orange, Operator::Inwi, Operator::MarocTelecom};
    const std::array dirhams{5, 10, 20, 20, 37};
    const std::array promos{"0", "0", "6", "2", "10"};
    const std::array clerks{u"Amina", u"خديجة", u"O'Brien; DROP", u""};
    const auto any = [this](const auto &of) { return of[static_cast<std::size_t>(below(qint64(of.size())))]; };
    NewSale sale = newSale(
        QStringLiteral("H%1").arg(m_newest + 1), order("0612345678", any(operators), any(dirhams), any(promos)));
    sale.clerk = QString::fromUtf16(any(clerks));
    sale.createdUtc = someInstant();
    m_newest = must(m_ledger.recordIntent(sale)).id;
}

void RandomHistory::changeSale()
{
    const SaleId id = 1 + below(m_newest);
    const Sale sale = must(m_ledger.sale(id));
    if (sale.attempts == 0) {
        if (below(8) == 0)
            must(m_ledger.recordStandings({{id, {}, {SaleState::Void, Attention::None, {}}}}, utc(2026, 1, 1)));
        else if (sale.state == SaleState::Intent)
            must(m_ledger.claimAttempt(id, 1, SaleState::Intent, utc(2026, 1, 1)));
        return;
    }
    const std::array states{SaleState::Open, SaleState::Pending, SaleState::Done, SaleState::Done, SaleState::Done,
        SaleState::Failed, SaleState::Refunded, SaleState::Rejected, SaleState::Unresolved, SaleState::Conflict};
    StandingUpdate update{id, {}, {states[static_cast<std::size_t>(below(10))], Attention::None, {}}};
    if (below(3) != 0) {
        update.report = statusReport(static_cast<int>(below(12)));
        if (below(3) != 0) // below, at and above the face value
            update.report->billed = Money::fromCentimes(sale.order.faceValue.centimes() + (below(3) - 1) * below(90));
    }
    must(m_ledger.recordStandings({update}, utc(2026, 1, 1)));
}

void RandomHistory::step()
{
    if (m_newest == 0 || below(4) == 0)
        makeSale();
    else
        changeSale();
}

void RandomHistory::steps(int count)
{
    for (int i = 0; i < count; ++i)
        step();
}

} // namespace taabia
