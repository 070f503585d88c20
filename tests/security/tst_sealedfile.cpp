// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "security/sealedfile.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

constexpr Scrypt::Cost cheap{10, 8, 1};
constexpr qsizetype headBytes = 11 + 2 + (10 + 3 + 16 + 12 + 32 + 16) + 32;
constexpr qsizetype sealedChunk = SealedFile::chunkBytes + 16;
const Secret passphrase{QByteArrayView("the owner's words")};

QByteArray noise(qsizetype size)
{
    QRandomGenerator generator(7);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(generator.generate());
    return bytes;
}

SealedFile::Lock lockOf(const char *key = "0123456789abcdef0123456789abcdef")
{
    return SealedFile::makeLock(Secret(QByteArrayView(key)), passphrase, cheap).value_or(SealedFile::Lock());
}

QByteArray sealed(QByteArray plain, const SealedFile::Lock &lock)
{
    QByteArray result;
    QBuffer from(&plain);
    QBuffer to(&result);
    const bool open = from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly);
    return open && SealedFile::seal(from, to, lock) ? result : QByteArray();
}

struct Opened {
    std::optional<SealedFile::Fault::Kind> fault;
    QByteArray plain;
};

Opened opened(QByteArray file, const Secret &key)
{
    Opened result;
    QBuffer from(&file);
    QBuffer to(&result.plain);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return {SealedFile::Fault::Kind::Unreadable, {}};
    const auto outcome = SealedFile::open(from, &to, key);
    if (!outcome)
        result.fault = outcome.error().kind;
    return result;
}

/// A device that is full after so many bytes.
class Narrow : public QBuffer {
public:
    explicit Narrow(qint64 room)
        : m_room(room)
    { }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        return pos() + length > m_room ? -1 : QBuffer::writeData(data, length);
    }

private:
    qint64 m_room;
};

} // namespace

/// A file locked with a passphrase: what is not exactly what was sealed does not open.
class TestSealedFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySizeComesBack_data();
    void everySizeComesBack();
    void thePassphraseAloneOpensIt();
    void anotherPassphraseDoesNot();
    void itIsNeverSealedInTheSameWayTwice();
    void nothingOfItIsSeen();
    void noByteOfTheHeadCanBeChanged();
    void noByteOfAChunkCanBeChanged();
    void itCannotBeCut();
    void nothingCanBeAddedAtItsEnd();
    void chunksCannotBeSwappedOrLeftOut();
    void chunksOfAnotherFileUnderTheSameKeyDoNotFit();
    void whatIsNoSealedFileIsSaid();
    void aHeadThatAsksForALotIsRefused();
    void aFullDiskIsSaid();
    void itCanBeStopped();
    void anEmptyLockSealsNothing();
};

void TestSealedFile::everySizeComesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {qsizetype(0), qsizetype(1), SealedFile::chunkBytes - 1, SealedFile::chunkBytes,
             SealedFile::chunkBytes + 1, 3 * SealedFile::chunkBytes, 3 * SealedFile::chunkBytes + 17})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestSealedFile::everySizeComesBack()
{
    QFETCH(const qsizetype, size);
    const SealedFile::Lock lock = lockOf();
    const QByteArray plain = noise(size);
    const QByteArray file = sealed(plain, lock);
    const qsizetype chunks = std::max<qsizetype>(1, (size + SealedFile::chunkBytes - 1) / SealedFile::chunkBytes);
    QCOMPARE(file.size(), headBytes + size + 16 * chunks);
    const Opened result = opened(file, lock.key);
    QVERIFY(!result.fault);
    QVERIFY(result.plain == plain);
}

void TestSealedFile::thePassphraseAloneOpensIt()
{
    const QByteArray plain = noise(200'000);
    QByteArray file = sealed(plain, lockOf());
    QBuffer device(&file);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QVERIFY(SealedFile::isSealed(device));
    const auto key = SealedFile::keyOf(device, passphrase);
    QVERIFY(key);
    QVERIFY(opened(file, *key).plain == plain);
}

void TestSealedFile::anotherPassphraseDoesNot()
{
    QByteArray file = sealed(noise(100), lockOf());
    QBuffer device(&file);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto key = SealedFile::keyOf(device, Secret(QByteArrayView("the owner's word")));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, SealedFile::Fault::Kind::WrongPassphrase);
    const Opened other = opened(file, lockOf("another key of thirty-two bytes!").key);
    QVERIFY(other.fault == SealedFile::Fault::Kind::Changed);
    QVERIFY(other.plain.isEmpty());
}

void TestSealedFile::itIsNeverSealedInTheSameWayTwice()
{
    const SealedFile::Lock lock = lockOf();
    const QByteArray plain = noise(1000);
    const QByteArray one = sealed(plain, lock);
    const QByteArray other = sealed(plain, lock);
    QVERIFY(one.sliced(headBytes - 32, 32) != other.sliced(headBytes - 32, 32));
    QVERIFY(one.sliced(headBytes) != other.sliced(headBytes));
}

void TestSealedFile::nothingOfItIsSeen()
{
    const QByteArray file = sealed(QByteArray("SQLite format 3 canary"), lockOf());
    QVERIFY(!file.isEmpty());
    QVERIFY(!file.contains("canary"));
    QVERIFY(!file.contains("0123456789abcdef"));
    QVERIFY(!file.contains("owner"));
}

void TestSealedFile::noByteOfTheHeadCanBeChanged()
{
    const SealedFile::Lock lock = lockOf();
    const QByteArray file = sealed(noise(1000), lock);
    for (qsizetype byte = 0; byte < headBytes; ++byte) {
        QByteArray changed = file;
        changed[byte] = static_cast<char>(changed[byte] ^ 1);
        const Opened result = opened(changed, lock.key);
        QVERIFY2(result.fault, qPrintable(QString::number(byte)));
        QVERIFY(result.plain.isEmpty());
    }
}

