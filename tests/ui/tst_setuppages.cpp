// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"
#include "ui/preferences.h"
#include "ui/setup/checkcard.h"
#include "ui/setup/replacekeycard.h"
#include "ui/setup/setupassistant.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/paragraph.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace taabia;

namespace {

AccountSetup account(AccountSetup::KeyPlace place)
{
    return {AccountSetup::Kind::Production, documentedUrl(AccountSetup::Kind::Production), QString(), place};
}

QLineEdit *fieldOf(const QWidget &window, const char *name)
{
    for (QLineEdit *one : window.findChildren<QLineEdit *>()) {
        if (one->isVisible() && one->accessibleName() == QLatin1String(name))
            return one;
    }
    return nullptr;
}

bool shows(const QWidget &window, const char *words)
{
    const auto all = window.findChildren<Paragraph *>();
    return std::any_of(all.begin(), all.end(),
        [words](const Paragraph *one) { return one->isVisible() && one->text().contains(QLatin1String(words)); });
}

/// All of it is on the screen, and not scrolled away.
bool isSeen(const QWidget *widget)
{
    return widget->visibleRegion().boundingRect() == widget->rect();
}

QString focused()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
}

/// A provider whose answers the test gives; addresses that begin with "ftp" are none.
struct Provider {
    FakeServer *server = nullptr;
    AccountProbe probe{
        [this](const AccountSetup &asked, const Secret &) -> Expected<std::unique_ptr<TopupServer>, BaseUrlError> {
            if (asked.url.startsWith(QLatin1String("ftp")))
                return Unexpected{BaseUrlError::WrongScheme};
            auto fake = std::make_unique<FakeServer>();
            server = fake.get();
            return std::unique_ptr<TopupServer>(std::move(fake));
        }};

    void refuse(ErrorCode code)
    {
        Failure failure;
        failure.kind = FailureKind::Refused;
        failure.code = code;
        QTRY_VERIFY(server && !server->accounts.empty());
        const auto answer = server->accounts.front();
        server->accounts.pop_front();
        answer({Unexpected{failure}, 401, std::nullopt, {}});
        QCoreApplication::processEvents();
    }
};

struct World {
    Preferences preferences{QString()};
    Provider provider;
    SetupAssistant window;

    explicit World(SetupStep step, AccountSetup::KeyPlace place = AccountSetup::KeyPlace::Keychain)
        : window(preferences, provider.probe, SetupProgress{step, account(place)})
    {
        window.show();
        window.setKeychain(true);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(window.windowHandle(), key, held); }
    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); }
    QString button(const char *key) const
    {
        for (const ActionButton *one : window.findChildren<ActionButton *>()) {
            if (one->isVisible() && one->key() == QLatin1String(key))
                return one->text();
        }
        return {};
    }
};

} // namespace

/// What is wrong with a page of the assistant is told where it is to be mended, and the focus stands there.
class TestSetupPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_languages.use(QStringLiteral("en")); }
    void enter_in_an_empty_field_says_what_is_missing();
    void the_shop_needs_a_name();
    void a_wrong_address_is_told_at_its_field();
    void a_key_that_is_refused_is_ready_to_be_typed_again();
    void while_it_is_checked_escape_is_called_stop();
    void the_check_is_seen_wherever_it_was_begun();
    void behind_another_address_nothing_is_called_the_providers();
    void a_new_key_that_is_refused_leaves_the_old_one();

private:
    Theme m_theme;
    LanguageSwitcher m_languages;
};

void TestSetupPages::enter_in_an_empty_field_says_what_is_missing()
{
    World world(SetupStep::Account, AccountSetup::KeyPlace::SealedFile);
    world.press(Qt::Key_Return); // the choice
    QCOMPARE(focused(), QStringLiteral("Client code"));
    world.press(Qt::Key_Return);
    QCOMPARE(focused(), QStringLiteral("Client code"));
    QVERIFY(shows(world.window, "Type the client code"));
    world.type("API-1");
    QVERIFY(!shows(world.window, "Type the client code"));
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Return);
    QCOMPARE(focused(), QStringLiteral("API key"));
    QVERIFY(shows(world.window, "Type or paste the key"));
    world.type("SECRET");
    world.press(Qt::Key_Return);
    QCOMPARE(focused(), QStringLiteral("Passphrase of the file"));
    QVERIFY(shows(world.window, "A passphrase has at least"));
}

void TestSetupPages::the_shop_needs_a_name()
{
    World world(SetupStep::Shop);
    world.press(Qt::Key_Return);
    QCOMPARE(world.window.step(), SetupStep::Shop);
    QCOMPARE(focused(), QStringLiteral("Name of the shop"));
    QVERIFY(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("each receipt")));
    world.type("Al Amal");
    QVERIFY(QApplication::focusWidget()->accessibleDescription().isEmpty());
    world.press(Qt::Key_Return);
    QCOMPARE(world.window.step(), SetupStep::Account);
}

