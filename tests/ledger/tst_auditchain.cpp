// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chainverifier.h"
#include "ledger/shopfixture.h"

using namespace taabia;

namespace {

using Kind = ChainBreak::Kind;

QString inWords(const ChainVerdict &verdict)
{
    if (!verdict.broken)
        return QStringLiteral("whole");
    const char *const kinds[] = {"changed", "missing", "added", "no link", "cut"};
    return QStringLiteral("%1 at link %2: %3 %4")
        .arg(QLatin1String(kinds[static_cast<int>(verdict.broken->kind)]))
        .arg(verdict.broken->link)
        .arg(verdict.broken->table)
        .arg(verdict.broken->row);
}

} // namespace

/// What the chain shows, when somebody has changed the file behind the program's back.
class TestAuditChain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyChainedTableHasRowsHere();
    void aShopsDayIsWhole();
    void aChangedByteOfAnyColumnIsNamed_data();
    void aChangedByteOfAnyColumnIsNamed();
    void aByteThatIsNoTextIsFound();
    void anotherTypeOrAnotherColumnDoesNotReadTheSame();
    void aChangedLinkIsNamed_data();
    void aChangedLinkIsNamed();
    void aDroppedRowIsNamed_data();
    void aDroppedRowIsNamed();
    void anAddedRowIsNamed_data();
    void anAddedRowIsNamed();
    void forgedCashBeforeTheFirstMovementIsFound();
    void rowsThatChangePlacesAreFound();
    void linksThatChangePlacesAreFound();
    void renumberedLinksAreFound();
    void aCutTailIsFoundByThePaper();
    void aCutTailIsFoundByAZReportThatIsStillThere();
    void anotherKeyGoesOnInAnEpochOfItsOwn();
    void theFileCannotCallOurLinksForeign();
    void rowsOfAForeignEpochCanStillBeMissed();
    void aLedgerWithoutASecretKeyIsChainedToo();
    void anEarlyEndTellsWhatWasChecked();
    void aRowThatIsNotThereIsNotChained();

private:
    void tamper(const QString &sql) { m_shop->tamper(sql); }
    QString verify(const QByteArray &key = ShopFixture::key());
    ChainVerdict verdict(const QByteArray &key = ShopFixture::key(), const QByteArray &paper = {});
    qint64 linkOf(const QString &table, qint64 row);
    qint64 links() { return m_shop->number(QStringLiteral("SELECT count(*) FROM chain_link")); }

    QByteArray m_day; ///< the file of a shop's day, to begin each test with
    std::unique_ptr<ShopFixture> m_shop;
};

