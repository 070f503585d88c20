// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/peoplewords.h"

#include "ui/words/words.h"

namespace taabia {

QString PeopleWords::role(Role role)
{
    switch (role) {
    case Role::Clerk:
        return tr("Clerk");
    case Role::Owner:
        return tr("Owner");
    }
    return {};
}

QString PeopleWords::pinRule()
{
    return tr(
        "A PIN has %1 to %2 digits: not one digit throughout (1111), and not 1234 or 4321.", "how long a PIN may be")
        .arg(Words::number(PinRule::shortest), Words::number(PinRule::longest));
}

QString PeopleWords::pinFault(PinRule::Fault fault)
{
    switch (fault) {
    case PinRule::Fault::NotDigits:
        return tr("A PIN has digits only.");
    case PinRule::Fault::TooShort:
        return tr("This PIN is too short: %1 digits at least.").arg(Words::number(PinRule::shortest));
    case PinRule::Fault::TooLong:
        return tr("This PIN is too long: %1 digits at most.").arg(Words::number(PinRule::longest));
    case PinRule::Fault::TooEasy:
        return tr("This PIN is what anybody would try first. Choose another one.");
    }
    return {};
}

static QString broken(PeopleTrouble trouble)
{
    switch (trouble) {
    case PeopleTrouble::NameMissing:
        return PeopleWords::tr("Type a name.");
    case PeopleTrouble::NameTaken:
        return PeopleWords::tr("There is somebody of this name already. Add what tells them apart.");
    case PeopleTrouble::LastOwner:
        return PeopleWords::tr("This is the last owner with a PIN: nobody could let the others in any more. Make "
                               "somebody else an owner first.");
    case PeopleTrouble::Unknown:
        return PeopleWords::tr("This person does not work here any more.");
    case PeopleTrouble::AlreadyBegun:
        return PeopleWords::tr("There are people on this till already: one of them signs in.");
    case PeopleTrouble::NotSaved:
        break; // its LedgerError is told
    }
    return {};
}

QString PeopleWords::refusal(const PeopleRefusal &refusal)
{
    switch (refusal.kind) {
    case PeopleRefusal::Kind::WrongPin:
        return refusal.wrong == PinRule::freeTries
            ? tr("This PIN is not right. After the next wrong one you have to wait.")
            : tr("This PIN is not right.");
    case PeopleRefusal::Kind::MustWait:
        return tr("Too many wrong PINs.");
    case PeopleRefusal::Kind::NoPin:
        return tr("There is no PIN for this name yet. An owner sets it under Settings, People.");
    case PeopleRefusal::Kind::NotAllowed:
        return tr("Only an owner may do this.");
    case PeopleRefusal::Kind::BadPin:
        return pinFault(refusal.fault.value_or(PinRule::Fault::NotDigits));
    case PeopleRefusal::Kind::Rule:
        return broken(refusal.trouble.value_or(PeopleTrouble::Unknown));
    case PeopleRefusal::Kind::NotSaved:
        return tr("It was not done. %1").arg(Words::ledgerTrouble(refusal.ledger.value_or(LedgerError{})));
    case PeopleRefusal::Kind::NoMemory:
        return tr("This computer has too little memory free to check a PIN. Close other programs and try again.");
    case PeopleRefusal::Kind::NotStarted:
        return tr("The till has not started yet. Try again in a moment.");
    }
    return {};
}

QString PeopleWords::tryAgain(std::chrono::milliseconds wait)
{
    using namespace std::chrono;
    const auto whole = ceil<seconds>(wait);
    return whole < 2min ? tr("Try again in %1 s.").arg(Words::number(whole.count()))
                        : tr("Try again in %1 min.").arg(Words::number(ceil<minutes>(whole).count()));
}

QString PeopleWords::mayTryAgain()
{
    return tr("You can try again now.");
}

QString PeopleWords::whatIsAsked(Action action)
{
    switch (action) {
    case Action::Sell:
        return tr("Sell a recharge.");
    case Action::SeeOwnToday:
        return tr("Look at the sales of today.");
    case Action::PrintReceipt:
        return tr("Print a receipt.");
    case Action::OpenShift:
        return tr("Open a shift.");
    case Action::CloseShift:
        return tr("Count the drawer and close the shift.");
    case Action::GiveBack:
        return tr("Give cash back to a customer.");
    case Action::TakeRepayment:
        return tr("Take a repayment of the credit book.");
    case Action::ReleaseHeldSale:
        return tr("Sell although it is not known yet what became of an earlier sale like this one.");
    case Action::DealWithSale:
        return tr("Mark this sale as dealt with.");
    case Action::SellBulk:
        return tr("Send the sales of a list.");
    case Action::MoveCash:
        return tr("Put cash into the drawer, or take it out, without a sale.");
    case Action::PrintX:
        return tr("Print an X report: it tells what should be in the drawer.");
    case Action::EditCustomers:
        return tr("Add or change a customer of the credit book.");
    case Action::SeeEverySale:
        return tr("Look at a sale of somebody else, or of another day.");
    case Action::SeeMargins:
        return tr("See what the sales cost and earn.");
    case Action::SeeReports:
        return tr("See the figures and the reports of the shop.");
    case Action::AdoptRecharge:
        return tr("Adopt a recharge that this till did not make.");
    case Action::ChangeSettings:
        return tr("Change the settings of this till.");
    case Action::RestoreBackup:
        return tr("Bring a backup back in place of the till's data.");
    case Action::ManagePeople:
        return tr("Add or change people and their PINs.");
    case Action::ChangeAccount:
        return tr("Change the account at the provider.");
    }
    return {};
}

} // namespace taabia
