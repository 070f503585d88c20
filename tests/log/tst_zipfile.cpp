// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/zipfile.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

/// Zips that another program opens: Python's zipfile, which shares no code with this one, checks each sum on the way.
class TestZipFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherProgramReadsWhatWasPacked_data();
    void anotherProgramReadsWhatWasPacked();
    void aDamagedOneIsFoundOut();

private:
    /// "python3 -m zipfile" with these arguments; its exit code.
    static int python(const QStringList &arguments, const QString &folder)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(u"python3"_s,
            QStringList{u"-c"_s,
                u"import sys, zipfile\n"
                "with zipfile.ZipFile(sys.argv[1]) as z:\n"
                "    assert z.testzip() is None\n"
                "    z.extractall('out')\n"_s}
                + arguments);
        if (!process.waitForFinished(20'000))
            return -1;
        return process.exitCode();
    }
    static bool hasPython() { return !QStandardPaths::findExecutable(u"python3"_s).isEmpty(); }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

void TestZipFile::anotherProgramReadsWhatWasPacked_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 300'000; ++i) {
        state = state * 1664525U + 1013904223U;
        noise += static_cast<char>(state >> 24);
    }
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("text") << QByteArray("A line.\n").repeated(10'000);
    QTest::newRow("noise") << noise;
    QTest::newRow("Arabic") << u"صندوق التعبئة\n"_s.toUtf8();
}

void TestZipFile::anotherProgramReadsWhatWasPacked()
{
    if (!hasPython())
        QSKIP("there is no Python to read it with");
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QByteArray zip =
        ZipFile::pack({{u"first.txt"_s, "before"}, {u"log/ملف.txt"_s, content}, {u"last.txt"_s, "after"}},
            QDateTime(QDate(2026, 11, 22), QTime(18, 24, 30), Qt::UTC));
    put(folder.filePath(u"made.zip"_s), zip);
    QCOMPARE(python({u"made.zip"_s}, folder.path()), 0);
    QFile out(folder.filePath(u"out/log/ملف.txt"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), content);
    QVERIFY(QFile::exists(folder.filePath(u"out/last.txt"_s)));
}

void TestZipFile::aDamagedOneIsFoundOut()
{
    if (!hasPython())
        QSKIP("there is no Python to read it with");
    const QTemporaryDir folder;
    QByteArray zip =
        ZipFile::pack({{u"a.txt"_s, QByteArray("A line.\n").repeated(100)}}, QDateTime::currentDateTimeUtc());
    zip[40] = static_cast<char>(zip[40] ^ 0x10);
    put(folder.filePath(u"made.zip"_s), zip);
    QVERIFY(python({u"made.zip"_s}, folder.path()) != 0);
}

QTEST_GUILESS_MAIN(TestZipFile)
#include "tst_zipfile.moc"