namespace {

void playADay(ShopFixture &shop)
{
    shop.sold(5);
    shop.takeOnStaff();
    shop.letARunGo();
    shop.begin(200);
    const Customer customer = shop.customer("Hassan");
    must(shop.cash().saveCustomer({customer.id, QStringLiteral("Hassan B."), {}, dh(300)}, shop.doing()));
    shop.sold(10, {PaymentMethod::Cash, dh(20), {}});
    const Sale credit = shop.sold(20, {PaymentMethod::CreditBook, {}, customer.id});
    const Sale taken = shop.settle(shop.sold(30), SaleState::Refunded, Attention::GiveBack);
    must(shop.cash().recordGiveBack(taken.id, shop.doing()));
    must(shop.cash().recordMovement(CashMove::Out, dh(50), QStringLiteral("the owner"), shop.doing()));
    must(shop.cash().recordRepayment(customer.id, dh(5), PaymentMethod::Cash, shop.doing()));
    must(
        shop.cash().recordOverride({QStringLiteral("sold-knowing"), credit.id, {}, QStringLiteral("!")}, shop.doing()));
    must(shop.cash().recordOverride({QStringLiteral("limit-changed"), {}, customer.id, {}}, shop.doing()));
    const auto compose = [](const ReceiptFacts &) { return PaperDocument(); };
    must(shop.paper().issueReceipt(credit.id, shop.issuer(), compose));
    must(shop.paper().issueReceipt(credit.id, shop.issuer(), compose));
    must(shop.paper().issueReceipt(taken.id, shop.issuer(), compose));
    must(shop.cash().recordCount(counted(dh(1)), shop.doing()));
    shop.endShift();
    shop.begin(100);
    shop.endShift();
    shop.sold(10);
}

/// The chained tables of this part; the balance's has tests of its own.
QStringList tables()
{
    QStringList names;
    for (const ChainedRows::Table &table : ChainedRows::tables()) {
        if (table.name != QLatin1String("adoption"))
            names += table.name;
    }
    return names;
}

QStringList columnsOf(Database &database, const QString &table)
{
    QStringList names;
    Statement read = database.statement(QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    read.bind(table);
    while (must(read.next()))
        names += read.text(0);
    return names;
}

} // namespace

void TestAuditChain::initTestCase()
{
    ShopFixture shop;
    playADay(shop);
    const QString path = shop.path();
    shop.close(); // writes the log into the file
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_day = file.readAll();
}

void TestAuditChain::init()
{
    m_shop = std::make_unique<ShopFixture>(m_day);
    QCOMPARE(
        m_shop->execute(QStringLiteral("PRAGMA synchronous = OFF")), QString()); // it is not the disk that is tried
}

ChainVerdict TestAuditChain::verdict(const QByteArray &key, const QByteArray &paper)
{
    return must(ChainVerifier(m_shop->database(), key).verify({}, paper));
}

QString TestAuditChain::verify(const QByteArray &key)
{
    return inWords(verdict(key));
}

qint64 TestAuditChain::linkOf(const QString &table, qint64 row)
{
    return m_shop->number(QStringLiteral("SELECT chain_link.number FROM chain_link JOIN chained_table "
                                         "ON chained_table.number = \"table\" WHERE name = '%1' AND row = %2")
                              .arg(table)
                              .arg(row));
}

void TestAuditChain::everyChainedTableHasRowsHere()
{
    for (const QString &table : tables())
        QVERIFY2(m_shop->number(QLatin1String("SELECT count(*) FROM ") + table) > 0, qPrintable(table));
    Statement read = m_shop->database().statement(QStringLiteral("SELECT number, name FROM chained_table ORDER BY 1"));
    for (const ChainedRows::Table &table : ChainedRows::tables()) {
        QVERIFY(must(read.next()));
        QCOMPARE(read.integer(0), table.number);
        QCOMPARE(read.text(1), table.name);
    }
    QVERIFY(!must(read.next()));
}

void TestAuditChain::aShopsDayIsWhole()
{
    const ChainVerdict whole = verdict();
    QCOMPARE(inWords(whole), QStringLiteral("whole"));
    QCOMPARE(whole.links, links());
    QCOMPARE(whole.foreignKey, 0);
    QCOMPARE(whole.lastLink.toHex(),
        must(
            m_shop->database().valueOf(QStringLiteral("SELECT hex(hash) FROM chain_link ORDER BY number DESC LIMIT 1")))
            .toString()
            .toLower()
            .toLatin1());
    // From a connection that may only read, as the reports do it, with the till selling on.
    const auto reading = must(Database::open(m_shop->path(), Database::Access::ReadOnly));
    bool sold = false;
    const auto sellOn = [&] {
        if (!std::exchange(sold, true))
            m_shop->sold(10);
        return true;
    };
    const ChainVerdict meanwhile = must(ChainVerifier(*reading, ShopFixture::key()).verify(sellOn));
    QCOMPARE(inWords(meanwhile), QStringLiteral("whole"));
    QCOMPARE(meanwhile.links, whole.links);
    QCOMPARE(verdict().links, whole.links + 1);
}

void TestAuditChain::aChangedByteOfAnyColumnIsNamed_data()
{
    ShopFixture shop;
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    for (const QString &table : tables()) {
        for (const QString &column : columnsOf(shop.database(), table))
            QTest::addRow("%s.%s", qPrintable(table), qPrintable(column)) << table << column;
    }
}

void TestAuditChain::aChangedByteOfAnyColumnIsNamed()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QStringList rows;
    {
        Statement read = m_shop->database().statement(QStringLiteral("SELECT rowid FROM %1 ORDER BY 1").arg(table));
        while (must(read.next()))
            rows += read.text(0);
    }
    const QString row = rows.last(); // a changed row number is then no other row's
    const qint64 link = linkOf(table, row.toLongLong());
    QVERIFY(link > 0);
    // A bit of a number, a byte of a text or a blob; what is empty or NULL gets a byte.
    tamper(QStringLiteral(
        "UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 1 "
        "WHEN 'blob' THEN CAST(substr(%2, 1, length(%2) - 1) || iif(substr(%2, -1) = x'00', x'01', x'00') AS BLOB) "
        "WHEN 'text' THEN %2 || 'x' ELSE 1 END WHERE rowid = %3")
               .arg(table, column, row));
    const ChainVerdict after = verdict();
    QVERIFY2(after.broken, "nobody noticed");
    QCOMPARE(after.broken->link, link);
    QCOMPARE(after.broken->table, table);
    const bool isRowNumber = column == columnsOf(m_shop->database(), table).first();
    QCOMPARE(after.broken->kind, isRowNumber ? Kind::RowMissing : Kind::RowChanged);
    QCOMPARE(after.broken->row, row.toLongLong());
}

