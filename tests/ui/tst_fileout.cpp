// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/fileout.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFileOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatIsThereIsOverwritten()
    {
        const QString path = m_folder.filePath(u"twice.csv"_s);
        QCOMPARE(FileJobs::freePath(path), path);
        QVERIFY(!FileJobs::write(path, "one"));
        QCOMPARE(FileJobs::freePath(path), m_folder.filePath(u"twice (2).csv"_s));
        QVERIFY(!FileJobs::write(FileJobs::freePath(path), "two"));
        QCOMPARE(FileJobs::freePath(path), m_folder.filePath(u"twice (3).csv"_s));
    }

    void aNameThatIsTakenByTheTimeOfWritingIsNotOverwritten()
    {
        const QString path = m_folder.filePath(u"new folder/taken.csv"_s);
        FileOut out;
        QSignalSpy written(&out, &FileOut::written);
        const FileJob job = FileJobs::withFolder(
            [](const QString &where, OutProgress &) { return FileJobs::write(where, where.toUtf8()); });
        out.write(path, job);
        QTRY_COMPARE(written.size(), 1);
        out.write(path, job);
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(written[0][0].toString(), path);
        QCOMPARE(written[1][0].toString(), m_folder.filePath(u"new folder/taken (2).csv"_s));
        QCOMPARE(read(path), path.toUtf8());
    }

    void theProgramsEndWaitsForTheFile()
    {
        const auto wrote = std::make_shared<std::atomic<bool>>(false);
        FileOut out;
        out.write(m_folder.filePath(u"last.csv"_s),
            [wrote](const QString &, OutProgress &progress) -> std::optional<OutError> {
                while (!progress.stop)
                    QThread::yieldCurrentThread();
                *wrote = true;
                return std::nullopt;
            });
        // As the application says it.
        QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
        QVERIFY(*wrote);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFileOut)
#include "tst_fileout.moc"
