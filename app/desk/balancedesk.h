// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catchupview.h"
#include "desk/officedoor.h"
#include "ports/balanceledger.h"

#include <QObject>

namespace taabia {

class CatchUp;
class Reconciler;

/// The door to the reconciler, which holds the provider's balance against the ledger. Belongs to a Till and lives on
/// its thread; commands may be called from any thread and return at once.
class BalanceDesk : public QObject {
    Q_OBJECT
public:
    explicit BalanceDesk(Till &till);
    ~BalanceDesk() override;

    /// Reads /history back to \a sinceUtc (or as far as the provider keeps it), a page a second, and keeps what this
    /// till does not know. Ends in historyScanned(), or in refused() if the disk did not take it. Action::SeeReports.
    Ticket scanHistory(const QDateTime &sinceUtc);

    Ticket adopt(
        const QString &providerReference, const QString &reason); ///< adopted() or refused(). Action::AdoptRecharge

    // Of a ledger that came from a backup: see CatchUp
    Ticket sellAllTheSame(); ///< decided() or refused(). Action::ReleaseHeldSale
    Ticket markRead(); ///< decided() or refused(); what was found is an owner's to read

Q_SIGNALS:
    void catchUpTold(const std::optional<taabia::CatchUpView> &view); ///< whenever it changes; empty: there is nothing
    void decided(taabia::Ticket ticket);
    void balanceChecked(const taabia::BalanceCheck &check); ///< one was kept
    /// Also unasked, with ticket 0, when a look back of its own has found something.
    void historyScanned(taabia::Ticket ticket, int found, const std::optional<taabia::Failure> &failure);
    void adopted(taabia::Ticket ticket, const taabia::ForeignRecharge &recharge);
    void refused(taabia::Ticket ticket, const taabia::LedgerError &why);

private:
    OfficeDoor<Reconciler, LedgerError> m_door;
    OfficeDoor<CatchUp, LedgerError> m_catchUp;
};

} // namespace taabia
