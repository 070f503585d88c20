// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/goldenledger.h"
#include "ledger/ledgerfixture.h"
#include "ledger/migrations.h"
#include "ledger/openledger.h"
#include "ledger/upgradecopies.h"

#include <QDir>

using namespace taabia;

/// Before a ledger is brought up to date there is a whole copy of it as it was, or nothing is touched.
class TestUpgradeCopies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itIsNamedByTheSchemaAndTheMoment();
    void anUpToDateOrNewLedgerIsNotCopied();
    void withoutACopyNothingIsTouched();
    void aLedgerThatCannotBeReadIsDamagedAndNotCopied();
    void ofEachSchemaTheLastCopyIsKept();
    void anUpgradeThatWasCutOffKeepsWhatItWasBefore();
    void theLastThreeUpgradesAreKept();
    void nothingElseInTheFolderIsTouched();

private:
    QString path() const { return m_place->filePath(QStringLiteral("ledger.sqlite")); }
    QStringList files() const { return QDir(m_place->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void touch(const QString &name) { QVERIFY(QFile(m_place->filePath(name)).open(QIODevice::WriteOnly)); }
    auto open() { return openLedgerForWriting(path(), LedgerFixture::clientCode()); }
    void copy(int schema, int minute)
    {
        const LedgerTrouble failed = UpgradeCopies::make(path(), schema, utc(2026, 1, 9, 10, minute));
        QVERIFY2(!failed, failed ? qPrintable(failed->detail) : "");
    }
    std::unique_ptr<QTemporaryDir> m_place;
};

void TestUpgradeCopies::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    GoldenLedger::layOut(4, path());
}

void TestUpgradeCopies::itIsNamedByTheSchemaAndTheMoment()
{
    copy(7, 15);
    QCOMPARE(files().filter(QStringLiteral("before")),
        (QStringList{QStringLiteral("ledger-before-schema-7-2026-01-09-111500.sqlite")})); // UTC+1
    const auto kept = UpgradeCopies::beside(path());
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept.front().schema, 7);
    QCOMPARE(kept.front().madeMorocco.time(), QTime(11, 15));
}

void TestUpgradeCopies::anUpToDateOrNewLedgerIsNotCopied()
{
    QVERIFY(open());
    QCOMPARE(UpgradeCopies::beside(path()).size(), 1U);
    QVERIFY(open());
    QCOMPARE(UpgradeCopies::beside(path()).size(), 1U);
    const QString fresh = m_place->filePath(QStringLiteral("fresh.sqlite"));
    QVERIFY(openLedgerForWriting(fresh, LedgerFixture::clientCode()));
    QVERIFY(UpgradeCopies::beside(fresh).empty());
}

/// A folder that stands where the copy would be written is in the way for everybody, also for who may write anywhere.
void TestUpgradeCopies::withoutACopyNothingIsTouched()
{
    const QByteArray before = bytes();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int second = -1; second < 10; ++second) { // whichever moment it is named by
        const QString name = now.addSecs(second + 3600).toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
        const QString utcName = now.addSecs(second).toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
        for (const QString &moment : {name, utcName})
            QVERIFY(QDir(m_place->path())
                        .mkpath(QStringLiteral("ledger-before-schema-%1-%2.sqlite.part/x").arg(5).arg(moment)));
    }
    const auto refused = open();
    QCOMPARE(kindOf(refused), LedgerError::Kind::NotCopied);
    QVERIFY(!refused.error().bytesMissing); // there is room
    QCOMPARE(bytes(), before);
    QVERIFY(UpgradeCopies::beside(path()).empty());
}

void TestUpgradeCopies::aLedgerThatCannotBeReadIsDamagedAndNotCopied()
{
    QByteArray damaged = bytes();
    for (qsizetype page = 4096 * 2; page + 4096 < damaged.size(); page += 4096 * 2)
        damaged.replace(page, 200, QByteArray(200, '\x7F'));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(damaged), damaged.size());
    file.close();
    QCOMPARE(kindOf(open()), LedgerError::Kind::Damaged);
    QCOMPARE(bytes(), damaged);
    QVERIFY(UpgradeCopies::beside(path()).empty());
}

void TestUpgradeCopies::ofEachSchemaTheLastCopyIsKept()
{
    copy(7, 15);
    copy(7, 20);
    const auto kept = UpgradeCopies::beside(path());
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept.front().madeMorocco.time(), QTime(11, 20)); // the ledger may have moved on between the two
}

/// The older program could not open what it had become half way.
void TestUpgradeCopies::anUpgradeThatWasCutOffKeepsWhatItWasBefore()
{
    copy(5, 15);
    std::vector<Migration> firstPart = embeddedMigrations();
    firstPart.resize(6);
    {
        const auto database = must(Database::open(path(), Database::Access::ReadWrite));
        const LedgerTrouble failed = migrate(*database, firstPart);
        QVERIFY2(!failed, failed ? qPrintable(failed->detail) : "");
    }
    QVERIFY(open()); // the next start
    const auto kept = UpgradeCopies::beside(path());
    QCOMPARE(kept.size(), 2U);
    QCOMPARE(must(schemaNumber(*must(Database::open(kept[0].path, Database::Access::ReadOnly)))), 6);
    QCOMPARE(must(schemaNumber(*must(Database::open(kept[1].path, Database::Access::ReadOnly)))), 4);
}

void TestUpgradeCopies::theLastThreeUpgradesAreKept()
{
    for (int schema = 7; schema <= 11; ++schema)
        copy(schema, schema);
    std::vector<int> schemas;
    for (const auto &one : UpgradeCopies::beside(path()))
        schemas.push_back(one.schema);
    QCOMPARE(schemas, (std::vector<int>{11, 10, 9}));
}

void TestUpgradeCopies::nothingElseInTheFolderIsTouched()
{
    const QStringList others{QStringLiteral("ledger-before-schema-2.sqlite"),
        QStringLiteral("ledger-before-restore-2026-11-22-101500.sqlite"), QStringLiteral("my notes.txt")};
    for (const QString &name : others)
        touch(name);
    for (int schema = 7; schema <= 11; ++schema)
        copy(schema, schema);
    for (const QString &name : others)
        QVERIFY2(files().contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestUpgradeCopies)
#include "tst_upgradecopies.moc"
