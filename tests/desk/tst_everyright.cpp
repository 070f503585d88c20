// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desk/everydesk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <set>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

/// Who may give a command, beside the owner.
enum class For {
    Anybody, ///< also before somebody has signed in
    Somebody, ///< whoever is signed in
    Right, ///< whoever has the right
};

struct Row {
    const char *command = ""; ///< class, function, and in brackets what about it
    For who = For::Right;
    Action takes = Action::Sell; ///< For::Right: the one that a clerk lacks, if he lacks one
    std::function<Ticket(EveryDesk &)> ask;
    bool mayBeSilent = false; ///< answered by the provider, or not at all when it is allowed
    std::function<bool(EveryDesk &)> done{}; ///< of a command that tells nothing to its ticket: whether it was done
};

const auto dh = &Money::fromDirhams;
constexpr SaleId aminas = EveryDesk::aminas;
constexpr SaleId youssefs = EveryDesk::youssefs;
constexpr SaleId refunded = EveryDesk::refunded;

/// To a number that nobody has sold to.
SaleOrder fresh()
{
    static int last = 0;
    return samples::order(
        ("06130" + QByteArray::number(++last).rightJustified(5, '0')).constData(), Operator::Inwi, 20);
}

Row takes(Action action, const char *command, std::function<Ticket(EveryDesk &)> ask)
{
    return {command, For::Right, action, std::move(ask)};
}

/// What is allowed is answered later, or shows in no answer.
Row silent(Row row)
{
    row.mayBeSilent = true;
    return row;
}

/// One without a ticket.
Row told(Action action, const char *command, void (*ask)(EveryDesk &), bool (*done)(EveryDesk &))
{
    const auto asked = [ask](EveryDesk &e) {
        ask(e);
        return Ticket(0);
    };
    return {command, For::Right, action, asked, true, done};
}

std::vector<Row> ofTheTill()
{
    using E = EveryDesk;
    return {
        takes(Action::Sell, "Till::sell", [](E &e) { return e.till.sell(fresh()); }),
        takes(Action::ReleaseHeldSale, "Till::sell (knowing)",
            [](E &e) { return e.till.sell(fresh(), Till::Hold::SellKnowing); }),
        silent(takes(Action::Sell, "Till::checkNow", [](E &e) { return e.till.checkNow(youssefs); })),
        takes(Action::Sell, "Till::resend", [](E &e) { return e.till.resend(aminas); }),
        takes(Action::DealWithSale, "Till::acknowledge", [](E &e) { return e.till.acknowledge(youssefs); }),
        takes(Action::GiveBack, "Till::acknowledge (a refund)", [](E &e) { return e.till.acknowledge(refunded); }),
        told(
            Action::Sell, "Till::askOperatorOf", [](E &e) { e.till.askOperatorOf(*Msisdn::parse(u"0611111111")); },
            [](E &e) { return std::exchange(e.operatorTold, false); }),
        told(
            Action::Sell, "Till::refreshBalance", [](E &e) { e.till.refreshBalance(); },
            [](E &e) {
                const bool asked = !e.world.server->balances.empty();
                if (asked)
                    e.world.server->answerBalance(Balance{dh(500), QStringLiteral("MAD"), {}});
                return asked;
            }),
        told(
            Action::SeeMargins, "Till::readAccount", [](E &e) { e.till.readAccount(); },
            [](E &e) { return !std::exchange(e.world.server->accounts, {}).empty(); }),
    };
}

