// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first start and every later one, by real key presses: the program without its main(), against the sandbox and a
// keychain made of memory.
#include <QTest>

#include "app/firststart.h"

#include "sandbox/sandbox.h"
#include "ui/sell/sellpage.h"
#include "ui/setup/keyprompt.h"
#include "ui/setup/setupassistant.h"

using namespace taabia;

class TestStartup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void from_the_language_to_people_who_can_sign_in();
    void it_is_left_and_resumed_where_it_was();
    void training_is_open_at_once();
    void a_wrong_key_is_explained_and_a_right_one_goes_on();
    void a_locked_keychain_is_told_and_can_be_tried_again();
    void a_sealed_file_asks_for_its_passphrase_and_says_when_it_is_wrong();
    void a_key_that_is_kept_nowhere_is_asked_for_at_each_start();
    void a_damaged_account_file_is_told_and_can_be_set_up_again();
    void a_till_whose_ledger_is_gone_does_not_begin_anew_data();
    void a_till_whose_ledger_is_gone_does_not_begin_anew();
    void a_replaced_key_is_used_from_the_next_call_on();
    void a_keychain_that_takes_nothing_is_told_and_nothing_is_opened();
};

void TestStartup::from_the_language_to_people_who_can_sign_in()
{
    FirstStart world;
    world.start();
    QCOMPARE(world.assistant()->step(), SetupStep::Language);
    world.type("3"); // English
    QCOMPARE(world.preferences.language(), QStringLiteral("en"));
    world.press(Qt::Key_Return);
    QCOMPARE(world.assistant()->step(), SetupStep::Shop);
    world.press(Qt::Key_Return); // without a name: it is asked for
    QCOMPARE(world.assistant()->step(), SetupStep::Shop);
    QVERIFY(world.shows("Type the name of the shop"));
    world.type("El Amal");
    world.press(Qt::Key_Return);
    QCOMPARE(world.assistant()->step(), SetupStep::Account);
    world.typeAccount(world.key);
    QVERIFY(world.until([&] { return world.shows("The account works."); }));
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return world.assistant()->step() == SetupStep::People; }));
    QVERIFY(world.keychain->secrets.values().contains(world.key));
    world.typePeople();
    QVERIFY(world.until([&] { return !world.assistant() && world.startup->shop()->window().isVisible(); }));
    QVERIFY(world.until([&] { return world.startup->shop()->counter().present().size() == 2; }));
    QVERIFY(!world.startup->shop()->counter().who()); // nobody sells before a PIN was typed
    world.startup->shop()->till().people().signIn(1, Secret("4826"));
    QVERIFY(world.until([&] { return world.startup->shop()->counter().who().has_value(); }));
    QVERIFY(world.until([&] { return world.startup->shop()->window().page(PageId::Sell)->isVisible(); }));

    world.start(); // the next morning
    QVERIFY(!world.assistant());
    QVERIFY(world.until([&] { return world.startup->shop() && world.startup->shop()->window().isVisible(); }));
}

void TestStartup::it_is_left_and_resumed_where_it_was()
{
    FirstStart world;
    world.start();
    world.press(Qt::Key_Return);
    world.type("El Amal");
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Return); // from the tiles to the client code
    world.type("API-4711");
    world.press(Qt::Key_Return);
    world.type("a key that must not stay");
    world.assistant()->close();
    QVERIFY(world.until([&] { return world.quits == 1; }));

    world.start();
    QCOMPARE(world.assistant()->step(), SetupStep::Account);
    QCOMPARE(world.field("Client code")->text(), QStringLiteral("API-4711"));
    QVERIFY(world.field("API key")->text().isEmpty());
    world.press(Qt::Key_Escape);
    QCOMPARE(world.assistant()->step(), SetupStep::Shop);
    QCOMPARE(world.field("Name of the shop")->text(), QStringLiteral("El Amal"));
    world.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(world.assistant()->step(), SetupStep::Language);

    // Left on the last page: the account is there, and its people are asked for.
    world.record({SetupStep::People, world.account()});
    world.keychain->secrets.insert(QStringLiteral("api-key-") + world.vaultId, world.key);
    world.start();
    QVERIFY(world.until([&] { return world.assistant() && world.assistant()->step() == SetupStep::People; }));
    QVERIFY(!world.startup->shop()->window().isVisible());
}

