// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tillplan.h"

#include <QDir>
#include <QTemporaryDir>

using namespace taabia;

class TestTillPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_backup_carries_the_name_of_its_till_data();
    void a_backup_carries_the_name_of_its_till();
    void twenty_tills_of_one_folder_let_only_their_own_go();

private:
    static TillPlan planOf(const QTemporaryDir &folder, const QString &prefix, bool training = false)
    {
        TillPlan plan;
        plan.dataDir = folder.filePath(prefix);
        plan.clientCode = QStringLiteral("CL01");
        plan.referencePrefix = prefix;
        plan.chainKey = QByteArray(32, 'k');
        plan.training = training;
        return plan;
    }
    const QDateTime m_now = QDateTime(QDate(2026, 1, 9), QTime(11, 4), Qt::UTC);
};

void TestTillPlan::a_backup_carries_the_name_of_its_till_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("training");
    QTest::addColumn<QString>("name");
    QTest::newRow("a till of many") << "T17" << false << "taabia-T17-2026-01-09-120400";
    QTest::newRow("without a name") << "" << false << "taabia-2026-01-09-120400";
    QTest::newRow("training") << "TRAINING" << true << "taabia-training-2026-01-09-120400";
    QTest::newRow("what no file may be called") << "../T *7" << false << "taabia-T7-2026-01-09-120400";
}

void TestTillPlan::a_backup_carries_the_name_of_its_till()
{
    QFETCH(const QString, prefix);
    QFETCH(const bool, training);
    const QTemporaryDir folder;
    const BackupParts parts = Composition::backupFactory(planOf(folder, prefix, training))();
    QTEST(parts.backup->nameFor(folder.path(), m_now), "name");
}

/// In the same second; and each knows its own ones again, by a name of before, too.
void TestTillPlan::twenty_tills_of_one_folder_let_only_their_own_go()
{
    const QTemporaryDir folder;
    const QString stick = folder.filePath(QStringLiteral("stick"));
    QVERIFY(QDir().mkpath(stick));
    QStringList names;
    for (int till = 1; till <= 20; ++till) {
        const TillPlan plan = planOf(folder, QStringLiteral("T%1").arg(till));
        names += Composition::backupFactory(plan)().backup->nameFor(stick, m_now);
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), 20);
    QFile before(QDir(stick).filePath(QStringLiteral("taabia-2026-01-08-120400.sqlite")));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("a copy") == 6);
    before.close();
    const BackupParts parts = Composition::backupFactory(planOf(folder, QStringLiteral("T1")))();
    const BackupRecord::Made own{QFileInfo(before).fileName(), m_now.addDays(-1), 6, false, true};
    QVERIFY(parts.backup->has(stick, own));
    parts.backup->removeHalf(stick, names.first());
    QCOMPARE(QDir(stick).entryList(QDir::Files).size(), 20); // nineteen names are others'
    QVERIFY(parts.backup->remove(stick, own));
}

QTEST_GUILESS_MAIN(TestTillPlan)
#include "tst_tillplan.moc"