std::vector<Row> ofTheDrawer()
{
    using E = EveryDesk;
    return {
        takes(Action::OpenShift, "CashDesk::askShift", [](E &e) { return e.till.cash().askShift(); }),
        takes(Action::OpenShift, "CashDesk::openShift", [](E &e) { return e.till.cash().openShift(dh(100)); }),
        takes(Action::MoveCash, "CashDesk::moveCash",
            [](E &e) { return e.till.cash().moveCash(CashMove::Out, dh(1), u"stamps"_s); }),
        takes(Action::PrintX, "CashDesk::printX", [](E &e) { return e.till.cash().printX(); }),
        takes(Action::CloseShift, "CashDesk::count", [](E &e) { return e.till.cash().count({}); }),
        takes(Action::CloseShift, "CashDesk::closeShift", [](E &e) { return e.till.cash().closeShift(u"test"_s); }),
        takes(Action::SeeReports, "CashDesk::printZ", [](E &e) { return e.till.cash().printZ(1); }),
        takes(Action::GiveBack, "CashDesk::askGiveBacks", [](E &e) { return e.till.cash().askGiveBacks(); }),
        takes(Action::GiveBack, "CashDesk::giveBack", [](E &e) { return e.till.cash().giveBack(refunded); }),
        takes(Action::TakeRepayment, "CashDesk::askCreditBook", [](E &e) { return e.till.cash().askCreditBook(); }),
        takes(Action::EditCustomers, "CashDesk::saveCustomer",
            [](E &e) {
                return e.till.cash().saveCustomer({0, u"Hassan"_s, {}, dh(50)});
            }),
        takes(Action::TakeRepayment, "CashDesk::repay",
            [](E &e) { return e.till.cash().repay(1, dh(1), PaymentMethod::Cash); }),
    };
}

std::vector<Row> ofPaperAndBalance()
{
    using E = EveryDesk;
    const PrinterSetup printer;
    return {
        takes(
            Action::PrintReceipt, "PaperDesk::printReceipt", [](E &e) { return e.till.paper().printReceipt(aminas); }),
        takes(Action::SeeEverySale, "PaperDesk::printReceipt (another's)",
            [](E &e) { return e.till.paper().printReceipt(youssefs); }),
        takes(Action::PrintReceipt, "PaperDesk::previewReceipt",
            [](E &e) { return e.till.paper().previewReceipt(aminas); }),
        takes(Action::SeeEverySale, "PaperDesk::previewReceipt (another's)",
            [](E &e) { return e.till.paper().previewReceipt(youssefs); }),
        takes(Action::ChangeSettings, "PaperDesk::printTestPage",
            [printer](E &e) { return e.till.paper().printTestPage(printer); }),
        silent(takes(Action::PrintReceipt, "PaperDesk::retry", [](E &e) { return e.till.paper().retry(E::receipt); })),
        silent(
            takes(Action::PrintReceipt, "PaperDesk::cancel", [](E &e) { return e.till.paper().cancel(E::receipt); })),
        silent(takes(
            Action::SeeReports, "PaperDesk::cancel (a report)", [](E &e) { return e.till.paper().cancel(E::report); })),
        takes(Action::PrintReceipt, "PaperDesk::askJobs", [](E &e) { return e.till.paper().askJobs(); }),
        takes(Action::ChangeSettings, "PaperDesk::askPrinters", [](E &e) { return e.till.paper().askPrinters(); }),
        silent(takes(Action::SeeReports, "BalanceDesk::scanHistory",
            [](E &e) { return e.till.balance().scanHistory(e.world.morning); })),
        takes(Action::AdoptRecharge, "BalanceDesk::adopt",
            [](E &e) { return e.till.balance().adopt(u"1"_s, u"mine"_s); }),
        silent(takes(Action::SeeMargins, "AccountDesk::read", [](E &e) { return e.till.account().read(); })),
        silent(takes(
            Action::ChangeAccount, "AccountDesk::readWebhook", [](E &e) { return e.till.account().readWebhook(); })),
        silent(takes(Action::ChangeAccount, "AccountDesk::changeWebhook",
            [](E &e) { return e.till.account().changeWebhook({}); })),
        takes(Action::ChangeSettings, "BackupDesk::make", [](E &e) { return e.backup.make(); }),
        takes(Action::ChangeSettings, "BackupDesk::choose", [](E &e) { return e.backup.choose({}); }),
        takes(Action::ChangeSettings, "BackupDesk::lock", [](E &e) { return e.backup.lock(E::pinOf(E::owner)); }),
        takes(Action::ChangeSettings, "BackupDesk::unlock", [](E &e) { return e.backup.unlock(); }),
        takes(Action::RestoreBackup, "RestoreDesk::look", [](E &e) { return e.restore.look(u"backup.sqlite"_s, {}); }),
        takes(Action::RestoreBackup, "RestoreDesk::prepare", [](E &e) { return e.restore.prepare(); }),
        takes(Action::ReleaseHeldSale, "BalanceDesk::sellAllTheSame",
            [](E &e) { return e.till.balance().sellAllTheSame(); }),
    };
}