void TestStartup::training_is_open_at_once()
{
    FirstStart world;
    world.start();
    world.press(Qt::Key_T, Qt::AltModifier);
    QVERIFY(world.until([&] { return world.startup->shop() && world.startup->shop()->window().isVisible(); }));
    QVERIFY(!world.assistant());
    QVERIFY(world.startup->shop()->counter().who()); // nobody has to sign in
    QVERIFY(world.startup->shop()->window().page(PageId::Sell)->isVisible());
    QVERIFY(world.keychain->secrets.isEmpty());

    world.start(); // and the set-up has waited
    QCOMPARE(world.assistant()->step(), SetupStep::Language);
}

void TestStartup::a_wrong_key_is_explained_and_a_right_one_goes_on()
{
    FirstStart world;
    world.record({SetupStep::Account, world.account()});
    world.start();
    world.typeAccount("NOT-THE-KEY-0123456789");
    QVERIFY(world.until([&] { return world.shows("does not accept this client code with this key"); }));
    QVERIFY(!world.shows("go on without the check"));
    world.press(Qt::Key_Return); // it is asked again, never gone on with
    QCOMPARE(world.assistant()->step(), SetupStep::Account);
    QVERIFY(world.until([&] { return world.shows("does not accept this client code with this key"); }));
    world.retype("API key", world.key);
    QVERIFY(!world.shows("does not accept")); // that was about another key
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return world.shows("The account works."); }));
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return world.assistant()->step() == SetupStep::People; }));
}

void TestStartup::a_locked_keychain_is_told_and_can_be_tried_again()
{
    FirstStart world;
    world.finish();
    world.keychain->trouble = VaultError{VaultError::Kind::Locked, QStringLiteral("locked")};
    world.start();
    QVERIFY(world.until([&] { return world.prompt() && world.shows("keychain of this PC is locked"); }));
    QVERIFY(!world.startup->shop());
    world.press(Qt::Key_Return); // still locked
    QVERIFY(world.until([&] { return world.shows("keychain of this PC is locked"); }));
    world.keychain->trouble.reset();
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return world.startup->shop() && !world.prompt(); }));
}

void TestStartup::a_sealed_file_asks_for_its_passphrase_and_says_when_it_is_wrong()
{
    FirstStart world;
    world.keychain->trouble = VaultError{VaultError::Kind::Absent, QStringLiteral("none")};
    AccountSetup account = world.account();
    account.keyPlace = AccountSetup::KeyPlace::SealedFile;
    world.record({SetupStep::Account, account});
    world.start();
    world.typeAccount(world.key);
    QVERIFY(world.shows("A passphrase has at least")); // none yet
    world.type("open sesame");
    world.press(Qt::Key_Return);
    world.type("open sesami");
    world.press(Qt::Key_Return);
    QVERIFY(world.shows("Not the same passphrase"));
    world.type("open sesame");
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return world.shows("The account works."); }));
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return world.assistant()->step() == SetupStep::People; }));

    world.start();
    for (int wrong = 1; wrong <= 5; ++wrong) {
        world.type("open barley");
        world.press(Qt::Key_Return);
        QVERIFY(world.until([&] { return world.shows("This passphrase does not open the file"); }));
    }
    QVERIFY(world.prompt()->isWaiting()); // and from the fifth on for a growing while
    QVERIFY(world.field("Passphrase of the file")->isReadOnly());

    world.start();
    world.type("open sesame");
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return world.startup->shop() && !world.prompt(); }));
}

