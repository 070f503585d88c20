// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace taabia;

namespace {

StoredRecharge sample(const QString &reference)
{
    StoredRecharge recharge;
    recharge.externalReference = reference;
    recharge.phone = QStringLiteral("0612345678");
    recharge.op = QStringLiteral("Inwi");
    recharge.value = Money::fromDirhams(10);
    recharge.billed = Money::fromCentimes(1030);
    recharge.type = QStringLiteral("0");
    recharge.createdMs = 1000;
    recharge.timeline = QStringLiteral("2000:2");
    recharge.dueMs = 3000;
    return recharge;
}

/// Does one statement on a file that nobody else has open.
bool tamper(const QString &file, const QString &sql)
{
    const QString name = QStringLiteral("tamper");
    bool done = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(file);
        done = db.open() && QSqlQuery(db).exec(sql);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace

class SandboxStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_file = m_dir->filePath(QStringLiteral("below/sandbox.db"));
    }

    void whatWasCommittedIsThereAfterAReopen()
    {
        {
            const auto store = *Store::open(m_file, seed);
            store->begin();
            store->insert(sample(QStringLiteral("A")));
            store->setBalance(Money::fromCentimes(-5));
            store->setAccess(QStringLiteral("https://x.example/"), QString(), 7);
            store->insertLatecomer({0, 42,
                {*Msisdn::parse(u"0612345678"), Operator::MarocTelecom, Money::fromDirhams(5), QStringLiteral("6"),
                    QString()},
                QStringLiteral("1:2")});
            QVERIFY(store->markLost(QStringLiteral("L"), 1));
            store->insertDelivery("{\"a\":1}", 99);
            QVERIFY(store->commit());
        }
        const auto store = *Store::open(m_file, seed);
        store->begin();
        QCOMPARE(store->account().balance.centimes(), -5);
        QCOMPARE(store->account().webhookUrl, QStringLiteral("https://x.example/"));
        const auto recharge = store->byReference(QStringLiteral("A"));
        QVERIFY(recharge);
        QCOMPARE(recharge->billed.centimes(), 1030);
        QCOMPARE(*recharge->dueMs, 3000);
        QVERIFY(!recharge->executedMs);
        QCOMPARE(store->nextDue()->id, recharge->id);
        const auto late = store->nextLatecomer();
        QVERIFY(late);
        QVERIFY(late->order.op == Operator::MarocTelecom);
        QVERIFY(late->order.externalReference.isEmpty());
        QVERIFY(!store->markLost(QStringLiteral("L"), 2));
        QCOMPARE(store->nextDelivery()->payload, QByteArray("{\"a\":1}"));
        QVERIFY(store->commit());
    }

    void whatWasNotCommittedIsNotThere()
    {
        const auto store = *Store::open(m_file, seed);
        store->begin();
        store->insert(sample(QStringLiteral("A")));
        store->rollback();
        QVERIFY(!store->byReference(QStringLiteral("A")));
    }

    void aFailedStatementSpoilsTheWholeTransaction()
    {
        const auto store = *Store::open(m_file, seed);
        store->begin();
        store->insert(sample(QStringLiteral("A")));
        store->setBalance(Money());
        store->insert(sample(QStringLiteral("A"))); // the reference is unique
        QVERIFY(!store->commit());
        QCOMPARE(store->count(), 0);
        QCOMPARE(store->account().balance, seed.balance);
        store->begin();
        store->insert(sample(QStringLiteral("A")));
        QVERIFY(store->commit());
    }

    void manyRechargesMayHaveNoReference()
    {
        const auto store = *Store::open(QString(), seed);
        store->begin();
        store->insert(sample(QString()));
        store->insert(sample(QString()));
        QVERIFY(store->commit());
        QCOMPARE(store->count(), 2);
    }

    void forgettingTakesWhatIsOlderAndNothingElse()
    {
        const auto store = *Store::open(QString(), seed);
        store->begin();
        store->insert(sample(QStringLiteral("OLD")));
        StoredRecharge young = sample(QStringLiteral("YOUNG"));
        young.createdMs = 2000;
        store->insert(young);
        store->forgetBefore(2000);
        QVERIFY(store->commit());
        QVERIFY(!store->byReference(QStringLiteral("OLD")));
        QVERIFY(store->byReference(QStringLiteral("YOUNG")));
    }

    void theSeedIsForNewFilesOnly()
    {
        QCOMPARE((*Store::open(m_file, seed))->account().balance, seed.balance);
        QCOMPARE((*Store::open(m_file, {Money::fromDirhams(7), 9}))->account().balance, seed.balance);
    }

    void aSecondOwnerIsRefused()
    {
        const auto first = Store::open(m_file, seed);
        QVERIFY(first);
        const auto second = Store::open(m_file, seed);
        QVERIFY(!second);
        QVERIFY(second.error().contains(m_file));
    }

    void filesThatAreNotOursAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("reason");
        QTest::newRow("another program's")
            << QStringLiteral("PRAGMA application_id = 7") << QStringLiteral("another program");
        QTest::newRow("from the future") << QStringLiteral("PRAGMA user_version = 99")
                                         << QStringLiteral("newer version");
        QTest::newRow("of no version") << QStringLiteral("PRAGMA user_version = 0") << QStringLiteral("unknown");
    }
    void filesThatAreNotOursAreRefusedAndLeftAlone()
    {
        QFETCH(QString, sql);
        QFETCH(QString, reason);
        QVERIFY(Store::open(m_file, seed));
        QVERIFY(tamper(m_file, sql));
        const auto refused = Store::open(m_file, seed);
        QVERIFY(!refused);
        QVERIFY2(refused.error().contains(reason), qPrintable(refused.error()));
        QVERIFY(refused.error().endsWith(QLatin1Char('.')));
    }

    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone()
    {
        const QString name = m_dir->filePath(QStringLiteral("letter.txt"));
        const QByteArray letter(5000, 'x');
        {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(letter);
        }
        QVERIFY(!Store::open(name, seed));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), letter);
    }

    void aFolderIsNoDataFile() { QVERIFY(!Store::open(m_dir->path(), seed)); }

private:
    const WorldSeed seed{Money::fromDirhams(100), 5};
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(SandboxStoreTest)
#include "tst_sandboxstore.moc"
