// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/till.h"
#include "ports/clock.h"
#include "ports/entropy.h"
#include "support/fakehistory.h"
#include "support/samples.h"
#include "ui/history/saledetailsoverlay.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

SaleDetails openSale()
{
    SaleDetails details{samples::sale(7, SaleState::Open), "{\"phone\":\"0612345678\"}", {}, {}};
    details.sale.attention = Attention::Check;
    const QDateTime at = details.sale.createdUtc;
    details.attempts.push_back({1, at, AttemptOutcome::Unknown, 502, u"<b>odd</b>"_s, "<html>Bad gateway</html>"});
    details.observations.push_back({at, StatusCode(1), u"by-ref"_s, "{\"status_code\":1}"});
    details.observations.push_back({at.addSecs(5), StatusCode(77), u"history"_s, "{\"status_code\":77}"});
    return details;
}

} // namespace

/// One sale over the window: what is known, what can be done, and what came of it.
class TestSaleDetailsOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itTellsWhatIsKnownAndWhatIsNot();
    void theAttemptsAndStatusesAreListed();
    void theRawRepliesAreBehindAKey();
    void ourReferenceCanBeCopied();
    void checkNowSaysWhatCameOfIt();
    void aCheckThatFailsIsToldWithoutAWordOnTheCharge();
    void sendingAgainIsOfferedOnlyWhereItHelpsAndExplained();
    void aRefusedWishIsSaidInWords();
    void aRechargeLikeItIsAskedAboutBeforeItIsSentAgain();
    void anAnswerToSomebodyElsesQuestionIsNotTold();
    void cashIsAcknowledgedInItsOwnWords();
    void itFollowsTheSale();
    void itsReceiptIsLookedAtByTheKeyOnTheButton();
    void theSameAgainIsOfferedOnceItIsSettled();
    void escapeClosesIt();
    void aSaleThatIsNotThereIsSaidSo();
    void everythingHasAnAccessibleName();

private:
    void open(SaleId id = 7);
    template <typename T> T *part(const QString &name) const
    {
        for (T *child : m_overlay->findChildren<T *>()) {
            if (child->accessibleName() == name && child->isVisible())
                return child;
        }
        return nullptr;
    }
    QPushButton *button(const QString &name) const { return part<QPushButton>(name); }
    bool says(const QString &text) const
    {
        for (const QLabel *label : m_overlay->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    SaleDetails m_known = openSale();
    std::unique_ptr<HistoryDesk> m_desk;
    std::unique_ptr<Till> m_till;
    std::unique_ptr<QWidget> m_window;
    QWidget *m_page = nullptr;
    QPointer<SaleDetailsOverlay> m_overlay;
};

void TestSaleDetailsOverlay::init()
{
    m_known = openSale();
    m_desk = std::make_unique<HistoryDesk>([this]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        return std::unique_ptr<SaleHistory>(std::make_unique<FakeHistory>(7, [this](SaleId) { return m_known; }));
    });
    // Never started: the test plays its part and answers by its signals. The first command gets ticket 1.
    m_till = std::make_unique<Till>([]() -> Expected<TillParts, LedgerError> { return Unexpected{LedgerError{}}; });
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 700);
    auto *layout = new QVBoxLayout(m_window.get());
    m_page = new QPushButton(u"page"_s);
    layout->addWidget(m_page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (QTest::currentTestFunction() == QByteArray("aSaleThatIsNotThereIsSaidSo"))
        open(8);
    else
        open();
}

void TestSaleDetailsOverlay::open(SaleId id)
{
    m_overlay = new SaleDetailsOverlay(*m_till, *m_desk, id, m_page, m_window.get());
    m_overlay->open();
    if (id == 7)
        QTRY_VERIFY(says(Words::phone(m_known.sale.order.phone)));
}

void TestSaleDetailsOverlay::cleanup()
{
    m_window.reset();
    m_till.reset();
    m_desk.reset();
}

void TestSaleDetailsOverlay::itTellsWhatIsKnownAndWhatIsNot()
{
    QVERIFY(says(Words::stateSentence(m_known.sale)));
    QVERIFY(says(Words::stateWord(m_known.sale)));
    QVERIFY(says(Words::amount(m_known.sale.order.faceValue)));
    QVERIFY(says(m_known.sale.reference.text()));
    QVERIFY(says(Words::dateTime(m_known.sale.createdUtc)));
    QVERIFY(says(u"Amina"_s));
    QCOMPARE(part<QLabel>(u"Billed by the provider"_s)->text(), u"Not told yet"_s);
    QCOMPARE(part<QLabel>(u"Provider's reference"_s)->text(), u"Not told yet"_s);
}

