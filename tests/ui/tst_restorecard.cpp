// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/restoredesk.h"
#include "support/fakerestore.h"
#include "support/samples.h"
#include "ui/out/listview.h"
#include "ui/settings/pathfield.h"
#include "ui/settings/restorecard.h"
#include "ui/setup/secretfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/restorewords.h"

#include <QLineEdit>
#include <QSet>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

/// The card on which a backup is brought back: it shows what would be lost, and no key decides for it by itself.
class TestRestoreCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void whatWouldBeLostIsShownAndEnterDecidesForNothing();
    void theDeedTakesAYesAndAnOwner();
    void aLockedBackupAsksForItsPassphraseAndSaysWhenItIsWrong();
    void whatIsRefusedIsToldAndAnotherFileCanBeChosen();
    void whatCannotBeReadIsNotGuessedAt();
    void anotherTillsBackupIsWarnedOf();
    void everyRefusalHasItsSentence();
    void aFinishedCatchUpSaysWhatItFound();

private:
    static RestorePreview preview()
    {
        RestorePreview preview;
        preview.clientCode = u"CL01"_s;
        preview.asOfUtc = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
        preview.loss.sales = {2, Money::fromDirhams(30), preview.asOfUtc, preview.asOfUtc.addSecs(60), 0, 0};
        preview.loss.receipts = {1, {}, preview.asOfUtc, preview.asOfUtc, 7, 7};
        preview.loss.newest = {samples::sale(2), samples::sale(1)};
        return preview;
    }
    bool until(const std::function<bool()> &done) { return QTest::qWaitFor(done); }
    void look()
    {
        m_card->file()->setText(u"/stick/taabia.sqlite"_s);
        m_card->lookButton()->click();
        QVERIFY(until([this] { return m_card->keepButton()->isVisible() || m_card->notice()->tone() == Tone::Bad; }));
    }

    std::shared_ptr<FakeRestore::Notes> m_notes;
    std::unique_ptr<RestoreDesk> m_desk;
    std::unique_ptr<RestoreCard> m_card;
    QString m_question;
    std::function<void()> m_yes;
    std::function<void()> m_proved;
};