std::vector<Row> ofBulk()
{
    using E = EveryDesk;
    return {
        takes(Action::SellBulk, "BulkDesk::begin", [](E &e) { return e.till.bulk().begin(u"list"_s, {}); }),
        // Holding back is the safe side; and of the lists only how far they are is told.
        {"BalanceDesk::markRead", For::Anybody, {}, [](E &e) { return e.till.balance().markRead(); }},
        {"RestoreDesk::forget", For::Anybody, {},
            [](E &e) {
                e.restore.forget();
                return Ticket(0);
            },
            true},
        {"BulkDesk::stop", For::Anybody, {}, [](E &e) { return e.till.bulk().stop(9); }},
        takes(Action::SellBulk, "BulkDesk::goOn", [](E &e) { return e.till.bulk().goOn(9); }),
        takes(Action::SellBulk, "BulkDesk::abandon", [](E &e) { return e.till.bulk().abandon(9); }),
        {"BulkDesk::askRuns", For::Anybody, {}, [](E &e) { return e.till.bulk().askRuns(); }},
        // Whose a list is, is known when it has been read: see tst_whoseeswhat.
        {"BulkDesk::askLines", For::Anybody, {}, [](E &e) { return e.till.bulk().askLines(9); }},
    };
}

std::vector<Row> ofPeople()
{
    using E = EveryDesk;
    const auto ownPin = [](E &e) {
        const Secret pin = E::pinOf(e.permit->who() ? e.permit->who()->id : E::clerk);
        return e.till.people().changeOwnPin(pin, pin);
    };
    return {
        {"PeopleDesk::askPeople", For::Anybody, {}, [](E &e) { return e.till.people().askPeople(); }},
        {"PeopleDesk::signIn", For::Anybody, {},
            [](E &e) { return e.till.people().signIn(E::clerk, E::pinOf(E::clerk)); }},
        {"PeopleDesk::signOut", For::Anybody, {}, [](E &e) { return e.till.people().signOut(); }},
        {"PeopleDesk::begin", For::Anybody, {}, // there is somebody already, and so nothing comes of it
            [](E &e) { return e.till.people().begin(u"X"_s, E::pinOf(E::owner), {}, {}); }},
        {"PeopleDesk::approve", For::Somebody, {},
            [](E &e) { return e.till.people().approve(Action::MoveCash, {}, E::owner, E::pinOf(E::owner)); }},
        {"PeopleDesk::changeOwnPin", For::Somebody, {}, ownPin},
        takes(Action::ManagePeople, "PeopleDesk::save",
            [](E &e) {
                return e.till.people().save({0, u"Omar"_s, Role::Clerk, true});
            }),
        takes(Action::ManagePeople, "PeopleDesk::setPin",
            [](E &e) { return e.till.people().setPin(E::clerk, E::pinOf(E::clerk)); }),
    };
}

