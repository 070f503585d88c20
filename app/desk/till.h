// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace taabia {

class BackOffice;
class BalanceDesk;
class BalanceLedger;
class CashDesk;
class CashLedger;
class Clock;
class Entropy;
template <typename Session, typename Error> class OfficeDoor;
class PaperDesk;
class PaperLedger;
class PaperWriter;
class ReceiptOutput;
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
    QString referencePrefix; ///< of external references: 1 to 8 of A-Z, 0-9
    QString clerk;
    bool training = false; ///< SPECIMEN on paper

    // What stands around the sale: all of them, or none (a till that only sells, as in the simulations)
    std::unique_ptr<CashLedger> cash;
    std::unique_ptr<PaperLedger> paper;
    std::unique_ptr<BalanceLedger> balance;
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
        AskFirst, ///< hold the sale back if an unresolved one to the same number and amount exists
        SellKnowing, ///< the clerk has seen that one and sells all the same
    };

    explicit Till(TillFactory factory);
    ~Till() override;

    void start();

    /// Sells: ends in saleRecorded() or sellRefused() with the ticket returned here, then in saleChanged()s.
    Ticket sell(const SaleOrder &order, Hold hold = Hold::AskFirst, const Payment &payment = {});

    /// Asks the provider for this sale now. Ends in saleChecked() with the same ticket.
    Ticket checkNow(SaleId sale);

    /// Sends the same reference again, after asking the provider once more. Ends in saleChecked() or wishRefused().
    Ticket resend(SaleId sale);

    /// A person has dealt with what the sale wanted attention for.
    Ticket acknowledge(SaleId sale);

    /// Which operator last delivered to this number; answers with operatorKnown() only if there is one.
    void askOperatorOf(const Msisdn &phone);

    void refreshBalance();
    void readAccount();

    /// The other doors, on the same thread. They live as long as this one.
    CashDesk &cash() const { return *m_cash; }
    PaperDesk &paper() const { return *m_paper; }
    BalanceDesk &balance() const { return *m_balance; }

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

private:
    /// Runs \a command on the till thread; \a otherwise, if the till has not started (or could not).
    Ticket post(std::function<void(TillEngine &, Ticket)> command, std::function<void(Ticket)> otherwise = {});

    /// The same with the back office; \a otherwise, where there is none.
    Ticket postToOffice(std::function<void(BackOffice &, Ticket)> command, std::function<void(Ticket)> otherwise);

    template <typename Session, typename Error> friend class OfficeDoor;

    TillFactory m_factory;
    BalanceDesk *m_balance; ///< children: they follow to the till thread
    CashDesk *m_cash;
    PaperDesk *m_paper;
    std::unique_ptr<TillEngine> m_engine;
    std::atomic<Ticket> m_lastTicket = 0;
};

} // namespace taabia
