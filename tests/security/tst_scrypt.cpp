// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "security/scrypt.h"

using namespace taabia;

class TestScrypt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void it_is_the_scrypt_of_the_rfc();
    void another_secret_salt_or_cost_gives_another_key();
    void the_cost_of_a_pin_and_of_a_passphrase_can_be_paid();
    void a_cost_that_nobody_wrote_is_refused_before_it_is_paid_data();
    void a_cost_that_nobody_wrote_is_refused_before_it_is_paid();
};

void TestScrypt::it_is_the_scrypt_of_the_rfc()
{
    // RFC 7914, section 12, third vector: a shorter key is what the 64 bytes there begin with.
    const auto key = Scrypt::derive(Secret(QByteArrayView("pleaseletmein")), "SodiumChloride", {14, 8, 1});
    QVERIFY(key);
    QCOMPARE(key->bytes().toByteArray().toHex(),
        QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
}

void TestScrypt::another_secret_salt_or_cost_gives_another_key()
{
    const Scrypt::Cost cheap{10, 8, 1};
    const Secret pin{QByteArrayView("4719")};
    const auto key = Scrypt::derive(pin, "salt", cheap);
    QVERIFY(key && *key == *Scrypt::derive(pin, "salt", cheap));
    QVERIFY(!(*key == *Scrypt::derive(Secret(QByteArrayView("4718")), "salt", cheap)));
    QVERIFY(!(*key == *Scrypt::derive(pin, "salz", cheap)));
    QVERIFY(!(*key == *Scrypt::derive(pin, "salt", {11, 8, 1})));
}

void TestScrypt::the_cost_of_a_pin_and_of_a_passphrase_can_be_paid()
{
    const Secret any{QByteArrayView("any")};
    QVERIFY(Scrypt::derive(any, "salt", Scrypt::ofPin));
    QVERIFY(Scrypt::derive(any, "salt", Scrypt::ofPassphrase));
}

void TestScrypt::a_cost_that_nobody_wrote_is_refused_before_it_is_paid_data()
{
    QTest::addColumn<int>("logN");
    QTest::addColumn<int>("r");
    QTest::addColumn<int>("p");
    QTest::newRow("too cheap") << 9 << 8 << 1;
    QTest::newRow("more memory than the PC has") << 31 << 8 << 1;
    QTest::newRow("each within bounds, together a gigabyte") << 20 << 8 << 1;
    QTest::newRow("no block") << 15 << 0 << 1;
    QTest::newRow("negative") << 15 << 8 << -1;
    QTest::newRow("for ever") << 15 << 8 << 1000;
}

void TestScrypt::a_cost_that_nobody_wrote_is_refused_before_it_is_paid()
{
    QFETCH(int, logN);
    QFETCH(int, r);
    QFETCH(int, p);
    QVERIFY(!Scrypt::isSensible({logN, r, p}));
    QVERIFY(!Scrypt::derive(Secret(QByteArrayView("any")), "salt", {logN, r, p}));
}

QTEST_APPLESS_MAIN(TestScrypt)
#include "tst_scrypt.moc"
