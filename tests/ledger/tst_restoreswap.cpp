// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/restoreworld.h"

#include "ledger/chainverifier.h"
#include "ledger/ledgerfile.h"
#include "ledger/openledger.h"
#include "ledger/restoreswap.h"
#include "ledger/sqliterestoremarks.h"

#include <QStorageInfo>

using namespace taabia;

/// A backup takes the ledger's place: nothing of the ledger that was there goes, and the power may go at any moment.
class TestRestoreSwap : public QObject, private RestoreWorld {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }

    void theRestoredLedgerIsTheBackupWithAMark();
    void theOldLedgerStandsBesideItAsItWas();
    void theChainTellsOfTheRestoreAndOfTheNumbersThatAreGivenAgain();
    void whatWasOnItsWayInTheBackupMayHaveBeenSent();
    void paperOfThenIsNotPrintedAnyMore();
    void aBackupOfARestoredLedgerCanBeRestored();
    void aBackupOfOneThatHadNotCaughtUpKnewNoMore_data();
    void aBackupOfOneThatHadNotCaughtUpKnewNoMore();
    void aSaleWithoutAReferenceIsNoSignOfTheBackup();
    void whatIsSoldAfterTheLookIsNotLostUnseen();
    void whatIsSoldBeforeTheTillHasClosedIsNotLostUnseen();
    void whoDecidedIsToldAtTheNextStartThatItWasGivenUp();
    void thePowerMayGoAtAnyMoment_data();
    void thePowerMayGoAtAnyMoment();
    void whatWasOnlyLookedAtIsThrownAway();
    void nobodyKnowsBetterThanAPersonWhatARestoredLedgerForgot();
    void aNameIsChangedOrItIsNot();

private:
    /// The provider tells its own name of a sale, and by its clock it is then.
    void hear(SaleId sale, qint64 at)
    {
        const StatusReport told{
            StatusCode(3), QStringLiteral("by-ref"), "{}", QStringLiteral("P%1").arg(sale), std::nullopt};
        must(m_shop->sales().recordStandings(
            {{sale, told, {SaleState::Done, Attention::None, std::nullopt, at}}}, m_shop->now));
    }
    void backUpAnew()
    {
        QFile::remove(backup());
        backUp();
    }
    void restoreIt()
    {
        const auto restore = this->restore();
        look(*restore);
        m_shop->now = m_shop->now.addSecs(60);
        QVERIFY(restore->prepare(m_shop->doing()));
        m_shop->reopen();
    }
    /// The marks of the ledger, which is closed for that.
    std::unique_ptr<SqliteRestoreMarks> marks()
    {
        m_shop->close();
        return std::make_unique<SqliteRestoreMarks>(
            must(LedgerFile::open(path(), LedgerFixture::clientCode(), ShopFixture::key())));
    }
};

// ---------------------------------------------------------------- the deed

void TestRestoreSwap::theRestoredLedgerIsTheBackupWithAMark()
{
    hear(1, 5000);
    backUpAnew();
    sellOn();
    const auto restore = this->restore();
    look(*restore);
    QVERIFY(restore->prepare(m_shop->doing("Youssef")));
    m_shop->reopen();
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM person")), 2);
    auto file = must(LedgerFile::open(m_folder->filePath(QStringLiteral("other.sqlite")), QStringLiteral("x"), {}));
    SqliteRestoreMarks none(file);
    QVERIFY(!must(none.mark()));
    m_shop->close();
    SqliteRestoreMarks marks(must(LedgerFile::open(path(), LedgerFixture::clientCode(), ShopFixture::key())));
    const auto mark = must(marks.mark());
    QVERIFY(mark);
    QCOMPARE(mark->state, RestoreMark::State::CatchingUp);
    QCOMPARE(mark->listed, std::vector<SaleId>{1});
    QCOMPARE(mark->restoredUtc, m_shop->now);
    QCOMPARE(mark->keptAs, QFileInfo(aside()).fileName());
}

void TestRestoreSwap::theOldLedgerStandsBesideItAsItWas()
{
    sellOn();
    const QStringList before = m_shop->contents();
    const auto restore = this->restore();
    look(*restore);
    const auto ready = restore->prepare(m_shop->doing("Youssef"));
    QVERIFY(ready);
    QCOMPARE(m_shop->contents(), before); // until somebody opens it anew
    m_shop->reopen();
    QCOMPARE(aside(), QFileInfo(ready->keptAs).absoluteFilePath());
    m_shop->close();
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::copy(aside(), path()));
    m_shop->reopen();
    QCOMPARE(m_shop->contents(), before);
}

