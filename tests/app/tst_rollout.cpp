// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollout.h"

#include "ledger/backupfile.h"
#include "ledger/programlock.h"
#include "ledger/shopledger.h"
#include "support/memorykeychain.h"
#include "ui/preferences.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

/// A till that is set up by a file, once and again.
class TestRollout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewTillIsAsTheFileSays();
    void againNothingIsDoneAndNoFileChanges();
    void aCheckWritesNothing();
    void whatTheFileChangesIsChangedAndSaid();
    void anotherBackupFolderIsLookedAtAfresh();
    void aNewKeyTakesTheOldOnesPlace();
    void peopleAndPinsStayOnceThereAreAny();
    void aSetUpTillNeverLocksLater();
    void anotherAccountIsRefused();
    void aTillThatIsOpenIsLeftAlone();
    void withoutAKeychainNothingIsSetUp();
    void aSealedFileIsOpenedByItsPassphraseAlone();
    void aKeyThatIsAskedForIsKeptNowhere();
    void whatTheEnvironmentLacksIsSaidBeforeAnythingIsWritten_data();
    void whatTheEnvironmentLacksIsSaidBeforeAnythingIsWritten();
    void theTillIsChosenByNameOrByTheComputers();

private:
    int run(const QByteArray &file, const char *apiKey = "", const char *pins = "", const char *passphrase = "",
        const Rollout::Wish &wish = {})
    {
        m_said.clear();
        const QString path = m_folder->filePath(u"tills.ini"_s);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(file) != file.size())
            return -1;
        written.close();
        QFile catalogue(u":/taabia/catalogue.json"_s);
        if (!catalogue.open(QIODevice::ReadOnly))
            return -1;
        Rollout rollout({path, wish.till, wish.dataDir, wish.onlyCheck},
            {Secret(QByteArrayView(apiKey)), Secret(QByteArrayView(pins)), Secret(QByteArrayView(passphrase))},
            *Catalogue::parse(catalogue.readAll()),
            [memory = m_keychain] { return std::make_unique<MemoryVault>(memory); });
        const auto say = [this](const QString &line) { m_said += line + u'\n'; };
        rollout.setTerminal(say, say);
        rollout.setPlaces(u"COUNTER7"_s, data());
        QSignalSpy finished(&rollout, &Rollout::finished);
        rollout.begin();
        if (finished.isEmpty() && !finished.wait(20'000))
            return -1;
        return finished.front().front().toInt();
    }
    QString data() const { return m_folder->filePath(u"data"_s); }
    AccountRecord account() const
    {
        const auto record = AccountFile::read(AccountFile::pathIn(data()));
        return record && *record ? **record : AccountRecord();
    }
    /// Everything below the data folder, with its content, but for what SQLite puts beside a file that is only read.
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator each(data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            const bool isBeside = file.fileName().endsWith(u"-wal"_s) || file.fileName().endsWith(u"-shm"_s);
            if (!isBeside && file.open(QIODevice::ReadOnly))
                all.insert(each.filePath(), file.readAll());
        }
        return all;
    }
    std::vector<Person> people() const
    {
        auto ledger = openShopLedger(data() + u"/ledger.sqlite"_s, u"API-1"_s, QByteArray(32, 'k'));
        if (!ledger)
            return {};
        const auto all = ledger->people->people();
        return all ? *all : std::vector<Person>();
    }

    const QByteArray m_file =
        "[account]\nclient-code = API-1\n[shop]\nname = El Amal\naddress = 12, rue X | Casablanca\n"
        "[till]\nlanguage = ar\ntheme = dark\ntext-size = 125\nlow-balance = 150.50\nlock-after = 3\n"
        "[printer]\nkind = share\naddress = \\\\pc\\receipts\nwidth = 58mm\n"
        "[catalogue]\norange-amounts = 5 10\n[backup]\nfolder = /media/stick\n"
        "[people]\nowner = Fatima\nclerks = Amina, يوسف\n";
    const char *m_key = "CANARY-key-0123456789";
    const char *m_pins = "fatima=4826; Amina = 7391\nيوسف=٥٢٩٠";
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<MemoryKeychain> m_keychain;
    QString m_said;
};

void TestRollout::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_shared<MemoryKeychain>();
}

