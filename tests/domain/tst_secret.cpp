// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "domain/secret.h"

#include <array>

using namespace taabia;

class TestSecret : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void overwriting_leaves_nothing_of_it();
    void a_buffer_that_others_share_keeps_theirs();
    void copies_share_the_bytes_and_the_last_one_overwrites_them();
    void what_was_typed_is_gone_from_where_it_was_typed();
    void one_passphrase_typed_on_two_keyboards_is_one_secret();
    void secrets_are_equal_by_their_bytes();
};

void TestSecret::overwriting_leaves_nothing_of_it()
{
    std::array<char, 16> memory{"sk-canary-12345"};
    overwrite(memory.data(), memory.size());
    QCOMPARE(memory, (std::array<char, 16>{}));
}

void TestSecret::a_buffer_that_others_share_keeps_theirs()
{
    QString typed = QStringLiteral("4711");
    const QString other = typed;
    wipe(typed);
    QVERIFY(typed.isEmpty());
    QCOMPARE(other, QStringLiteral("4711"));
}

void TestSecret::copies_share_the_bytes_and_the_last_one_overwrites_them()
{
    Secret secret{QByteArrayView("sk-canary")};
    const Secret copy = secret;
    QCOMPARE(copy.bytes().data(), secret.bytes().data());
    secret = Secret();
    QVERIFY(secret.isEmpty());
    QCOMPARE(copy.bytes(), QByteArrayView("sk-canary"));
}

void TestSecret::what_was_typed_is_gone_from_where_it_was_typed()
{
    QString typed = QStringLiteral("4711");
    const Secret secret = Secret::fromTyped(std::move(typed));
    QVERIFY(typed.isEmpty());
    QCOMPARE(secret.bytes(), QByteArrayView("4711"));
}

void TestSecret::one_passphrase_typed_on_two_keyboards_is_one_secret()
{
    const Secret composed = Secret::fromTyped(QStringLiteral("caf\u00e9"));
    const Secret decomposed = Secret::fromTyped(QStringLiteral("cafe\u0301"));
    QVERIFY(composed == decomposed);
}

void TestSecret::secrets_are_equal_by_their_bytes()
{
    QVERIFY(Secret() == Secret(QByteArrayView()));
    QVERIFY(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("abc")));
    QVERIFY(!(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("abd"))));
    QVERIFY(!(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("abcd"))));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