void TestSealedFile::noByteOfAChunkCanBeChanged()
{
    const SealedFile::Lock lock = lockOf();
    const QByteArray file = sealed(noise(2 * SealedFile::chunkBytes), lock);
    for (qsizetype byte = headBytes; byte < file.size(); byte += 997) {
        QByteArray changed = file;
        changed[byte] = static_cast<char>(changed[byte] ^ 0x80);
        QVERIFY(opened(changed, lock.key).fault == SealedFile::Fault::Kind::Changed);
    }
}

void TestSealedFile::itCannotBeCut()
{
    const SealedFile::Lock lock = lockOf();
    const QByteArray file = sealed(noise(3 * SealedFile::chunkBytes), lock);
    for (qsizetype size = 0; size < headBytes + 40; ++size)
        QVERIFY(opened(file.first(size), lock.key).fault);
    for (const qsizetype size : {headBytes, headBytes + sealedChunk - 1, headBytes + sealedChunk,
             headBytes + sealedChunk + 1, headBytes + 2 * sealedChunk, file.size() - 1})
        QVERIFY2(opened(file.first(size), lock.key).fault == SealedFile::Fault::Kind::Changed,
            qPrintable(QString::number(size)));
}

void TestSealedFile::nothingCanBeAddedAtItsEnd()
{
    const SealedFile::Lock lock = lockOf();
    const QByteArray file = sealed(noise(SealedFile::chunkBytes), lock);
    QVERIFY(opened(file + '\0', lock.key).fault);
    QVERIFY(opened(file + file.last(sealedChunk), lock.key).fault);
    QVERIFY(opened(file + QByteArray(16, '\0'), lock.key).fault);
}

void TestSealedFile::chunksCannotBeSwappedOrLeftOut()
{
    const SealedFile::Lock lock = lockOf();
    const QByteArray file = sealed(noise(4 * SealedFile::chunkBytes), lock);
    const auto chunk = [&file](int number) { return file.sliced(headBytes + number * sealedChunk, sealedChunk); };
    const QByteArray head = file.first(headBytes);
    QVERIFY(!opened(head + chunk(0) + chunk(1) + chunk(2) + chunk(3), lock.key).fault);
    QVERIFY(opened(head + chunk(1) + chunk(0) + chunk(2) + chunk(3), lock.key).fault);
    QVERIFY(opened(head + chunk(0) + chunk(2) + chunk(3), lock.key).fault);
    QVERIFY(opened(head + chunk(0) + chunk(1) + chunk(1) + chunk(3), lock.key).fault);
    QVERIFY(opened(head + chunk(0) + chunk(1) + chunk(2), lock.key).fault);
}

void TestSealedFile::chunksOfAnotherFileUnderTheSameKeyDoNotFit()
{
    const SealedFile::Lock lock = lockOf();
    const QByteArray one = sealed(noise(2 * SealedFile::chunkBytes), lock);
    const QByteArray other = sealed(noise(2 * SealedFile::chunkBytes), lock);
    QVERIFY(opened(one.first(headBytes + sealedChunk) + other.sliced(headBytes + sealedChunk), lock.key).fault);
    QVERIFY(opened(one.first(headBytes) + other.sliced(headBytes), lock.key).fault);
}

void TestSealedFile::whatIsNoSealedFileIsSaid()
{
    for (QByteArray file : {QByteArray(), QByteArray("SQLite format 3"), noise(500), QByteArray("TAABIASEAL")}) {
        QBuffer device(&file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QVERIFY(!SealedFile::isSealed(device));
        const auto key = SealedFile::keyOf(device, passphrase);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, SealedFile::Fault::Kind::NotSealed);
    }
}

void TestSealedFile::aHeadThatAsksForALotIsRefused()
{
    QByteArray file = sealed(noise(5000), lockOf());
    file[11] = '\x7f'; // the box would have 32 KB
    QBuffer device(&file);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto key = SealedFile::keyOf(device, passphrase);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, SealedFile::Fault::Kind::Changed);
}

void TestSealedFile::aFullDiskIsSaid()
{
    QByteArray plain = noise(3 * SealedFile::chunkBytes);
    QBuffer from(&plain);
    QVERIFY(from.open(QIODevice::ReadOnly));
    for (const qint64 room : {qint64(10), qint64(headBytes), qint64(headBytes + 2 * sealedChunk)}) {
        Narrow to(room);
        QVERIFY(to.open(QIODevice::WriteOnly));
        QVERIFY(from.seek(0));
        const auto outcome = SealedFile::seal(from, to, lockOf());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, SealedFile::Fault::Kind::Unwritable);
    }
}

void TestSealedFile::itCanBeStopped()
{
    QByteArray plain = noise(4 * SealedFile::chunkBytes);
    QBuffer from(&plain);
    QBuffer to;
    QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
    qint64 told = 0;
    const auto outcome = SealedFile::seal(from, to, lockOf(), [&told](qint64 done) {
        told = done;
        return done < 2 * SealedFile::chunkBytes;
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, SealedFile::Fault::Kind::Stopped);
    QCOMPARE(told, qint64(2 * SealedFile::chunkBytes));
}

void TestSealedFile::anEmptyLockSealsNothing()
{
    QVERIFY(!SealedFile::makeLock(Secret(QByteArrayView("too short")), passphrase, cheap));
    QVERIFY(sealed(noise(10), {}).isEmpty());
}

QTEST_APPLESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
