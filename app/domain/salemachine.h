// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"

#include <optional>
#include <variant>
#include <vector>

namespace taabia {

/// How old a sale is by the server's clock, as far as that matters.
enum class SaleAge {
    Unknown, ///< no Date header has told: nothing that depends on age is done
    Fresh, ///< under 24 hours: the same reference may be sent again
    Old, ///< may be asked for, not sent again
    Forgotten, ///< past the provider's retention (30 days): "not found" proves nothing any more
};

/// Everything about a sale that its next step depends on.
struct SaleProgress {
    SaleState state = SaleState::Intent;
    Attention attention = Attention::None;
    int inFlight = 0; ///< attempts of which nothing has been heard
    int accepted = 0;
    int rejected = 0;
    int notSent = 0;
    int unknown = 0;
    int refusedUnconfirmed = 0; ///< by a line of a bulk answer, which names no reference
    bool resendWanted = false; ///< the clerk asked; kept in memory only, so a crash forgets it

    int attempts() const { return inFlight + accepted + rejected + notSent + unknown + refusedUnconfirmed; }
    friend bool operator==(const SaleProgress &, const SaleProgress &) = default;
};

namespace sale_event {
struct Confirmed { }; ///< the clerk confirmed; the intent is on disk
struct Restarted { }; ///< the program starts and finds the sale on disk
struct Accepted {
    StatusCode status;
}; ///< 2xx with our reference
struct Rejected { }; ///< 400, 401 or 403 in the documented shape
struct NotSent { }; ///< not a byte of the POST left
struct ListedAccepted { }; ///< the line of a bulk answer at the sale's place says so: by-ref has to name it first
struct ListedRefused { }; ///< that line refuses it: by-ref has to know nothing of it first
struct Unheard { }; ///< anything else, a 409 included: it may have arrived
struct RecordSeen {
    StatusCode status;
}; ///< the provider has it, and it is ours
struct RecordDiffers { }; ///< our reference names another recharge
struct RecordMissing {
    SaleAge age = SaleAge::Unknown;
}; ///< by-ref answered 404 NOT_FOUND
struct Unanswered { }; ///< by-ref brought no answer: nothing is known that was not known before
struct Unusable { }; ///< the server answered, but nothing that speaks of this sale
struct ResendAsked { }; ///< the clerk asks to send the same reference again
struct Acknowledged { }; ///< a person has dealt with what the sale wanted attention for
} // namespace sale_event

using SaleEvent = std::variant<sale_event::Confirmed, sale_event::Restarted, sale_event::Accepted, sale_event::Rejected,
    sale_event::NotSent, sale_event::ListedAccepted, sale_event::ListedRefused, sale_event::Unheard,
    sale_event::RecordSeen, sale_event::RecordDiffers, sale_event::RecordMissing, sale_event::Unanswered,
    sale_event::Unusable, sale_event::ResendAsked, sale_event::Acknowledged>;

/// What the Cashier must do, in this order. It stops at a save that fails: what could not be saved is not sent.
enum class SaleEffect {
    ClaimAttempt, ///< step 2 on disk: the next attempt, claimed
    SendOnce, ///< one POST of the stored bytes
    SaveOutcome, ///< step 3 on disk, together with the new state
    SaveStatus, ///< step 4 on disk, together with the new state
    SaveStanding, ///< the new state on disk, caused by no reply
    AskNow, ///< ask the provider by-ref without waiting for the timetable
};

struct SaleStep {
    SaleProgress next;
    std::vector<SaleEffect> effects;
};

/// The sale's whole logic (design section 2), without disk, network or clock. An event that has no meaning in a state
/// changes nothing and causes nothing.
SaleStep step(const SaleProgress &now, const SaleEvent &event);

} // namespace taabia
