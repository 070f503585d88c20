// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfixture.h"
#include "ledger/programlock.h"

#include <QProcess>
#include <QTextStream>

using namespace taabia;

/// The second program of these tests is this program, started with "--hold LEDGER": it takes the lock, says so, and
/// keeps it until its input ends or it is killed.
static int holdLock(const QString &path)
{
    const auto lock = ProgramLock::take(path);
    QTextStream(stdout) << (lock ? "held" : "refused") << '\n' << Qt::flush;
    QTextStream(stdin).readLine();
    return 0;
}

class TestProgramLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LedgerFixture>(); }
    void theSecondOneIsRefusedUntilTheFirstIsGone();
    void twoFoldersAreTwoLocks();
    void anotherProgramIsRefused();
    void aKilledProgramHoldsNothing();
    void aLockFileLeftBehindIsNoLock();
    void aStrangeLockFileIsNotCalledADamagedLedger();

private:
    void startHolder(QProcess &process, const char *expected);
    std::unique_ptr<LedgerFixture> m_fixture;
};

void TestProgramLock::startHolder(QProcess &process, const char *expected)
{
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_fixture->path()});
    QVERIFY(process.waitForReadyRead());
    QCOMPARE(process.readLine().trimmed(), QByteArray(expected));
}

void TestProgramLock::theSecondOneIsRefusedUntilTheFirstIsGone()
{
    auto first = ProgramLock::take(m_fixture->path());
    QVERIFY(first);
    const auto second = ProgramLock::take(m_fixture->path());
    QCOMPARE(kindOf(second), LedgerError::Kind::Busy);
    QCOMPARE(kindOf(ProgramLock::take(m_fixture->path())), LedgerError::Kind::Busy); // the refused one did not free it
    (*first).reset();
    QVERIFY(ProgramLock::take(m_fixture->path()));
}

void TestProgramLock::twoFoldersAreTwoLocks()
{
    const LedgerFixture other;
    const auto first = ProgramLock::take(m_fixture->path());
    const auto second = ProgramLock::take(other.path());
    QVERIFY(first);
    QVERIFY(second);
}

void TestProgramLock::anotherProgramIsRefused()
{
    QProcess other;
    startHolder(other, "held");
    QCOMPARE(kindOf(ProgramLock::take(m_fixture->path())), LedgerError::Kind::Busy);
    QProcess third;
    startHolder(third, "refused");
    third.closeWriteChannel();
    QVERIFY(third.waitForFinished());
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(ProgramLock::take(m_fixture->path()));
}

void TestProgramLock::aKilledProgramHoldsNothing()
{
    QProcess other;
    startHolder(other, "held");
    QCOMPARE(kindOf(ProgramLock::take(m_fixture->path())), LedgerError::Kind::Busy);
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(ProgramLock::take(m_fixture->path()));
}

void TestProgramLock::aLockFileLeftBehindIsNoLock()
{
    must(ProgramLock::take(m_fixture->path())).reset();
    QVERIFY(QFile::exists(m_fixture->inFolder("ledger.sqlite.lock")));
    QVERIFY(ProgramLock::take(m_fixture->path()));
}

void TestProgramLock::aStrangeLockFileIsNotCalledADamagedLedger()
{
    QFile file(m_fixture->inFolder("ledger.sqlite.lock"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'z'));
    file.close();
    const auto lock = ProgramLock::take(m_fixture->path());
    QCOMPARE(kindOf(lock), LedgerError::Kind::Unwritable);
    QVERIFY(lock.error().detail.contains(QLatin1String("may be deleted")));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--hold"))
        return holdLock(arguments[2]);
    TestProgramLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_programlock.moc"