void TestRollout::aNewTillIsAsTheFileSays()
{
    QVERIFY2(run(m_file, m_key, m_pins) == Rollout::Done, qPrintable(m_said));
    const AccountRecord record = account();
    QCOMPARE(record.progress.step, SetupStep::Done);
    QCOMPARE(record.progress.account.clientCode, u"API-1"_s);
    QCOMPARE(record.progress.account.url, documentedUrl(AccountSetup::Kind::Production));
    QCOMPARE(record.prefix, u"T1"_s);
    QCOMPARE(m_keychain->secrets.value(u"api-key-"_s + record.vaultId), QByteArray(m_key));
    QCOMPARE(m_keychain->secrets.size(), 2); // and the chain's
    const Preferences kept(data() + u"/preferences.ini"_s);
    QCOMPARE(kept.language(), u"ar"_s);
    QCOMPARE(kept.theme(), Theme::Mode::Dark);
    QCOMPARE(kept.textScale(), 1.25);
    QCOMPARE(kept.lowBalance(), Money::fromCentimes(15050));
    QCOMPARE(kept.lockAfter(), std::chrono::minutes(3));
    QCOMPARE(kept.paper().shop.address, u"12, rue X\nCasablanca"_s);
    QCOMPARE(kept.paper().printer.address, u"\\\\pc\\receipts"_s);
    QCOMPARE(kept.catalogue().offers.at(Operator::Orange).amounts->size(), 2U);
    QCOMPARE(kept.seenVersion(), QStringLiteral(TAABIA_VERSION)); // nothing is new to a new till
    const std::vector<Person> staff = people();
    QCOMPARE(staff.size(), 3U);
    QCOMPARE(std::count_if(staff.begin(), staff.end(), [](const Person &one) { return one.role == Role::Owner; }), 1);
    for (const auto &[path, content] : files().asKeyValueRange()) {
        for (const char *secret : {m_key, "4826", "7391"})
            QVERIFY2(!content.contains(secret), qPrintable(path));
    }
    for (const char *secret : {m_key, "4826", "7391"})
        QVERIFY(!m_said.contains(QString::fromLatin1(secret)));
}

void TestRollout::againNothingIsDoneAndNoFileChanges()
{
    QCOMPARE(run(m_file, m_key, m_pins), int(Rollout::Done));
    const auto before = files();
    const auto secrets = m_keychain->secrets;
    QCOMPARE(run(m_file), int(Rollout::Done)); // neither key nor PINs are needed
    QVERIFY2(m_said.contains(u"Nothing to change"_s), qPrintable(m_said));
    QCOMPARE(files(), before);
    QCOMPARE(m_keychain->secrets, secrets);
}

void TestRollout::aCheckWritesNothing()
{
    QCOMPARE(run(m_file, m_key, m_pins, "", {{}, {}, {}, true}), int(Rollout::Done));
    QVERIFY2(m_said.contains(u"would be set up for the first time"_s), qPrintable(m_said));
    QVERIFY(!QFile::exists(data()));
    QVERIFY(m_keychain->secrets.isEmpty());
    QCOMPARE(run(m_file, m_key, m_pins), int(Rollout::Done));
    const auto before = files();
    QByteArray changed = m_file;
    changed.replace("El Amal", "El Amal 2");
    QCOMPARE(run(changed, "", "", "", {{}, {}, {}, true}), int(Rollout::Done));
    QVERIFY2(m_said.contains(u"Would change: shop"_s), qPrintable(m_said));
    QCOMPARE(files(), before);
}

void TestRollout::whatTheFileChangesIsChangedAndSaid()
{
    QCOMPARE(run(m_file, m_key, m_pins), int(Rollout::Done));
    QByteArray changed = m_file;
    changed.replace("El Amal", "El Amal 2").replace("theme = dark\n", "");
    changed += "[till T9]\nprinter.address = \\\\pc\\other\n";
    QCOMPARE(run(changed, "", "", "", {{}, u"t9"_s, {}, false}), int(Rollout::Done));
    QVERIFY2(m_said.contains(u"Changed: till.prefix, shop, printer\n"_s), qPrintable(m_said));
    const Preferences kept(data() + u"/preferences.ini"_s);
    QCOMPARE(kept.paper().shop.name, u"El Amal 2"_s);
    QCOMPARE(kept.paper().printer.address, u"\\\\pc\\other"_s);
    QCOMPARE(kept.theme(), Theme::Mode::Dark); // what the file does not say stays
    QCOMPARE(account().prefix, u"T9"_s);
}

