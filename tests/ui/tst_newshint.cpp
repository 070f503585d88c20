// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "sellingworld.h"
#include "ui/news/newshint.h"
#include "ui/news/newstext.h"

using namespace taabia;
using namespace Qt::StringLiterals;

/// What is new after an upgrade: once, in a line, and never over a sale.
class TestNewsHint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutNewsNothingIsSaidAndNothingCountsAsTold();
    void newsStandInALineAndCountAsToldOnceSeen();
    void itsKeyOpensThemAndTheLineGoes();
    void itsKeyDoesNothingOverASale();
};

void TestNewsHint::withoutNewsNothingIsSaidAndNothingCountsAsTold()
{
    SellingWorld world;
    QCoreApplication::processEvents();
    QVERIFY(!world.page->newsHint()->isVisible());
    QVERIFY(world.preferences.seenVersion().isEmpty());
}

void TestNewsHint::newsStandInALineAndCountAsToldOnceSeen()
{
    SellingWorld world;
    world.window.showPage(PageId::History);
    world.page->newsHint()->setNews(NewsText::all().versions());
    QCoreApplication::processEvents();
    QVERIFY(world.preferences.seenVersion().isEmpty()); // behind another page
    world.window.showPage(PageId::Sell);
    QTRY_COMPARE(world.preferences.seenVersion(), NewsText::version());
    QVERIFY(world.page->newsHint()->isVisible());
    QVERIFY(world.page->newsHint()->sentence().contains(NewsText::version()));
    QVERIFY(world.form()->phone()->hasFocus()); // a sale can go on at once
}

void TestNewsHint::itsKeyOpensThemAndTheLineGoes()
{
    SellingWorld world;
    world.page->newsHint()->setNews(NewsText::all().versions());
    QSignalSpy wanted(world.page, &SellPage::newsWanted);
    world.press(Qt::Key_W, Qt::AltModifier);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!world.page->newsHint()->isVisible());
}

void TestNewsHint::itsKeyDoesNothingOverASale()
{
    SellingWorld world;
    world.page->newsHint()->setNews(NewsText::all().versions());
    QSignalSpy wanted(world.page, &SellPage::newsWanted);
    world.page->sellAgain(samples::sale(1).order);
    QTRY_VERIFY(world.readBack());
    world.press(Qt::Key_W, Qt::AltModifier);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(world.readBack());
}

QTEST_MAIN(TestNewsHint)
#include "tst_newshint.moc"
