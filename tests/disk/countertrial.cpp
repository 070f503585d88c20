// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/countertrial.h"

#include "disk/failingstatements.h"
#include "disk/shop.h"
#include "ledger/chainverifier.h"
#include "ledger/database.h"
#include "ledger/sqlitebulkledger.h"
#include "ledger/sqlitecashledger.h"
#include "ledger/sqlitepaperledger.h"
#include "ledger/sqlitepeopleledger.h"
#include "ledger/sqlitesaleledger.h"
#include "support/shimdisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <array>

namespace taabia {

namespace {

constexpr qint64 reopenStride = 8;
constexpr std::array statementErrors{SQLITE_IOERR, SQLITE_FULL, SQLITE_NOMEM, SQLITE_BUSY, SQLITE_INTERRUPT};

QByteArray chainKey()
{
    return QByteArrayLiteral("the key of the counter's trials");
}

/// The program's hands on the ledger.
struct Hands {
    explicit Hands(std::shared_ptr<LedgerFile> opened)
        : file(std::move(opened))
        , sales(file)
        , cash(file)
        , paper(file)
        , bulk(file)
        , people(file)
    { }

    std::shared_ptr<LedgerFile> file;
    SqliteSaleLedger sales;
    SqliteCashLedger cash;
    SqlitePaperLedger paper;
    SqliteBulkLedger bulk;
    SqlitePeopleLedger people;
};

QDateTime noon()
{
    return QDateTime(QDate(2026, 1, 9), QTime(12, 0), Qt::UTC);
}

Doing doing()
{
    return {QStringLiteral("Amina"), noon(), QStringLiteral("T1")};
}

SaleOrder line()
{
    return {*Msisdn::parse(QStringLiteral("0612345678")), Operator::Inwi, Money::fromDirhams(10), Promo()};
}

NewSale newSale(const char *reference, const Payment &payment)
{
    return {*ExternalReference::fromText(QString::fromLatin1(reference)), line(), QByteArrayLiteral("{}"),
        QStringLiteral("Amina"), noon(), std::nullopt, payment};
}

CashCount count(int tens)
{
    CashCount made;
    made.set(Money::fromDirhams(10), tens);
    return made;
}

struct Step {
    const char *name;
    bool (*run)(Hands &); ///< whether it was told as done
};

template <typename Result> bool done(const Result &result)
{
    return static_cast<bool>(result);
}

/// In this order each can be done, and done only once.
const std::vector<Step> &steps()
{
    static const std::vector<Step> all{
        {"the shift", [](Hands &h) { return done(h.cash.beginShift(Money::fromDirhams(100), doing())); }},
        {"a sale",
            [](Hands &h) {
                return done(h.sales.recordIntent(newSale("T1-A", {PaymentMethod::Cash, Money::fromDirhams(20), {}})));
            }},
        {"a customer",
            [](Hands &h) {
                return done(h.cash.saveCustomer({0, QStringLiteral("Hassan"), {}, Money::fromDirhams(100)}, doing()));
            }},
        {"a sale on credit",
            [](Hands &h) {
                return done(h.sales.recordIntent(newSale("T1-B", {PaymentMethod::CreditBook, {}, CustomerId{1}})));
            }},
        {"a claim", [](Hands &h) { return done(h.sales.claimAttempt(1, 1, SaleState::Intent, noon())); }},
        {"a refund",
            [](Hands &h) {
                return done(h.sales.recordStandings(
                    {{1, std::nullopt, {SaleState::Refunded, Attention::GiveBack, std::nullopt}}}, noon()));
            }},
        {"a give-back", [](Hands &h) { return done(h.cash.recordGiveBack(1, doing())); }},
        {"cash out",
            [](Hands &h) {
                return done(
                    h.cash.recordMovement(CashMove::Out, Money::fromDirhams(30), QStringLiteral("the safe"), doing()));
            }},
        {"a repayment",
            [](Hands &h) {
                return done(h.cash.recordRepayment(1, Money::fromDirhams(10), PaymentMethod::Cash, doing()));
            }},
        {"an override",
            [](Hands &h) {
                return done(h.cash.recordOverride({QStringLiteral("dealt-with"), SaleId{1}, {}, {}}, doing()));
            }},
        {"a receipt",
            [](Hands &h) {
                return done(h.paper.issueReceipt(1, {QStringLiteral("Amina"), QStringLiteral("T1"), false, noon()},
                    [](const ReceiptFacts &) { return PaperDocument(); }));
            }},
        {"a job", [](Hands &h) { return done(h.paper.enqueue(PrintKind::XReport, {}, noon())); }},
        {"a job's step",
            [](Hands &h) {
                return done(h.paper.recordStep(2, {PrintState::Printed, 1, {}, {}}, noon()));
            }},
        {"the first people",
            [](Hands &h) {
                return done(h.people.begin(
                    {{QStringLiteral("Youssef"), Role::Owner, "1"}, {QStringLiteral("Amina"), Role::Clerk, "2"}},
                    doing()));
            }},
        {"a new PIN", [](Hands &h) { return done(h.people.setPinHash(2, "3", doing())); }},
        {"a person's leaving",
            [](Hands &h) {
                return done(h.people.save({2, QStringLiteral("Amina"), Role::Clerk, false}, doing()));
            }},
        {"an approval",
            [](Hands &h) {
                return done(
                    h.people.recordApproval({Action::MoveCash, QStringLiteral("Youssef"), std::nullopt}, doing()));
            }},
        {"a list",
            [](Hands &h) {
                return done(h.bulk.beginRun(QStringLiteral("staff.csv"), {{2, line()}, {3, line()}}, doing()));
            }},
        {"the sales of its lines",
            [](Hands &h) {
                NewSale first = newSale("T1-C", {});
                NewSale second = newSale("T1-D", {});
                first.line = BulkPlace{1, 1};
                second.line = BulkPlace{1, 2};
                return done(h.sales.recordIntents({first, second}));
            }},
        {"their claims",
            [](Hands &h) {
                return done(h.sales.claimAttempts({{3, 1, SaleState::Intent}, {4, 1, SaleState::Intent}}, noon()));
            }},
        {"their outcomes",
            [](Hands &h) {
                const SaleStanding pending{SaleState::Pending, Attention::None, std::nullopt};
                return done(h.sales.recordOutcomes({{3, 1, {AttemptOutcome::Accepted, 200, {}, "{}"}, {}, pending},
                                                       {4, 1, {AttemptOutcome::Accepted, 200, {}, "{}"}, {}, pending}},
                    noon()));
            }},
        {"the list's end", [](Hands &h) { return done(h.bulk.endRun(1, doing())); }},
        {"a count", [](Hands &h) { return done(h.cash.recordCount(count(7), doing())); }},
        {"the closing", [](Hands &h) { return done(h.cash.closeShift(QStringLiteral("a note is torn"), doing())); }},
    };
    return all;
}

/// Every row that the steps write, and the sales; what cannot be read is a line of its own.
QStringList contents(Database &database)
{
    static const char *const tables[] = {"shift", "cash_count", "closing", "carried_over", "customer",
        "customer_change", "payment", "cash_movement", "override_record", "receipt", "receipt_print", "print_job",
        "chain_key", "chain_link", "sale", "attempt", "person", "person_change", "pin_change", "approval", "bulk_run",
        "bulk_line", "bulk_sale", "bulk_end"};
    QStringList all;
    for (const char *name : tables) {
        const QLatin1String table(name);
        QStringList columns;
        {
            Statement read = database.statement(QStringLiteral("SELECT name FROM pragma_table_info(?)"));
            read.bind(QString(table));
            for (auto row = read.next(); row && *row; row = read.next())
                columns += QStringLiteral("quote(\"%1\")").arg(read.text(0));
        }
        Statement read = database.statement(
            QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid").arg(columns.join(QLatin1String(" || ',' || ")), table));
        auto row = read.next();
        for (; row && *row; row = read.next())
            all += table + QLatin1String(": ") + read.text(0);
        if (!row)
            all += table + QLatin1String(" cannot be read: ") + row.error().detail;
    }
    return all;
}

} // namespace

struct CounterTrials::Ground {
    QTemporaryDir place{placeForTrials("counter")};
    ShimDisk &disk = ShimDisk::install();
    QByteArray morning; ///< the file before the first step
    std::vector<QStringList> known; ///< what is in it before the first step, after it, after the second...

