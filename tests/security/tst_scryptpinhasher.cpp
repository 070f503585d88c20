// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "security/scryptpinhasher.h"

#include <QSignalSpy>
#include <QThread>

using namespace taabia;

namespace {

constexpr Scrypt::Cost cheap{10, 8, 1};
const Secret pin{QByteArrayView("4719")};

QByteArray hashOf(PinHasher &hasher, const Secret &secret)
{
    std::optional<std::optional<QByteArray>> answer;
    hasher.hash(secret, [&](const auto &hash) { answer = hash; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !*answer)
        return {};
    return **answer;
}

std::optional<bool> isRight(PinHasher &hasher, const Secret &secret, const QByteArray &hash)
{
    std::optional<std::optional<bool>> answer;
    hasher.check(secret, hash, [&](std::optional<bool> right) { answer = right; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    return answer.value_or(std::nullopt);
}

} // namespace

class TestScryptPinHasher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_right_pin_is_let_in_and_every_other_is_not();
    void one_pin_is_kept_in_two_ways();
    void what_is_kept_tells_its_cost_so_that_an_old_one_is_still_read();
    void a_text_that_is_no_hash_lets_nobody_in_data();
    void a_text_that_is_no_hash_lets_nobody_in();
    void the_answer_comes_later_and_on_the_thread_that_asked();
    void nobody_is_answered_once_it_has_gone();
};

void TestScryptPinHasher::the_right_pin_is_let_in_and_every_other_is_not()
{
    ScryptPinHasher hasher;
    const QByteArray hash = hashOf(hasher, pin);
    QVERIFY(!hash.isEmpty());
    QVERIFY(!hash.contains("4719"));
    QCOMPARE(isRight(hasher, pin, hash), std::optional(true));
    QCOMPARE(isRight(hasher, Secret(QByteArrayView("4718")), hash), std::optional(false));
    QCOMPARE(isRight(hasher, Secret(), hash), std::optional(false));
}

void TestScryptPinHasher::one_pin_is_kept_in_two_ways()
{
    ScryptPinHasher hasher(cheap);
    QVERIFY(hashOf(hasher, pin) != hashOf(hasher, pin));
}

void TestScryptPinHasher::what_is_kept_tells_its_cost_so_that_an_old_one_is_still_read()
{
    ScryptPinHasher old(cheap);
    ScryptPinHasher now({11, 8, 1});
    const QByteArray hash = hashOf(old, pin);
    QVERIFY(hash.startsWith("scrypt$10$8$1$"));
    QCOMPARE(isRight(now, pin, hash), std::optional(true));
}

void TestScryptPinHasher::a_text_that_is_no_hash_lets_nobody_in_data()
{
    ScryptPinHasher hasher(cheap);
    const QByteArray hash = hashOf(hasher, pin);
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << hash.chopped(5);
    QTest::newRow("another way of hashing") << QByteArray(hash).replace("scrypt", "md5");
    QTest::newRow("a key that is no base64") << hash.chopped(4) + "!!!=";
    QTest::newRow("a cost that would take the PC down") << QByteArray(hash).replace("$10$", "$31$");
    QTest::newRow("more parts") << hash + "$";
}

void TestScryptPinHasher::a_text_that_is_no_hash_lets_nobody_in()
{
    QFETCH(QByteArray, text);
    ScryptPinHasher hasher(cheap);
    QCOMPARE(isRight(hasher, pin, text), std::optional<bool>());
}

void TestScryptPinHasher::the_answer_comes_later_and_on_the_thread_that_asked()
{
    ScryptPinHasher hasher(cheap);
    QThread *where = nullptr;
    hasher.hash(pin, [&](const auto &) { where = QThread::currentThread(); });
    QVERIFY(!where);
    QTRY_VERIFY(where);
    QCOMPARE(where, QThread::currentThread());
}

void TestScryptPinHasher::nobody_is_answered_once_it_has_gone()
{
    bool answered = false;
    {
        ScryptPinHasher hasher(cheap);
        hasher.hash(pin, [&](const auto &) { answered = true; });
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestScryptPinHasher)
#include "tst_scryptpinhasher.moc"
