// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/trial.h"

#include "disk/connectiontuning.h"
#include "disk/countertrial.h"
#include "disk/failingstatements.h"
#include "disk/rules.h"
#include "disk/shop.h"
#include "disk/upgradetrial.h"
#include "ledger/sqlitesaleledger.h"
#include "support/shimdisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace taabia {

namespace {

using namespace std::chrono_literals;
using Fate = HonestProvider::Fate;

constexpr auto spell = 5s;
constexpr qint64 reopenStride = 8; ///< a start takes half of a trial's time
constexpr qint64 pageSize = 4096;
constexpr int checkpointPages = 60; ///< several times in a day
constexpr std::array statementErrors{SQLITE_IOERR, SQLITE_FULL, SQLITE_NOMEM, SQLITE_BUSY, SQLITE_INTERRUPT};

Shop::Customer customer(Shop &shop, const char *phone, Fate fate)
{
    const Msisdn number = *Msisdn::parse(QString::fromLatin1(phone));
    shop.provider.arrange(number, fate);
    return {number, Operator::Inwi, 10};
}

/// A person tries a second time what the program refused once.
void openShop(Shop &shop)
{
    for (int tries = 0; tries < 2 && !shop.isOpen() && !shop.isDead(); ++tries)
        (void)shop.open();
}

void morning(Shop &shop)
{
    openShop(shop);
    shop.serve(customer(shop, "0611111101", Fate::Done));
    shop.pass(6s);
    shop.close();
}

void yesterday(Shop &shop)
{
    openShop(shop);
    shop.serve(customer(shop, "0611111101", Fate::Done));
    shop.pass(6s);
    shop.serve(customer(shop, "0611111102", Fate::Slow));
    shop.pass(1s);
    shop.serve(customer(shop, "0611111103", Fate::Slow));
    shop.serve(customer(shop, "0611111104", Fate::Done));
    shop.close(); // in the middle of two POSTs
    shop.clock.turn(1s); // they arrive all the same
}

void day(Shop &shop)
{
    openShop(shop);
    shop.pass(2s);
    shop.serve(customer(shop, "0611111111", Fate::AnswerLost));
    shop.serve(customer(shop, "0611111112", Fate::Refused));
    shop.serve(customer(shop, "0611111113", Fate::RequestLost));
    shop.serve(customer(shop, "0611111114", Fate::NeverLeft));
    shop.pass(4s);
    shop.resendOpenSales();
    shop.serve(customer(shop, "0611111115", Fate::Fails));
    shop.serve(customer(shop, "0611111116", Fate::Refunded));
    shop.pass(50s);
    shop.acknowledgeAll();
    shop.pass(5s);
}

void play(Trial::Scene scene, Shop &shop)
{
    switch (scene) {
    case Trial::Scene::Morning:
        return morning(shop);
    case Trial::Scene::Day:
        return day(shop);
    case Trial::Scene::Counter: // have trials of their own
    case Trial::Scene::Upgrade:
        return;
    }
}

} // namespace

QString placeForTrials(const char *name)
{
    const QString memory = QStringLiteral("/dev/shm");
    return QStringLiteral("%1/taabia-%2-XXXXXX")
        .arg(QFileInfo(memory).isWritable() ? memory : QDir::tempPath(), QLatin1String(name));
}

struct TrialGround::Ground {
    QTemporaryDir place{placeForTrials("disk")};
    ShimDisk &disk = ShimDisk::install();
    CounterTrials counter;
    UpgradeTrials upgrade;
    QByteArray yesterdaysLedger;
    std::unique_ptr<Shop> yesterdaysShop;

    QString folder() const { return place.filePath(QStringLiteral("shop")); }
    QString ledgerPath() const { return folder() + QLatin1String("/ledger.sqlite"); }
    void prepare(Trial::Scene scene);
};

void TrialGround::Ground::prepare(Trial::Scene scene)
{
    disk.unwatch();
    QDir(folder()).removeRecursively();
    if (!QDir().mkpath(folder()))
        qFatal("no folder to try in");
    if (scene == Trial::Scene::Day) {
        QFile file(ledgerPath());
        if (!file.open(QIODevice::WriteOnly) || file.write(yesterdaysLedger) != yesterdaysLedger.size())
            qFatal("the ledger cannot be laid out");
    }
    disk.watchFolder(folder().toStdString());
}

