// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/salemachine.h"

#include <utility>

namespace taabia {

bool isUnsettled(SaleState state)
{
    switch (state) {
    case SaleState::Intent:
    case SaleState::Open:
    case SaleState::Pending:
        return true;
    case SaleState::Void:
    case SaleState::Done:
    case SaleState::Failed:
    case SaleState::Refunded:
    case SaleState::Rejected:
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return false;
    }
    Q_UNREACHABLE();
}

namespace {

using namespace sale_event;

SaleStep nothing(const SaleProgress &now)
{
    return {now, {}};
}

bool wasClaimedOnce(SaleState state)
{
    return state != SaleState::Intent && state != SaleState::Void;
}

/// The provider's last word wins, with two limits: a status that is not final cannot take back one that is (an old
/// reply may come late), and a refund is the end.
void heed(SaleProgress &sale, StatusCode status)
{
    sale.resendWanted = false; // the provider has it: there is nothing left to send
    if (sale.state == SaleState::Refunded)
        return;
    const SaleState before = sale.state;
    const bool toldFailure = before == SaleState::Failed || before == SaleState::Rejected;
    switch (status.verdict()) {
    case Verdict::Pending:
        if (before == SaleState::Done || before == SaleState::Failed)
            return;
        sale.state = SaleState::Pending;
        if (before != SaleState::Pending)
            sale.attention = toldFailure ? Attention::Contradicted : Attention::None;
        else if (sale.attention == Attention::Check)
            sale.attention = Attention::None; // it had been missing from the provider's books, and is there again
        return;
    case Verdict::Done:
        if (before == SaleState::Done)
            return;
        sale.state = SaleState::Done;
        if (sale.attention != Attention::Contradicted)
            sale.attention = toldFailure ? Attention::Contradicted : Attention::None;
        return;
    case Verdict::Failed:
        if (before == SaleState::Failed)
            return;
        sale.state = SaleState::Failed;
        sale.attention = before == SaleState::Done ? Attention::GiveBack : Attention::None;
        return;
    case Verdict::Refunded:
        sale.state = SaleState::Refunded;
        // After "failed" the customer has had the cash back already (or never paid).
        sale.attention = toldFailure ? Attention::None : Attention::GiveBack;
        return;
    }
}

SaleStep claim(SaleProgress sale)
{
    sale.state = SaleState::Open;
    sale.resendWanted = false;
    ++sale.inFlight;
    return {sale, {SaleEffect::ClaimAttempt, SaleEffect::SendOnce}};
}

/// No attempt of the sale can have reached the provider.
bool nothingCanHaveArrived(const SaleProgress &sale)
{
    return sale.inFlight == 0 && sale.unknown == 0 && sale.accepted == 0 && sale.refusedUnconfirmed == 0;
}

/// An attempt ended without reaching the provider's books: refused, or never sent.
SaleStep attemptFellThrough(SaleProgress sale)
{
    if (sale.state == SaleState::Open) {
        if (nothingCanHaveArrived(sale)) {
            sale.state = SaleState::Rejected;
            sale.attention = Attention::None;
        } else if (sale.inFlight == 0) {
            sale.attention = Attention::Check;
        }
    }
    return {sale, {SaleEffect::SaveOutcome}};
}

struct Transition {
    const SaleProgress &now;

    SaleStep operator()(Confirmed) const
    {
        return now.state == SaleState::Intent && now.attempts() == 0 ? claim(now) : nothing(now);
    }

    SaleStep operator()(Restarted) const
    {
        SaleProgress sale = now;
        if (sale.state == SaleState::Intent) {
            sale.state = SaleState::Void;
            return {sale, {SaleEffect::SaveStanding}};
        }
        if (sale.inFlight > 0) {
            sale.unknown += sale.inFlight;
            sale.inFlight = 0;
            if (sale.state == SaleState::Open)
                sale.attention = Attention::Check;
            return {sale, {SaleEffect::SaveOutcome, SaleEffect::AskNow}};
        }
        return isUnsettled(sale.state) ? SaleStep{sale, {SaleEffect::AskNow}} : nothing(now);
    }

    SaleStep operator()(const Accepted &event) const
    {
        if (now.inFlight == 0)
            return nothing(now);
        SaleProgress sale = now;
        --sale.inFlight;
        ++sale.accepted;
        heed(sale, event.status);
        return {sale, {SaleEffect::SaveOutcome}};
    }

    SaleStep operator()(Rejected) const
    {
        if (now.inFlight == 0)
            return nothing(now);
        SaleProgress sale = now;
        --sale.inFlight;
        ++sale.rejected;
        return attemptFellThrough(sale);
    }

    SaleStep operator()(NotSent) const
    {
        if (now.inFlight == 0)
            return nothing(now);
        SaleProgress sale = now;
        --sale.inFlight;
        ++sale.notSent;
        return attemptFellThrough(sale);
    }