    QString folder() const { return place.filePath(QStringLiteral("shop")); }
    QString path() const { return folder() + QLatin1String("/ledger.sqlite"); }
    void layOut();
};

void CounterTrials::Ground::layOut()
{
    disk.unwatch();
    QDir(folder()).removeRecursively();
    QFile file(path());
    if (!QDir().mkpath(folder())
        || (!morning.isEmpty() && !(file.open(QIODevice::WriteOnly) && file.write(morning) == morning.size())))
        qFatal("no folder to try in");
    file.close();
    disk.watchFolder(folder().toStdString());
}

/// One trial under way.
class CounterTrials::Run {
public:
    explicit Run(Ground &ground)
        : m_ground(ground)
        , m_disk(ground.disk)
    {
        m_ground.layOut();
        open();
    }

    TrialResult run(const Trial::Fault &fault);
    TrialGround::Measure measure();

private:
    bool open();
    void strike(const Trial::Fault &fault);
    void heal();
    bool isDead() const { return m_disk.isPowerOff() || (m_crash && m_disk.reached()); }
    bool isAt(std::size_t step) const;
    void take(std::size_t step);
    void finish(qint64 at);
    void complain(std::size_t step, const char *what);

    Ground &m_ground;
    ShimDisk &m_disk;
    std::unique_ptr<Hands> m_hands;
    bool m_crash = false; ///< the fault that is planned takes the program with it
    TrialResult m_result;
};

bool CounterTrials::Run::open()
{
    auto file = LedgerFile::open(m_ground.path(), shopAccount(), chainKey());
    if (file)
        m_hands = std::make_unique<Hands>(*std::move(file));
    else
        m_result.violations += QStringLiteral("the disk is well, but the ledger does not open: ") + file.error().detail;
    return m_hands != nullptr;
}

void CounterTrials::Run::strike(const Trial::Fault &fault)
{
    m_crash = fault.blow == Trial::Blow::Crash;
    switch (fault.blow) {
    case Trial::Blow::Statement:
    case Trial::Blow::Statements:
        return FailingStatements::plan(
            fault.at, fault.blow == Trial::Blow::Statements, statementErrors[fault.seed % statementErrors.size()]);
    case Trial::Blow::Once:
        return m_disk.plan(ShimDisk::Fault::Once, fault.at);
    case Trial::Blow::Power:
        return m_disk.plan(ShimDisk::Fault::PowerCut, fault.at, fault.seed);
    case Trial::Blow::Onwards:
    case Trial::Blow::Crash:
    case Trial::Blow::Spell:
    case Trial::Blow::Full: // a disk that is full is one that fails from there on
    case Trial::Blow::FullSpell:
    case Trial::Blow::Pages:
        return m_disk.plan(ShimDisk::Fault::Onwards, fault.at);
    }
}

/// The disk works again; a program that died with it is started anew.
void CounterTrials::Run::heal()
{
    m_result.reached = m_result.reached || m_disk.reached() || FailingStatements::failures() > 0;
    if (isDead()) {
        const bool power = m_disk.isPowerOff();
        if (!power)
            m_disk.kill();
        m_hands.reset();
        if (power)
            m_disk.restorePower();
    }
    m_disk.heal();
    FailingStatements::heal();
    m_crash = false;
    if (!m_hands)
        (void)open();
}

bool CounterTrials::Run::isAt(std::size_t step) const
{
    const FailingStatements::Pause pause;
    return contents(m_hands->file->database()) == m_ground.known.at(step);
}

void CounterTrials::Run::complain(std::size_t step, const char *what)
{
    m_result.violations += QStringLiteral("%1 %2").arg(QLatin1String(steps().at(step).name), QLatin1String(what));
}

void CounterTrials::Run::take(std::size_t step)
{
    const bool done = steps().at(step).run(*m_hands);
    if (!isDead() && done) {
        if (!isAt(step + 1))
            complain(step, "was told as done, but is not what it should be");
        return;
    }
    const bool crashed = isDead();
    heal();
    if (!m_hands)
        return;
    const bool isWhole = isAt(step + 1);
    if (isWhole && !crashed)
        complain(step, "was told as failed, but is there");
    if (isWhole)
        return;
    if (done)
        return complain(step, "was told as done, and is lost");
    if (!isAt(step))
        return complain(step, "failed, and left something behind");
    if (!steps().at(step).run(*m_hands))
        complain(step, "cannot be done on a disk that is well");
}

void CounterTrials::Run::finish(qint64 at)
{
    const FailingStatements::Pause pause;
    const auto verdict = ChainVerifier(m_hands->file->database(), chainKey()).verify({});
    if (!verdict || verdict->broken)
        m_result.violations += QStringLiteral("the chain is broken");
    if (!isAt(steps().size()))
        m_result.violations += QStringLiteral("in the end the ledger is not what it should be");
    if (const auto damage = m_hands->sales.checkIntegrity())
        m_result.violations += QStringLiteral("integrity: ") + damage->detail;
    if (at % reopenStride != 0)
        return;
    m_hands.reset();
    if (open() && !isAt(steps().size()))
        m_result.violations += QStringLiteral("after a restart the ledger is not what it should be");
}

TrialResult CounterTrials::Run::run(const Trial::Fault &fault)
{
    strike(fault);
    for (std::size_t step = 0; step < steps().size() && m_hands && m_result.violations.isEmpty(); ++step)
        take(step);
    heal();
    if (m_hands && m_result.violations.isEmpty())
        finish(fault.at);
    return m_result;
}

TrialGround::Measure CounterTrials::Run::measure()
{
    heal();
    m_ground.known.clear();
    TrialGround::Measure measure;
    const auto remember = [&] {
        const FailingStatements::Pause pause;
        m_ground.known.push_back(contents(m_hands->file->database()));
    };
    remember();
    for (const Step &step : steps()) {
        if (!step.run(*m_hands))
            qFatal("without any fault: %s fails", step.name);
        remember();
    }
    measure.operations = m_disk.operations();
    measure.requests = FailingStatements::requests();
    return measure;
}

CounterTrials::CounterTrials()
    : m_ground(std::make_unique<Ground>())
{
    {
        const Run opened(*m_ground); // makes the ledger
    }
    QFile file(m_ground->path());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no ledger to begin with");
    m_ground->morning = file.readAll();
    (void)measure();
}

CounterTrials::~CounterTrials()
{
    m_ground->disk.unwatch();
}

TrialResult CounterTrials::run(const Trial &trial)
{
    return Run(*m_ground).run(trial.first);
}

TrialGround::Measure CounterTrials::measure()
{
    return Run(*m_ground).measure();
}

} // namespace taabia