/// One trial under way.
class TrialGround::Run {
public:
    explicit Run(Ground &ground)
        : m_ground(ground)
        , m_disk(ground.disk)
        , m_shop(ground.ledgerPath(), [this] { return isDead(); })
    {
        m_shop.everySecond = [this] { passSpell(); };
    }

    void prepare(Trial::Scene scene)
    {
        m_ground.prepare(scene);
        if (scene == Trial::Scene::Day)
            m_shop.takeOver(*m_ground.yesterdaysShop);
    }

    TrialResult run(const Trial &trial);
    Measure measure(Trial::Scene scene);

private:
    bool isDead() const { return m_disk.isPowerOff() || (m_fault.blow == Trial::Blow::Crash && m_disk.reached()); }
    void strike(const Trial::Fault &fault);
    bool reached() const;
    bool endFault();
    void passSpell();
    bool bury();
    void recoverUnder(const Trial::Fault &fault);
    void finish();

    Ground &m_ground;
    ShimDisk &m_disk;
    Shop m_shop;
    Trial::Fault m_first;
    Trial::Fault m_fault; ///< that may strike now
    qint64 m_bytesAtStart = 0;
    std::chrono::seconds m_sick{0};
    bool m_wasReached = false; ///< before it was healed
    TrialResult m_result;
};

void TrialGround::Run::strike(const Trial::Fault &fault)
{
    m_fault = fault;
    m_wasReached = false;
    m_sick = 0s;
    m_bytesAtStart = m_disk.bytesUsed();
    const int code = statementErrors[fault.seed % statementErrors.size()];
    switch (fault.blow) {
    case Trial::Blow::Once:
        return m_disk.plan(ShimDisk::Fault::Once, fault.at);
    case Trial::Blow::Spell:
    case Trial::Blow::Onwards:
    case Trial::Blow::Crash:
        return m_disk.plan(ShimDisk::Fault::Onwards, fault.at);
    case Trial::Blow::Power:
        return m_disk.plan(ShimDisk::Fault::PowerCut, fault.at, fault.seed);
    case Trial::Blow::Statement:
        return FailingStatements::plan(fault.at, false, code);
    case Trial::Blow::Statements:
        return FailingStatements::plan(fault.at, true, code);
    case Trial::Blow::Full:
    case Trial::Blow::FullSpell:
        m_disk.heal();
        return m_disk.setCapacity(m_bytesAtStart + fault.at * 1024);
    case Trial::Blow::Pages:
        return ConnectionTuning::setMostPages(fault.at);
    }
}

bool TrialGround::Run::reached() const
{
    if (m_wasReached)
        return true;
    switch (m_fault.blow) {
    case Trial::Blow::Statement:
    case Trial::Blow::Statements:
        return FailingStatements::failures() > 0;
    case Trial::Blow::Pages:
        return m_shop.promises.writesFailed > 0 || !m_shop.whyNotOpen.isEmpty();
    case Trial::Blow::Once:
    case Trial::Blow::Spell:
    case Trial::Blow::Onwards:
    case Trial::Blow::Crash:
    case Trial::Blow::Power:
    case Trial::Blow::Full:
    case Trial::Blow::FullSpell:
        break;
    }
    return m_disk.reached();
}

/// The disk is well again; nothing more is planned. Says whether the fault had struck.
bool TrialGround::Run::endFault()
{
    m_wasReached = reached();
    m_disk.heal();
    m_disk.setCapacity(std::nullopt);
    FailingStatements::heal();
    ConnectionTuning::setMostPages(0);
    return m_wasReached;
}

void TrialGround::Run::passSpell()
{
    const bool isSpell = m_fault.blow == Trial::Blow::Spell || m_fault.blow == Trial::Blow::Statements
        || m_fault.blow == Trial::Blow::FullSpell;
    if (isSpell && !m_wasReached && reached() && ++m_sick >= spell)
        endFault();
}