void TestStartup::a_key_that_is_kept_nowhere_is_asked_for_at_each_start()
{
    FirstStart world;
    AccountSetup account = world.account();
    account.keyPlace = AccountSetup::KeyPlace::AskEachStart;
    world.record({SetupStep::People, account});
    world.start();
    QVERIFY(world.shows("Type the key of the shop's account"));
    world.press(Qt::Key_Return);
    QVERIFY(world.shows("Type or paste the key."));
    world.type(QString::fromLatin1(world.key));
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return world.startup->shop() && !world.prompt(); }));
    QVERIFY(world.keychain->secrets.isEmpty());
    QVERIFY(world.until([&] { return world.accepted(); }));
}

void TestStartup::a_damaged_account_file_is_told_and_can_be_set_up_again()
{
    FirstStart world;
    QFile file(AccountFile::pathIn(world.folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    world.start();
    QVERIFY(world.shows("is damaged. Your sales are in another file."));
    world.press(Qt::Key_A, Qt::AltModifier);
    QVERIFY(world.until([&] { return world.assistant() && !world.prompt(); }));
}

void TestStartup::a_till_whose_ledger_is_gone_does_not_begin_anew_data()
{
    QTest::addColumn<bool>("emptied");
    QTest::newRow("removed") << false;
    QTest::newRow("emptied, as after a power cut") << true;
}

void TestStartup::a_till_whose_ledger_is_gone_does_not_begin_anew()
{
    QFETCH(bool, emptied);
    FirstStart world;
    world.finish();
    world.start();
    world.makePeople();
    world.record({SetupStep::Done, world.account()});
    const QString ledger = world.folder.filePath(QStringLiteral("ledger.sqlite"));
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(ledger + QLatin1String(part));
    if (QFile empty(ledger); emptied)
        QVERIFY(empty.open(QIODevice::WriteOnly));
    world.start();
    QVERIFY(world.until([&] { return world.startup->restorePrompt() != nullptr; }));
    QVERIFY(world.shows("The till cannot be opened"));
    QVERIFY(!world.assistant()); // whoever makes people anew sells again what has been sold
}

void TestStartup::a_replaced_key_is_used_from_the_next_call_on()
{
    FirstStart world;
    world.finish();
    world.start();
    QVERIFY(world.until([&] { return world.startup->shop() && world.accepted(); }));
    const KeyReplacement &replacement = *world.startup->shop()->keyReplacement();
    std::optional<KeyRefusal> refusal;
    bool answered = false;
    const auto keep = [&](const QByteArray &key) {
        answered = false;
        replacement.keep(Secret(key), {}, [&](const std::optional<KeyRefusal> &why) {
            refusal = why;
            answered = true;
        });
        return world.until([&] { return answered; });
    };
    QVERIFY(keep("ANOTHER-KEY-0123456789"));
    QVERIFY(refusal && refusal->notAllowed); // nobody is signed in
    QCOMPARE(world.keychain->secrets.value(QStringLiteral("api-key-") + world.vaultId), world.key);

    world.makePeople();
    world.keychain->trouble = VaultError{VaultError::Kind::Locked, {}};
    QVERIFY(keep("ANOTHER-KEY-0123456789"));
    QVERIFY(refusal && !refusal->notAllowed);
    world.keychain->trouble.reset();
    QVERIFY(keep("ANOTHER-KEY-0123456789"));
    QVERIFY(!refusal);
    QVERIFY(world.until([&] { return world.refused(); })); // the sandbox knows the first one alone
    QVERIFY(keep(world.key));
    QVERIFY(world.until([&] { return world.accepted(); }));
}

void TestStartup::a_keychain_that_takes_nothing_is_told_and_nothing_is_opened()
{
    FirstStart world;
    world.record({SetupStep::Account, world.account()});
    world.start();
    QVERIFY(world.until([&] { return world.shows("The keychain of this PC keeps the key"); }));
    world.typeAccount(world.key);
    QVERIFY(world.until([&] { return world.shows("The account works."); }));
    world.keychain->trouble = VaultError{VaultError::Kind::Locked, {}};
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return world.shows("The key was not kept"); }));
    QVERIFY(!world.startup->shop());
    world.keychain->trouble.reset();
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return world.assistant()->step() == SetupStep::People; }));
}

QTEST_MAIN(TestStartup)
#include "tst_startup.moc"
