// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayworld.h"

#include "ledger/chainedrows.h"
#include "support/samples.h"
#include "ui/day/balancelists.h"
#include "ui/day/foreignpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/salesview.h"
#include "ui/words/words.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

BalanceMisfit misfit(qint64 centimes, Money adopted = {})
{
    BalanceMisfit made;
    made.check.id = 7;
    made.check.seenUtc = QDateTime::currentDateTimeUtc();
    made.check.difference = Money::fromCentimes(centimes);
    made.adopted = adopted;
    made.previousUtc = made.check.seenUtc.addSecs(-600);
    made.around = {samples::sale(41, SaleState::Done), samples::sale(40, SaleState::Failed)};
    return made;
}

ForeignRecharge recharge(const char *reference)
{
    ForeignRecharge made;
    made.record = samples::record(samples::sale(500, SaleState::Done), 3);
    made.record.providerReference = QString::fromLatin1(reference);
    made.madeUtc = QDateTime::currentDateTimeUtc().addSecs(-3600);
    made.seenUtc = made.madeUtc;
    return made;
}

} // namespace

/// Whether the account adds up, by the keyboard. The desk of the balance is the real one on a till that has not
/// started: it refuses, and its other answers are given by hand.
class TestBalanceView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }
    void init()
    {
        m_world = std::make_unique<DayWorld>();
        m_world->plan->balance = SampleShop::balance(PeriodChooser::today().addDays(-6), 7);
        m_world->plan->misfits = {misfit(-2940, Money::fromCentimes(940)), misfit(50000)};
        m_world->plan->foreign = {recharge("881"), recharge("882")};
        m_world->open();
        m_world->press(Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY(m_world->balance->isVisible() && parts()->tile(1)->text().contains(Words::number(2)));
    }
    void cleanup() { m_world.reset(); }

    void everyLineReadsLikeAnEquationThatHolds()
    {
        const ListTable &shown = days()->table();
        QCOMPARE(shown.rows.size(), std::size_t(7));
        std::vector<std::vector<ListCell>> lines = shown.rows;
        lines.push_back(*shown.total);
        for (const std::vector<ListCell> &line : lines) {
            Money sum = std::get<Money>(line[1]);
            for (std::size_t column = 2; column < 7; ++column) {
                const QString sign = shown.columns[column].title.left(1);
                QVERIFY(sign == u"+"_s || sign == u"\u2212"_s);
                const Money amount = std::get<Money>(line[column]);
                sum = sign == u"+"_s ? sum + amount : sum - amount;
            }
            QVERIFY(shown.columns[7].title.startsWith(u'='));
            QCOMPARE(sum, std::get<Money>(line[7]));
        }
    }

    void whatDoesNotFitIsSaidAndShownWithItsSales()
    {
        QVERIFY(m_world->says(u"Money went out without a confirmed sale of this till"_s));
        parts()->choose(1);
        QVERIFY(m_world->says(Words::amount(Money::fromCentimes(2940))));
        QVERIFY(m_world->says(Words::amount(Money::fromCentimes(2000)) + u" remain"_s));
        auto *around = m_world->balance->findChild<SalesView *>();
        QCOMPARE(around->model()->rowCount(), 2);
        QSignalSpy activated(m_world->balance, &BalanceView::saleActivated);
        around->setFocus();
        m_world->press(Qt::Key_Home);
        m_world->press(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<SaleId>(), SaleId(41));
    }

    void moneyThatCameInIsNotCalledMissing()
    {
        const QString sentence = BalanceLists::misfitSentence(misfit(50000));
        QVERIFY(sentence.contains(u"deposit"_s));
        QVERIFY(!sentence.contains(u"went out"_s));
    }

    void adoptingWantsAReason()
    {
        openForeign();
        adoptButton()->click();
        QVERIFY(m_world->says(u"Say why"_s));
        QVERIFY(reason()->hasFocus());
        QVERIFY(reason()->isEnabled());
    }

    void whatTheDeskRefusesIsSaid()
    {
        openForeign();
        reason()->setFocus();
        QTest::keyClicks(reason(), u"the other counter"_s);
        QTest::keyClick(reason(), Qt::Key_Return);
        QVERIFY(!adoptButton()->isEnabled()); // one wish at a time
        QTRY_VERIFY(adoptButton()->isEnabled());
        QVERIFY(!foreign()->told().isEmpty());
        QCOMPARE(reason()->text(), u"the other counter"_s); // it was not done: what was typed stays
    }

    void anAdoptedRechargeIsDoneWith()
    {
        openForeign();
        ForeignRecharge adopted = recharge("881");
        adopted.adoptedUtc = QDateTime::currentDateTimeUtc();
        adopted.adoptedBy = u"Amina"_s;
        m_world->plan->foreign = {recharge("882"), adopted};
        reason()->setText(u"the other counter"_s);
        // The till has not started and refuses the first wish, which tells the ticket of the second.
        Ticket ticket = 0;
        const auto listen = connect(&m_world->till.balance(), &BalanceDesk::refused, this,
            [&ticket](Ticket refused, const LedgerError &) { ticket = refused; });
        adoptButton()->click();
        QTRY_VERIFY(ticket != 0 && adoptButton()->isEnabled());
        disconnect(listen);
        adoptButton()->click();
        Q_EMIT m_world->till.balance().adopted(ticket + 1, adopted);
        QVERIFY(foreign()->told().startsWith(u"Adopted."_s));
        QCOMPARE(reason()->text(), QString());
        QTRY_VERIFY(parts()->tile(2)->text().contains(Words::number(1))); // one is left
    }

    void readingTheHistoryAgainTellsWhatItFound()
    {
        openForeign();
        for (ActionButton *button : foreign()->findChildren<ActionButton *>()) {
            if (button->text() == u"Read the history again"_s)
                button->click();
        }
        QVERIFY(foreign()->told().contains(u"a page a second"_s));
        QTRY_VERIFY(!foreign()->told().contains(u"a page a second"_s)); // refused: the till has not started
        Q_EMIT m_world->till.balance().historyScanned(987'654, 3, std::nullopt); // somebody else's wish
        QVERIFY(!foreign()->told().contains(Words::number(3)));
    }

    void aWholeChainIsSaidToBeWholeAndWhatItCannotShow()
    {
        m_world->plan->verdict = wholeChain();
        parts()->choose(3);
        m_world->press(Qt::Key_Tab);
        chain()->setFocus();
        m_world->press(Qt::Key_Return);
        QTRY_VERIFY(m_world->says(u"Whole"_s));
        QCOMPARE(m_world->plan->onPaper, QByteArray());
        const QString told = chain()->verdict();
        QVERIFY(told.contains(Words::number(1200)));
        QVERIFY(told.contains(u"last Z report"_s));
        QCOMPARE(BalanceLists::lastLink(wholeChain()), u"3f9a 01b2"_s);
    }

    void linksThatCannotBeCheckedAreNeverCalledWhole()
    {
        ChainVerdict verdict = wholeChain();
        verdict.foreignKey = 30;
        m_world->plan->verdict = verdict;
        parts()->choose(3);
        chain()->verify();
        QTRY_VERIFY(chain()->verdict().contains(Words::number(30)));
        QVERIFY(!chain()->verdict().contains(u"Whole"_s));
        QVERIFY(chain()->verdict().contains(u"another key"_s));
        QCOMPARE(chain()->findChild<Notice *>()->tone(), Tone::Warning);
    }

    void theLinkOnAZReportIsLookedForInTheChain()
    {
        m_world->plan->verdict = wholeChain();
        parts()->choose(3);
        chain()->onPaper()->setFocus();
        QTest::keyClicks(chain()->onPaper(), u"3F9a 01b2 c"_s); // the half of a byte says nothing
        QTest::keyClick(chain()->onPaper(), Qt::Key_Return);
        QTRY_VERIFY(m_world->says(u"Whole"_s));
        QCOMPARE(m_world->plan->onPaper, QByteArray::fromHex("3f9a01b2"));
        QVERIFY(chain()->verdict().contains(u"is in the chain"_s));
        m_world->plan->verdict.broken = ChainBreak{ChainBreak::Kind::TailCut, 0, {}, 0};
        QTest::keyClick(chain()->onPaper(), Qt::Key_Return);
        QTRY_VERIFY(m_world->says(u"Broken: no link of the chain begins"_s));
        QVERIFY(!chain()->verdict().contains(u"is in the chain"_s));
    }

    void whatCannotBeALinkIsSaidBesideItsFieldAndNotAskedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("too short") << u"3f9a 01"_s;
        QTest::newRow("no hex") << u"3f9a01b2x"_s;
        QTest::newRow("too long") << QString(66, u'a');
    }
    void whatCannotBeALinkIsSaidBesideItsFieldAndNotAskedFor()
    {
        QFETCH(const QString, typed);
        parts()->choose(3);
        QTest::keyClicks(chain()->onPaper(), typed);
        chain()->verify();
        QVERIFY(m_world->says(u"A link is written with 0 to 9 and a to f"_s));
        QVERIFY(!m_world->says(u"Checking every record"_s));
        QVERIFY(chain()->onPaper()->hasFocus());
        QTest::keyClicks(chain()->onPaper(), u"3"_s);
        QVERIFY(!m_world->says(u"A link is written"_s));
    }

    void verifyingHoldsUpNoFiguresAndEndsWhenThePageIsLeft()
    {
        m_world->plan->verdict = wholeChain();
        QSignalSpy ofTheFigures(&m_world->desk, &ReportDesk::chainVerified);
        QSignalSpy own(&m_world->verifier, &ReportDesk::chainVerified);
        parts()->choose(3);
        chain()->verify();
        QTRY_COMPARE(own.size(), 1);
        QCOMPARE(ofTheFigures.size(), 0);
        chain()->verify();
        m_world->press(Qt::Key_F1);
        m_world->press(Qt::Key_F4);
        QTRY_VERIFY(m_world->balance->isVisible());
        QVERIFY(m_world->says(u"Stopped when the page was left"_s));
        QCoreApplication::processEvents();
        QVERIFY(!chain()->verdict().contains(u"Whole"_s));
        chain()->verify();
        QTRY_VERIFY(m_world->says(u"Whole"_s));
    }

    void everyKindOfRecordHasAWord()
    {
        for (const ChainedRows::Table &table : ChainedRows::tables()) {
            ChainVerdict verdict;
            verdict.broken = ChainBreak{ChainBreak::Kind::RowChanged, 12, table.name, 9};
            const QString sentence = BalanceLists::verdict(verdict).front();
            QVERIFY2(!sentence.contains(Words::told(table.name)), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'_'), qPrintable(sentence));
        }
    }

    void theFirstBrokenLinkIsNamed_data()
    {
        QTest::addColumn<ChainBreak>("found");
        QTest::addColumn<QStringList>("words");
        using Kind = ChainBreak::Kind;
        QTest::newRow("changed") << ChainBreak{Kind::RowChanged, 12, u"receipt"_s, 9}
                                 << QStringList{u"receipt"_s, u"9"_s, u"changed"_s, u"12"_s};
        QTest::newRow("missing") << ChainBreak{Kind::RowMissing, 12, u"cash_movement"_s, 9}
                                 << QStringList{u"cash movement"_s, u"9"_s, u"taken out"_s};
        QTest::newRow("added") << ChainBreak{Kind::RowAdded, 0, u"payment"_s, 9}
                               << QStringList{u"payment"_s, u"9"_s, u"not written by the till"_s};
        QTest::newRow("link") << ChainBreak{Kind::LinkMissing, 12, {}, 0} << QStringList{u"12"_s, u"missing"_s};
        QTest::newRow("tail") << ChainBreak{Kind::TailCut, 0, u"closing"_s, 4} << QStringList{u"cut off"_s, u"4"_s};
        QTest::newRow("a kind that is new")
            << ChainBreak{Kind::RowChanged, 1, u"something"_s, 2} << QStringList{u"something"_s};
    }
    void theFirstBrokenLinkIsNamed()
    {
        QFETCH(const ChainBreak, found);
        QFETCH(const QStringList, words);
        ChainVerdict verdict;
        verdict.links = 40;
        verdict.broken = found;
        const QStringList sentences = BalanceLists::verdict(verdict);
        QVERIFY(sentences.front().startsWith(u"Broken"_s));
        QVERIFY(!sentences.join(u' ').contains(u"Whole"_s));
        for (const QString &word : words)
            QVERIFY2(sentences.front().contains(word), qPrintable(sentences.front()));
    }

    void nothingCheckedIsNotCalledWhole()
    {
        ChainVerdict verdict;
        QVERIFY(!BalanceLists::verdict(verdict).join(u' ').contains(u"Whole"_s));
        verdict.foreignKey = 5;
        QVERIFY(!BalanceLists::verdict(verdict).join(u' ').contains(u"Whole"_s));
    }

    void aLedgerInTroubleIsSaid()
    {
        m_world->plan->trouble = LedgerError{LedgerError::Kind::Damaged, {}};
        m_world->press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(m_world->says(u"The balance cannot be shown."_s));
        m_world->plan->trouble.reset();
        for (ActionButton *button : m_world->balance->findChildren<ActionButton *>()) {
            if (button->text() == u"Try again"_s)
                button->click();
        }
        QTRY_VERIFY(!m_world->says(u"cannot be shown"_s));
    }

