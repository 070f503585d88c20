// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log.h"
#include "log/loggedserver.h"
#include "support/fakeserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace taabia;
using namespace Qt::StringLiterals;

/// The log on disk: bounded, in order, and nobody waits for it.
class TestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void linesStandInTheirOrder();
    void filesAndTheirNumberAreBounded();
    void whileSomebodyReadsItNothingOfItIsLost();
    void aSecondProgramHasFilesOfItsOwn();
    void aFolderThatCannotBeWrittenStopsNobody();
    void qtsWarningsComeInMaskedAndItsDebugMessagesDoNot();
    void aSecretIsConcealedFromTheNextLineOn();
    void aCallIsToldWithStatusAndTimeAndNothingElse();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Of the lines that are kept, the oldest first.
    std::vector<int> numbers() const
    {
        std::vector<int> all;
        for (const char *name : {"taabia.2.log", "taabia.1.log", "taabia.log"}) {
            for (const QByteArray &line : content(path(name)).split('\n')) {
                if (!line.isEmpty())
                    all.push_back(line.mid(line.indexOf("n=") + 2).toInt());
            }
        }
        return all;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLog::linesStandInTheirOrder()
{
    {
        Log log(m_folder->path());
        for (int i = 0; i < 1000; ++i)
            log.write(LogLine("count").with("n", i));
    } // what is left is written at the end
    const QList<QByteArray> lines = content(path("taabia.log")).split('\n');
    QCOMPARE(lines.size(), 1001);
    for (int i = 0; i < 1000; ++i)
        QVERIFY2(lines[i].endsWith(" count n=" + QByteArray::number(i)), lines[i].constData());
}

void TestLog::filesAndTheirNumberAreBounded()
{
    {
        Log log(m_folder->path(), {2000, 3});
        for (int i = 0; i < 500; ++i) {
            log.write(LogLine("count").with("n", i));
            log.flush(); // line by line, or the queue is full before the disk has begun
        }
    }
    const QStringList files = QDir(m_folder->path()).entryList({u"*.log"_s}, QDir::Files, QDir::Name);
    QCOMPARE(files, QStringList({u"taabia.1.log"_s, u"taabia.2.log"_s, u"taabia.log"_s}));
    for (const QString &file : files)
        QVERIFY(content(m_folder->filePath(file)).size() <= 2000);
    QVERIFY(content(path("taabia.log")).endsWith("n=499\n"));
    const std::vector<int> kept = numbers();
    QCOMPARE(kept.back() - kept.front() + 1, static_cast<int>(kept.size())); // nothing is missing in between
}

/// Windows renames no file that another program reads.
void TestLog::whileSomebodyReadsItNothingOfItIsLost()
{
    Log log(m_folder->path(), {2000, 3});
    int next = 0;
    const auto count = [&](int lines) {
        for (int i = 0; i < lines; ++i) {
            log.write(LogLine("count").with("n", next++));
            log.flush();
        }
    };
    count(100);
    {
        QFile reader(path("taabia.log"));
        QVERIFY(reader.open(QIODevice::ReadOnly));
        count(40); // the second file is full after some of them
    }
    QCOMPARE(numbers().size(), std::size_t(140)); // three files hold them all
    QCOMPARE(numbers().front(), 0);
    count(200);
    QCOMPARE(numbers().back(), 339);
    QVERIFY(content(path("taabia.log")).size() <= 2000); // as bounded as ever
    QVERIFY(QFileInfo::exists(path("taabia.2.log")));
}

void TestLog::aSecondProgramHasFilesOfItsOwn()
{
    Log first(m_folder->path());
    first.write(LogLine("comes_first"));
    first.flush();
    {
        Log second(m_folder->path());
        second.write(LogLine("of_the_second"));
        first.write(LogLine("of_the_first"));
        first.flush();
    }
    QVERIFY(content(path("taabia.log")).endsWith("of_the_first\n"));
    QVERIFY(content(path("taabia-second.log")).endsWith("of_the_second\n"));
}

void TestLog::aFolderThatCannotBeWrittenStopsNobody()
{
    QFile(path("file")).open(QIODevice::WriteOnly);
    Log log(path("file/log"));
    log.write(LogLine("nobody_reads_this"));
    log.flush(); // it comes back
    QVERIFY(!QFile::exists(path("file/log")));
}

void TestLog::qtsWarningsComeInMaskedAndItsDebugMessagesDoNot()
{
    {
        Log log(m_folder->path());
        log.takeQtMessages();
        QTest::ignoreMessage(QtWarningMsg, "typed 4826 and 06 12 34 56 78");
        qWarning("typed 4826 and 06 12 34 56 78");
        QTest::ignoreMessage(QtDebugMsg, "of no use");
        qDebug("of no use");
    }
    const QByteArray said = content(path("taabia.log"));
    QVERIFY2(said.contains("qt.message level=warning"), said.constData());
    QVERIFY2(!said.contains("4826") && !said.contains("12 34"), said.constData());
    QVERIFY2(!said.contains("of no use"), said.constData());
    QTest::ignoreMessage(QtWarningMsg, "after the log");
    qWarning("after the log"); // there is nobody to write it, and nobody to crash
}

void TestLog::aSecretIsConcealedFromTheNextLineOn()
{
    {
        Log log(m_folder->path());
        log.conceal(Secret("Key-of-the-shop"));
        log.write(LogLine("word").with("is", u"Key-of-the-shop"_s));
        QCOMPARE(log.mask().everywhere(u"Key-of-the-shop"_s), u"[struck out]"_s);
    }
    QVERIFY(!content(path("taabia.log")).contains("Key-of"));
}

void TestLog::aCallIsToldWithStatusAndTimeAndNothingElse()
{
    {
        const auto log = std::make_shared<Log>(m_folder->path());
        auto server = std::make_unique<FakeServer>();
        FakeServer *fake = server.get();
        LoggedServer logged(std::move(server), log);
        int answers = 0;
        logged.recharge("{\"phone\":\"0612345678\"}", [&answers](const Reply<RechargeAccepted> &) { ++answers; });
        fake->answerPost(Unexpected{Failure{FailureKind::Refused, ErrorCode::InsufficientFunds, u"INSUFFICIENT_FUNDS"_s,
                             u"Solde insuffisant pour 06 12 34 56 78."_s}},
            400);
        QCOMPARE(answers, 1);
    }
    const QByteArray said = content(path("taabia.log"));
    QVERIFY2(said.contains("api.answered call=recharge http=400 ms="), said.constData());
    QVERIFY2(said.contains("INSUFFICIENT_FUNDS") && !said.contains("12 34") && !said.contains("0612345678")
            && !said.contains("phone"),
        said.constData());
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