/// What is listed is cut to what may be seen instead of being refused: see tst_whoseeswhat.
std::vector<Row> ofThePast()
{
    using E = EveryDesk;
    const QDate day(2026, 3, 2);
    const DayRange days{day, day};
    return {
        {"HistoryDesk::listIds", For::Anybody, {}, [](E &e) { return e.history.listIds({}); }},
        {"HistoryDesk::fetchRows", For::Anybody, {}, [](E &e) { return e.history.fetchRows({aminas}); }},
        {"HistoryDesk::fetchDayTotal", For::Anybody, {},
            [](E &e) { return e.history.fetchDayTotal(e.world.morning, e.world.morning.addDays(1)); }},
        {"HistoryDesk::countAttention", For::Anybody, {}, [](E &e) { return e.history.countAttention(); }},
        {"HistoryDesk::fetchRegulars", For::Anybody, {}, [](E &e) { return e.history.fetchRegulars(u"061"_s, 3); }},
        takes(Action::SeeOwnToday, "HistoryDesk::fetchDetails", [](E &e) { return e.history.fetchDetails(aminas); }),
        takes(Action::SeeEverySale, "HistoryDesk::fetchDetails (another's)",
            [](E &e) { return e.history.fetchDetails(youssefs); }),
        takes(Action::SeeReports, "ReportDesk::fetchSales", [days](E &e) { return e.reports.fetchSales(days); }),
        takes(Action::SeeReports, "ReportDesk::fetchNamed",
            [days](E &e) { return e.reports.fetchNamed(NamedSales::Pending, days, 9); }),
        takes(
            Action::SeeReports, "ReportDesk::fetchMovements", [days](E &e) { return e.reports.fetchMovements(days); }),
        takes(Action::SeeReports, "ReportDesk::fetchClosings", [](E &e) { return e.reports.fetchClosings(9); }),
        takes(Action::TakeRepayment, "ReportDesk::fetchCustomer", [](E &e) { return e.reports.fetchCustomer(1, 9); }),
        takes(Action::SeeReports, "ReportDesk::fetchBalance", [days](E &e) { return e.reports.fetchBalance(days); }),
        takes(Action::SeeReports, "ReportDesk::fetchForeign", [](E &e) { return e.reports.fetchForeign(9); }),
        takes(Action::SeeReports, "ReportDesk::verifyChain", [](E &e) { return e.reports.verifyChain(); }),
    };
}

std::vector<Row> theTable()
{
    std::vector<Row> all;
    for (const auto &rows : {ofTheTill(), ofTheDrawer(), ofPaperAndBalance(), ofBulk(), ofPeople(), ofThePast()})
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

bool mayBeDoneBy(PersonId person, const Row &row)
{
    switch (row.who) {
    case For::Anybody:
        return true;
    case For::Somebody:
        return person != EveryDesk::nobody;
    case For::Right:
        return person != EveryDesk::nobody && may(person == EveryDesk::owner ? Role::Owner : Role::Clerk, row.takes);
    }
    return false;
}

/// What is wrong with how the door answers; empty: nothing.
QString faultOf(EveryDesk &every, const Row &row, bool allowed)
{
    const Ticket ticket = row.ask(every);
    const Outcome outcome = every.outcomeOf(QString::fromLatin1(row.command).section(u"::"_s, 0, 0), ticket);
    const bool was =
        row.done ? row.done(every) : outcome == Outcome::Answered || (outcome == Outcome::Silence && row.mayBeSilent);
    if (was == allowed && (allowed || row.done || outcome == Outcome::NotAllowed))
        return {};
    return QStringLiteral("%1 should %2 be allowed").arg(QLatin1String(row.command), allowed ? u""_s : u"not"_s);
}

} // namespace

class TestEveryRight : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_every = std::make_unique<EveryDesk>(); }
    void nobody_does_anything_but_sign_in();
    void a_clerk_does_what_a_clerk_may();
    void an_owner_does_everything();
    void what_an_owner_approves_a_clerk_does_once();
    void every_command_of_every_desk_has_a_row();
    void every_right_has_a_row();

private:
    QStringList faultsWith(PersonId person);
    std::unique_ptr<EveryDesk> m_every;
};

