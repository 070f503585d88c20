// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakebackup.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/backuphint.h"
#include "ui/settings/backuplock.h"
#include "ui/settings/pathfield.h"
#include "ui/setup/newpassphrase.h"
#include "ui/setup/secretfield.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

const QString stick = QStringLiteral("/media/stick");

BackupStanding standing(const std::function<void(BackupStanding &)> &change = [](BackupStanding &) {})
{
    BackupStanding made;
    made.choice.folder = stick;
    made.isThere = true;
    change(made);
    return made;
}

} // namespace

/// The card of the backups: what it shows is what is kept, and nothing is called done that is not known to be.
class TestBackupCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFolderIsChosenFromWhereItLies();
    void aBackupNeedsAFolder();
    void aBackupIsToldAndRemembered();
    void aFolderIsKeptAsSoonAsItIsTyped();
    void whatIsTypedIsNotOverwritten();
    void aBrokenChainIsNotCalledGood();
    void everyTroubleOfABackupHasItsSentence_data();
    void everyTroubleOfABackupHasItsSentence();
    void theLastOnesAreTold();
    void aFolderThatIsNotThereIsTold();
    void theOwnDiskIsTold();
    void byHandIsAChoice();
    void aPassphraseIsTypedTwice();
    void aShortPassphraseIsRefused();
    void whatWasTypedDoesNotStay();
    void anOpenBackupIsChosenAtOnce();
    void whoeverMayNotReadsSo();
    void theHintIsSilentUntilThereIsAWorry();
    void theHintLeadsToTheSettings();

private:
    /// Until the desk has done what was asked, and told it.
    void settle() const
    {
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::sendPostedEvents();
    }
    void type(LineField *field, const QString &text)
    {
        field->field()->setFocus();
        field->field()->selectAll();
        QTest::keyClicks(field->field(), text);
    }
    static QString says(Paragraph *text) { return text->isHidden() ? QString() : text->text(); }

    BackupRecord m_record;
    FakeSticks *m_sticks = nullptr; ///< the desk's, once it was asked
    std::shared_ptr<Permit> m_permit;
    std::unique_ptr<BackupDesk> m_desk;
    std::unique_ptr<BackupCard> m_card;
};

void TestBackupCard::init()
{
    m_card.reset();
    m_record = {};
    m_permit = Permit::guarded();
    m_permit->signIn({1, u"Rachid"_s, Role::Owner, true});
    m_desk = std::make_unique<BackupDesk>(
        [this] {
            BackupParts parts = noBackups();
            parts.store = std::make_unique<FakeBackupStore>(m_record);
            m_sticks = static_cast<FakeSticks *>(parts.backup.get());
            m_sticks->plugged = {stick};
            return parts;
        },
        m_permit);
    m_card = std::make_unique<BackupCard>(*m_desk);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    settle();
}

/// Whether it is there is found out beside the window: a share that has died takes minutes to say nothing.
void TestBackupCard::theFolderIsChosenFromWhereItLies()
{
    const QTemporaryDir there;
    ActionButton *choose = nullptr;
    for (ActionButton *button : m_card->findChildren<ActionButton *>()) {
        if (button->accessibleName() == u"Choose the folder of the backup")
            choose = button;
    }
    QVERIFY(choose);
    const auto chosenFrom = [&](const QString &folder) {
        m_card->folder()->setText(folder);
        choose->click();
        choose->click(); // nobody waits long for a dialog
        const auto open = [this] {
            const auto *dialog = m_card->window()->findChild<QFileDialog *>();
            return dialog && dialog->isVisible();
        };
        if (!QTest::qWaitFor(open))
            return QStringLiteral("no dialog");
        if (m_card->window()->findChildren<QFileDialog *>().size() != 1)
            return QStringLiteral("two dialogs");
        auto *dialog = m_card->window()->findChild<QFileDialog *>();
        const QString from = dialog->directory().absolutePath();
        delete dialog;
        return from;
    };
    const QString otherwise = chosenFrom(there.filePath(u"nowhere"_s));
    QVERIFY(QDir(otherwise).exists());
    QCOMPARE(chosenFrom(there.path()), there.path());
}

void TestBackupCard::aBackupNeedsAFolder()
{
    m_card->button()->click();
    QVERIFY(!m_card->folder()->trouble().isEmpty());
    QVERIFY(!m_card->notice()->isVisible());
}

void TestBackupCard::aBackupIsToldAndRemembered()
{
    type(m_card->folder(), stick);
    m_card->button()->setFocus();
    QTest::keyClick(m_card->button(), Qt::Key_Return);
    QVERIFY(m_card->notice()->sentence().contains(u"is being written"_s));
    QVERIFY(!m_card->folder()->isEnabled());
    QTRY_VERIFY(m_card->notice()->sentence().contains(u"it is whole"_s));
    QVERIFY(m_card->notice()->sentence().contains(u"taabia-"_s));
    QCOMPARE(m_record.choice.folder, stick);
    QVERIFY(m_record.last);
    QVERIFY(says(m_card->last()).contains(u"Last backup from here"_s));
    QVERIFY(m_card->folder()->isEnabled());
}

