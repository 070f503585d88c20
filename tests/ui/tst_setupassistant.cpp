// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include "support/fakeserver.h"
#include "ui/preferences.h"
#include "ui/setup/accountwords.h"
#include "ui/setup/keyprompt.h"
#include "ui/setup/secretfield.h"
#include "ui/setup/setupassistant.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace taabia;

namespace {

AccountSetup account(AccountSetup::KeyPlace place = AccountSetup::KeyPlace::Keychain)
{
    return {AccountSetup::Kind::Production, documentedUrl(AccountSetup::Kind::Production),
        QStringLiteral("API-20251226-569"), place};
}

Failure failureOf(FailureKind kind, ErrorCode code = ErrorCode::BareMessage)
{
    Failure failure;
    failure.kind = kind;
    failure.code = code;
    failure.message = QStringLiteral("IP non autoris\u00e9e: 41.248.100.200");
    return failure;
}

std::vector<Failure> allFailures()
{
    std::vector<Failure> all;
    for (int kind = 0; kind <= static_cast<int>(FailureKind::Cancelled); ++kind)
        all.push_back(failureOf(static_cast<FailureKind>(kind)));
    for (int code = 0; code <= static_cast<int>(ErrorCode::Unlisted); ++code)
        all.push_back(failureOf(FailureKind::Refused, static_cast<ErrorCode>(code)));
    return all;
}

/// The assistant over a provider whose answers the test gives.
struct World {
    FakeServer *server = nullptr;
    Secret given;
    Preferences preferences{QString()};
    AccountProbe probe{
        [this](const AccountSetup &, const Secret &key) -> Expected<std::unique_ptr<TopupServer>, BaseUrlError> {
            auto fake = std::make_unique<FakeServer>();
            server = fake.get();
            given = key;
            return std::unique_ptr<TopupServer>(std::move(fake));
        }};
    SetupAssistant window;