void TestRollout::anotherBackupFolderIsLookedAtAfresh()
{
    QCOMPARE(run(m_file, m_key, m_pins), int(Rollout::Done));
    BackupFile backups(BackupFile::beside(data() + u"/ledger.sqlite"_s));
    BackupRecord record = backups.read();
    record.isElsewhere = true; // a stick: where it is missing, its folder on the till's own disk is not written to
    record.hasFailedSince = true;
    record.pending = u"taabia-half"_s;
    QVERIFY(backups.write(record));
    QByteArray changed = m_file;
    changed.replace("/media/stick", "/media/other");
    QCOMPARE(run(changed), int(Rollout::Done));
    record = backups.read();
    QCOMPARE(record.choice.folder, u"/media/other"_s);
    QVERIFY(!record.isElsewhere);
    QVERIFY(!record.hasFailedSince);
    QVERIFY(record.pending.isEmpty());
}

void TestRollout::aNewKeyTakesTheOldOnesPlace()
{
    QCOMPARE(run(m_file, m_key, m_pins), int(Rollout::Done));
    QCOMPARE(run(m_file, "another-key"), int(Rollout::Done));
    QVERIFY2(m_said.contains(u"The API key is replaced."_s), qPrintable(m_said));
    QCOMPARE(m_keychain->secrets.value(u"api-key-"_s + account().vaultId), QByteArray("another-key"));
    QCOMPARE(m_keychain->secrets.size(), 2);
}

void TestRollout::peopleAndPinsStayOnceThereAreAny()
{
    QCOMPARE(run(m_file, m_key, m_pins), int(Rollout::Done));
    QByteArray changed = m_file;
    changed.replace("owner = Fatima", "owner = Mallory");
    QCOMPARE(run(changed, "", "Mallory=4826;Amina=7391;يوسف=5290"), int(Rollout::Done));
    QVERIFY2(m_said.contains(u"stay as they are"_s), qPrintable(m_said));
    for (const Person &person : people())
        QVERIFY(person.name != u"Mallory"_s);
}

void TestRollout::aSetUpTillNeverLocksLater()
{
    QCOMPARE(run(m_file, m_key, m_pins), int(Rollout::Done));
    for (const char *later : {"lock-after = 0", "lock-after = 60"}) {
        QByteArray changed = m_file;
        changed.replace("lock-after = 3", later);
        QCOMPARE(run(changed), int(Rollout::Done));
        QVERIFY2(m_said.contains(u"lock later"_s), qPrintable(m_said));
        QCOMPARE(Preferences(data() + u"/preferences.ini"_s).lockAfter(), std::chrono::minutes(3));
    }
    QByteArray sooner = m_file;
    sooner.replace("lock-after = 3", "lock-after = 1");
    QCOMPARE(run(sooner), int(Rollout::Done));
    QCOMPARE(Preferences(data() + u"/preferences.ini"_s).lockAfter(), std::chrono::minutes(1));
}

void TestRollout::anotherAccountIsRefused()
{
    QCOMPARE(run(m_file, m_key, m_pins), int(Rollout::Done));
    const auto before = files();
    QByteArray other = m_file;
    other.replace("API-1", "API-2");
    QCOMPARE(run(other, "other-key"), int(Rollout::NotDone));
    QVERIFY2(m_said.contains(u"another account"_s), qPrintable(m_said));
    QCOMPARE(run(m_file + "[account]\nservice = https://elsewhere.example/api\n", "other-key"), int(Rollout::NotDone));
    QCOMPARE(files(), before);
    QVERIFY(!m_keychain->secrets.values().contains("other-key"));
}

void TestRollout::aTillThatIsOpenIsLeftAlone()
{
    QCOMPARE(run(m_file, m_key, m_pins), int(Rollout::Done));
    auto open = ProgramLock::take(data() + u"/ledger.sqlite"_s);
    QVERIFY(open);
    QByteArray changed = m_file;
    changed.replace("El Amal", "El Amal 2");
    QCOMPARE(run(changed), int(Rollout::NotDone));
    QVERIFY2(m_said.contains(u"close it"_s) && !m_said.contains(u"Changed"_s), qPrintable(m_said));
    QCOMPARE(Preferences(data() + u"/preferences.ini"_s).paper().shop.name, u"El Amal"_s);
}

void TestRollout::withoutAKeychainNothingIsSetUp()
{
    m_keychain->trouble = VaultError{VaultError::Kind::Absent, u"none"_s};
    QCOMPARE(run(m_file, m_key, m_pins), int(Rollout::NotDone));
    QVERIFY2(m_said.contains(u"No keychain answers"_s), qPrintable(m_said));
    QVERIFY(!QFile::exists(AccountFile::pathIn(data())));
    QVERIFY(!QFile::exists(data() + u"/preferences.ini"_s));
}

