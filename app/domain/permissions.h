// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

#include <array>

namespace taabia {

/// What somebody may or may not do at this till. Each command of a desk names one (see Permit in app/desk); a window
/// that hides a button does it for the eye only. The names are written in the ledger with an approval: see
/// actionName().
enum class Action {
    Sell, ///< also on credit within the customer's limit; asking for a sale, sending the same reference again
    SeeOwnToday, ///< the sales that this person made today
    PrintReceipt, ///< first, and again as a DUPLICATA
    OpenShift,
    CloseShift, ///< with the blind count and its Z report
    GiveBack, ///< cash that a customer is owed
    TakeRepayment, ///< of the credit book

    ReleaseHeldSale, ///< sell although one like it is not resolved
    DealWithSale, ///< say that what a sale wanted attention for is done
    SellBulk,
    MoveCash, ///< in or out of the drawer without a sale
    PrintX, ///< it tells what a blind count must not know
    EditCustomers, ///< names and limits of the credit book
    SeeEverySale, ///< any day's, anybody's
    SeeMargins, ///< what a sale cost and earned
    SeeReports, ///< the Day page's figures, closings and balance, and what is exported from them
    AdoptRecharge,
    ChangeSettings,
    RestoreBackup, ///< in place of the ledger that is there
    ManagePeople,
    ChangeAccount, ///< the key, the webhook, the addresses that may call
};

inline constexpr std::array allActions{Action::Sell, Action::SeeOwnToday, Action::PrintReceipt, Action::OpenShift,
    Action::CloseShift, Action::GiveBack, Action::TakeRepayment, Action::ReleaseHeldSale, Action::DealWithSale,
    Action::SellBulk, Action::MoveCash, Action::PrintX, Action::EditCustomers, Action::SeeEverySale, Action::SeeMargins,
    Action::SeeReports, Action::AdoptRecharge, Action::ChangeSettings, Action::RestoreBackup, Action::ManagePeople,
    Action::ChangeAccount};

/// The whole of the rule: an owner may do everything, a clerk what is listed in permissions.cpp.
bool may(Role role, Action action);

/// As the ledger writes it: "release-held-sale".
QString actionName(Action action);

} // namespace taabia