void TestSetupPages::a_wrong_address_is_told_at_its_field()
{
    World world(SetupStep::Account);
    fieldOf(world.window, "Client code")->setText(QStringLiteral("API-1"));
    world.press(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(focused(), QStringLiteral("Address of the service"));
    QLineEdit *url = fieldOf(world.window, "Address of the service");
    url->clear();
    world.type("ftp:foo");
    fieldOf(world.window, "API key")->setFocus();
    world.type("SECRET");
    world.press(Qt::Key_Return);
    QTRY_COMPARE(focused(), QStringLiteral("Address of the service"));
    QVERIFY(url->accessibleDescription().contains(QStringLiteral("https://")));
    QVERIFY(url->property("refused").toBool());
}

void TestSetupPages::a_key_that_is_refused_is_ready_to_be_typed_again()
{
    World world(SetupStep::Account);
    fieldOf(world.window, "Client code")->setText(QStringLiteral("API-1"));
    QLineEdit *key = fieldOf(world.window, "API key");
    key->setText(QStringLiteral("WRONG"));
    key->setFocus();
    world.press(Qt::Key_Return);
    fieldOf(world.window, "Client code")->setFocus(); // meanwhile
    world.provider.refuse(ErrorCode::AuthInvalid);
    QTRY_COMPARE(focused(), QStringLiteral("API key"));
    QVERIFY(key->hasSelectedText());
}

void TestSetupPages::while_it_is_checked_escape_is_called_stop()
{
    World world(SetupStep::Account);
    fieldOf(world.window, "Client code")->setText(QStringLiteral("API-1"));
    fieldOf(world.window, "API key")->setText(QStringLiteral("SECRET"));
    QCOMPARE(world.button("Esc"), QStringLiteral("Back"));
    fieldOf(world.window, "API key")->setFocus();
    world.press(Qt::Key_Return);
    QCOMPARE(world.button("Esc"), QStringLiteral("Stop"));
    world.press(Qt::Key_Escape);
    QCOMPARE(world.button("Esc"), QStringLiteral("Back"));
    QVERIFY(shows(world.window, "stopped before its end"));
}

void TestSetupPages::the_check_is_seen_wherever_it_was_begun()
{
    World world(SetupStep::Account, AccountSetup::KeyPlace::SealedFile);
    fieldOf(world.window, "Client code")->setText(QStringLiteral("API-1"));
    fieldOf(world.window, "API key")->setText(QStringLiteral("SECRET"));
    world.window.resize(1024, 600);
    fieldOf(world.window, "Passphrase of the file")->setText(QStringLiteral("12345678"));
    fieldOf(world.window, "The passphrase once more")->setText(QStringLiteral("12345678"));
    world.press(Qt::Key_A, Qt::AltModifier);
    QLineEdit *url = fieldOf(world.window, "Address of the service");
    const auto *check = world.window.findChild<CheckCard *>();
    QTRY_VERIFY(isSeen(url));
    QVERIFY(!isSeen(check));
    world.press(Qt::Key_Return);
    QTRY_VERIFY(isSeen(check));
    world.provider.refuse(ErrorCode::AuthInvalid);
    QTRY_VERIFY(isSeen(fieldOf(world.window, "API key")));
    url->setFocus(Qt::OtherFocusReason);
    url->clear();
    world.type("ftp:foo");
    world.press(Qt::Key_Return); // the focus stays where it is
    QTRY_VERIFY(url->property("refused").toBool());
    QCoreApplication::processEvents();
    QTRY_VERIFY(isSeen(url));
}

void TestSetupPages::behind_another_address_nothing_is_called_the_providers()
{
    World world(SetupStep::Account);
    QVERIFY(shows(world.window, "the shop's account at MoroccoTopup"));
    world.press(Qt::Key_A, Qt::AltModifier);
    QApplication::focusWidget()->setProperty("text", QString());
    world.type("https://till.example");
    QVERIFY(!shows(world.window, "MoroccoTopup"));
    QVERIFY(shows(world.window, "the address below"));
}

void TestSetupPages::a_new_key_that_is_refused_leaves_the_old_one()
{
    Provider provider;
    KeyReplacement replacement;
    replacement.probe = &provider.probe;
    replacement.account = account(AccountSetup::KeyPlace::Keychain);
    ReplaceKeyCard card(replacement);
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    QLineEdit *key = fieldOf(card, "New API key");
    key->setFocus();
    QTest::keyClicks(key, QStringLiteral("WRONG"));
    QTest::keyClick(key, Qt::Key_Return);
    provider.refuse(ErrorCode::AuthInvalid);
    QTRY_VERIFY(shows(card, "The old key stays in use"));
    QVERIFY(!shows(card, "client code"));
    QVERIFY(key->hasSelectedText());
}

QTEST_MAIN(TestSetupPages)
#include "tst_setuppages.moc"
