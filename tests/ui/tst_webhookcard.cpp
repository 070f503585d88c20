// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/accountdesk.h"
#include "ports/clock.h"
#include "ports/entropy.h"
#include "ui/cash/linefield.h"
#include "ui/settings/webhookcard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {
const WebhookConfig atProvider{u"https://shop.example/hook"_s, u"1.2.3.4"_s};
}

/// The card of the webhook: nothing is called done that is not known to be.
class TestWebhookCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatTheProviderHasStandsThere();
    void beforeItWasReadNothingCanBeChanged();
    void aChangeThatIsSavedIsSaidSo();
    void everyDocumentedErrorIsExplained_data();
    void everyDocumentedErrorIsExplained();
    void aLostAnswerIsNotCalledSaved();
    void aListOfAddressesIsAskedAboutFirst();
    void whatIsNoAddressIsNotSent();
    void tabGoesThroughTheQuestionAsTheEyeDoes();
    void anEmptyListIsNot();
    void whatIsTypedOutlivesAReading();

private:
    /// The commands of a till are numbered one after the other: what the card has just asked.
    Ticket asked() { return m_till->account().read() - 1; }
    void told(const WebhookConfig &config) { Q_EMIT m_till->account().webhookRead(asked(), config); }
    void type(LineField *field, const QString &text)
    {
        field->field()->setFocus();
        field->field()->selectAll();
        QTest::keyClicks(field->field(), text);
    }
    QString notice() const { return m_card->notice()->isVisible() ? m_card->notice()->sentence() : QString(); }

    std::unique_ptr<Till> m_till;
    std::unique_ptr<WebhookCard> m_card;
};

void TestWebhookCard::init()
{
    m_card.reset();
    m_till = std::make_unique<Till>([]() -> Expected<TillParts, LedgerError> { return Unexpected{LedgerError{}}; });
    m_card = std::make_unique<WebhookCard>(m_till->account());
    m_card->resize(700, 400);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    m_card->hide(); // shown anew, so that what it asked last is known
    m_card->show();
}

void TestWebhookCard::whatTheProviderHasStandsThere()
{
    QVERIFY(notice().contains(u"is being asked"_s));
    told(atProvider);
    QCOMPARE(m_card->url()->text(), atProvider.url);
    QCOMPARE(m_card->whitelist()->text(), atProvider.ipWhitelist);
    QVERIFY(notice().isEmpty());
    QTest::keyClick(m_card->changeButton(), Qt::Key_Space);
    QVERIFY(notice().contains(u"has exactly this already"_s));
}

void TestWebhookCard::beforeItWasReadNothingCanBeChanged()
{
    QVERIFY(!m_card->changeButton()->isEnabled());
    QVERIFY(!m_card->url()->isEnabled());
    Failure failure;
    failure.kind = FailureKind::TimedOut;
    Q_EMIT m_till->account().webhookRead(asked(), Unexpected{failure});
    QVERIFY(notice().contains(Words::failedOnce(failure)));
    QVERIFY(!notice().contains(u"tries again"_s)); // it does not
    QVERIFY(!m_card->changeButton()->isEnabled()); // the list that nobody has seen would be overwritten
    QVERIFY(m_card->againButton()->isEnabled());
}

void TestWebhookCard::aChangeThatIsSavedIsSaidSo()
{
    told({});
    type(m_card->url(), atProvider.url);
    QTest::keyClick(m_card->url()->field(), Qt::Key_Return);
    QVERIFY(notice().contains(u"asked to change it"_s));
    QVERIFY(!m_card->changeButton()->isEnabled()); // once is enough
    Q_EMIT m_till->account().webhookChanged(
        asked(), {WebhookChange::End::Saved, std::nullopt, WebhookConfig{atProvider.url, {}}});
    QCOMPARE(notice(), u"Saved at the provider."_s);
    QCOMPARE(m_card->notice()->tone(), Tone::Good);
    type(m_card->url(), u"x"_s);
    QVERIFY(notice().isEmpty()); // it was about what stood there
}

void TestWebhookCard::everyDocumentedErrorIsExplained_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](ErrorCode code, const char *says) {
        QTest::newRow(says) << static_cast<int>(code) << QString::fromLatin1(says);
    };
    row(ErrorCode::WebhookUrlRequired, "wants a webhook address");
    row(ErrorCode::WebhookUrlInvalid, "does not accept this webhook address");
    row(ErrorCode::WebhookUpdateFailed, "could not save the webhook address");
    row(ErrorCode::IpNotAllowed, "does not allow this internet address");
    row(ErrorCode::ClientSuspended, "has suspended the account");
    row(ErrorCode::AuthInvalid, "does not accept the client code or the API key");
    row(ErrorCode::AuthMissing, "did not reach the provider");
    row(ErrorCode::BareMessage, "ip_whitelist invalide.");
    row(ErrorCode::Unlisted, "which the till does not know");
}

