// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace taabia;

namespace {

AccountRecord finished(AccountSetup::Kind kind = AccountSetup::Kind::Production,
    AccountSetup::KeyPlace place = AccountSetup::KeyPlace::Keychain)
{
    return {{SetupStep::Done, {kind, QStringLiteral("https://example.com/api"), QStringLiteral("API-1"), place}},
        QStringLiteral("0123456789abcdef")};
}

} // namespace

class TestAccountFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_till_that_was_never_set_up_has_none();
    void every_kind_and_place_and_step_comes_back_as_it_was_written();
    void what_is_not_what_was_written_is_damaged_data();
    void what_is_not_what_was_written_is_damaged();
    void a_tills_prefix_is_kept_and_was_always_T1_before();
    void a_newer_programs_file_is_left_alone();
    void what_cannot_be_read_is_told();
    void what_cannot_be_written_is_told_and_the_old_one_stays();
    void two_accounts_have_two_names_in_the_vault();

private:
    QString path() const { return AccountFile::pathIn(m_folder.path()); }
    void put(const QByteArray &content)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QTemporaryDir m_folder;
};

void TestAccountFile::a_till_that_was_never_set_up_has_none()
{
    const auto record = AccountFile::read(path());
    QVERIFY(record);
    QVERIFY(!*record);
}

void TestAccountFile::every_kind_and_place_and_step_comes_back_as_it_was_written()
{
    for (const auto kind : {AccountSetup::Kind::Production, AccountSetup::Kind::ProviderSandbox,
             AccountSetup::Kind::Custom, AccountSetup::Kind::Training}) {
        for (const auto place : {AccountSetup::KeyPlace::Keychain, AccountSetup::KeyPlace::SealedFile,
                 AccountSetup::KeyPlace::AskEachStart}) {
            for (int step = 1; step <= 5; ++step) {
                AccountRecord record = finished(kind, place);
                record.progress.step = static_cast<SetupStep>(step);
                QVERIFY(AccountFile::write(path(), record));
                const auto read = AccountFile::read(path());
                QVERIFY(read && *read);
                QVERIFY(**read == record);
            }
        }
    }
    // What was typed so far need not make sense yet.
    AccountRecord draft;
    draft.progress = {SetupStep::Account, {AccountSetup::Kind::Custom, QStringLiteral("nonsense"), {}, {}}};
    QVERIFY(AccountFile::write(path(), draft));
    QVERIFY(**AccountFile::read(path()) == draft);
}

void TestAccountFile::what_is_not_what_was_written_is_damaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("not JSON") << QByteArray("\x00\xff garbage");
    QTest::addRow("a list") << QByteArray("[1,2]");
    QTest::addRow("cut") << QByteArray(R"({"version": 1, "step": 5, "kind": "produ)");
    const QByteArray whole = R"({"version":1,"step":5,"kind":"production","url":"https://example.com/api",)"
                             R"("client_code":"API-1","key_place":"keychain","vault":"ab"})";
    const auto row = [&](const char *name, const char *from, const char *to) {
        QVERIFY(whole.contains(from));
        QTest::addRow("%s", name) << QByteArray(whole).replace(from, to);
    };
    row("no such step", "\"step\":5", "\"step\":9");
    row("no such kind", "production", "else");
    row("no such place", "keychain", "under the carpet");
    row("plain http elsewhere", "https://", "http://");
    row("no client code", "API-1", "");
    row("a client code that makes two headers", "API-1", "A\\r\\nB");
    row("no vault", "\"ab\"", "\"\"");
}

void TestAccountFile::what_is_not_what_was_written_is_damaged()
{
    QFETCH(QByteArray, content);
    put(content);
    const auto record = AccountFile::read(path());
    QVERIFY(!record);
    QCOMPARE(record.error(), AccountFileFault::Damaged);
}

void TestAccountFile::a_tills_prefix_is_kept_and_was_always_T1_before()
{
    AccountRecord record = finished();
    record.prefix = QStringLiteral("CASA2");
    QVERIFY(AccountFile::write(path(), record));
    QCOMPARE((*AccountFile::read(path()))->prefix, QStringLiteral("CASA2"));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    file.close();
    put(QByteArray(written).replace("\"prefix\"", "\"unknown\""));
    QCOMPARE((*AccountFile::read(path()))->prefix, QStringLiteral("T1"));
    put(QByteArray(written).replace("CASA2", "casa 2"));
    const auto damaged = AccountFile::read(path());
    QVERIFY(!damaged);
    QCOMPARE(damaged.error(), AccountFile::Fault::Damaged);
}

void TestAccountFile::a_newer_programs_file_is_left_alone()
{
    put(R"({"version": 2, "accounts": []})");
    const auto record = AccountFile::read(path());
    QVERIFY(!record);
    QCOMPARE(record.error(), AccountFileFault::FromTheFuture);
}

void TestAccountFile::what_cannot_be_read_is_told()
{
    QFile::remove(path());
    QVERIFY(QDir().mkpath(path())); // a folder in its place: even the super-user cannot read that
    const auto record = AccountFile::read(path());
    QVERIFY(!record);
    QCOMPARE(record.error(), AccountFileFault::Unreadable);
    QVERIFY(!AccountFile::write(path(), finished()));
    QVERIFY(QDir().rmdir(path()));
}

void TestAccountFile::what_cannot_be_written_is_told_and_the_old_one_stays()
{
    QVERIFY(AccountFile::write(path(), finished()));
    QVERIFY(!AccountFile::write(path() + QStringLiteral("/below/a/file"), finished()));
    QVERIFY(**AccountFile::read(path()) == finished());
}

void TestAccountFile::two_accounts_have_two_names_in_the_vault()
{
    QVERIFY(AccountFile::newVaultId().size() >= 16);
    QVERIFY(AccountFile::newVaultId() != AccountFile::newVaultId());
}

QTEST_APPLESS_MAIN(TestAccountFile)
#include "tst_accountfile.moc"