    explicit World(SetupStep step = SetupStep::Account, const AccountSetup &draft = account())
        : window(preferences, probe, SetupProgress{step, draft})
    {
        window.show();
        window.setKeychain(true);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come");
    }
    QLineEdit *field(const char *name)
    {
        for (QLineEdit *one : window.findChildren<QLineEdit *>()) {
            if (one->isVisible() && one->accessibleName() == QLatin1String(name))
                return one;
        }
        qFatal("no field %s", name);
    }
    void type(const char *name, const char *text)
    {
        field(name)->setFocus();
        QTest::keyClicks(field(name), QString::fromLatin1(text));
    }
    void press(Qt::Key key) { QTest::keyClick(window.windowHandle(), key); }
    bool shows(const QString &words)
    {
        for (const Paragraph *paragraph : window.findChildren<Paragraph *>()) {
            if (paragraph->isVisible() && paragraph->text().contains(words))
                return true;
        }
        return false;
    }
    void check(const Failure &failure, int httpStatus)
    {
        server = nullptr; // the one of the check before has gone
        press(Qt::Key_Return);
        QTRY_VERIFY(server && !server->accounts.empty());
        const auto answer = server->accounts.front();
        server->accounts.pop_front();
        answer({Unexpected{failure}, httpStatus, std::nullopt, {}});
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestSetupAssistant : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_languages.use(QStringLiteral("en")); }
    void nothing_is_cut_on_any_page_in_any_language_data() { measuring::addScreens(); }
    void nothing_is_cut_on_any_page_in_any_language();
    void every_failure_of_the_check_is_explained_in_a_sentence_of_its_own();
    void only_where_nothing_typed_is_known_to_be_wrong_it_may_go_on_without_the_check();
    void editing_while_it_is_checked_stops_the_check();
    void escape_stops_a_check_before_it_goes_back();
    void tab_goes_through_the_account_as_the_eye_does();
    void a_key_cannot_be_copied_seen_or_undone();
    void what_leaves_the_assistant_is_trimmed_and_the_progress_has_no_key();
    void five_wrong_passphrases_are_slowed_down();

private:
    Theme m_theme;
    LanguageSwitcher m_languages;
};

void TestSetupAssistant::nothing_is_cut_on_any_page_in_any_language()
{
    const measuring::Screen screen;
    for (const SetupStep step : setupSteps) {
        World world(step, account(AccountSetup::KeyPlace::SealedFile));
        screen.fit(world.window);
        screen.measure(world.window);
        if (step == SetupStep::Account)
            world.window.tellNotKept(AccountSetup::KeyPlace::Keychain, VaultError{VaultError::Kind::Locked, {}});
        world.press(Qt::Key_Return); // what is missing is told
        screen.measure(world.window);
    }
    KeyPrompt prompt;
    prompt.show();
    screen.fit(prompt);
    screen.measure(prompt);
    prompt.askPassphrase();
    screen.measure(prompt);
    prompt.tellVaultTrouble(AccountSetup::KeyPlace::SealedFile, VaultError{VaultError::Kind::Locked, {}});
    screen.measure(prompt);
    prompt.askKey(account());
    screen.measure(prompt);
    prompt.tellFileFault(AccountFileFault::Damaged);
    screen.measure(prompt);
}

void TestSetupAssistant::every_failure_of_the_check_is_explained_in_a_sentence_of_its_own()
{
    for (const Failure &failure : allFailures()) {
        ProbeFindings findings;
        findings.failure = failure;
        findings.httpStatus = 403;
        const QString why = AccountWords::whyNot(findings);
        QVERIFY2(why.size() > 30 && why.contains(QLatin1Char('.')), qPrintable(why));
    }
    World world;
    world.type("API key", "SECRET-key-0123456789");
    world.check(failureOf(FailureKind::Refused, ErrorCode::IpNotAllowed), 403);
    QVERIFY(world.shows(QStringLiteral("its address is not on the account's list")));
    QVERIFY(world.shows(QStringLiteral("41.248.100.200"))); // what the provider said, as a help
    world.check(failureOf(FailureKind::Refused, ErrorCode::ClientSuspended), 403);
    QVERIFY(world.shows(QStringLiteral("has suspended this account")));
    world.check(failureOf(FailureKind::TlsUntrusted), 0);
    QVERIFY(world.shows(QStringLiteral("the key was not sent")));
    world.check(failureOf(FailureKind::ServerError), 404);
    QVERIFY(world.shows(QStringLiteral("not this service")));
    world.check(failureOf(FailureKind::ServerError), 503);
    QVERIFY(world.shows(QStringLiteral("nothing is known yet")));
}

void TestSetupAssistant::only_where_nothing_typed_is_known_to_be_wrong_it_may_go_on_without_the_check()
{
    const auto may = [](const Failure &failure, int httpStatus) {
        ProbeFindings findings;
        findings.failure = failure;
        findings.httpStatus = httpStatus;
        return AccountWords::mayGoOn(findings);
    };
    QVERIFY(may(failureOf(FailureKind::NotSent), 0));
    QVERIFY(may(failureOf(FailureKind::ServerError), 503));
    QVERIFY(may(failureOf(FailureKind::Refused, ErrorCode::IpNotAllowed), 403));
    QVERIFY(!may(failureOf(FailureKind::ServerError), 404));
    QVERIFY(!may(failureOf(FailureKind::Refused, ErrorCode::AuthInvalid), 401));
    QVERIFY(!may(failureOf(FailureKind::TlsUntrusted), 0));
    QVERIFY(!may(failureOf(FailureKind::Redirected), 302));
    QVERIFY(!may(failureOf(FailureKind::Unreadable), 200));

    World world;
    QSignalSpy chosen(&world.window, &SetupAssistant::accountChosen);
    world.type("API key", "SECRET-key-0123456789");
    world.check(failureOf(FailureKind::Refused, ErrorCode::AuthInvalid), 401);
    QTest::keyClick(world.window.windowHandle(), Qt::Key_K, Qt::AltModifier);
    QCOMPARE(chosen.size(), 0);
    world.check(failureOf(FailureKind::NotSent), 0);
    QTest::keyClick(world.window.windowHandle(), Qt::Key_K, Qt::AltModifier);
    QCOMPARE(chosen.size(), 1);
}

void TestSetupAssistant::editing_while_it_is_checked_stops_the_check()
{
    World world;
    world.type("API key", "SECRET");
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.server && !world.server->accounts.empty());
    QVERIFY(world.shows(QStringLiteral("Asking the provider")));
    world.type("API key", "-more");
    QVERIFY(world.shows(QStringLiteral("Nothing was asked yet")));
}