void TestRestoreSwap::theChainTellsOfTheRestoreAndOfTheNumbersThatAreGivenAgain()
{
    sellOn();
    const auto restore = this->restore();
    look(*restore);
    QVERIFY(restore->prepare(m_shop->doing("Youssef")));
    m_shop->reopen();
    Statement read = m_shop->database().statement(
        QStringLiteral("SELECT clerk, reason FROM override_record WHERE kind = 'restored'"));
    QVERIFY(must(read.next()));
    QCOMPARE(read.text(0), QStringLiteral("Youssef"));
    QVERIFY2(read.text(1).contains(QStringLiteral("2 sales of 70; Z reports 1 to 1; receipts 1 to 1")),
        qPrintable(read.text(1)));
    ChainVerifier verifier(m_shop->database(), ShopFixture::key());
    const ChainVerdict verdict = must(verifier.verify({}));
    QVERIFY(!verdict.broken);
    m_shop->sold(20); // and it goes on from there
    m_shop->endShift();
    QVERIFY(!must(verifier.verify({})).broken);
}

void TestRestoreSwap::whatWasOnItsWayInTheBackupMayHaveBeenSent()
{
    QFile::remove(backup());
    const Sale intent = m_shop->intend(20);
    backUp();
    const auto restore = this->restore();
    QCOMPARE(look(*restore).intents, 1);
    QVERIFY(restore->prepare(m_shop->doing()));
    m_shop->reopen();
    const SaleDetails details = must(m_shop->sales().details(intent.id));
    QCOMPARE(details.sale.state, SaleState::Open); // a restart would say of an intent that nothing was ever sent
    QCOMPARE(details.attempts.size(), 1U);
}

void TestRestoreSwap::paperOfThenIsNotPrintedAnyMore()
{
    QFile::remove(backup());
    QVERIFY(m_shop
                ->execute(QStringLiteral("INSERT INTO print_job (kind, document, created_utc, changed_utc) "
                                         "VALUES (4, '{}', 1, 1)"))
                .isEmpty());
    backUp();
    const auto restore = this->restore();
    look(*restore);
    QVERIFY(restore->prepare(m_shop->doing()));
    m_shop->reopen();
    QCOMPARE(m_shop->number(QStringLiteral("SELECT state FROM print_job")), 5);
}

void TestRestoreSwap::aBackupOfARestoredLedgerCanBeRestored()
{
    for (int round = 1; round <= 3; ++round) {
        const auto restore = this->restore();
        look(*restore);
        m_shop->now = m_shop->now.addSecs(60);
        QVERIFY(restore->prepare(m_shop->doing()));
        m_shop->reopen();
        QFile::remove(backup());
        backUp();
    }
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM override_record WHERE kind = 'restored'")), 3);
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM meta WHERE name = 'restore'")), 1);
}

void TestRestoreSwap::aBackupOfOneThatHadNotCaughtUpKnewNoMore_data()
{
    QTest::addColumn<bool>("caughtUp");
    QTest::newRow("it had not") << false;
    QTest::newRow("it had") << true;
}

void TestRestoreSwap::aBackupOfOneThatHadNotCaughtUpKnewNoMore()
{
    QFETCH(const bool, caughtUp);
    hear(1, 5000);
    m_shop->intend(20);
    backUpAnew();
    restoreIt();
    RechargeRecord lost;
    lost.providerReference = QStringLiteral("LOST");
    lost.status = StatusCode(3);
    must(m_shop->balance().keepForeign({lost}, m_shop->now));
    hear(2, 9000); // the provider has it: since when, nobody knows
    auto first = marks();
    RestoreMark mark = *must(first->mark());
    QCOMPARE(mark.since, std::optional<qint64>(5000));
    mark.state = caughtUp ? RestoreMark::State::Read : RestoreMark::State::CatchingUp;
    must(first->keep(mark));
    first.reset();
    m_shop->reopen();
    backUpAnew();
    restoreIt();
    const auto second = marks();
    mark = *must(second->mark());
    QCOMPARE(mark.state, RestoreMark::State::CatchingUp);
    QCOMPARE(mark.listed, (caughtUp ? std::vector<SaleId>{2, 1} : std::vector<SaleId>{1}));
    QCOMPARE(must(second->found()).recharges, caughtUp ? 0 : 1);
    QCOMPARE(mark.since, std::optional<qint64>(5000)); // what the first one forgot may still be a line of a list
}