void TestBackupCard::aFolderIsKeptAsSoonAsItIsTyped()
{
    type(m_card->folder(), u"/media/other"_s);
    QCOMPARE(m_record.choice.folder, QString());
    QTest::keyClick(m_card->folder()->field(), Qt::Key_Return);
    settle();
    QCOMPARE(m_record.choice.folder, u"/media/other"_s);
    type(m_card->folder(), stick);
    m_card->button()->setFocus(); // leaving it is enough
    settle();
    QCOMPARE(m_record.choice.folder, stick);
    QVERIFY(m_record.choice.automatic);
}

void TestBackupCard::whatIsTypedIsNotOverwritten()
{
    type(m_card->folder(), u"/media/half"_s);
    Q_EMIT m_desk->told(standing());
    QCOMPARE(m_card->folder()->text(), u"/media/half"_s);
}

void TestBackupCard::aBrokenChainIsNotCalledGood()
{
    type(m_card->folder(), stick);
    m_sticks->broken = ChainBreak{ChainBreak::Kind::RowChanged, 1, u"receipt"_s, 1};
    m_card->button()->click();
    QTRY_VERIFY(m_card->notice()->sentence().contains(u"chain in it is broken"_s));
    QVERIFY(m_card->notice()->tone() == Tone::Warning);
    QVERIFY(says(m_card->last()).contains(u"chain in it is broken"_s));
}

void TestBackupCard::everyTroubleOfABackupHasItsSentence_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](BackupError::Kind kind, const char *says) {
        QTest::newRow(says) << static_cast<int>(kind) << QString::fromLatin1(says);
    };
    row(BackupError::Kind::FolderMissing, "This folder is not there");
    row(BackupError::Kind::ReadOnly, "Nothing may be written");
    row(BackupError::Kind::Full, "not enough room: free some, or choose another stick");
    row(BackupError::Kind::FullHere, "not enough room on this PC");
    row(BackupError::Kind::SourceTroubled, "own data could not be read");
    row(BackupError::Kind::CopyDamaged, "was not whole");
    row(BackupError::Kind::NoKey, "set it again");
    row(BackupError::Kind::Stopped, "Nothing is wrong");
    row(BackupError::Kind::Failed, "The disk says");
}

void TestBackupCard::everyTroubleOfABackupHasItsSentence()
{
    QFETCH(const int, kind);
    QFETCH(const QString, says);
    type(m_card->folder(), stick);
    m_sticks->trouble = BackupError{static_cast<BackupError::Kind>(kind), u"detail"_s};
    m_card->button()->click();
    QTRY_VERIFY2(m_card->notice()->sentence().contains(says), qPrintable(m_card->notice()->sentence()));
    QVERIFY(m_card->notice()->tone() == Tone::Bad);
    QVERIFY(!m_record.last);
}

void TestBackupCard::theLastOnesAreTold()
{
    QVERIFY(says(m_card->last()).contains(u"No backup was ever made"_s));
    QCOMPARE(says(m_card->failure()), QString());
    const QDateTime noon(QDate(2026, 1, 9), QTime(11, 0), Qt::UTC);
    const auto full = [&](BackupStanding &told) {
        told.last = BackupRecord::Made{u"taabia-1.sqlite"_s, noon, 1, false, true};
        told.failure = BackupRecord::Failure{noon.addDays(2), BackupError::Kind::Full, {}};
        told.hasFailedSince = true;
    };
    Q_EMIT m_desk->told(standing(full));
    QVERIFY2(says(m_card->last()).contains(u"09/01/2026"_s), qPrintable(says(m_card->last())));
    QVERIFY2(says(m_card->failure()).contains(u"11/01/2026"_s), qPrintable(says(m_card->failure())));
    QVERIFY(says(m_card->failure()).contains(u"not enough room"_s));
    Q_EMIT m_desk->told(standing([&](BackupStanding &told) {
        full(told);
        told.hasFailedSince = false; // it has worked since
    }));
    QCOMPARE(says(m_card->failure()), QString());
}

void TestBackupCard::aFolderThatIsNotThereIsTold()
{
    Q_EMIT m_desk->told(standing([](BackupStanding &told) { told.isThere = false; }));
    QVERIFY(says(m_card->place()).contains(u"is not there now"_s));
    Q_EMIT m_desk->told(standing());
    QCOMPARE(says(m_card->place()), QString());
}

void TestBackupCard::theOwnDiskIsTold()
{
    Q_EMIT m_desk->told(standing([](BackupStanding &told) { told.isOwnDisk = true; }));
    QVERIFY(says(m_card->place()).contains(u"A stick or another PC is safer"_s));
}

void TestBackupCard::byHandIsAChoice()
{
    type(m_card->folder(), stick);
    m_card->automatic()->takeFocus();
    m_card->automatic()->choose(1);
    settle();
    QVERIFY(!m_record.choice.automatic);
    QCOMPARE(m_record.choice.folder, stick); // and that was not lost
    m_card->automatic()->choose(0);
    settle();
    QVERIFY(m_record.choice.automatic);
}