void TestAuditChain::aByteThatIsNoTextIsFound()
{
    // Read as text, both of these bytes look the same: a question mark in a diamond.
    tamper(QStringLiteral("UPDATE cash_movement SET reason = CAST(x'EFBFBD' AS TEXT) WHERE id = 2"));
    const QString first = verify();
    QVERIFY(first.startsWith(QLatin1String("changed")));
    m_shop = nullptr;
    init();
    ChainedRows rows(m_shop->database());
    const ChainedRows::Table &table = *ChainedRows::find(QStringLiteral("cash_movement"));
    tamper(QStringLiteral("UPDATE cash_movement SET reason = CAST(x'FE' AS TEXT) WHERE id = 2"));
    const QByteArray one = (*must(rows.row(table, 2))).bytes;
    QCOMPARE(m_shop->execute(QStringLiteral("UPDATE cash_movement SET reason = CAST(x'FF' AS TEXT) WHERE id = 2")),
        QString());
    QVERIFY((*must(rows.row(table, 2))).bytes != one);
    QCOMPARE(m_shop->execute(QStringLiteral("UPDATE cash_movement SET reason = 'a' || char(0) || 'b' WHERE id = 2")),
        QString());
    const QByteArray withNull = (*must(rows.row(table, 2))).bytes;
    QCOMPARE(m_shop->execute(QStringLiteral("UPDATE cash_movement SET reason = 'a' || char(0) || 'c' WHERE id = 2")),
        QString());
    QVERIFY((*must(rows.row(table, 2))).bytes != withNull);
}

void TestAuditChain::anotherTypeOrAnotherColumnDoesNotReadTheSame()
{
    ChainedRows rows(m_shop->database());
    const ChainedRows::Table &table = *ChainedRows::find(QStringLiteral("override_record"));
    const auto bytesWith = [&](const char *sql) {
        tamper(QStringLiteral("UPDATE override_record SET ") + QLatin1String(sql) + QStringLiteral(" WHERE id = 1"));
        return (*must(rows.row(table, 1))).bytes;
    };
    QSet<QByteArray> different;
    const QList<const char *> same{"clerk = 'ab', till = 'c', reason = ''", "clerk = 'a', till = 'bc', reason = ''",
        "clerk = '', till = 'abc', reason = ''", "clerk = 'abc', till = '', reason = ''",
        "clerk = 'abc', reason = '', till = '', sale = NULL", "clerk = 'abc', sale = 0", "sale = NULL, customer = 0"};
    for (const char *sql : same)
        different += bytesWith(sql);
    QCOMPARE(different.size(), same.size());
}