    /// Not Check: the next question will tell, and nothing is amiss until it does.
    SaleStep operator()(ListedAccepted) const
    {
        if (now.inFlight == 0)
            return nothing(now);
        SaleProgress sale = now;
        --sale.inFlight;
        ++sale.unknown;
        return {sale, {SaleEffect::SaveOutcome}};
    }

    SaleStep operator()(ListedRefused) const
    {
        if (now.inFlight == 0)
            return nothing(now);
        SaleProgress sale = now;
        --sale.inFlight;
        ++sale.refusedUnconfirmed;
        return {sale, {SaleEffect::SaveOutcome}};
    }

    SaleStep operator()(Unheard) const
    {
        if (now.inFlight == 0)
            return nothing(now);
        SaleProgress sale = now;
        --sale.inFlight;
        ++sale.unknown;
        if (sale.state == SaleState::Open)
            sale.attention = Attention::Check;
        return {sale, {SaleEffect::SaveOutcome, SaleEffect::AskNow}};
    }

    SaleStep operator()(const RecordSeen &event) const
    {
        if (!wasClaimedOnce(now.state))
            return nothing(now);
        SaleProgress sale = now;
        heed(sale, event.status);
        return {sale, {SaleEffect::SaveStatus}};
    }

    SaleStep operator()(RecordDiffers) const
    {
        const bool undecided =
            now.state == SaleState::Open || now.state == SaleState::Pending || now.state == SaleState::Unresolved;
        if (!undecided)
            return nothing(now);
        SaleProgress sale = now;
        sale.state = SaleState::Conflict;
        sale.attention = Attention::Check;
        sale.resendWanted = false;
        return {sale, {SaleEffect::SaveStanding}};
    }

    SaleStep operator()(const RecordMissing &event) const
    {
        if (now.state != SaleState::Open && now.state != SaleState::Pending)
            return nothing(now);
        if (event.age == SaleAge::Forgotten) {
            SaleProgress sale = now;
            sale.state = SaleState::Unresolved;
            sale.attention = Attention::Check;
            sale.resendWanted = false;
            return {sale, {SaleEffect::SaveStanding}};
        }
        // The call was answered, the line at this place refuses, and the books do not know the reference: three that
        // agree, where one alone would prove nothing.
        const bool wasRefused =
            now.refusedUnconfirmed > 0 && now.inFlight == 0 && now.unknown == 0 && now.accepted == 0;
        if (wasRefused && now.state == SaleState::Open) {
            SaleProgress sale = now;
            sale.rejected += std::exchange(sale.refusedUnconfirmed, 0);
            sale.resendWanted = false;
            return attemptFellThrough(sale);
        }
        // "Not found" is no proof that nothing will be charged: the first copy may still be on its way. Only the same
        // reference may go out again (one copy wins, the other gets 409), and only because the clerk wants it.
        const bool maySend =
            now.state == SaleState::Open && now.resendWanted && now.inFlight == 0 && event.age == SaleAge::Fresh;
        if (maySend)
            return claim(now);
        SaleProgress sale = now;
        sale.resendWanted = false;
        // The provider had it and does not know it any more. For a fresh sale that is a copy of its books that lags;
        // for any other a person has to ask, because "forgotten" can never be proved of a sale whose age is unknown.
        const bool lost = now.state == SaleState::Pending && event.age != SaleAge::Fresh;
        // A bulk answer listed it as taken, and the books do not know it.
        const bool contradicts = now.state == SaleState::Open && now.inFlight == 0;
        if ((lost || contradicts) && sale.attention == Attention::None) {
            sale.attention = Attention::Check;
            return {sale, {SaleEffect::SaveStanding}};
        }
        return {sale, {}};
    }

    SaleStep operator()(Unanswered) const { return forgetTheWish(); }
    SaleStep operator()(Unusable) const { return forgetTheWish(); }

    /// Nothing was learnt; the clerk is told, and may ask again.
    SaleStep forgetTheWish() const
    {
        SaleProgress sale = now;
        sale.resendWanted = false;
        return {sale, {}};
    }

    SaleStep operator()(ResendAsked) const
    {
        if (now.state != SaleState::Open || now.inFlight > 0)
            return nothing(now);
        SaleProgress sale = now;
        sale.resendWanted = true;
        return {sale, {SaleEffect::AskNow}};
    }

    SaleStep operator()(Acknowledged) const
    {
        if (now.attention == Attention::None || isUnsettled(now.state))
            return nothing(now);
        SaleProgress sale = now;
        sale.attention = Attention::None;
        return {sale, {SaleEffect::SaveStanding}};
    }
};

} // namespace

SaleStep step(const SaleProgress &now, const SaleEvent &event)
{
    return std::visit(Transition{now}, event);
}

} // namespace taabia
