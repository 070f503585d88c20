// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/accountsession.h"
#include "desk/linkmonitor.h"
#include "desk/serverclock.h"
#include "desk/settingsdoor.h"
#include "support/fakeclock.h"
#include "support/fakeserver.h"

#include <QTest>

using namespace taabia;

namespace {

template <typename T> Reply<T> reply(Expected<T, Failure> result, int httpStatus = 200)
{
    return {std::move(result), httpStatus, std::nullopt, {}};
}

Failure failure(FailureKind kind, ErrorCode code = ErrorCode::BareMessage, const QString &codeText = {})
{
    return {kind, code, codeText, {}};
}

const WebhookConfig wanted{QStringLiteral("https://shop.example/hook"), QStringLiteral("1.2.3.4")};

struct Webhooks {
    FakeServer server;
    FakeClock clock;
    ServerClock serverClock{clock};
    LinkMonitor link{[](const LinkView &) {}};
    AccountSession session{server, serverClock, link};
    std::optional<WebhookChange> change;

    void ask()
    {
        session.changeWebhook(wanted, [this](const WebhookChange &ended) { change = ended; });
    }
    void answer(const Expected<WebhookConfig, Failure> &result)
    {
        const auto tell = server.webhookPosts.front().answer;
        server.webhookPosts.pop_front();
        tell(reply(result));
    }
    void answerRead(const Expected<WebhookConfig, Failure> &result)
    {
        const auto tell = server.webhookReads.front();
        server.webhookReads.pop_front();
        tell(reply(result));
    }
};

} // namespace

/// The account at the provider: what is known of it, and what became of a change. (Who may ask: tst_everyright.) And
/// the doors to the settings and the backup, which belong to no till.
class TestAccountDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReadingTellsBothOrWhyNot();
    void aChangeThatTheProviderConfirmsIsSaved();
    void whatSurelyChangedNothingIsSaidSo_data();
    void whatSurelyChangedNothingIsSaidSo();
    void aLostAnswerIsNeverCalledSaved_data();
    void aLostAnswerIsNeverCalledSaved();
    void aChangeIsSentOnce();
    void theSettingsDoorIsTheOwnersAlone();
};

void TestAccountDesk::aReadingTellsBothOrWhyNot()
{
    Webhooks world;
    std::optional<AccountReading> reading;
    world.session.read([&reading](const AccountReading &ended) { reading = ended; });
    Account account;
    account.code = QStringLiteral("CL01");
    world.server.accounts.front()(reply<Account>(account));
    QVERIFY(!reading); // one of two
    world.server.priceLists.front()(reply<Prices>(Unexpected{failure(FailureKind::TimedOut)}, 0));
    QVERIFY(reading);
    QCOMPARE(reading->told.account->code, QStringLiteral("CL01"));
    QVERIFY(!reading->told.prices);
    QVERIFY(reading->failure && reading->failure->kind == FailureKind::TimedOut);
}

void TestAccountDesk::aChangeThatTheProviderConfirmsIsSaved()
{
    Webhooks world;
    world.ask();
    QCOMPARE(world.server.webhookPosts.front().config.url, wanted.url);
    QCOMPARE(world.server.webhookPosts.front().config.ipWhitelist, wanted.ipWhitelist);
    world.answer(wanted);
    QVERIFY(world.change && world.change->end == WebhookChange::End::Saved);
    QCOMPARE(world.change->now->url, wanted.url);
    QVERIFY(world.server.webhookReads.empty());
}

void TestAccountDesk::whatSurelyChangedNothingIsSaidSo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, FailureKind kind, ErrorCode code = ErrorCode::BareMessage) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(code);
    };
    row("not sent", FailureKind::NotSent);
    row("a certificate that is none", FailureKind::TlsUntrusted);
    row("WEBHOOK_URL_REQUIRED", FailureKind::Refused, ErrorCode::WebhookUrlRequired);
    row("WEBHOOK_URL_INVALID", FailureKind::Refused, ErrorCode::WebhookUrlInvalid);
    row("WEBHOOK_UPDATE_FAILED, as a 500", FailureKind::ServerError, ErrorCode::WebhookUpdateFailed);
    row("IP_NOT_ALLOWED", FailureKind::Refused, ErrorCode::IpNotAllowed);
    row("CLIENT_SUSPENDED", FailureKind::Refused, ErrorCode::ClientSuspended);
}

