// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountdesk.h"
#include "desk/backupdesk.h"
#include "desk/bulkdesk.h"
#include "desk/historydesk.h"
#include "desk/peopledesk.h"
#include "desk/permittedhistory.h"
#include "desk/reportdesk.h"
#include "desk/restoredesk.h"
#include "desk/shopworld.h"
#include "ledger/sqlitesalehistory.h"
#include "ledger/sqliteshopreports.h"
#include "support/fakebackup.h"
#include "support/fakerestore.h"

#include <QCoreApplication>
#include <QMetaMethod>
#include <QSignalSpy>

namespace taabia {

/// What became of a command.
enum class Outcome { Silence, NotAllowed, Answered };

/// Whether a desk's refusal says that it is not for whoever is signed in.
inline bool isNotAllowed(const QVariant &why)
{
    const QMetaType type = why.metaType();
    const auto is = [&](auto sample, auto kindOf, auto notAllowed) {
        using Refusal = decltype(sample);
        return type == QMetaType::fromType<Refusal>() && kindOf(why.value<Refusal>()) == notAllowed;
    };
    const auto kind = [](const auto &refusal) { return refusal.kind; };
    return is(LedgerError{}, kind, LedgerError::Kind::NotAllowed)
        || is(SellRefusal{}, kind, SellRefusal::Kind::NotAllowed)
        || is(PeopleRefusal{}, kind, PeopleRefusal::Kind::NotAllowed)
        || is(AccountRefusal{}, kind, AccountRefusal::Kind::NotAllowed)
        || is(BulkRefusal{}, kind, BulkRefusal::Kind::NotAllowed)
        || is(BackupError{}, kind, BackupError::Kind::NotAllowed)
        || is(RestoreError{}, kind, RestoreError::Kind::NotAllowed)
        || is(
            CashError{}, [](const CashError &error) { return error.why; }, CashTrouble::NotAllowed)
        || is(
            WishRefusal::TooOld, [](WishRefusal refusal) { return refusal; }, WishRefusal::NotAllowed);
}

/// Every door of a till on real ledgers, with an owner (Youssef) and a clerk (Amina) who sign in with PINs; the clock,
/// the provider and the printer are the test's. All on the test's thread.
class EveryDesk {
public:
    static constexpr PersonId nobody = 0;
    static constexpr PersonId owner = 1;
    static constexpr PersonId clerk = 2;
    static constexpr SaleId aminas = 1; ///< delivered
    static constexpr SaleId youssefs = 2; ///< pending
    static constexpr SaleId refunded = 3; ///< Amina's, whose customer is owed the cash
    static constexpr PrintJobId receipt = 1; ///< of Amina's
    static constexpr PrintJobId report = 2; ///< X
    static Secret pinOf(PersonId person) { return Secret(QByteArrayView(person == owner ? "7391" : "2580")); }

    ShopWorld world{ShopWorld::Asleep{}};
    std::shared_ptr<Permit> permit = Permit::guarded();
    Till till{[this] { return openTill(); }};
    HistoryDesk history{[this] { return openHistory(); }};
    ReportDesk reports{[this] { return openReports(); }, permit};
    BackupDesk backup{noBackups, permit};
    RestoreDesk restore{[] { return FakeRestore::parts(); }, permit, QStringLiteral("T1"), QStringLiteral("nobody")};
    bool operatorTold = false;

    EveryDesk()
    {
        for (QObject *desk : std::initializer_list<QObject *>{
                 &till, &till.account(), &till.balance(), &till.bulk(), &till.cash(), &till.paper(), &till.people()})
            listen(QStringLiteral("Till"), desk);
        listen(QStringLiteral("HistoryDesk"), &history);
        listen(QStringLiteral("ReportDesk"), &reports);
        listen(QStringLiteral("BackupDesk"), &backup);
        listen(QStringLiteral("RestoreDesk"), &restore);
        QObject::connect(&till, &Till::operatorKnown, [this] { operatorTold = true; });
        till.start();
        settle();
        till.people().begin(QStringLiteral("Youssef"), pinOf(owner), QStringLiteral("Amina"), pinOf(clerk));
        settle();
        furnish();
    }

