// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashier.h"
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "disk/honestprovider.h"
#include "disk/watchedledger.h"
#include "support/fakeclock.h"
#include "support/fakeentropy.h"

namespace taabia {

class SqliteSaleLedger;

/// A shop around one ledger file: the till's program (the real desk on the real ledger), which can die and be started
/// again; its clerk, who does what the window tells; and the provider. All on one thread and a clock that a test turns.
class Shop {
public:
    struct Customer {
        Msisdn phone;
        Operator op = Operator::Inwi;
        int dirhams = 10;
    };

    /// \a dead: whether the program has been struck; from then on it only has to be buried.
    Shop(QString ledgerPath, std::function<bool()> dead);
    ~Shop();

    /// The next day in a shop whose program has ended: the same customers, books and promises.
    void takeOver(const Shop &yesterday);

    /// Starts the program. False: it told that it cannot start.
    bool open();
    bool isOpen() const { return m_program != nullptr; }
    bool isDead() const { return m_dead(); }
    bool isBroken() const { return m_broken; } ///< the ledger was not what it had promised: nothing more to be learnt

    /// The program ends, cleanly or, if it is dead, by having its memory taken away.
    void close();

    /// Sells to a customer as a clerk does who sees the history: not if a sale to this number may have been charged,
    /// nor if one was refused by the provider.
    void serve(const Customer &customer);
    void resendOpenSales(); ///< the clerk's wish for all that is to be checked
    void acknowledgeAll(); ///< the clerk has given back what there was to give back
    void pass(std::chrono::milliseconds time);

    /// Nothing more happens by itself: every sale knows the provider's last word so far, or has been sent in vain and
    /// waits for a person.
    bool isAtRest() const;

    FakeClock clock;
    HonestProvider provider;
    LedgerPromises promises;
    std::vector<Customer> customers; ///< all that were ever served
    QString whyNotOpen; ///< what the program told, if it could not start
    int troublesTold = 0;
    int recoveriesTold = 0;
    bool troubleStands = false; ///< the window says that the disk is sick
    QStringList complaints;
    std::function<void()> everySecond; ///< while time passes

    SqliteSaleLedger &file(); ///< while open

private:
    struct Program;
    Cashier::Events events();
    template <typename Which, typename Wish> void wishFor(Which which, Wish wish);
    void checkPost(const HonestProvider::Post &post);

    QString m_path;
    std::function<bool()> m_dead;
    FakeEntropy m_entropy;
    bool m_broken = false;
    std::map<SaleId, int> m_claimsUsed; ///< the last claim under which a POST of the sale was sent
    std::unique_ptr<Program> m_program;
};

/// The account that the shop's ledger belongs to.
QString shopAccount();

} // namespace taabia