void TestSetupAssistant::tab_goes_through_the_account_as_the_eye_does()
{
    World world(SetupStep::Account, account(AccountSetup::KeyPlace::SealedFile));
    QStringList stops;
    QWidget *first = QApplication::focusWidget();
    do {
        stops << QApplication::focusWidget()->accessibleName();
        world.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && stops.size() < 20);
    const QStringList asTheEye{AccountWords::kindName(AccountSetup::Kind::Production), QStringLiteral("Client code"),
        QStringLiteral("API key"), AccountWords::placeName(AccountSetup::KeyPlace::SealedFile),
        QStringLiteral("Passphrase of the file"), QStringLiteral("The passphrase once more"),
        QStringLiteral("Another address"), QStringLiteral("Back"), QStringLiteral("Check the account")};
    QCOMPARE(stops, asTheEye);
}

void TestSetupAssistant::escape_stops_a_check_before_it_goes_back()
{
    World world;
    world.type("API key", "SECRET");
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.server && !world.server->accounts.empty());
    world.press(Qt::Key_Escape);
    QCOMPARE(world.window.step(), SetupStep::Account);
    QVERIFY(world.shows(QStringLiteral("The check was stopped")));
    world.press(Qt::Key_Escape);
    QCOMPARE(world.window.step(), SetupStep::Shop);
}

void TestSetupAssistant::a_key_cannot_be_copied_seen_or_undone()
{
    SecretField secret;
    secret.setCaption(QStringLiteral("API key"));
    secret.show();
    QVERIFY(QTest::qWaitForWindowActive(&secret));
    QLineEdit *field = secret.field();
    const QString typed = QStringLiteral("SECRET-key");
    QApplication::clipboard()->setText(QStringLiteral("something else"));
    QTest::keyClicks(field, typed);
    const QImage dots = secret.grab().toImage();
    field->selectAll();
    field->copy();
    field->cut();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("something else"));
    QVERIFY(!field->displayText().contains(QLatin1Char('S')));
    QTest::keySequence(field, QKeySequence::Paste); // in is another matter
    QVERIFY(field->text().contains(QStringLiteral("something else")));

    secret.wipe();
    QTest::keyClicks(field, QStringLiteral("OTHERS-key"));
    field->setCursorPosition(0);
    field->end(false);
    QCOMPARE(secret.grab().toImage(), dots); // as many dots, whatever they hide
    QVERIFY(secret.take() == Secret("OTHERS-key"));
    QVERIFY(field->text().isEmpty());
    field->undo();
    QVERIFY(field->text().isEmpty());
}

void TestSetupAssistant::what_leaves_the_assistant_is_trimmed_and_the_progress_has_no_key()
{
    World world;
    QSignalSpy progressed(&world.window, &SetupAssistant::progressed);
    world.type("API key", "  SECRET-key-0123456789 ");
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.server && !world.server->accounts.empty());
    QVERIFY(world.given == Secret("SECRET-key-0123456789"));
    world.window.close();
    QVERIFY(!progressed.isEmpty());
    const auto progress = progressed.back().front().value<SetupProgress>();
    QCOMPARE(progress.step, SetupStep::Account);
    QVERIFY(progress.account == account());
}

void TestSetupAssistant::five_wrong_passphrases_are_slowed_down()
{
    KeyPrompt prompt;
    prompt.show();
    QVERIFY(QTest::qWaitForWindowActive(&prompt));
    QSignalSpy given(&prompt, &KeyPrompt::passphraseGiven);
    prompt.askPassphrase();
    for (int wrong = 1; wrong <= 5; ++wrong) {
        QVERIFY(!prompt.isWaiting());
        QTest::keyClicks(prompt.findChild<QLineEdit *>(), QStringLiteral("wrong"));
        QTest::keyClick(prompt.windowHandle(), Qt::Key_Return);
        QCOMPARE(given.size(), wrong);
        prompt.tellVaultTrouble(AccountSetup::KeyPlace::SealedFile, VaultError{VaultError::Kind::Locked, {}});
    }
    QVERIFY(prompt.isWaiting());
    QTest::keyClicks(prompt.findChild<QLineEdit *>(), QStringLiteral("right"));
    QTest::keyClick(prompt.windowHandle(), Qt::Key_Return);
    QCOMPARE(given.size(), 5);
}

QTEST_MAIN(TestSetupAssistant)
#include "tst_setupassistant.moc"