void TestAuditChain::aChangedLinkIsNamed_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("the hash's first byte") << QStringLiteral("hash = CAST(x'00' || substr(hash, 2) AS BLOB)");
    QTest::newRow("the hash's last byte") << QStringLiteral("hash = CAST(substr(hash, 1, 31) || x'00' AS BLOB)");
    QTest::newRow("a shorter hash") << QStringLiteral("hash = substr(hash, 1, 31)");
    QTest::newRow("the row") << QStringLiteral("row = row + 1");
    QTest::newRow("a row that there is not") << QStringLiteral("row = 999");
    QTest::newRow("the table") << QStringLiteral("\"table\" = 4");
    QTest::newRow("a table that there is not") << QStringLiteral("\"table\" = 99");
}

void TestAuditChain::aChangedLinkIsNamed()
{
    QFETCH(QString, change);
    for (const qint64 link : {qint64{1}, linkOf(QStringLiteral("cash_movement"), 1), links()}) {
        init();
        tamper(QStringLiteral("UPDATE chain_link SET %1 WHERE number = %2").arg(change).arg(link));
        const ChainVerdict after = verdict();
        QVERIFY2(after.broken, qPrintable(QString::number(link)));
        QCOMPARE(after.broken->link, link);
        QCOMPARE(after.broken->kind, Kind::RowChanged);
    }
}

void TestAuditChain::aDroppedRowIsNamed_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : tables())
        QTest::newRow(qPrintable(table)) << table;
}

void TestAuditChain::aDroppedRowIsNamed()
{
    QFETCH(QString, table);
    const qint64 row = m_shop->number(QStringLiteral("SELECT min(rowid) FROM ") + table);
    const qint64 link = linkOf(table, row);
    tamper(QStringLiteral("DELETE FROM %1 WHERE rowid = %2").arg(table).arg(row));
    QCOMPARE(verify(), QStringLiteral("missing at link %1: %2 %3").arg(link).arg(table).arg(row));
}

void TestAuditChain::anAddedRowIsNamed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("number");
    for (const QString &table : tables()) {
        for (const char *number : {"999", "0", "-1", "-9223372036854775808"})
            QTest::addRow("%s %s", qPrintable(table), number) << table << QString::fromLatin1(number);
    }
}

void TestAuditChain::anAddedRowIsNamed()
{
    QFETCH(QString, table);
    QFETCH(QString, number);
    const QStringList columns = columnsOf(m_shop->database(), table);
    QStringList values;
    for (const QString &column : columns)
        values += column == columns.first() ? number
            : column == QLatin1String("shift") || column == QLatin1String("sale")
                || column == QLatin1String("duplicate") || column == QLatin1String("first_link")
            ? QStringLiteral("998") // which has to be unique
            : column;
    tamper(QStringLiteral("INSERT INTO %1 SELECT %2 FROM %1 LIMIT 1").arg(table, values.join(QLatin1String(", "))));
    QCOMPARE(verify(), QStringLiteral("added at link 0: %1 %2").arg(table, number));
}

void TestAuditChain::forgedCashBeforeTheFirstMovementIsFound()
{
    m_shop->begin(100);
    tamper(
        QStringLiteral("INSERT INTO cash_movement SELECT -1, (SELECT max(id) FROM shift), moved_utc, clerk, till, 2, "
                       "1, 5000, 'never happened', NULL, NULL FROM cash_movement WHERE id = 1"));
    QCOMPARE(m_shop->expected(), dh(50)); // and it would count
    QCOMPARE(verify(), QStringLiteral("added at link 0: cash_movement -1"));
}