/// The provider may have got it after the backup was made: in its list it proves nothing.
void TestRestoreSwap::aSaleWithoutAReferenceIsNoSignOfTheBackup()
{
    m_shop->intend(20);
    hear(1, 5000);
    const Sale later = m_shop->sold(30);
    hear(later.id, 6000);
    backUpAnew();
    restoreIt();
    QCOMPARE(must(marks()->mark())->listed, (std::vector<SaleId>{later.id, 1}));
}

// ---------------------------------------------------------------- what may come in between

void TestRestoreSwap::whatIsSoldAfterTheLookIsNotLostUnseen()
{
    const auto restore = this->restore();
    look(*restore);
    m_shop->sold(20);
    const auto refused = restore->prepare(m_shop->doing());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, RestoreError::Kind::Changed);
    m_shop->reopen();
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM sale")), 2);
}

void TestRestoreSwap::whatIsSoldBeforeTheTillHasClosedIsNotLostUnseen()
{
    const auto restore = this->restore();
    look(*restore);
    QVERIFY(restore->prepare(m_shop->doing()));
    m_shop->sold(20);
    m_shop->reopen();
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM sale")), 2);
    QVERIFY(aside().isEmpty());
    QVERIFY(beside().filter(QStringLiteral("successor")).isEmpty());
}

/// Also when that is days later: the power went after the decision.
void TestRestoreSwap::whoDecidedIsToldAtTheNextStartThatItWasGivenUp()
{
    const auto restore = this->restore();
    look(*restore);
    QVERIFY(restore->prepare(m_shop->doing()));
    m_shop->sold(20);
    QVERIFY(must(marks()->wasGivenUp()));
    auto still = marks();
    QVERIFY(!must(still->mark()));
    QVERIFY(must(still->wasGivenUp())); // until somebody has read it
    must(still->forgetGivenUp());
    still.reset();
    QVERIFY(!must(marks()->wasGivenUp()));
}

namespace {

/// The power goes after so many changes of names.
class PowerCut : public FolderWork {
public:
    explicit PowerCut(int after)
        : m_left(after)
    { }
    bool rename(const QString &from, const QString &to) override
    {
        return m_left-- > 0 && FolderWork::rename(from, to);
    }
    bool remove(const QString &path) override { return m_left-- > 0 && FolderWork::remove(path); }

private:
    int m_left;
};

} // namespace

void TestRestoreSwap::thePowerMayGoAtAnyMoment_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("logBeside");
    for (int steps = 0; steps <= 5; ++steps) {
        QTest::addRow("after %d changes", steps) << steps << false;
        QTest::addRow("after %d changes, with a log that cannot be folded", steps) << steps << true;
    }
}