    /// Puts \a person there without the PIN's way round.
    void become(PersonId person)
    {
        permit->signOut();
        if (person == owner)
            permit->signIn({owner, QStringLiteral("Youssef"), Role::Owner, true});
        if (person == clerk)
            permit->signIn({clerk, QStringLiteral("Amina"), Role::Clerk, true});
    }

    /// By the door, as the window does it, and until what hangs on it is told.
    void signIn(PersonId person)
    {
        till.people().signIn(person, pinOf(person));
        settle();
        world.clock->turn(std::chrono::seconds(1));
        settle();
    }

    /// Until all that was asked is answered, but for what the provider and the clock owe.
    void settle()
    {
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::sendPostedEvents();
            if (world.hasher)
                world.hasher->answer();
        }
    }

    /// A sale by whoever is signed in, and what the provider says of it.
    SaleId sell(const char *phone, int status)
    {
        std::optional<Sale> sale;
        const auto heard =
            QObject::connect(&till, &Till::saleRecorded, [&](Ticket, const Sale &recorded) { sale = recorded; });
        till.sell(samples::order(phone, Operator::Inwi, 10));
        settle();
        QObject::disconnect(heard);
        Q_ASSERT(sale);
        world.server->answerPost(samples::accepted(*sale, status), 200);
        settle();
        return sale->id;
    }

    /// Of the command that the desk \a who (the class's name) gave \a ticket.
    Outcome outcomeOf(const QString &who, Ticket ticket)
    {
        settle();
        const QString group = m_answers.contains(who) ? who : QStringLiteral("Till"); // whose desks share their tickets
        for (const auto &answer : m_answers[group]) {
            for (const QList<QVariant> &told : *answer) {
                if (told.first().toULongLong() == ticket)
                    return isNotAllowed(told.last()) ? Outcome::NotAllowed : Outcome::Answered;
            }
        }
        return Outcome::Silence;
    }

private:
    Expected<TillParts, LedgerError> openTill()
    {
        world.permit = permit;
        return world.parts();
    }

    LedgerResult<std::unique_ptr<SaleHistory>> openHistory()
    {
        auto opened = SqliteSaleHistory::open(world.ledgerFile());
        if (!opened)
            return Unexpected{opened.error()};
        return std::unique_ptr<SaleHistory>(std::make_unique<PermittedHistory>(
            *std::move(opened), permit, [this] { return world.clock->wallClockUtc(); }));
    }

    LedgerResult<std::unique_ptr<ShopReports>> openReports()
    {
        auto opened = SqliteShopReports::open(world.ledgerFile(), QByteArray("the test's key"));
        if (!opened)
            return Unexpected{opened.error()};
        return std::unique_ptr<ShopReports>(*std::move(opened));
    }

    void furnish()
    {
        world.writer->parts = {{false, {paper::Mark{QStringLiteral("what stands on it")}}}};
        become(clerk);
        sell("0611111111", 3);
        become(owner);
        sell("0622222222", 1);
        become(clerk);
        sell("0633333333", 11);
        become(owner);
        till.cash().openShift(Money::fromDirhams(100));
        till.cash().saveCustomer({0, QStringLiteral("Rachid"), {}, Money::fromDirhams(100)});
        till.paper().printReceipt(aminas);
        till.cash().printX();
        settle();
        world.server->answerBalance(Balance{Money::fromDirhams(500), QStringLiteral("MAD"), {}});
        world.server->accounts.clear();
    }

    /// Keeps whatever \a desk answers with a ticket.
    void listen(const QString &group, QObject *desk)
    {
        const QMetaObject *type = desk->metaObject();
        for (int i = type->methodOffset(); i < type->methodCount(); ++i) {
            const QMetaMethod method = type->method(i);
            if (method.methodType() == QMetaMethod::Signal && method.parameterCount() > 0
                && method.parameterMetaType(0) == QMetaType::fromType<Ticket>())
                m_answers[group].push_back(std::make_unique<QSignalSpy>(desk, method));
        }
    }

    std::map<QString, std::vector<std::unique_ptr<QSignalSpy>>> m_answers;
};

} // namespace taabia
