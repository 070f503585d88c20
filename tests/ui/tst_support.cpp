// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/supportdesk.h"
#include "ui/setup/keyprompt.h"
#include "ui/support/supportcard.h"
#include "ui/support/supportoverlay.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

/// The report for support on the screen: what is shown is what leaves.
class TestSupport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light, 1.0); }
    void init();
    void cleanup() { m_overlay.clear(); }
    void whatIsInItIsShownBeforehand();
    void theVeryBytesAreSaved();
    void aFolderThatIsNotThereIsToldInWords();
    void beforeItIsThereNothingIsSaved();
    void itsKeysLeadToItFromTheSettingsAndFromThePrompt();

private:
    static SupportReport sample()
    {
        return {{{u"computer.txt"_s, "Taabia: 0.1.0\n"}, {u"log/taabia.log"_s, "till.started\n"}}, "ZIP BYTES",
            QDateTime(QDate(2026, 11, 22), QTime(18, 24), Qt::UTC)};
    }
    void open()
    {
        m_overlay = new SupportOverlay(m_desk, m_covered, m_window.get());
        m_overlay->open();
    }
    bool arrived()
    {
        return QTest::qWaitFor([this] { return m_overlay->files()->count() == 2; });
    }

    Theme m_theme;
    SupportDesk m_desk{sample};
    std::unique_ptr<QWidget> m_window;
    QWidget *m_covered = nullptr;
    QPointer<SupportOverlay> m_overlay;
    QTemporaryDir m_folder;
};

void TestSupport::init()
{
    m_window = std::make_unique<QWidget>();
    m_covered = new QWidget(m_window.get());
    m_window->resize(1024, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSupport::whatIsInItIsShownBeforehand()
{
    open();
    QVERIFY(arrived());
    QCOMPARE(m_overlay->text()->toPlainText(), u"Taabia: 0.1.0\n"_s);
    m_overlay->files()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_overlay->files(), Qt::Key_Down);
    QCOMPARE(m_overlay->text()->toPlainText(), u"till.started\n"_s);
    QVERIFY(m_overlay->text()->isReadOnly());
}

void TestSupport::theVeryBytesAreSaved()
{
    open();
    QVERIFY(arrived());
    const QString path = m_folder.filePath(u"report.zip"_s);
    m_overlay->saveTo(path);
    QVERIFY(QTest::qWaitFor([this] { return m_overlay->notice()->tone() == Tone::Good; }));
    QVERIFY(m_overlay->notice()->sentence().contains(u"report.zip"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("ZIP BYTES"));
}

void TestSupport::aFolderThatIsNotThereIsToldInWords()
{
    open();
    QVERIFY(arrived());
    m_overlay->saveTo(m_folder.filePath(u"nowhere/report.zip"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_overlay->notice()->tone() == Tone::Bad; }));
    QVERIFY(m_overlay->saveButton()->isReady()); // once more
}

void TestSupport::beforeItIsThereNothingIsSaved()
{
    open();
    QVERIFY(!m_overlay->saveButton()->isReady());
    QCOMPARE(m_overlay->notice()->tone(), Tone::Progress);
    const QString path = m_folder.filePath(u"early.zip"_s);
    m_overlay->saveTo(path);
    QVERIFY(arrived());
    QVERIFY(!QFile::exists(path));
}

void TestSupport::itsKeysLeadToItFromTheSettingsAndFromThePrompt()
{
    SupportCard card;
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    QSignalSpy fromCard(&card, &SupportCard::wanted);
    QTest::keyClick(card.windowHandle(), Qt::Key_R, Qt::AltModifier);
    QCOMPARE(fromCard.count(), 1);
    KeyPrompt prompt;
    prompt.askPassphrase();
    prompt.show();
    QVERIFY(QTest::qWaitForWindowActive(&prompt));
    QSignalSpy fromPrompt(&prompt, &KeyPrompt::reportWanted);
    QTest::keyClick(prompt.windowHandle(), Qt::Key_R, Qt::AltModifier);
    QCOMPARE(fromPrompt.count(), 1);
}

QTEST_MAIN(TestSupport)
#include "tst_support.moc"
