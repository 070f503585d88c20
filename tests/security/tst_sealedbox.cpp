// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "security/sealedbox.h"

using namespace taabia;

namespace {

constexpr Scrypt::Cost cheap{10, 8, 1};
const Secret key{QByteArrayView("sk-canary-0123456789")};
const Secret passphrase{QByteArrayView("the owner's words")};

QByteArray sealed()
{
    return SealedBox::seal(key, passphrase, cheap).value_or(QByteArray());
}

} // namespace

class TestSealedBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_passphrase_opens_it();
    void nothing_of_the_secret_or_the_passphrase_is_seen();
    void it_is_never_sealed_in_the_same_way_twice();
    void another_passphrase_does_not_open_it();
    void a_box_with_any_bit_changed_does_not_open();
    void a_cut_box_does_not_open();
    void a_box_that_asks_for_all_memory_is_refused();
    void an_empty_secret_is_one_too();
    void the_real_cost_works();
};

void TestSealedBox::the_passphrase_opens_it()
{
    const auto opened = SealedBox::open(sealed(), passphrase);
    QVERIFY(opened);
    QVERIFY(*opened == key);
}

void TestSealedBox::nothing_of_the_secret_or_the_passphrase_is_seen()
{
    const QByteArray box = sealed();
    QVERIFY(!box.isEmpty());
    QVERIFY(!box.contains("canary"));
    QVERIFY(!box.contains("owner"));
}

void TestSealedBox::it_is_never_sealed_in_the_same_way_twice()
{
    const QByteArray one = sealed();
    const QByteArray other = sealed();
    constexpr qsizetype saltAndNonce = 13;
    QVERIFY(one.mid(saltAndNonce, 16) != other.mid(saltAndNonce, 16));
    QVERIFY(one.mid(saltAndNonce + 16, 12) != other.mid(saltAndNonce + 16, 12));
}

void TestSealedBox::another_passphrase_does_not_open_it()
{
    for (const char *other : {"the owner's word", "The owner's words", ""}) {
        const auto opened = SealedBox::open(sealed(), Secret(QByteArrayView(other)));
        QVERIFY(!opened);
        QCOMPARE(opened.error(), SealedBox::Fault::WrongPassphrase);
    }
}

void TestSealedBox::a_box_with_any_bit_changed_does_not_open()
{
    const QByteArray box = sealed();
    for (qsizetype byte = 0; byte < box.size(); ++byte) {
        QByteArray changed = box;
        changed[byte] = static_cast<char>(changed[byte] ^ 1);
        QVERIFY2(!SealedBox::open(changed, passphrase), qPrintable(QString::number(byte)));
    }
}

void TestSealedBox::a_cut_box_does_not_open()
{
    const QByteArray box = sealed();
    for (qsizetype size = 0; size < box.size(); ++size)
        QVERIFY2(!SealedBox::open(box.first(size), passphrase), qPrintable(QString::number(size)));
    QVERIFY(!SealedBox::open(box + '\0', passphrase));
}

void TestSealedBox::a_box_that_asks_for_all_memory_is_refused()
{
    QByteArray box = sealed();
    box[10] = 40;
    const auto opened = SealedBox::open(box, passphrase);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), SealedBox::Fault::NoBox);
}

void TestSealedBox::an_empty_secret_is_one_too()
{
    const auto box = SealedBox::seal(Secret(), passphrase, cheap);
    QVERIFY(box);
    const auto opened = SealedBox::open(*box, passphrase);
    QVERIFY(opened);
    QVERIFY(opened->isEmpty());
}

void TestSealedBox::the_real_cost_works()
{
    const auto box = SealedBox::seal(key, passphrase);
    QVERIFY(box);
    const auto opened = SealedBox::open(*box, passphrase);
    QVERIFY(opened && *opened == key);
}

QTEST_APPLESS_MAIN(TestSealedBox)
#include "tst_sealedbox.moc"
