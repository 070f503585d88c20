// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "domain/permissions.h"

#include <QSet>

using namespace taabia;

class TestPermissions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_action_by_each_role_data();
    void each_action_by_each_role();
    void the_table_is_whole_and_names_each_action_once();
    void a_number_that_is_no_action_is_for_owners_alone();
};

namespace {

struct Line {
    const char *name;
    Action action;
    bool clerk;
};

constexpr std::array table{
    Line{"sell", Action::Sell, true},
    Line{"see-own-today", Action::SeeOwnToday, true},
    Line{"print-receipt", Action::PrintReceipt, true},
    Line{"open-shift", Action::OpenShift, true},
    Line{"close-shift", Action::CloseShift, true},
    Line{"give-back", Action::GiveBack, true},
    Line{"take-repayment", Action::TakeRepayment, true},
    Line{"release-held-sale", Action::ReleaseHeldSale, false},
    Line{"deal-with-sale", Action::DealWithSale, false},
    Line{"sell-bulk", Action::SellBulk, false},
    Line{"move-cash", Action::MoveCash, false},
    Line{"print-x", Action::PrintX, false},
    Line{"edit-customers", Action::EditCustomers, false},
    Line{"see-every-sale", Action::SeeEverySale, false},
    Line{"see-margins", Action::SeeMargins, false},
    Line{"see-reports", Action::SeeReports, false},
    Line{"adopt-recharge", Action::AdoptRecharge, false},
    Line{"change-settings", Action::ChangeSettings, false},
    Line{"restore-backup", Action::RestoreBackup, false},
    Line{"manage-people", Action::ManagePeople, false},
    Line{"change-account", Action::ChangeAccount, false},
};

} // namespace

void TestPermissions::each_action_by_each_role_data()
{
    QTest::addColumn<Line>("line");
    for (const Line &line : table)
        QTest::newRow(line.name) << line;
}

void TestPermissions::each_action_by_each_role()
{
    QFETCH(Line, line);
    QCOMPARE(may(Role::Clerk, line.action), line.clerk);
    QVERIFY(may(Role::Owner, line.action));
    QCOMPARE(actionName(line.action), QString::fromLatin1(line.name));
}

void TestPermissions::the_table_is_whole_and_names_each_action_once()
{
    QCOMPARE(table.size(), allActions.size());
    QSet<QString> names;
    for (const Action action : allActions)
        names.insert(actionName(action));
    QCOMPARE(static_cast<std::size_t>(names.size()), allActions.size());
    QVERIFY(!names.contains(QString()));
}

void TestPermissions::a_number_that_is_no_action_is_for_owners_alone()
{
    QVERIFY(!may(Role::Clerk, static_cast<Action>(1000)));
}

QTEST_APPLESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