void TestSaleDetailsOverlay::theAttemptsAndStatusesAreListed()
{
    const auto *attempts = part<QTableWidget>(u"Attempts"_s);
    QVERIFY(attempts);
    QCOMPARE(attempts->rowCount(), 1);
    QCOMPARE(attempts->item(0, 2)->text(), u"It arrived"_s); // its answer was lost, then a status told
    QVERIFY(attempts->item(0, 3)->text().contains(u"502"_s));
    const auto *statuses = part<QTableWidget>(u"Statuses seen"_s);
    QVERIFY(statuses);
    QCOMPARE(statuses->rowCount(), 2);
    QCOMPARE(statuses->item(0, 2)->text(), Words::statusMeaning(StatusCode(1)));
    QVERIFY(statuses->item(1, 1)->text().contains(u"77"_s));
    QCOMPARE(statuses->item(1, 3)->text(), u"The provider's list"_s);
}

void TestSaleDetailsOverlay::theRawRepliesAreBehindAKey()
{
    QVERIFY(!part<QPlainTextEdit>(u"Raw replies"_s));
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::AltModifier);
    const auto *raw = part<QPlainTextEdit>(u"Raw replies"_s);
    QVERIFY(raw);
    QVERIFY(raw->isReadOnly());
    QVERIFY(raw->toPlainText().contains(u"<html>Bad gateway</html>"_s));
    QVERIFY(raw->toPlainText().contains(u"\"phone\": \"0612345678\""_s));
    QVERIFY(button(u"Hide the raw replies"_s));
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::AltModifier);
    QVERIFY(!part<QPlainTextEdit>(u"Raw replies"_s));
}

void TestSaleDetailsOverlay::ourReferenceCanBeCopied()
{
    QTest::keyClick(button(u"Copy our reference"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_known.sale.reference.text());
}

void TestSaleDetailsOverlay::checkNowSaysWhatCameOfIt()
{
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::AltModifier);
    QVERIFY(says(u"Asking the provider"_s));
    QVERIFY(!button(u"Check now"_s)->isEnabled());
    m_known.sale.state = SaleState::Done;
    m_known.sale.attention = Attention::None;
    m_known.sale.status = StatusCode(3);
    Q_EMIT m_till->saleChecked(1, m_known.sale, {});
    QVERIFY(says(u"answered just now"_s));
    QVERIFY(says(u"The recharge was delivered."_s));
    QVERIFY(button(u"Check now"_s)->isEnabled());
    QVERIFY(!button(u"Send again with the same reference"_s));
}

void TestSaleDetailsOverlay::aCheckThatFailsIsToldWithoutAWordOnTheCharge()
{
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::AltModifier);
    const Failure failure = samples::failed(FailureKind::TimedOut);
    Q_EMIT m_till->saleChecked(1, m_known.sale, failure);
    QVERIFY(says(Words::failure(failure)));
    QVERIFY(says(Words::stateSentence(m_known.sale)));
    QVERIFY(button(u"Check now"_s)->isEnabled());
}

void TestSaleDetailsOverlay::sendingAgainIsOfferedOnlyWhereItHelpsAndExplained()
{
    QVERIFY(button(u"Send again with the same reference"_s));
    QVERIFY(says(u"cannot be charged twice"_s));
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
    Sale sentAgain = m_known.sale;
    ++sentAgain.attempts;
    Q_EMIT m_till->saleChecked(1, sentAgain, {});
    QVERIFY(says(u"sent again with the same reference."_s));

    for (const SaleState state : {SaleState::Pending, SaleState::Done, SaleState::Unresolved, SaleState::Conflict}) {
        m_known.sale.state = state;
        Q_EMIT m_till->saleChanged(m_known.sale);
        QVERIFY(!button(u"Send again with the same reference"_s));
        QVERIFY(!says(u"cannot be charged twice"_s));
    }
}

void TestSaleDetailsOverlay::aRefusedWishIsSaidInWords()
{
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
    Q_EMIT m_till->wishRefused(1, WishRefusal::TooOld);
    QVERIFY(says(Words::wishRefusal(WishRefusal::TooOld)));
    QVERIFY(button(u"Send again with the same reference"_s)->isEnabled());
}

