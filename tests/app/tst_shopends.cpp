// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop that is closed while its backup hangs on a disk that does not answer. Linux: such a disk is played by a pipe
// that nobody writes into, and threads are looked for in /proc.
#include <QTest>

#include "shop.h"
#include "ui/preferences.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace taabia;

class TestShopEnds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light, 1.0); }
    void nothingThatSellsIsHeldByABackupThatHangs();

private:
    static TillPlan planIn(const QTemporaryDir &folder)
    {
        TillPlan plan = Composition::trainingPlan(folder.path());
        plan.chainKey = QByteArray(32, 'k');
        return plan;
    }
    /// Its window is never shown.
    std::unique_ptr<Shop> opened(const TillPlan &plan)
    {
        auto shop = std::make_unique<Shop>(plan, Composition::tillFactory(plan), m_preferences, m_shelf);
        bool started = false;
        QObject::connect(&shop->till(), &Till::started, &shop->window(), [&started] { started = true; });
        shop->open();
        return QTest::qWaitFor([&started] { return started; }, 20'000) ? std::move(shop) : nullptr;
    }

    static bool isAtWork(const QByteArray &thread)
    {
        const QDir threads(QStringLiteral("/proc/self/task"));
        for (const QString &one : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile name(threads.filePath(one + QLatin1String("/comm")));
            if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == thread)
                return true;
        }
        return false;
    }

    const Shelf m_shelf = *Shelf::read();
    Theme m_theme;
    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(QStringLiteral("preferences.ini"))};
};

/// Its record is the first thing that a backup reads.
void TestShopEnds::nothingThatSellsIsHeldByABackupThatHangs()
{
    const QTemporaryDir data;
    const TillPlan plan = planIn(data);
    QVERIFY(QDir().mkpath(plan.dataDir));
    const QByteArray record = QFile::encodeName(plan.dataDir + QLatin1String("/backup.json"));
    QCOMPARE(::mkfifo(record.constData(), 0600), 0);
    std::unique_ptr<Shop> shop = opened(plan);
    QVERIFY(shop);
    // If closing waited for the backup, it would now for good: the test's own bound ends it.
    shop.reset();
    shop = opened(plan); // the ledger is nobody's any more
    QVERIFY(shop);
    shop.reset();
    const int answer = ::open(record.constData(), O_RDWR); // the disk is back: what hangs reads to its end
    QVERIFY(answer >= 0);
    ::close(answer);
    QTRY_VERIFY(!isAtWork("backup")); // the program would be taken down under it
}

QTEST_MAIN(TestShopEnds)
#include "tst_shopends.moc"
