// SPDX-License-Identifier: GPL-3.0-or-later
//
// Platform code: POSIX (named pipes stand for printers that take no more).
#include "receipts/devicefile.h"

#include "receipts/printeroutput.h"

#include "knownpapers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace taabia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A printer behind a file of the system.
class TestDeviceFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyByteArrives();
    void aPrinterThatIsNotThereIsSaidAndNoFileIsMade();
    void aPrinterThatTakesNoMoreIsGivenUp();
    void aPrinterThatIsPulledOutIsAnError();
    void theStopSignIsObeyed();
    void theTillCanEndWhileThePrinterTakesNothing();

private:
    void openReader() { m_reader = ::open(m_pipe.constData(), O_RDONLY | O_NONBLOCK); }

    QTemporaryDir m_folder;
    QByteArray m_pipe;
    int m_reader = -1;
    std::atomic_bool m_stop = false;
    int m_pipes = 0;
};

void TestDeviceFile::init()
{
    m_stop = false;
    m_pipe = QFile::encodeName(m_folder.filePath(u"lp%1"_s.arg(++m_pipes)));
    QCOMPARE(::mkfifo(m_pipe.constData(), 0600), 0);
}

void TestDeviceFile::cleanup()
{
    if (m_reader >= 0)
        ::close(m_reader);
    m_reader = -1;
}

void TestDeviceFile::everyByteArrives()
{
    QByteArray sent;
    for (int i = 0; i < 300'000; ++i)
        sent.append(static_cast<char>(i % 251));
    openReader();
    std::optional<QString> trouble;
    std::thread writing(
        [&] { trouble = DeviceFile::write(QFile::decodeName(m_pipe), sent, QDeadlineTimer(10s), m_stop); });
    QByteArray received;
    QVERIFY(::fcntl(m_reader, F_SETFL, 0) == 0); // wait for bytes
    while (received.size() < sent.size()) {
        char some[5'000];
        const ssize_t read = ::read(m_reader, some, sizeof some);
        if (read < 0)
            break;
        received.append(some, read);
    }
    writing.join();
    QCOMPARE(trouble.value_or(QString()), QString());
    QCOMPARE(received, sent);
}

void TestDeviceFile::aPrinterThatIsNotThereIsSaidAndNoFileIsMade()
{
    const QString path = m_folder.filePath(u"not-plugged-in"_s);
    const auto trouble = DeviceFile::write(path, "x", QDeadlineTimer(1s), m_stop);
    QVERIFY(trouble && trouble->contains(u"cannot be opened"_s));
    QVERIFY(!QFile::exists(path));
    // A pipe that nobody reads is a printer without power.
    QVERIFY(DeviceFile::write(QFile::decodeName(m_pipe), "x", QDeadlineTimer(1s), m_stop));
}

void TestDeviceFile::aPrinterThatTakesNoMoreIsGivenUp()
{
    openReader();
    const auto trouble =
        DeviceFile::write(QFile::decodeName(m_pipe), QByteArray(1'000'000, 'x'), QDeadlineTimer(200ms), m_stop);
    QVERIFY(trouble && trouble->contains(u"takes no more"_s));
}

void TestDeviceFile::aPrinterThatIsPulledOutIsAnError()
{
    openReader();
    std::optional<QString> trouble;
    std::thread writing([&] {
        trouble = DeviceFile::write(QFile::decodeName(m_pipe), QByteArray(1'000'000, 'x'), QDeadlineTimer(10s), m_stop);
    });
    char one = 0;
    while (::read(m_reader, &one, 1) != 1) // it is being written to
        std::this_thread::yield();
    ::close(m_reader);
    m_reader = -1;
    writing.join();
    QVERIFY(trouble && trouble->contains(u"broke off"_s));
}

void TestDeviceFile::theStopSignIsObeyed()
{
    openReader();
    m_stop = true;
    const auto trouble =
        DeviceFile::write(QFile::decodeName(m_pipe), QByteArray(1'000'000, 'x'), QDeadlineTimer(10s), m_stop);
    QVERIFY(trouble && trouble->contains(u"closing"_s));
}

void TestDeviceFile::theTillCanEndWhileThePrinterTakesNothing()
{
    openReader();
    int told = 0;
    auto output = std::make_unique<PrinterOutput>(QString());
    output->print(known::list(200), {PrinterSetup::Kind::EscPosDevice, QFile::decodeName(m_pipe)},
        [&](const PrintResult &) { ++told; });
    char one = 0;
    QTRY_VERIFY_WITH_TIMEOUT(::read(m_reader, &one, 1) == 1, 20'000);
    QElapsedTimer clock;
    clock.start();
    output.reset();
    QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed())));
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
}

QTEST_MAIN(TestDeviceFile)
#include "tst_devicefile.moc"