void TestAccountDesk::whatSurelyChangedNothingIsSaidSo()
{
    QFETCH(const int, kind);
    QFETCH(const int, code);
    Webhooks world;
    world.ask();
    world.answer(Unexpected{failure(static_cast<FailureKind>(kind), static_cast<ErrorCode>(code))});
    QVERIFY(world.change && world.change->end == WebhookChange::End::NotChanged);
    QCOMPARE(static_cast<int>(world.change->failure->code), code);
    QVERIFY(world.server.webhookReads.empty());
}

void TestAccountDesk::aLostAnswerIsNeverCalledSaved_data()
{
    QTest::addColumn<int>("kind");
    for (const auto &[name, kind] : {std::pair("timed out", FailureKind::TimedOut), {"dropped", FailureKind::Dropped},
             {"redirected", FailureKind::Redirected}, {"a 500 without a code", FailureKind::ServerError},
             {"too large", FailureKind::TooLarge}, {"unreadable", FailureKind::Unreadable},
             {"cancelled", FailureKind::Cancelled}})
        QTest::newRow(name) << static_cast<int>(kind);
}

void TestAccountDesk::aLostAnswerIsNeverCalledSaved()
{
    QFETCH(const int, kind);
    for (const bool readable : {true, false}) {
        Webhooks world;
        world.ask();
        world.answer(Unexpected{failure(static_cast<FailureKind>(kind))});
        QVERIFY(!world.change); // not before the provider was asked what it has
        if (readable)
            world.answerRead(wanted); // even what was wished for proves nothing: it may have stood there before
        else
            world.answerRead(Unexpected{failure(FailureKind::NotSent)});
        QVERIFY(world.change && world.change->end == WebhookChange::End::Unknown);
        QCOMPARE(world.change->now.has_value(), readable);
        QCOMPARE(static_cast<int>(world.change->failure->kind), kind);
    }
}

void TestAccountDesk::aChangeIsSentOnce()
{
    Webhooks world;
    world.ask();
    world.answer(Unexpected{failure(FailureKind::TimedOut)});
    world.answerRead(WebhookConfig{});
    QVERIFY(world.server.webhookPosts.empty());
}

void TestAccountDesk::theSettingsDoorIsTheOwnersAlone()
{
    const auto permit = Permit::guarded();
    const SettingsDoor door(permit);
    int kept = 1;
    QVERIFY(door.put(kept, 2) == SettingsDoor::Answer::Refused); // nobody is there
    permit->signIn({2, QStringLiteral("Amina"), Role::Clerk, true});
    QVERIFY(door.put(kept, 2) == SettingsDoor::Answer::Refused);
    QCOMPARE(kept, 1);
    QVERIFY(door.put(kept, 1) == SettingsDoor::Answer::Same);
    permit->approve(Action::ChangeSettings);
    QVERIFY(door.put(kept, 1) == SettingsDoor::Answer::Same); // what changes nothing uses no approval up
    QVERIFY(door.put(kept, 2) == SettingsDoor::Answer::Kept);
    QVERIFY(door.put(kept, 3) == SettingsDoor::Answer::Refused); // one approval, one change
    permit->signIn({1, QStringLiteral("Rachid"), Role::Owner, true});
    QVERIFY(door.put(kept, 3) == SettingsDoor::Answer::Kept);
    QCOMPARE(kept, 3);
    QVERIFY(SettingsDoor().put(kept, 4) == SettingsDoor::Answer::Kept); // before there is anybody
}

QTEST_GUILESS_MAIN(TestAccountDesk)
#include "tst_accountdesk.moc"