void TestSaleDetailsOverlay::aRechargeLikeItIsAskedAboutBeforeItIsSentAgain()
{
    SellRefusal question{SellRefusal::Kind::JustSold, std::nullopt, std::nullopt};
    question.foreign.emplace();
    question.foreign->record.phone = u"0612345678"_s;
    question.sendingAgain = 7;
    QVERIFY(!Words::refusal(question).contains(u"charged"_s)); // an earlier attempt may have been
    QSignalSpy asked(m_overlay, &SaleDetailsOverlay::askedBeforeSending);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
    Q_EMIT m_till->sellRefused(1, question);
    QCOMPARE(asked.size(), 1);
    QVERIFY(says(Words::refusal(question)));
    QVERIFY(button(u"Send again with the same reference"_s)->isEnabled());
    m_overlay->sendKnowing();
    Sale sentAgain = m_known.sale;
    ++sentAgain.attempts;
    Q_EMIT m_till->saleChecked(2, sentAgain, {});
    QVERIFY(says(u"sent again with the same reference."_s));
}

void TestSaleDetailsOverlay::anAnswerToSomebodyElsesQuestionIsNotTold()
{
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::AltModifier);
    Q_EMIT m_till->wishRefused(99, WishRefusal::NotOpen);
    Q_EMIT m_till->saleChecked(99, samples::sale(3, SaleState::Done), {});
    QVERIFY(says(u"Asking the provider"_s));
    QVERIFY(says(Words::stateSentence(m_known.sale)));
}

void TestSaleDetailsOverlay::cashIsAcknowledgedInItsOwnWords()
{
    QVERIFY(button(u"Dealt with"_s));
    m_known.sale.state = SaleState::Refunded;
    m_known.sale.attention = Attention::GiveBack;
    Q_EMIT m_till->saleChanged(m_known.sale);
    QVERIFY(button(u"I gave the cash back"_s));
    QTest::keyClick(m_window.get(), Qt::Key_D, Qt::AltModifier);
    m_known.sale.attention = Attention::None;
    Q_EMIT m_till->saleChecked(1, m_known.sale, {});
    QVERIFY(says(u"marked as dealt with"_s));
    QVERIFY(!button(u"I gave the cash back"_s));
}

void TestSaleDetailsOverlay::itFollowsTheSale()
{
    m_known.sale.state = SaleState::Pending;
    m_known.sale.attention = Attention::None;
    m_known.sale.status = StatusCode(2);
    m_known.sale.providerReference = u"SBX-1"_s;
    m_known.observations.push_back({m_known.sale.createdUtc, StatusCode(2), u"by-ref"_s, "{}"});
    Q_EMIT m_till->saleChanged(m_known.sale);
    QVERIFY(says(Words::stateSentence(m_known.sale)));
    QVERIFY(says(u"SBX-1"_s));
    QTRY_COMPARE(part<QTableWidget>(u"Statuses seen"_s)->rowCount(), 3);
    Q_EMIT m_till->saleChanged(samples::sale(6, SaleState::Done)); // another sale
    QVERIFY(says(Words::stateSentence(m_known.sale)));
}

void TestSaleDetailsOverlay::itsReceiptIsLookedAtByTheKeyOnTheButton()
{
    const auto *eye = part<ActionButton>(u"Look at the receipt"_s);
    QVERIFY(eye && !eye->text().isEmpty());
    QCOMPARE(eye->key(), u"Ctrl+L"_s);
    QSignalSpy wanted(m_overlay, &SaleDetailsOverlay::previewWanted);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().value<SaleId>(), SaleId(7));
}

void TestSaleDetailsOverlay::theSameAgainIsOfferedOnceItIsSettled()
{
    std::vector<SaleOrder> wanted;
    connect(m_overlay, &SaleDetailsOverlay::sameAgainWanted, this,
        [&](const SaleOrder &order) { wanted.push_back(order); });
    QTRY_VERIFY(button(u"Check now"_s));
    QVERIFY(!button(u"Same again"_s)); // nobody knows yet how it ended
    QTest::keyClick(m_window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(wanted.empty());
    m_known.sale.state = SaleState::Done;
    m_known.sale.attention = Attention::None;
    Q_EMIT m_till->saleChanged(m_known.sale);
    QTRY_VERIFY(button(u"Same again"_s));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1U);
    QCOMPARE(wanted.front(), m_known.sale.order);
}

void TestSaleDetailsOverlay::escapeClosesIt()
{
    QSignalSpy closed(m_overlay, &Overlay::closed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(m_page->isEnabled());
    QTRY_VERIFY(!m_overlay);
}

void TestSaleDetailsOverlay::aSaleThatIsNotThereIsSaidSo()
{
    QTRY_VERIFY(says(Words::ledgerTrouble({LedgerError::Kind::NotFound, {}})));
}

void TestSaleDetailsOverlay::everythingHasAnAccessibleName()
{
    for (const QWidget *widget : m_overlay->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus && !widget->inherits("QLabel"))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestSaleDetailsOverlay)
#include "tst_saledetailsoverlay.moc"