private:
    static ChainVerdict wholeChain()
    {
        ChainVerdict verdict;
        verdict.links = 1200;
        verdict.lastLink = QByteArray::fromHex("3f9a01b2");
        return verdict;
    }
    ChainCard *chain() const { return m_world->balance->chain(); }
    TileGroup *parts() const { return m_world->choices(u"Verify the records"_s); }
    ListView *days() const
    {
        for (ListView *view : m_world->balance->findChildren<ListView *>()) {
            if (view->accessibleName() == u"The balance day by day"_s)
                return view;
        }
        return nullptr;
    }
    ForeignPane *foreign() const { return m_world->balance->foreign(); }
    QLineEdit *reason() const { return foreign()->findChild<QLineEdit *>(); }
    ActionButton *adoptButton() const
    {
        for (ActionButton *button : foreign()->findChildren<ActionButton *>()) {
            if (button->text() == u"Adopt"_s)
                return button;
        }
        return nullptr;
    }
    void openForeign()
    {
        parts()->choose(2);
        QTRY_VERIFY(adoptButton()->isVisible() && adoptButton()->isEnabled());
    }

    Theme m_theme;
    std::unique_ptr<DayWorld> m_world;
};

QTEST_MAIN(TestBalanceView)
#include "tst_balanceview.moc"
