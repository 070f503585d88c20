// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chainverifier.h"
#include "ledger/migrations.h"
#include "ledger/shopfixture.h"

using namespace taabia;

/// A ledger that was kept before there were payments, shifts and receipts.
class TestShopMigration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingOfBeforeIsStillThere_data();
    void everythingOfBeforeIsStillThere();
    void oldSalesWereSoldOutsideShifts_data();
    void oldSalesWereSoldOutsideShifts();
    void whatChangesLaterIsNotCountedTwice();
    void anOldSaleGetsAReceipt();
    void theChainBeginsWithTheFirstNewRow();

private:
    static QByteArray oldLedger(int schema);
};

/// A file as a program of that schema left it: six sales, of 10 to 60 DH, in six states.
QByteArray TestShopMigration::oldLedger(int schema)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.sqlite"));
    {
        const auto database = must(Database::open(path, Database::Access::ReadWrite));
        std::vector<Migration> migrations = embeddedMigrations();
        migrations.resize(static_cast<std::size_t>(schema));
        if (migrate(*database, migrations))
            qFatal("no old ledger");
        QStringList rows;
        const std::array states{4, 5, 3, 6, 8, 1}; // done, failed, pending, refunded, unresolved, void
        for (std::size_t i = 0; i < states.size(); ++i)
            rows +=
                QStringLiteral("('T1-OLD%1', '061234567%1', 2, %2, '0', %3, %4, 'Amina', 1767000000000, %5, x'7B7D')")
                    .arg(i)
                    .arg((i + 1) * 1000)
                    .arg(states.at(i))
                    .arg(states.at(i) == 6 ? 2 : 0) // its cash is to be given back
                    .arg(states.at(i) == 1 ? 0 : 1);
        for (const QString &sql :
            {QStringLiteral("INSERT INTO meta VALUES ('client_code', '%1')").arg(LedgerFixture::clientCode()),
                QStringLiteral(
                    "INSERT INTO sale (reference, phone, operator, face_value, promo, state, attention, clerk, "
                    "created_utc, attempts, request_body) VALUES %1")
                    .arg(rows.join(QLatin1String(", "))),
                QStringLiteral("INSERT INTO phone_part (rowid, phone) SELECT id, phone FROM sale")}) {
            if (const LedgerTrouble failed = database->execute(sql))
                qFatal("%s", qPrintable(failed->detail));
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no old ledger");
    return file.readAll();
}

void TestShopMigration::everythingOfBeforeIsStillThere_data()
{
    QTest::addColumn<int>("schema");
    QTest::newRow("schema 1") << 1;
    QTest::newRow("schema 2") << 2;
}

void TestShopMigration::everythingOfBeforeIsStillThere()
{
    QFETCH(int, schema);
    ShopFixture shop(oldLedger(schema));
    QCOMPARE(must(schemaNumber(shop.database())), embeddedMigrations().back().number);
    for (SaleId id = 1; id <= 6; ++id) {
        const Sale sale = must(shop.sales().sale(id));
        QCOMPARE(sale.order.faceValue, dh(static_cast<int>(id) * 10));
        QCOMPARE(sale.reference.text(), QStringLiteral("T1-OLD%1").arg(id - 1));
    }
    QCOMPARE(shop.number(QStringLiteral("SELECT count(*) FROM payment")), 0);
    QVERIFY(!shop.sales().checkIntegrity());
    QCOMPARE(shop.sold(10).id, 7);
    QCOMPARE(shop.number(QStringLiteral("SELECT sale FROM payment")), 7);
}

void TestShopMigration::oldSalesWereSoldOutsideShifts_data()
{
    everythingOfBeforeIsStillThere_data();
}

void TestShopMigration::oldSalesWereSoldOutsideShifts()
{
    QFETCH(int, schema);
    ShopFixture shop(oldLedger(schema));
    shop.sold(5); // by the new program, before the first shift
    shop.begin(100);
    shop.sold(20);
    const ShiftReport now = must(shop.cash().report(shop.doing()));
    QCOMPARE(now.outsideShifts, (CountAndAmount{4, dh(95)})); // done, pending and unresolved, and the one of today
    QCOMPARE(now.expected, dh(120)); // none of their cash is in the drawer
    QCOMPARE(now.soldTotal(), dh(20));
    const ShiftReport first = shop.endShift();
    QCOMPARE(first.grandTotal, dh(115));
    shop.begin(0);
    const ShiftReport second = shop.endShift();
    QCOMPARE(second.outsideShifts, CountAndAmount{});
    QCOMPARE(second.grandTotal, dh(115));
    std::vector<SaleId> owed;
    for (const GiveBack &one : must(shop.cash().giveBacks()))
        owed.push_back(one.sale.id);
    QCOMPARE(owed, std::vector<SaleId>{4});
    QCOMPARE(must(shop.cash().recordGiveBack(4, shop.doing())).method, PaymentMethod::Cash);
}

void TestShopMigration::whatChangesLaterIsNotCountedTwice()
{
    ShopFixture shop(oldLedger(2));
    shop.begin(0);
    shop.endShift();
    shop.settle(must(shop.sales().sale(3)), SaleState::Failed); // it was pending
    const auto owed = must(shop.cash().giveBacks());
    QCOMPARE(owed.size(), 2U); // its cash was counted with the float; and sale 4, as before
    QCOMPARE(owed.front().sale.id, 3);
    QCOMPARE(owed.front().method, PaymentMethod::Cash);
    shop.begin(0);
    QCOMPARE(shop.endShift().grandTotal, dh(90));
}

void TestShopMigration::anOldSaleGetsAReceipt()
{
    ShopFixture shop(oldLedger(2));
    const ReceiptFacts facts = must(shop.paper().receiptFacts(1, shop.issuer()));
    QCOMPARE(facts.payment, Payment{});
    must(shop.paper().issueReceipt(1, shop.issuer(), [](const ReceiptFacts &) { return PaperDocument(); }));
    QCOMPARE(must(shop.paper().receiptFacts(1, shop.issuer())).number, 1);
}

void TestShopMigration::theChainBeginsWithTheFirstNewRow()
{
    ShopFixture shop(oldLedger(2));
    const auto links = [&] { return must(ChainVerifier(shop.database(), ShopFixture::key()).verify({})).links; };
    QCOMPARE(links(), 0);
    shop.sold(10);
    QCOMPARE(links(), 2); // the key's and the payment's
}

QTEST_GUILESS_MAIN(TestShopMigration)
#include "tst_shopmigration.moc"
