// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"
#include "support/samples.h"
#include "ui/setup/accountwords.h"
#include "ui/setup/replacekeycard.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace taabia;
using namespace Qt::StringLiterals;
using KeyPlace = AccountSetup::KeyPlace;

namespace {

/// The card in a window, over a provider and a place for keys whose answers the test gives.
struct World {
    explicit World(KeyPlace where = KeyPlace::Keychain)
        : place(where)
    {
        auto *column = new QVBoxLayout(&window);
        card = new ReplaceKeyCard({&probe, account(), keeper()}, &window);
        column->addWidget(card);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come");
        field("New API key")->setFocus();
    }

    AccountSetup account() const
    {
        return {AccountSetup::Kind::Production, u"https://example.org/"_s, u"API-1"_s, place};
    }

    decltype(KeyReplacement::keep) keeper()
    {
        return [this](const Secret &key, const Secret &passphrase, const KeyReplacement::Done &whenDone) {
            given = key;
            givenPassphrase = passphrase;
            ++askedToKeep;
            done = whenDone;
        };
    }

    // ---- The provider
    void answer(const Expected<Account, Failure> &account)
    {
        QTRY_VERIFY(server && !server->accounts.empty());
        const auto waiting = server->accounts.front();
        server->accounts.pop_front();
        waiting(samples::reply(account, account ? 200 : 401));
        QCoreApplication::processEvents();
    }
    void pass()
    {
        answer(Account());
        QTRY_VERIFY(!server->balances.empty());
        server->answerBalance(Balance{});
        QTRY_VERIFY(!server->priceLists.empty());
        const auto waiting = server->priceLists.front();
        server->priceLists.pop_front();
        waiting(samples::reply(Expected<Prices, Failure>(Prices()), 200));
        QTRY_VERIFY(shows("The account works."));
    }

    // ---- Hands: the keyboard alone
    void press(Qt::Key key) { QTest::keyClick(window.windowHandle(), key); }
    void type(const char *text)
    {
        for (const char *c = text; *c; ++c)
            QTest::keyClick(window.windowHandle(), *c);
    }

    // ---- Eyes
    QLineEdit *field(const char *name) const
    {
        for (QLineEdit *one : card->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        qFatal("no field %s", name);
    }
    bool isEmpty(const char *name) const { return field(name)->text().isEmpty(); }
    bool shows(const char *words) const { return shows(QString::fromUtf8(words)); }
    bool shows(const QString &words) const
    {
        for (const QWidget *widget : card->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->property("text").toString().contains(words))
                return true;
        }
        return false;
    }

    const KeyPlace place;
    FakeServer *server = nullptr; ///< of the last check
    Secret asked; ///< the key that it was made with
    int checks = 0;
    AccountProbe probe{
        [this](const AccountSetup &, const Secret &key) -> Expected<std::unique_ptr<TopupServer>, BaseUrlError> {
            auto fake = std::make_unique<FakeServer>();
            server = fake.get();
            asked = key;
            ++checks;
            return std::unique_ptr<TopupServer>(std::move(fake));
        }};
    Secret given;
    Secret givenPassphrase;
    int askedToKeep = 0;
    KeyReplacement::Done done; ///< the place's answer
    QWidget window;
    ReplaceKeyCard *card = nullptr;
};

constexpr auto newKey = "NEW-key-0123456789";
constexpr auto keyField = "New API key";
constexpr auto passphraseField = "Passphrase of the file";

} // namespace

