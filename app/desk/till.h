// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace taabia {

class AccountDesk;
class BackOffice;
class BalanceDesk;
class BalanceLedger;
class BulkDesk;
class BulkLedger;
class CashDesk;
class CashLedger;
class Clock;
class DataDisk;
class Entropy;
template <typename Session, typename Error> class OfficeDoor;
class PaperDesk;
class PaperLedger;
class PaperWriter;
class PeopleDesk;
class PeopleLedger;
class Permit;
class PinHasher;
class ReceiptOutput;
class RestoreMarks;
class SaleLedger;
class TillEngine;
class TopupServer;

/// What a till is made of, put together on the till thread.
struct TillParts {
    TillParts();
    ~TillParts();
    TillParts(TillParts &&) noexcept;
    TillParts &operator=(TillParts &&) noexcept;

    std::unique_ptr<Clock> clock;
    std::unique_ptr<Entropy> entropy;
    std::unique_ptr<SaleLedger> ledger;
    std::unique_ptr<TopupServer> server;
    std::unique_ptr<DataDisk> disk; ///< null: nobody watches its room, as in the simulations
    QString referencePrefix; ///< of external references: 1 to 8 of A-Z, 0-9
    std::shared_ptr<Permit> permit; ///< who is there and what he may; null: \a clerk, who may do everything
    QString clerk; ///< of a till without a permit
    bool training = false; ///< SPECIMEN on paper

    // What stands around the sale: all of them, or none (a till that only sells, as in the simulations)
    std::unique_ptr<CashLedger> cash;
    std::unique_ptr<PaperLedger> paper;
    std::unique_ptr<BalanceLedger> balance;
    std::unique_ptr<BulkLedger> bulk;
    std::unique_ptr<PeopleLedger> people;
    std::unique_ptr<RestoreMarks> restored; ///< null: this ledger never comes from a backup
    std::unique_ptr<PinHasher> pinHasher;
    std::unique_ptr<PaperWriter> writer;
    std::unique_ptr<ReceiptOutput> output;
};

/// Opens disk and network; runs on the till thread.
using TillFactory = std::function<Expected<TillParts, LedgerError>()>;

/// The one door between the window and the till. It lives on the till thread; its commands may be called from any
/// thread and return at once, its signals carry immutable snapshots of what is committed.
class Till : public QObject {
    Q_OBJECT
public:
    enum class Hold {
        AskFirst, ///< refuse an order like one that is unresolved (HeldBack) or was just sold (JustSold)
        SellAgain, ///< the clerk knows of the one that was just sold and sells once more
        SellKnowing, ///< the clerk has seen the unresolved one and sells all the same: nothing is asked any more
    };

    explicit Till(TillFactory factory);
    ~Till() override;

    void start();

    /// Sells: ends in saleRecorded() or sellRefused() with the ticket returned here, then in saleChanged()s.
    Ticket sell(const SaleOrder &order, Hold hold = Hold::AskFirst, const Payment &payment = {});

    /// Asks the provider for this sale now. Ends in saleChecked() with the same ticket.
    Ticket checkNow(SaleId sale);

    /// Sends the same reference again, after asking the provider once more. Ends in saleChecked() or wishRefused();
    /// with AskFirst also in sellRefused(), if there is a recharge like it that this till does not know as its own.
    Ticket resend(SaleId sale, Hold hold = Hold::AskFirst);

    /// A person has dealt with what the sale wanted attention for.
    Ticket acknowledge(SaleId sale);

    /// Which operator last delivered to this number; answers with operatorKnown() only if there is one.
    void askOperatorOf(const Msisdn &phone);

    void refreshBalance();
    void readAccount();

    /// Somebody who read the ledger, on whichever thread, found it so: if it is damaged, nothing is sold any more.
    void heardOfLedger(const LedgerError &trouble);
    void heardLedgerIsSound(); ///< see DiskWatch::heardSound

    /// The other doors, on the same thread. They live as long as this one.
    AccountDesk &account() const { return *m_account; }
    CashDesk &cash() const { return *m_cash; }
    PaperDesk &paper() const { return *m_paper; }
    BalanceDesk &balance() const { return *m_balance; }
    BulkDesk &bulk() const { return *m_bulk; }
    PeopleDesk &people() const { return *m_people; }

Q_SIGNALS:
    void started();
    void cannotStart(const taabia::LedgerError &trouble);

    void saleRecorded(taabia::Ticket ticket, const taabia::Sale &sale); ///< the intent is on disk
    void sellRefused(taabia::Ticket ticket, const taabia::SellRefusal &refusal);
    void saleChanged(const taabia::Sale &sale);
    void saleChecked(taabia::Ticket ticket, const taabia::Sale &sale, const std::optional<taabia::Failure> &failure);
    void wishRefused(taabia::Ticket ticket, taabia::WishRefusal why);
    void operatorKnown(const taabia::Msisdn &phone, taabia::Operator op);

    void workloadChanged(const taabia::Workload &workload);
    void linkChanged(const taabia::LinkView &link);
    void balanceRead(const taabia::Balance &balance); ///< just now: its age starts at zero
    void accountRead(const taabia::AccountView &account);
    void ledgerTroubled(const taabia::LedgerError &trouble); ///< a save failed; what it was about is tried again
    void ledgerRecovered();
    void diskChanged(const taabia::DiskView &disk);
    void healthCheckDue(); ///< soon after the start, and once a day: the ledger wants to be read through

private:
    /// Runs \a command on the till thread; \a otherwise, if the till has not started (or could not).
    Ticket post(std::function<void(TillEngine &, Ticket)> command, std::function<void(Ticket)> otherwise = {});

    /// The same with the back office; \a otherwise, where there is none.
    Ticket postToOffice(std::function<void(BackOffice &, Ticket)> command, std::function<void(Ticket)> otherwise);

    /// Whether whoever is signed in may do it now; uses up an approval. On the till thread.
    bool take(Action action);

    /// Tells accountRead() to whoever may see it, with what was known before where \a told is silent. On the till
    /// thread.
    void heardAccount(const AccountView &told);

    friend class AccountDesk;

    template <typename Session, typename Error> friend class OfficeDoor;

    TillFactory m_factory;
    AccountDesk *m_account; ///< children: they follow to the till thread
    BalanceDesk *m_balance;
    BulkDesk *m_bulk;
    CashDesk *m_cash;
    PaperDesk *m_paper;
    PeopleDesk *m_people;
    std::unique_ptr<TillEngine> m_engine;
    std::atomic<Ticket> m_lastTicket = 0;
};

} // namespace taabia