void TestAuditChain::rowsThatChangePlacesAreFound()
{
    const qint64 first = linkOf(QStringLiteral("override_record"), 1);
    tamper(QStringLiteral("UPDATE override_record SET id = 3 WHERE id = 1; "
                          "UPDATE override_record SET id = 1 WHERE id = 2; "
                          "UPDATE override_record SET id = 2 WHERE id = 3"));
    QCOMPARE(verify(), QStringLiteral("changed at link %1: override_record 1").arg(first));
}

void TestAuditChain::linksThatChangePlacesAreFound()
{
    const qint64 first = linkOf(QStringLiteral("override_record"), 1);
    QCOMPARE(linkOf(QStringLiteral("override_record"), 2), first + 1);
    tamper(QStringLiteral("UPDATE chain_link SET number = 999 WHERE number = %1; "
                          "UPDATE chain_link SET number = %1 WHERE number = %2; "
                          "UPDATE chain_link SET number = %2 WHERE number = 999")
               .arg(first)
               .arg(first + 1));
    QCOMPARE(verify(), QStringLiteral("changed at link %1: override_record 2").arg(first));
}

void TestAuditChain::renumberedLinksAreFound()
{
    tamper(QStringLiteral("DELETE FROM chain_link WHERE number = 5"));
    QCOMPARE(verify(), QStringLiteral("no link at link 5:  0"));
    for (qint64 number = 6; number <= links() + 1; ++number)
        QCOMPARE(m_shop->execute(QStringLiteral("UPDATE chain_link SET number = %1 - 1 WHERE number = %1").arg(number)),
            QString());
    QCOMPARE(verdict().broken->link, 5);
    init();
    tamper(QStringLiteral("UPDATE chain_link SET number = number - 1 WHERE number = 1"));
    QCOMPARE(verify(), QStringLiteral("no link at link 1:  0"));
}

void TestAuditChain::aCutTailIsFoundByThePaper()
{
    const ShiftReport lastZ = must(m_shop->cash().closedReport(2));
    const QList<QByteArray> typed{lastZ.lastLink.left(4), lastZ.lastLink.left(9), lastZ.lastLink};
    for (const QByteArray &paper : typed)
        QCOMPARE(inWords(verdict(ShopFixture::key(), paper)), QStringLiteral("whole"));
    QCOMPARE(inWords(verdict(ShopFixture::key(), lastZ.lastLink + 'x')), QStringLiteral("cut at link 0:  0"));
    const qint64 keep = linkOf(QStringLiteral("closing"), 1);
    QString everything; // that came after the first Z report
    for (const QString &table : tables())
        everything +=
            QStringLiteral("DELETE FROM %1 WHERE rowid IN (SELECT row FROM chain_link JOIN chained_table "
                           "ON chained_table.number = \"table\" WHERE name = '%1' AND chain_link.number > %2);")
                .arg(table)
                .arg(keep);
    tamper(everything + QStringLiteral("DELETE FROM chain_link WHERE number > %1").arg(keep));
    QCOMPARE(verify(), QStringLiteral("whole")); // as far as the file can tell
    for (const QByteArray &paper : typed)
        QCOMPARE(inWords(verdict(ShopFixture::key(), paper)), QStringLiteral("cut at link 0:  0"));
    QVERIFY(verdict().lastLink != lastZ.lastLink);
}

void TestAuditChain::aCutTailIsFoundByAZReportThatIsStillThere()
{
    tamper(QStringLiteral("DELETE FROM chain_link WHERE number > %1").arg(linkOf(QStringLiteral("closing"), 1)));
    QCOMPARE(verify(), QStringLiteral("cut at link 0: closing 2"));
}

