// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap.h"

#include "ledger/database.h"
#include "ledger/ledgerbackup.h"
#include "security/backupseal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <functional>
#include <vector>

#include <sys/resource.h> // POSIX: built there alone

using namespace taabia;

namespace {

/// Commits as the till does, one after the other, until it is told to end: what a sale waits for.
class Selling : public QThread {
public:
    explicit Selling(QString file)
        : m_file(std::move(file))
    { }
    void end()
    {
        requestInterruption();
        wait();
    }
    QString told() const
    {
        std::vector<double> sorted = m_took;
        if (sorted.empty())
            return QStringLiteral("none");
        std::sort(sorted.begin(), sorted.end());
        const auto at = [&](double share) {
            return sorted[static_cast<std::size_t>(share * double(sorted.size() - 1))];
        };
        return QStringLiteral("%1 commits: median %2 ms, 99 of 100 within %3 ms, longest %4 ms")
            .arg(sorted.size())
            .arg(at(0.5), 0, 'f', 1)
            .arg(at(0.99), 0, 'f', 1)
            .arg(sorted.back(), 0, 'f', 1);
    }

protected:
    void run() override
    {
        auto database = Database::open(m_file, Database::Access::ReadWrite);
        if (!database || (*database)->makeDurable())
            return;
        while (!isInterruptionRequested()) {
            QElapsedTimer since;
            since.start();
            const LedgerTrouble failed = (*database)->execute(QStringLiteral(
                "INSERT INTO meta (name, value) SELECT 'bench-' || count(*), '' FROM meta")); // other ones each time
            if (failed) {
                qWarning("%s", qPrintable(failed->detail));
                return;
            }
            m_took.push_back(double(since.nsecsElapsed()) / 1e6);
            msleep(20);
        }
    }

private:
    QString m_file;
    std::vector<double> m_took;
};

/// The longest time for which this thread's loop did not come back, while \a work runs behind it as the till's does.
void beside(const char *what, const QString &ledger, const std::function<void()> &work)
{
    Selling selling(ledger);
    selling.start();
    QThread *const behind = QThread::create(work);
    QObject::connect(behind, &QThread::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    QElapsedTimer all;
    all.start();
    Gap gap;
    gap.start();
    behind->start(QThread::LowPriority);
    QCoreApplication::exec();
    qInfo("%-20s longest gap %.1f ms, in all %lld ms", what, gap.longestMs(), all.elapsed());
    behind->wait();
    delete behind;
    selling.end();
    qInfo("%-44s %s", "", qPrintable(selling.told()));
}

qint64 megabytesEver()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

/// A backup of a large ledger, plain and locked: how long it takes, and what the window and a sale feel of it.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString file = application.arguments().value(1);
    QTemporaryDir folder(application.arguments().value(2) + QLatin1String("/bench-backup-XXXXXX"));
    const QString ledger = folder.filePath(QStringLiteral("ledger.sqlite"));
    if (!folder.isValid() || !QFile::copy(file, ledger)) {
        QTextStream(stderr) << "usage: bench_backup LEDGER FOLDER (with room for four copies)\n";
        return 2;
    }
    const QByteArray key("the bench's chain key of 32 byte");
    LedgerBackup backup(ledger, QStringLiteral("taabia"), key, std::make_unique<BackupSeal>(key));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto lock = backup.lockFor(Secret(QByteArrayView("the owner's words")));
    qInfo("a ledger of %lld MB", QFileInfo(ledger).size() >> 20);
    beside("nothing beside", ledger, [] { QThread::sleep(5); });
    for (const QByteArray &with : {QByteArray(), lock ? *lock : QByteArray()}) {
        beside(with.isEmpty() ? "a backup" : "a locked backup", ledger, [&] {
            const auto made = backup.make({folder.path(), backup.nameFor(folder.path(), now), with}, now, {});
            if (!made)
                qWarning("%s", qPrintable(made.error().detail));
            else
                qInfo("%s: %lld MB", qPrintable(QFileInfo(made->path).fileName()), made->bytes >> 20);
        });
    }
    qInfo("memory at most %lld MB", megabytesEver());
    return 0;
}