void TestRestoreCard::init()
{
    m_notes = std::make_shared<FakeRestore::Notes>();
    m_notes->finds = preview();
    m_desk =
        std::make_unique<RestoreDesk>([this] { return FakeRestore::parts(m_notes); }, nullptr, u"T1"_s, u"Youssef"_s);
    m_yes = m_proved = {};
    m_card = std::make_unique<RestoreCard>(*m_desk,
        RestoreCard::Place{[this](const QObject *, std::function<void()> then) { m_proved = std::move(then); },
            [this](const QString &, const QString &question, const QString &, const QString &,
                std::function<void()> then) {
                m_question = question;
                m_yes = std::move(then);
            }});
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

void TestRestoreCard::cleanup()
{
    m_card.reset();
    m_desk.reset();
}

void TestRestoreCard::whatWouldBeLostIsShownAndEnterDecidesForNothing()
{
    look();
    QCOMPARE(m_card->lostSales()->table().rows.size(), 2U);
    QVERIFY(m_card->keepButton()->hasFocus());
    QTest::keyClick(m_card->keepButton(), Qt::Key_Return);
    QVERIFY(until([this] { return m_notes->asked.contains(u"forget"_s); }));
    QVERIFY(!m_card->keepButton()->isVisible());
    QVERIFY(!m_yes);
    QVERIFY(!m_notes->asked.contains(u"prepare"_s));
}

void TestRestoreCard::theDeedTakesAYesAndAnOwner()
{
    look();
    m_card->restoreButton()->click();
    QVERIFY(m_yes);
    QVERIFY(m_question.contains(Words::amount(Money::fromDirhams(30))));
    QVERIFY(!m_proved);
    m_yes();
    QVERIFY(m_proved);
    QVERIFY(!m_notes->asked.contains(u"prepare"_s));
    m_proved();
    QVERIFY(until([this] { return m_notes->asked.contains(u"prepare"_s); }));
    QCOMPARE(m_notes->doneBy, u"Youssef"_s);
}

void TestRestoreCard::aLockedBackupAsksForItsPassphraseAndSaysWhenItIsWrong()
{
    m_notes->wantsPassphrase = true;
    QVERIFY(!m_card->passphrase()->isVisible());
    look();
    QVERIFY(m_card->passphrase()->isVisible());
    QVERIFY(m_card->passphrase()->field()->hasFocus());
    QTest::keyClicks(m_card->passphrase()->field(), u"alibaba"_s);
    QTest::keyClick(m_card->passphrase()->field(), Qt::Key_Return);
    const QString wrong = RestoreWords::trouble({RestoreError::Kind::WrongPassphrase});
    QVERIFY(until([&] { return m_card->notice()->sentence() == wrong; }));
    QTest::keyClicks(m_card->passphrase()->field(), u"opensesame"_s);
    QTest::keyClick(m_card->passphrase()->field(), Qt::Key_Return);
    QVERIFY(until([this] { return m_card->keepButton()->isVisible(); }));
}

void TestRestoreCard::whatIsRefusedIsToldAndAnotherFileCanBeChosen()
{
    m_notes->finds = Unexpected{RestoreError{RestoreError::Kind::Damaged}};
    look();
    QCOMPARE(m_card->notice()->sentence(), RestoreWords::trouble({RestoreError::Kind::Damaged}));
    QVERIFY(m_card->file()->field()->hasFocus());
    m_notes->finds = preview();
    look();
    QVERIFY(until([this] { return m_card->keepButton()->isVisible(); }));
}

void TestRestoreCard::whatCannotBeReadIsNotGuessedAt()
{
    RestorePreview unreadable = preview();
    unreadable.loss = {};
    unreadable.present = RestorePreview::Present::Unreadable;
    QVERIFY(RestoreWords::lossTitle(unreadable).contains(u"not known"_s));
    QVERIFY(RestoreWords::loss(unreadable).isEmpty());
    QVERIFY(!RestoreWords::losesNothing(unreadable));
    QVERIFY(RestoreWords::question(unreadable).contains(u"not known"_s));
}

/// Twenty tills of one account, and a stick with the backups of all of them.
void TestRestoreCard::anotherTillsBackupIsWarnedOf()
{
    RestorePreview other = preview();
    other.till = u"T7"_s;
    other.tillHere = u"T1"_s;
    const QString warning = RestoreWords::warnings(other).join(u' ');
    QVERIFY2(warning.contains(u"T7"_s) && warning.contains(u"T1"_s), qPrintable(warning));
    QVERIFY(RestoreWords::backup(other).join(u' ').contains(u"T7"_s));
    other.tillHere = u"T7"_s;
    QVERIFY(RestoreWords::warnings(other).isEmpty());
    other.till.clear(); // it has no sale
    QVERIFY(RestoreWords::warnings(other).isEmpty());
}

void TestRestoreCard::everyRefusalHasItsSentence()
{
    QSet<QString> sentences;
    const int last = int(RestoreError::Kind::NotAllowed);
    for (int kind = 0; kind <= last; ++kind)
        sentences += RestoreWords::trouble({RestoreError::Kind(kind)});
    QCOMPARE(sentences.size(), last + 1);
    for (const QString &sentence : std::as_const(sentences))
        QVERIFY2(sentence.endsWith(u"Nothing was changed."_s), qPrintable(sentence));
}

void TestRestoreCard::aFinishedCatchUpSaysWhatItFound()
{
    CatchUpView view;
    view.state = CatchUpView::State::Done;
    view.mark.asOfUtc = preview().asOfUtc;
    const QString none = RestoreWords::catchUp(view);
    QVERIFY(none.contains(u"knows of no recharge"_s));
    view.mark.decidedBy = u"Youssef"_s; // who cannot have known that
    QVERIFY(!RestoreWords::catchUp(view).contains(u"knows of no recharge"_s));
    view.mark.decidedBy.clear();
    view.givenUp = true;
    QVERIFY(RestoreWords::catchUp(view).startsWith(RestoreWords::notRestored()));
    view.mark.state = RestoreMark::State::Read; // of the one before
    QCOMPARE(RestoreWords::catchUp(view), RestoreWords::notRestored());
    view.givenUp = false;
    view.mark.state = RestoreMark::State::CaughtUp;
    view.found = {12, Money::fromDirhams(240)};
    const QString some = RestoreWords::catchUp(view);
    QVERIFY(some.contains(u"12"_s) && some.contains(Words::amount(Money::fromDirhams(240))));
    view.mark.decidedBy = u"Youssef"_s;
    QVERIFY(RestoreWords::catchUp(view).contains(u"Youssef"_s));
}

QTEST_MAIN(TestRestoreCard)
#include "tst_restorecard.moc"
