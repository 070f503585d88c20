// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"

namespace taabia {

bool may(Role role, Action action)
{
    if (role == Role::Owner)
        return true;
    switch (action) {
    case Action::Sell:
    case Action::SeeOwnToday:
    case Action::PrintReceipt:
    case Action::OpenShift:
    case Action::CloseShift:
    case Action::GiveBack:
    case Action::TakeRepayment:
        return true;
    case Action::ReleaseHeldSale:
    case Action::DealWithSale:
    case Action::SellBulk:
    case Action::MoveCash:
    case Action::PrintX:
    case Action::EditCustomers:
    case Action::SeeEverySale:
    case Action::SeeMargins:
    case Action::SeeReports:
    case Action::AdoptRecharge:
    case Action::ChangeSettings:
    case Action::RestoreBackup:
    case Action::ManagePeople:
    case Action::ChangeAccount:
        return false;
    }
    return false; // a number that is no action
}

QString actionName(Action action)
{
    switch (action) {
    case Action::Sell:
        return QStringLiteral("sell");
    case Action::SeeOwnToday:
        return QStringLiteral("see-own-today");
    case Action::PrintReceipt:
        return QStringLiteral("print-receipt");
    case Action::OpenShift:
        return QStringLiteral("open-shift");
    case Action::CloseShift:
        return QStringLiteral("close-shift");
    case Action::GiveBack:
        return QStringLiteral("give-back");
    case Action::TakeRepayment:
        return QStringLiteral("take-repayment");
    case Action::ReleaseHeldSale:
        return QStringLiteral("release-held-sale");
    case Action::DealWithSale:
        return QStringLiteral("deal-with-sale");
    case Action::SellBulk:
        return QStringLiteral("sell-bulk");
    case Action::MoveCash:
        return QStringLiteral("move-cash");
    case Action::PrintX:
        return QStringLiteral("print-x");
    case Action::EditCustomers:
        return QStringLiteral("edit-customers");
    case Action::SeeEverySale:
        return QStringLiteral("see-every-sale");
    case Action::SeeMargins:
        return QStringLiteral("see-margins");
    case Action::SeeReports:
        return QStringLiteral("see-reports");
    case Action::AdoptRecharge:
        return QStringLiteral("adopt-recharge");
    case Action::ChangeSettings:
        return QStringLiteral("change-settings");
    case Action::RestoreBackup:
        return QStringLiteral("restore-backup");
    case Action::ManagePeople:
        return QStringLiteral("manage-people");
    case Action::ChangeAccount:
        return QStringLiteral("change-account");
    }
    return {};
}

} // namespace taabia
