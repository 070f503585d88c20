// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httptopupserver.h"
#include "desk/accountsession.h"
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "desk/systemclock.h"
#include "sandbox/sandbox.h"

#include <QTest>

using namespace taabia;

/// The webhook as the till reads and changes it, over HTTP, against the contract as the sandbox reads it.
class TestWebhookChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasChangedIsRead();
    void everyDocumentedRefusalChangesNothing_data();
    void everyDocumentedRefusalChangesNothing();
    void aListWithoutThisTillLocksItOut();

private:
    WebhookChange change(const WebhookConfig &wanted)
    {
        std::optional<WebhookChange> ended;
        m_session->changeWebhook(wanted, [&ended](const WebhookChange &change) { ended = change; });
        [&] { QTRY_VERIFY(ended); }();
        return ended.value_or(WebhookChange());
    }
    Expected<WebhookConfig, Failure> read()
    {
        std::optional<Expected<WebhookConfig, Failure>> got;
        m_session->readWebhook([&got](const Expected<WebhookConfig, Failure> &config) { got = config; });
        [&] { QTRY_VERIFY(got); }();
        return *got;
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<HttpTopupServer> m_server;
    SystemClock m_clock;
    ServerClock m_serverClock{m_clock};
    LinkMonitor m_link{[](const LinkView &) {}};
    std::unique_ptr<AccountSession> m_session;
};

void TestWebhookChange::init()
{
    m_session.reset();
    m_server.reset();
    SandboxConfig config;
    const Credentials credentials{config.clientCode, config.apiKey};
    m_sandbox = std::make_unique<Sandbox>(std::move(config));
    QVERIFY(m_sandbox->start());
    m_server = std::make_unique<HttpTopupServer>(*BaseUrl::parse(m_sandbox->baseUrl()), credentials);
    m_session = std::make_unique<AccountSession>(*m_server, m_serverClock, m_link);
}

void TestWebhookChange::whatWasChangedIsRead()
{
    const auto before = read();
    QVERIFY(before);
    const WebhookConfig wanted{
        QStringLiteral("https://shop.example/hook?till=1"), QStringLiteral("127.0.0.1, 1.2.3.4")};
    const WebhookChange ended = change(wanted);
    QVERIFY(ended.end == WebhookChange::End::Saved);
    const auto after = read();
    QVERIFY(after);
    QCOMPARE(after->url, wanted.url);
    QCOMPARE(after->ipWhitelist, wanted.ipWhitelist);
    QCOMPARE(ended.now->url, wanted.url);
}

void TestWebhookChange::everyDocumentedRefusalChangesNothing_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("code");
    const QString good = QStringLiteral("https://shop.example/hook");
    QTest::newRow("no address") << QString() << QString() << static_cast<int>(ErrorCode::WebhookUrlRequired);
    QTest::newRow("not encrypted") << QStringLiteral("http://shop.example/hook") << QString()
                                   << static_cast<int>(ErrorCode::WebhookUrlInvalid);
    QTest::newRow("not saved") << QStringLiteral("https://update-failed.invalid/") << QString()
                               << static_cast<int>(ErrorCode::WebhookUpdateFailed);
    QTest::newRow("a list that is none") << good << QStringLiteral("my shop")
                                         << static_cast<int>(ErrorCode::BareMessage);
}

void TestWebhookChange::everyDocumentedRefusalChangesNothing()
{
    QFETCH(const QString, url);
    QFETCH(const QString, list);
    QFETCH(const int, code);
    const WebhookChange ended = change({url, list});
    QVERIFY(ended.end == WebhookChange::End::NotChanged);
    QCOMPARE(static_cast<int>(ended.failure->code), code);
    const auto after = read();
    QVERIFY(after);
    QVERIFY(after->url.isEmpty());
}

void TestWebhookChange::aListWithoutThisTillLocksItOut()
{
    QVERIFY(change({QStringLiteral("https://shop.example/hook"), QStringLiteral("9.9.9.9")}).end
        == WebhookChange::End::Saved);
    const auto after = read(); // what the card warned of
    QVERIFY(!after);
    QVERIFY(after.error().code == ErrorCode::IpNotAllowed);
    const WebhookChange back = change({QStringLiteral("https://shop.example/hook"), QString()});
    QVERIFY(back.end == WebhookChange::End::NotChanged);
    QVERIFY(back.failure->code == ErrorCode::IpNotAllowed);
}

QTEST_GUILESS_MAIN(TestWebhookChange)
#include "tst_webhookchange.moc"