QStringList TestEveryRight::faultsWith(PersonId person)
{
    QStringList faults;
    for (const Row &row : theTable()) {
        m_every->become(person);
        const QString fault = faultOf(*m_every, row, mayBeDoneBy(person, row));
        if (!fault.isEmpty())
            faults << fault;
    }
    return faults;
}

void TestEveryRight::nobody_does_anything_but_sign_in()
{
    QCOMPARE(faultsWith(EveryDesk::nobody), QStringList());
}

void TestEveryRight::a_clerk_does_what_a_clerk_may()
{
    QCOMPARE(faultsWith(EveryDesk::clerk), QStringList());
}

void TestEveryRight::an_owner_does_everything()
{
    QCOMPARE(faultsWith(EveryDesk::owner), QStringList());
}

void TestEveryRight::what_an_owner_approves_a_clerk_does_once()
{
    EveryDesk &e = *m_every;
    QStringList faults;
    for (const Row &row : theTable()) {
        if (row.who != For::Right || may(Role::Clerk, row.takes))
            continue;
        e.become(EveryDesk::clerk);
        const Ticket approved =
            e.till.people().approve(row.takes, {}, EveryDesk::owner, EveryDesk::pinOf(EveryDesk::owner));
        QCOMPARE(e.outcomeOf(u"PeopleDesk"_s, approved), Outcome::Answered);
        for (const bool allowed : {true, false}) {
            const QString fault = faultOf(e, row, allowed);
            if (!fault.isEmpty())
                faults << fault + (allowed ? u" once"_s : u" twice"_s);
        }
    }
    QCOMPARE(faults, QStringList());
}

/// The commands that the headers name, but for those that are the composition's own.
void TestEveryRight::every_command_of_every_desk_has_a_row()
{
    const std::set<QString> ours{u"Till::start"_s, u"PaperDesk::setSetup"_s, u"ReportDesk::stopVerifying"_s,
        u"RestoreDesk::stop"_s, u"BackupDesk::begin"_s, u"BackupDesk::noteShiftClosed"_s, u"BackupDesk::stop"_s,
        u"BackupDesk::ask"_s, // told to whoever looks: the card and the hint are the owner's
        u"Till::heardOfLedger"_s, // told by a thread that read the ledger, asked by nobody
        u"Till::heardLedgerIsSound"_s,
        u"SupportDesk::compose"_s}; // of a till that may not have started: nobody is there to ask, see supportdesk.h
    std::set<QString> rows;
    for (const Row &row : theTable())
        rows.insert(QString::fromLatin1(row.command).section(u' ', 0, 0));
    std::set<QString> commands;
    const QDir folder(QStringLiteral(TAABIA_SOURCE_DIR "/app/desk"));
    for (const QString &name : folder.entryList({u"*desk.h"_s, u"till.h"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression type(u"\nclass (\\w+) : public QObject \\{\n(.*?)\nQ_SIGNALS:"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch desk = type.match(text);
        QVERIFY2(desk.hasMatch(), qPrintable(name));
        static const QRegularExpression command(u"\n    (?:Ticket|void) (\\w+)\\("_s);
        for (auto found = command.globalMatch(desk.captured(2)); found.hasNext();) {
            const QString one = desk.captured(1) + u"::"_s + found.next().captured(1);
            if (!ours.contains(one))
                commands.insert(one);
        }
    }
    QVERIFY(commands.size() > 50);
    QCOMPARE(QStringList(rows.begin(), rows.end()), QStringList(commands.begin(), commands.end()));
}

void TestEveryRight::every_right_has_a_row()
{
    std::set<Action> used;
    for (const Row &row : theTable()) {
        if (row.who == For::Right)
            used.insert(row.takes);
    }
    for (const Action action : allActions)
        QVERIFY2(used.contains(action), qPrintable(actionName(action)));
}

QTEST_GUILESS_MAIN(TestEveryRight)
#include "tst_everyright.moc"
