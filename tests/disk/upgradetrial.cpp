// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/upgradetrial.h"

#include "disk/failingstatements.h"
#include "disk/shop.h"
#include "ledger/database.h"
#include "ledger/ledgercopy.h"
#include "ledger/ledgerfile.h"
#include "ledger/migrations.h"
#include "ledger/upgradecopies.h"
#include "support/shimdisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QVariant>

#include <sqlite3.h>

#include <array>

namespace taabia {

namespace {

constexpr int oldSchema = 2;
constexpr std::array statementErrors{SQLITE_IOERR, SQLITE_FULL, SQLITE_NOMEM, SQLITE_INTERRUPT};

void must(const LedgerTrouble &failed)
{
    if (failed)
        qFatal("without any fault: %s", qPrintable(failed->detail));
}

/// A ledger as the program of that schema left it, with three sales.
QByteArray oldLedger(const QString &path)
{
    {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        if (!database)
            qFatal("no old ledger");
        std::vector<Migration> migrations = embeddedMigrations();
        migrations.resize(oldSchema);
        must(migrate(**database, migrations));
        must((*database)->execute(QStringLiteral("INSERT INTO meta VALUES ('client_code', '%1')").arg(shopAccount())));
        for (const char *row : {"'T1-A', '0612345678', 2, 1000, '0', 4", "'T1-B', '0661002233', 1, 2000, '6', 3",
                 "'T1-C', '0712345678', 3, 5000, '0', 6"})
            must((*database)->execute(QStringLiteral(
                "INSERT INTO sale (reference, phone, operator, face_value, promo, state, clerk, created_utc, attempts, "
                "request_body) VALUES (%1, 'Amina', 1767000000000, 1, x'7B7D')")
                                          .arg(QLatin1String(row))));
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the sales of then say, of a file that is sound; else what is wrong with it.
QString factsIn(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error().detail;
    const auto sound = (*database)->valueOf(QStringLiteral("PRAGMA integrity_check"));
    if (!sound || sound->toString() != QLatin1String("ok"))
        return QStringLiteral("not sound: ") + (sound ? sound->toString() : sound.error().detail);
    const auto facts = (*database)->valueOf(
        QStringLiteral("SELECT group_concat(reference || phone || face_value || state, ' ') FROM sale"));
    return facts ? facts->toString() : facts.error().detail;
}

int schemaOf(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    const LedgerResult<int> schema = database ? schemaNumber(**database) : Unexpected{database.error()};
    return schema ? *schema : -1;
}

} // namespace

struct UpgradeTrials::Ground {
    QTemporaryDir place{placeForTrials("upgrade")};
    ShimDisk &disk = ShimDisk::install();
    QByteArray old;
    QString facts;

    QString folder() const { return place.filePath(QStringLiteral("shop")); }
    QString path() const { return folder() + QLatin1String("/ledger.sqlite"); }
    QString copyPath() const { return folder() + QLatin1String("/copy.sqlite"); }
    void layOut();
};

void UpgradeTrials::Ground::layOut()
{
    disk.unwatch();
    QDir(folder()).removeRecursively();
    if (!QDir().mkpath(folder()))
        qFatal("no folder to try in");
    QFile file(path());
    if (!old.isEmpty() && !(file.open(QIODevice::WriteOnly) && file.write(old) == old.size()))
        qFatal("no ledger to try on");
    file.close();
    disk.watchFolder(folder().toStdString());
}

/// One trial under way.
class UpgradeTrials::Run {
public:
    explicit Run(Ground &ground)
        : m_ground(ground)
        , m_disk(ground.disk)
    {
        m_ground.layOut();
    }

    TrialResult run(const Trial::Fault &fault);
    TrialGround::Measure measure();

private:
    bool play();
    void strike(const Trial::Fault &fault);
    void heal();
    void check(const char *when);
    void complain(const QString &what) { m_result.violations += what; }

    Ground &m_ground;
    ShimDisk &m_disk;
    bool m_crash = false;
    bool m_copyTold = false; ///< the second copy was told as made
    TrialResult m_result;
};

/// Whether the start was told as done.
bool UpgradeTrials::Run::play()
{
    const auto file = LedgerFile::open(m_ground.path(), shopAccount(), QByteArray(32, 'k'));
    if (!file)
        return false;
    m_copyTold = static_cast<bool>(LedgerCopy(m_ground.path()).make(m_ground.copyPath()));
    if (m_crash && m_disk.reached())
        m_disk.kill(); // its memory goes, and with it what it would write at its end
    return true;
}

void UpgradeTrials::Run::strike(const Trial::Fault &fault)
{
    m_crash = fault.blow == Trial::Blow::Crash;
    switch (fault.blow) {
    case Trial::Blow::Statement:
    case Trial::Blow::Statements:
        return FailingStatements::plan(
            fault.at, fault.blow == Trial::Blow::Statements, statementErrors[fault.seed % statementErrors.size()]);
    case Trial::Blow::Once:
        return m_disk.plan(ShimDisk::Fault::Once, fault.at);
    case Trial::Blow::Full:
    case Trial::Blow::FullSpell:
        m_disk.heal();
        return m_disk.setCapacity(m_disk.bytesUsed() + fault.at * 1024);
    case Trial::Blow::Power: // see the header
    case Trial::Blow::Onwards:
    case Trial::Blow::Crash:
    case Trial::Blow::Spell:
    case Trial::Blow::Pages:
        return m_disk.plan(ShimDisk::Fault::Onwards, fault.at);
    }
}

void UpgradeTrials::Run::heal()
{
    m_result.reached = m_result.reached || m_disk.reached() || FailingStatements::failures() > 0;
    m_disk.heal();
    m_disk.setCapacity(std::nullopt);
    FailingStatements::heal();
    m_crash = false;
}

/// What holds at every moment.
void UpgradeTrials::Run::check(const char *when)
{
    const QString facts = factsIn(m_ground.path());
    if (facts != m_ground.facts)
        complain(QStringLiteral("%1 the ledger is not what it was: %2").arg(QLatin1String(when), facts));
    const auto copies = UpgradeCopies::beside(m_ground.path());
    for (const UpgradeCopies::Kept &copy : copies) {
        if (factsIn(copy.path) != m_ground.facts || schemaOf(copy.path) != copy.schema - 1)
            complain(QStringLiteral("%1 a copy is not whole: %2").arg(QLatin1String(when), factsIn(copy.path)));
    }
    const bool isOldKept = !copies.empty() && copies.back().schema == oldSchema + 1; // the newest schema comes first
    if (schemaOf(m_ground.path()) != oldSchema && !isOldKept)
        complain(QStringLiteral("%1 the ledger is of a newer schema, and there is no copy of the old one")
                     .arg(QLatin1String(when)));
    const bool isThere = QFileInfo::exists(m_ground.copyPath());
    if (isThere && factsIn(m_ground.copyPath()) != m_ground.facts)
        complain(QStringLiteral("%1 the second copy is not whole").arg(QLatin1String(when)));
    if (m_copyTold && !isThere)
        complain(QStringLiteral("%1 the second copy was told as made, and is not there").arg(QLatin1String(when)));
}

TrialResult UpgradeTrials::Run::run(const Trial::Fault &fault)
{
    strike(fault);
    const bool started = play();
    heal();
    check("after the fault");
    if (started && schemaOf(m_ground.path()) == oldSchema)
        complain(QStringLiteral("the start was told as done, and the schema is old"));
    if (!m_copyTold)
        QFile::remove(m_ground.copyPath()); // of a crash before it was told
    if (!play())
        complain(QStringLiteral("the disk is well, but the program does not start"));
    check("in the end");
    if (schemaOf(m_ground.path()) == oldSchema)
        complain(QStringLiteral("in the end the schema is old"));
    return m_result;
}

TrialGround::Measure UpgradeTrials::Run::measure()
{
    heal();
    TrialGround::Measure measure;
    const qint64 before = m_disk.bytesUsed();
    if (!play() || !m_copyTold)
        qFatal("without any fault: the upgrade fails");
    measure.operations = m_disk.operations();
    measure.requests = FailingStatements::requests();
    measure.bytes = m_disk.bytesUsed() - before;
    check("without any fault");
    if (!m_result.violations.isEmpty())
        qFatal("without any fault: %s", qPrintable(m_result.violations.join(QLatin1Char('\n'))));
    return measure;
}

UpgradeTrials::UpgradeTrials()
    : m_ground(std::make_unique<Ground>())
{
    m_ground->layOut();
    m_ground->old = oldLedger(m_ground->path());
    m_ground->facts = factsIn(m_ground->path());
    (void)measure(); // what the program learns once and keeps
}

UpgradeTrials::~UpgradeTrials()
{
    m_ground->disk.unwatch();
}

TrialResult UpgradeTrials::run(const Trial &trial)
{
    return Run(*m_ground).run(trial.first);
}

TrialGround::Measure UpgradeTrials::measure()
{
    return Run(*m_ground).measure();
}

} // namespace taabia