void TestRollout::aSealedFileIsOpenedByItsPassphraseAlone()
{
    QByteArray sealed = m_file;
    sealed.replace("client-code", "key-place = sealed-file\nclient-code");
    QCOMPARE(run(sealed, m_key, m_pins, "short"), int(Rollout::Faulty));
    QVERIFY2(m_said.contains(u"TAABIA_PASSPHRASE"_s), qPrintable(m_said));
    QVERIFY2(run(sealed, m_key, m_pins, "seven quiet mornings") == Rollout::Done, qPrintable(m_said));
    QVERIFY(m_keychain->secrets.isEmpty());
    QVERIFY(QFile::exists(data() + u"/secrets/account.sealed"_s));
    QCOMPARE(run(sealed, "another-key", "", "six loud evenings"), int(Rollout::NotDone));
    QVERIFY2(m_said.contains(u"another passphrase"_s), qPrintable(m_said));
    QCOMPARE(run(sealed), int(Rollout::Done)); // nothing to open
}

void TestRollout::aKeyThatIsAskedForIsKeptNowhere()
{
    QByteArray asked = m_file;
    asked.replace("client-code", "key-place = ask\nclient-code");
    QVERIFY2(run(asked, m_key, m_pins) == Rollout::Done, qPrintable(m_said));
    QVERIFY2(m_said.contains(u"kept nowhere"_s), qPrintable(m_said));
    QVERIFY(m_keychain->secrets.isEmpty());
    for (const auto &[path, content] : files().asKeyValueRange())
        QVERIFY2(!content.contains(m_key), qPrintable(path));
}

void TestRollout::whatTheEnvironmentLacksIsSaidBeforeAnythingIsWritten_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("pins");
    QTest::addColumn<QString>("words");
    const QByteArray key = m_key;
    const QByteArray pins = m_pins;
    QTest::newRow("no key") << QByteArray() << pins << u"TAABIA_API_KEY"_s;
    QTest::newRow("a key with a line's end") << QByteArray("a\nb") << pins << u"cannot be a key"_s;
    QTest::newRow("no PINs") << key << QByteArray() << u"no PIN for Fatima"_s;
    QTest::newRow("a PIN is missing") << key << QByteArray("Fatima=4826;Amina=7391") << u"no PIN for يوسف"_s;
    QTest::newRow("a PIN too short") << key << QByteArray("Fatima=482;Amina=7391;يوسف=5290")
                                     << u"The PIN of Fatima has fewer"_s;
    QTest::newRow("a PIN too easy") << key << QByteArray("Fatima=1234;Amina=7391;يوسف=5290")
                                    << u"anybody tries first"_s;
    QTest::newRow("a PIN of letters") << key << QByteArray("Fatima=abcd;Amina=7391;يوسف=5290") << u"more than digits"_s;
}

void TestRollout::whatTheEnvironmentLacksIsSaidBeforeAnythingIsWritten()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, pins);
    QFETCH(QString, words);
    QCOMPARE(run(m_file, key, pins), int(Rollout::Faulty));
    QVERIFY2(m_said.contains(words), qPrintable(m_said));
    QVERIFY2(!m_said.contains(u"482"_s) && !m_said.contains(u"1234"_s), qPrintable(m_said));
    QVERIFY(!QFile::exists(data()));
}

void TestRollout::theTillIsChosenByNameOrByTheComputers()
{
    const QByteArray file = m_file + "[till COUNTER7]\n[till OTHER]\ntill.language = es\n";
    QVERIFY2(run(file, m_key, m_pins) == Rollout::Done, qPrintable(m_said));
    QCOMPARE(account().prefix, u"COUNTER7"_s);
    QCOMPARE(run(file, m_key, m_pins, "", {{}, u"NONE"_s, {}, false}), int(Rollout::Faulty));
    QVERIFY2(m_said.contains(u"COUNTER7, OTHER"_s), qPrintable(m_said));
    QCOMPARE(run(m_file + "[till A]\n[till B]\n", m_key, m_pins), int(Rollout::Faulty));
    QVERIFY2(m_said.contains(u"--till with one of A, B"_s), qPrintable(m_said));
    QCOMPARE(run(m_file + "[till A]\n[till B]\n", "", "", "", {{}, {}, {}, true}), int(Rollout::Done));
    QVERIFY2(m_said.contains(u"is sound, for the tills A, B"_s), qPrintable(m_said));
}

QTEST_GUILESS_MAIN(TestRollout)
#include "tst_rollout.moc"