/// Takes away what the fault has killed, and leaves a disk that works. Says whether the fault had struck.
bool TrialGround::Run::bury()
{
    const bool struck = reached();
    if (m_disk.isPowerOff()) {
        m_shop.close();
        m_disk.restorePower();
    } else if (isDead()) {
        m_disk.kill();
        m_shop.close();
    }
    endFault();
    m_fault = {};
    return struck;
}

void TrialGround::Run::recoverUnder(const Trial::Fault &fault)
{
    strike(fault);
    openShop(m_shop);
    m_shop.pass(20s);
    m_result.secondReached = bury();
}

/// With a disk that works all that is open must resolve, without another start if the program still runs.
void TrialGround::Run::finish()
{
    QStringList &wrong = m_result.violations;
    if (!m_shop.isOpen() && !m_shop.open()) {
        if (!m_shop.isBroken())
            wrong += QStringLiteral("the disk is well, but the program does not start: ") + m_shop.whyNotOpen;
        return;
    }
    m_shop.pass(8s);
    const std::vector<Shop::Customer> all = m_shop.customers;
    for (const Shop::Customer &one : all)
        m_shop.serve(one);
    m_shop.pass(8s);
    m_shop.resendOpenSales();
    for (int rounds = 0; rounds < 40 && !m_shop.isAtRest(); ++rounds)
        m_shop.pass(5s);
    m_shop.acknowledgeAll();
    {
        const FailingStatements::Pause pause;
        wrong += rules::broken(m_shop);
    }
    m_shop.close();
    if (m_first.at % reopenStride == 0 && !m_shop.open() && !m_shop.isBroken())
        wrong += QStringLiteral("after all was over the program does not start: ") + m_shop.whyNotOpen;
    m_shop.close();
}

TrialResult TrialGround::Run::run(const Trial &trial)
{
    prepare(trial.scene);
    m_first = trial.first;
    strike(trial.first);
    play(trial.scene, m_shop);
    m_result.reached = bury();
    if (trial.second && m_result.reached)
        recoverUnder(*trial.second);
    finish();
    m_result.violations = m_shop.complaints + m_shop.promises.complaints + m_result.violations;
    return m_result;
}

TrialGround::Measure TrialGround::Run::measure(Trial::Scene scene)
{
    Measure measure;
    prepare(scene);
    endFault();
    const qint64 before = m_disk.bytesUsed();
    measure.pagesAtStart = std::max<qint64>(before / pageSize, 1);
    m_shop.everySecond = [&] { measure.bytes = std::max<qint64>(measure.bytes, m_disk.bytesUsed() - before); };
    play(scene, m_shop);
    measure.operations = m_disk.operations();
    measure.requests = FailingStatements::requests();
    m_shop.close();
    measure.pages = QFileInfo(m_ground.ledgerPath()).size() / pageSize;
    return measure;
}

TrialGround::TrialGround()
    : m_ground(std::make_unique<Ground>())
{
    if (!m_ground->place.isValid())
        qFatal("no folder to try in");
    ConnectionTuning::setCheckpointPages(checkpointPages);
    m_ground->prepare(Trial::Scene::Morning);
    m_ground->yesterdaysShop = std::make_unique<Shop>(m_ground->ledgerPath(), [] { return false; });
    yesterday(*m_ground->yesterdaysShop);
    if (!m_ground->yesterdaysShop->complaints.isEmpty())
        qFatal("without any fault: %s", qPrintable(m_ground->yesterdaysShop->complaints.join(QLatin1Char('\n'))));
    QFile file(m_ground->ledgerPath());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no ledger of yesterday");
    m_ground->yesterdaysLedger = file.readAll();
}

TrialGround::~TrialGround()
{
    m_ground->disk.unwatch();
}

TrialResult TrialGround::run(const Trial &trial)
{
    if (trial.scene == Trial::Scene::Upgrade)
        return m_ground->upgrade.run(trial);
    return trial.scene == Trial::Scene::Counter ? m_ground->counter.run(trial) : Run(*m_ground).run(trial);
}

TrialGround::Measure TrialGround::measure(Trial::Scene scene)
{
    if (scene == Trial::Scene::Upgrade)
        return m_ground->upgrade.measure();
    return scene == Trial::Scene::Counter ? m_ground->counter.measure() : Run(*m_ground).measure(scene);
}

} // namespace taabia