void TestWebhookCard::everyDocumentedErrorIsExplained()
{
    QFETCH(const int, code);
    QFETCH(const QString, says);
    told({});
    type(m_card->url(), u"http://shop.example"_s);
    QTest::keyClick(m_card->url()->field(), Qt::Key_Return);
    WebhookChange change;
    change.end = WebhookChange::End::NotChanged;
    change.failure =
        Failure{FailureKind::Refused, static_cast<ErrorCode>(code), u"CODE"_s, u"ip_whitelist invalide."_s};
    Q_EMIT m_till->account().webhookChanged(asked(), change);
    QVERIFY2(notice().contains(says), qPrintable(notice()));
    QVERIFY(notice().startsWith(u"Nothing was changed."_s));
    QCOMPARE(m_card->url()->text(), u"http://shop.example"_s); // to be mended
}

void TestWebhookCard::aLostAnswerIsNotCalledSaved()
{
    told({});
    type(m_card->url(), atProvider.url);
    QTest::keyClick(m_card->url()->field(), Qt::Key_Return);
    WebhookChange change;
    change.failure = Failure{FailureKind::TimedOut, ErrorCode::BareMessage, {}, {}};
    change.now = WebhookConfig{};
    Q_EMIT m_till->account().webhookChanged(asked(), change);
    QVERIFY(notice().contains(u"It is not known whether the change arrived"_s));
    QVERIFY(!notice().contains(u"Saved"_s));
    QCOMPARE(m_card->notice()->tone(), Tone::Warning);
    QVERIFY(m_card->url()->text().isEmpty()); // "above stands what the provider has now"
    QTest::keyClick(m_card->againButton(), Qt::Key_Space);
    told(atProvider); // it had arrived after all
    QCOMPARE(m_card->url()->text(), atProvider.url);
}

void TestWebhookCard::aListOfAddressesIsAskedAboutFirst()
{
    told(atProvider);
    type(m_card->whitelist(), u"9.9.9.9"_s);
    QTest::keyClick(m_card->whitelist()->field(), Qt::Key_Return);
    QVERIFY(notice().contains(u"cannot know its own internet address"_s));
    QVERIFY(notice().contains(u"9.9.9.9"_s));
    QCOMPARE(m_card->focusWidget(), m_card->noButton()); // the one that changes nothing
    QTest::keyClick(m_card->noButton(), Qt::Key_Escape);
    QVERIFY(m_card->changeButton()->isVisible());
    QCOMPARE(m_card->whitelist()->text(), u"9.9.9.9"_s);
    QTest::keyClick(m_card->changeButton(), Qt::Key_Space);
    m_card->yesButton()->setFocus();
    QTest::keyClick(m_card->yesButton(), Qt::Key_Space);
    QVERIFY(notice().contains(u"asked to change it"_s));
}

void TestWebhookCard::whatIsNoAddressIsNotSent()
{
    told(atProvider);
    for (const QString &wrong : {u"999.1.1.1"_s, u"41.248.10.1, 1.2.3"_s, u"1.2.3.4;5..6.7"_s}) {
        type(m_card->whitelist(), wrong);
        QTest::keyClick(m_card->whitelist()->field(), Qt::Key_Return);
        QVERIFY2(!m_card->yesButton()->isVisible(), qPrintable(wrong));
        QVERIFY(m_card->whitelist()->trouble().contains(u"is no internet address"_s));
    }
    // What may be a range is the provider's to judge.
    for (const QString &right : {u"41.248.10.1,5.6.7.8"_s, u"10.0.0.0/8"_s, u"2001:db8::1"_s}) {
        type(m_card->whitelist(), right);
        QTest::keyClick(m_card->whitelist()->field(), Qt::Key_Return);
        QVERIFY2(m_card->yesButton()->isVisible(), qPrintable(right));
        QTest::keyClick(m_card->noButton(), Qt::Key_Escape);
    }
}

void TestWebhookCard::tabGoesThroughTheQuestionAsTheEyeDoes()
{
    told({});
    type(m_card->whitelist(), u"1.2.3.4"_s);
    QTest::keyClick(m_card->whitelist()->field(), Qt::Key_Return);
    QCOMPARE(m_card->focusWidget(), m_card->noButton());
    QTest::keyClick(m_card->noButton(), Qt::Key_Tab);
    QCOMPARE(m_card->focusWidget(), m_card->yesButton());
}

void TestWebhookCard::anEmptyListIsNot()
{
    told(atProvider);
    m_card->whitelist()->field()->setFocus();
    m_card->whitelist()->field()->selectAll();
    QTest::keyClick(m_card->whitelist()->field(), Qt::Key_Delete);
    QTest::keyClick(m_card->whitelist()->field(), Qt::Key_Return);
    QVERIFY(notice().contains(u"asked to change it"_s));
}

void TestWebhookCard::whatIsTypedOutlivesAReading()
{
    told(atProvider);
    type(m_card->url(), u"https://other.example"_s);
    QTest::keyClick(m_card->againButton(), Qt::Key_Space);
    told({u"https://third.example"_s, u"5.6.7.8"_s});
    QCOMPARE(m_card->url()->text(), u"https://other.example"_s);
    QCOMPARE(m_card->whitelist()->text(), u"5.6.7.8"_s);
}

QTEST_MAIN(TestWebhookCard)
#include "tst_webhookcard.moc"