void TestBackupCard::aPassphraseIsTypedTwice()
{
    BackupLock *lock = m_card->lock();
    QVERIFY(!lock->passphrase()->isVisible());
    lock->choice()->choose(1);
    QVERIFY(lock->passphrase()->isVisible());
    QVERIFY(m_record.lock.isEmpty()); // not before there is one
    type(lock->passphrase()->first(), u"the owner's words"_s);
    QTest::keyClick(lock->passphrase()->first()->field(), Qt::Key_Return);
    QVERIFY(lock->passphrase()->again()->field()->hasFocus());
    type(lock->passphrase()->again(), u"the owners words"_s);
    QTest::keyClick(lock->passphrase()->again()->field(), Qt::Key_Return);
    QVERIFY(!lock->passphrase()->again()->trouble().isEmpty());
    settle();
    QVERIFY(m_record.lock.isEmpty());
    type(lock->passphrase()->again(), u"the owner's words"_s);
    QTest::keyClick(lock->passphrase()->again()->field(), Qt::Key_Return);
    settle();
    QCOMPARE(m_record.lock, QByteArray("a lock"));
    QVERIFY(!lock->passphrase()->isVisible());
    QCOMPARE(lock->choice()->current(), 1);
    lock->button()->click(); // another one
    QVERIFY(lock->passphrase()->isVisible());
    QVERIFY(lock->passphrase()->first()->isEmpty());
}

void TestBackupCard::aShortPassphraseIsRefused()
{
    BackupLock *lock = m_card->lock();
    lock->choice()->choose(1);
    type(lock->passphrase()->first(), u"short"_s);
    QTest::keyClick(lock->passphrase()->first()->field(), Qt::Key_Return);
    QVERIFY(lock->passphrase()->first()->trouble().contains(u"at least"_s));
    lock->button()->click();
    settle();
    QVERIFY(m_record.lock.isEmpty());
}

void TestBackupCard::whatWasTypedDoesNotStay()
{
    BackupLock *lock = m_card->lock();
    lock->choice()->choose(1);
    type(lock->passphrase()->first(), u"the owner's words"_s);
    m_card->hide();
    m_card->show();
    QVERIFY(lock->passphrase()->first()->isEmpty());
    QVERIFY(!lock->passphrase()->isVisible());
    QCOMPARE(lock->choice()->current(), 0);
}

void TestBackupCard::anOpenBackupIsChosenAtOnce()
{
    m_desk->lock(Secret(QByteArrayView("the owner's words")));
    settle();
    QCOMPARE(m_card->lock()->choice()->current(), 1);
    m_card->lock()->choice()->choose(0);
    settle();
    QVERIFY(m_record.lock.isEmpty());
    QCOMPARE(m_card->lock()->choice()->current(), 0);
}

void TestBackupCard::whoeverMayNotReadsSo()
{
    type(m_card->folder(), stick);
    m_card->button()->setFocus();
    settle();
    m_permit->signOut();
    m_card->button()->click();
    QTRY_VERIFY(m_card->notice()->sentence().contains(u"Only the owner"_s));
    m_card->automatic()->choose(1);
    settle();
    QCOMPARE(m_card->automatic()->current(), 0); // what holds
}

void TestBackupCard::theHintIsSilentUntilThereIsAWorry()
{
    BackupHint hint(*m_desk);
    const auto tell = [&](BackupRule::Worry worry, int days) {
        Q_EMIT m_desk->told(standing([&](BackupStanding &told) {
            told.worry = worry;
            told.daysWithout = days;
        }));
    };
    QVERIFY(hint.isHidden());
    tell(BackupRule::Worry::Failing, 4);
    QVERIFY(!hint.isHidden());
    QVERIFY2(hint.sentence().contains(u"no backup for 4 days"_s), qPrintable(hint.sentence()));
    tell(BackupRule::Worry::NoFolder, 5);
    QVERIFY(hint.sentence().contains(u"makes no backups yet"_s));
    tell(BackupRule::Worry::ChainBroken, 0);
    QVERIFY(hint.sentence().contains(u"chain in the last backup is broken"_s));
    tell(BackupRule::Worry::None, 0);
    QVERIFY(hint.isHidden());
}

void TestBackupCard::theHintLeadsToTheSettings()
{
    BackupHint hint(*m_desk);
    Q_EMIT m_desk->told(standing([](BackupStanding &told) { told.worry = BackupRule::Worry::NoFolder; }));
    hint.show();
    int wanted = 0;
    connect(&hint, &HintLine::wanted, &hint, [&wanted] { ++wanted; });
    hint.button()->setFocus();
    QTest::keyClick(hint.button(), Qt::Key_Return);
    QCOMPARE(wanted, 1);
}

QTEST_MAIN(TestBackupCard)
#include "tst_backupcard.moc"