/// The key of the account replaced: checked first, kept then, and nothing of it left behind.
class TestReplaceKeyCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(Theme::Mode::Light);
        m_languages.use(u"en"_s);
    }

    void a_wrong_key_is_told_and_never_kept()
    {
        World world;
        world.type("WRONG-key-0123456789");
        world.press(Qt::Key_Return);
        world.answer(Unexpected{samples::refused(ErrorCode::AuthInvalid)});
        QTRY_VERIFY(world.shows("does not accept this key"));
        QVERIFY(world.shows("The old key stays in use."));
        QVERIFY(world.shows("Check the new key"));
        QVERIFY(!world.shows("Keep the new key"));
        world.press(Qt::Key_Return); // asks once more, and keeps nothing
        QTRY_COMPARE(world.checks, 2);
        QCOMPARE(world.askedToKeep, 0);
    }

    void a_right_key_is_kept_after_the_check_by_one_more_enter()
    {
        World world;
        world.type(newKey);
        world.press(Qt::Key_Return);
        world.pass();
        QCOMPARE(world.asked, Secret(newKey));
        QCOMPARE(world.askedToKeep, 0); // the check alone keeps nothing
        QVERIFY(world.shows("Keep the new key"));
        world.press(Qt::Key_Return);
        QCOMPARE(world.askedToKeep, 1);
        QCOMPARE(world.given, Secret(newKey));
        QVERIFY(world.shows("Saving…"));
        QVERIFY(!world.shows("The new key is kept")); // nobody has said so yet
        world.done(std::nullopt);
        QVERIFY(world.shows("The new key is kept"));
        QVERIFY(world.isEmpty(keyField));
        QVERIFY(world.field(keyField)->hasFocus());
    }

    void while_it_is_being_kept_nothing_asks_again()
    {
        World world;
        world.type(newKey);
        world.press(Qt::Key_Return);
        world.pass();
        world.press(Qt::Key_Return);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Space})
            world.press(key);
        QCOMPARE(world.askedToKeep, 1);
        QVERIFY(!world.isEmpty(keyField));
    }

    void what_its_place_does_not_take_leaves_the_old_key()
    {
        World world;
        world.type(newKey);
        world.press(Qt::Key_Return);
        world.pass();
        world.press(Qt::Key_Return);
        world.done(KeyRefusal{false, VaultError{VaultError::Kind::Locked, {}}});
        QVERIFY(world.shows("The old key stays."));
        QVERIFY(world.shows(AccountWords::notKept(KeyPlace::Keychain, VaultError{VaultError::Kind::Locked, {}})));
        QVERIFY(!world.isEmpty(keyField)); // to be tried again
        world.press(Qt::Key_Return);
        QCOMPARE(world.askedToKeep, 2);
        QCOMPARE(world.checks, 1);
    }

    void who_may_not_is_told_so()
    {
        World world;
        world.type(newKey);
        world.press(Qt::Key_Return);
        world.pass();
        world.press(Qt::Key_Return);
        world.done(KeyRefusal{true, {}});
        QVERIFY(world.shows("whoever is signed in may not replace it"));
    }

    void another_letter_makes_the_check_worth_nothing()
    {
        World world;
        world.type(newKey);
        world.press(Qt::Key_Return);
        world.pass();
        world.type("X");
        QVERIFY(world.shows("Check the new key"));
        world.press(Qt::Key_Return);
        QCOMPARE(world.askedToKeep, 0);
        QTRY_COMPARE(world.checks, 2);
    }

    void escape_stops_a_check_and_then_wipes()
    {
        World world;
        world.type(newKey);
        world.press(Qt::Key_Return);
        QVERIFY(world.shows("Checking…"));
        world.press(Qt::Key_Escape);
        QVERIFY(world.shows("The check was stopped"));
        QVERIFY(!world.isEmpty(keyField));
        world.press(Qt::Key_Escape);
        QVERIFY(world.isEmpty(keyField));
        QVERIFY(world.field(keyField)->hasFocus());
        QCOMPARE(world.askedToKeep, 0);
    }

    void who_goes_away_leaves_nothing_behind()
    {
        World world(KeyPlace::SealedFile);
        world.type(newKey);
        world.press(Qt::Key_Return);
        world.type("open sesame");
        world.press(Qt::Key_Return);
        world.pass();
        world.card->hide(); // another section
        world.card->show();
        QVERIFY(world.isEmpty(keyField));
        QVERIFY(world.isEmpty(passphraseField));
        QVERIFY(world.shows("Check the new key"));
        QVERIFY(!world.shows("The account works."));
    }

    void a_sealed_file_wants_its_passphrase_each_time()
    {
        World world(KeyPlace::SealedFile);
        world.type(newKey);
        world.press(Qt::Key_Return);
        QVERIFY(world.field(passphraseField)->hasFocus());
        world.press(Qt::Key_Return);
        QVERIFY(world.shows("Type the passphrase"));
        QCOMPARE(world.checks, 0);
        world.type("wrong one");
        world.press(Qt::Key_Return);
        world.pass();
        world.press(Qt::Key_Return);
        QCOMPARE(world.givenPassphrase, Secret("wrong one"));
        world.done(KeyRefusal{false, VaultError{VaultError::Kind::Locked, {}}});
        QVERIFY(world.isEmpty(passphraseField));
        QVERIFY(!world.isEmpty(keyField));
        QVERIFY(world.field(passphraseField)->hasFocus());
        world.type("open sesame");
        world.press(Qt::Key_Return); // the key has passed already
        QCOMPARE(world.askedToKeep, 2);
        world.done(std::nullopt);
        QVERIFY(world.isEmpty(passphraseField));
        QVERIFY(world.isEmpty(keyField));
    }

    void where_it_is_kept_nowhere_that_is_said()
    {
        World world(KeyPlace::AskEachStart);
        world.type(newKey);
        world.press(Qt::Key_Return);
        world.pass();
        world.press(Qt::Key_Return);
        world.done(std::nullopt);
        QVERIFY(world.shows("asks for it at its next start"));
        QVERIFY(!world.shows("The new key is kept"));
    }

    void nothing_typed_is_asked_for()
    {
        World world;
        world.press(Qt::Key_Return);
        QVERIFY(world.shows("Type or paste the new key."));
        QCOMPARE(world.checks, 0);
    }

    void nobody_reads_what_was_typed()
    {
        World world(KeyPlace::SealedFile);
        for (const char *name : {keyField, passphraseField}) {
            QCOMPARE(world.field(name)->echoMode(), QLineEdit::Password);
            QVERIFY(!world.field(name)->accessibleName().isEmpty());
        }
    }

private:
    Theme m_theme;
    LanguageSwitcher m_languages;
};

QTEST_MAIN(TestReplaceKeyCard)
#include "tst_replacekeycard.moc"