void TestAuditChain::anotherKeyGoesOnInAnEpochOfItsOwn()
{
    const QByteArray other("found on a new computer");
    const qint64 before = links();
    m_shop->reopen(other);
    m_shop->sold(10); // a till must sell
    QCOMPARE(links(), before + 2); // the key's own link comes first
    ChainVerdict told = verdict(other);
    QCOMPARE(inWords(told), QStringLiteral("whole"));
    QCOMPARE(told.links, 2); // those of the other key are not among them
    QCOMPARE(told.foreignKey, before);
    told = verdict();
    QCOMPARE(told.links, before);
    QCOMPARE(inWords(told), QStringLiteral("whole"));
    QCOMPARE(told.foreignKey, 2);
    m_shop->reopen(); // the first key comes back
    m_shop->sold(10);
    QCOMPARE(verdict().foreignKey, 2);
    QCOMPARE(verdict(other).foreignKey, before + 2);
    QCOMPARE(verdict("neither").foreignKey, before + 4);
    tamper(QStringLiteral("UPDATE payment SET shift = 1 WHERE sale = (SELECT max(sale) FROM payment)"));
    QCOMPARE(verdict().broken->link, before + 4);
    QCOMPARE(inWords(verdict(other)), QStringLiteral("whole")); // which cannot tell
}

void TestAuditChain::theFileCannotCallOurLinksForeign()
{
    tamper(QStringLiteral("UPDATE chain_key SET fingerprint = zeroblob(32)"));
    QCOMPARE(verify(), QStringLiteral("changed at link 1: chain_key 1"));
    init();
    tamper(QStringLiteral("UPDATE chain_key SET first_link = 7"));
    QCOMPARE(verify(), QStringLiteral("changed at link 1: chain_key 1"));
    init();
    m_shop->reopen("other");
    m_shop->sold(10);
    const qint64 link = linkOf(QStringLiteral("chain_key"), 2);
    tamper(QStringLiteral("UPDATE chain_key SET fingerprint = (SELECT fingerprint FROM chain_key WHERE epoch = 1) "
                          "WHERE epoch = 2"));
    QCOMPARE(verify(), QStringLiteral("changed at link %1: chain_key 2").arg(link));
}

void TestAuditChain::rowsOfAForeignEpochCanStillBeMissed()
{
    const QByteArray stranger("nobody's");
    QCOMPARE(verify(stranger), QStringLiteral("whole"));
    const qint64 link = linkOf(QStringLiteral("receipt"), 1);
    tamper(QStringLiteral("DELETE FROM receipt WHERE number = 1"));
    QCOMPARE(verify(stranger), QStringLiteral("missing at link %1: receipt 1").arg(link));
    init();
    tamper(QStringLiteral("INSERT INTO override_record SELECT 3, kind, done_utc, clerk, till, sale, customer, reason "
                          "FROM override_record WHERE id = 1"));
    QCOMPARE(verify(stranger), QStringLiteral("added at link 0: override_record 3"));
}

void TestAuditChain::aLedgerWithoutASecretKeyIsChainedToo()
{
    LedgerFixture seller; // a program that only sells
    must(seller.ledger().recordIntent(newSale(QStringLiteral("A"))));
    const ChainVerdict told = must(ChainVerifier(seller.database(), QByteArray()).verify({}));
    QCOMPARE(inWords(told), QStringLiteral("whole"));
    QCOMPARE(told.links, 2);
}

void TestAuditChain::anEarlyEndTellsWhatWasChecked()
{
    int asked = 0;
    const ChainVerdict told = must(ChainVerifier(m_shop->database(), ShopFixture::key()).verify([&] {
        ++asked;
        return false;
    }));
    QCOMPARE(asked, 1);
    QCOMPARE(told.links, 0);
    QVERIFY(!told.broken);
}

void TestAuditChain::aRowThatIsNotThereIsNotChained()
{
    AuditChain chain(m_shop->database(), ShopFixture::key());
    const auto kind = [&](const char *table, qint64 row) { return chain.append(QLatin1String(table), row)->kind; };
    QCOMPARE(kind("payment", 999), LedgerError::Kind::NotFound);
    QCOMPARE(kind("adoption", 999), LedgerError::Kind::NotFound);
    QCOMPARE(kind("print_job", 1), LedgerError::Kind::Unwritable);
    QCOMPARE(verify(), QStringLiteral("whole"));
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