void TestRestoreSwap::thePowerMayGoAtAnyMoment()
{
    QFETCH(const int, steps);
    QFETCH(const bool, logBeside);
    sellOn();
    const auto restore = this->restore();
    look(*restore);
    QVERIFY(restore->prepare(m_shop->doing("Youssef")));
    m_shop->close();
    const QByteArray log = "what SQLite makes of this is nobody's business here";
    if (logBeside) {
        QFile ledger(path());
        QVERIFY(ledger.open(QIODevice::ReadWrite));
        ledger.write("no database any more"); // so that the log stays, and goes aside with it
        QFile file(path() + QStringLiteral("-wal"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(log);
    }
    PowerCut power(steps);
    (void)RestoreSwap::finish(path(), power);
    m_shop->reopen(); // the next start
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM meta WHERE name = 'restore'")), 1);
    QVERIFY2(!aside().isEmpty(), qPrintable(beside().join(QLatin1Char(' '))));
    QVERIFY(beside().filter(QStringLiteral("successor")).isEmpty());
    if (logBeside) {
        QFile file(aside() + QStringLiteral("-wal"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), log);
    } else {
        const auto old = must(openLedgerForReading(aside()));
        QCOMPARE(must(old->valueOf(QStringLiteral("SELECT count(*) FROM sale"))).toInt(), 3);
    }
}

void TestRestoreSwap::whatWasOnlyLookedAtIsThrownAway()
{
    QFile half(RestoreSwap::copyBeside(QFileInfo(path()).canonicalFilePath()));
    QVERIFY(half.open(QIODevice::WriteOnly)); // the power went while it was copied
    half.write("half");
    half.close();
    m_shop->reopen();
    QVERIFY(!half.exists());
    QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
}

/// The foreign recharges that are found afterwards are counted, and looked for by number and amount.
void TestRestoreSwap::nobodyKnowsBetterThanAPersonWhatARestoredLedgerForgot()
{
    const auto recharge = [](const char *id, const char *phone, int dirhams, int status) {
        RechargeRecord record;
        record.providerReference = QLatin1String(id);
        record.phone = QLatin1String(phone);
        record.faceValue = dh(dirhams);
        record.status = StatusCode(status);
        record.createdAt = QStringLiteral("2026-01-09 11:00:00");
        return record;
    };
    QFile::remove(backup());
    must(m_shop->balance().keepForeign({recharge("OLD", "0611111111", 10, 3)}, m_shop->now));
    backUp();
    const auto restore = this->restore();
    look(*restore);
    QVERIFY(restore->prepare(m_shop->doing()));
    m_shop->reopen();
    must(m_shop->balance().keepForeign(
        {recharge("A", "+212612345678", 20, 3), recharge("B", "0612345678", 50, 4)}, m_shop->now));
    m_shop->close();
    SqliteRestoreMarks marks(must(LedgerFile::open(path(), LedgerFixture::clientCode(), ShopFixture::key())));
    QCOMPARE(must(marks.found()).recharges, 2); // the old one is not among them
    QCOMPARE(must(marks.found()).faceValue, dh(70));
    const QDateTime since = utc(2026, 1, 9, 0, 0);
    const QDateTime now = m_shop->now;
    const auto like = must(marks.foreignLike(order("0612345678", Operator::Inwi, 20), since, now));
    QVERIFY(like);
    QCOMPARE(like->record.providerReference, QStringLiteral("A"));
    QVERIFY(!must(marks.foreignLike(order("0612345678", Operator::Inwi, 50), since, now))); // that one failed
    QVERIFY(!must(marks.foreignLike(order("0612345678", Operator::Inwi, 20), utc(2026, 1, 9, 23, 0), now)));
    QVERIFY(!must(marks.foreignLike(order("0699999999", Operator::Inwi, 20), since, now)));
    auto mark = *must(marks.mark());
    mark.state = RestoreMark::State::CaughtUp;
    must(marks.keep(mark));
    QCOMPARE(must(marks.mark())->state, RestoreMark::State::CaughtUp);
    mark.state = RestoreMark::State::Read;
    must(marks.keep(mark));
    QCOMPARE(must(marks.mark())->state, RestoreMark::State::Read);
}

/// What cannot be done by names alone (here: to another disk) would be a copy that a power cut ends in the middle.
void TestRestoreSwap::aNameIsChangedOrItIsNot()
{
    const QString from = m_folder->filePath(QStringLiteral("from"));
    const auto make = [](const QString &path) { return QFile(path).open(QIODevice::WriteOnly); };
    FolderWork work;
    QVERIFY(make(from));
    QVERIFY(make(m_folder->filePath(QStringLiteral("taken"))));
    QVERIFY(!work.rename(from, m_folder->filePath(QStringLiteral("taken"))));
    QVERIFY(!work.rename(m_folder->filePath(QStringLiteral("missing")), m_folder->filePath(QStringLiteral("to"))));
    const QTemporaryDir other(QStringLiteral("/dev/shm/taabia-XXXXXX"));
    if (other.isValid() && QStorageInfo(other.path()).rootPath() != QStorageInfo(from).rootPath()) {
        QVERIFY(!work.rename(from, other.filePath(QStringLiteral("to"))));
        QVERIFY(QFile::exists(from));
    }
    QVERIFY(work.rename(from, m_folder->filePath(QString::fromUtf8("\u00e9t\u00e9 \u0646"))));
    QVERIFY(QFile::exists(m_folder->filePath(QString::fromUtf8("\u00e9t\u00e9 \u0646"))));
    QVERIFY(!QFile::exists(from));
}

QTEST_GUILESS_MAIN(TestRestoreSwap)
#include "tst_restoreswap.moc"
