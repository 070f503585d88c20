// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopday/shopatwork.h"
#include "shopday/tabstops.h"

#include "ui/day/daypage.h"
#include "ui/widgets/pagetab.h"

#include <QApplication>

using namespace taabia;
using TabStops::nameOf;
using TabStops::placeOf;

/// Walks through the Day page with the Tab key: from the pages' tabs to its own, then through what it shows as one
/// reads, each stop in sight and showing that it has the keyboard.
class TestDayKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStopIsSeenAndComesAsOneReads_data();
    void everyStopIsSeenAndComesAsOneReads();

private:
    void comesAfter(const QWidget *before, const QWidget *stop, bool mirrored) const;
    MainWindow &window() const { return m_shop->window(); }
    DayPage *day() const { return qobject_cast<DayPage *>(window().page(PageId::Day)); }

    std::unique_ptr<ShopAtWork> m_shop;
};

void TestDayKeys::initTestCase()
{
    m_shop = std::make_unique<ShopAtWork>();
    QVERIFY(m_shop->open());
}

void TestDayKeys::everyStopIsSeenAndComesAsOneReads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("view");
    for (const char *language : {"en", "ar"}) {
        for (int view = 1; view <= 5; ++view)
            QTest::addRow("%s %d", language, view) << QString::fromLatin1(language) << view;
    }
}

void TestDayKeys::everyStopIsSeenAndComesAsOneReads()
{
    QFETCH(QString, language);
    QFETCH(int, view);
    m_shop->speak(language);
    m_shop->press(Qt::Key_F4);
    m_shop->press(static_cast<Qt::Key>(Qt::Key_0 + view), Qt::AltModifier);
    QVERIFY(m_shop->until([this] { return !m_shop->texts().contains(QStringLiteral("…")); }));
    const std::vector<QWidget *> stops = TabStops::walk(window());
    QVERIFY2(stops.size() >= 9, "the pages' tabs and the page's own are among them");
    std::vector<const QWidget *> tabs;
    for (QWidget *stop : stops) {
        TabStops::isSeen(stop);
        if (QTest::currentTestFailed())
            return;
        if (qobject_cast<PageTab *>(stop))
            tabs.push_back(stop);
    }
    // All tabs stand before all content, wherever the walk began.
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const QWidget *before = stops[i];
        const QWidget *next = stops[(i + 1) % stops.size()];
        const bool content = !qobject_cast<const PageTab *>(before);
        QVERIFY2(!content || !qobject_cast<const PageTab *>(next) || next == tabs.front() || !day()->isAncestorOf(next),
            qPrintable(nameOf(before) + QStringLiteral(" comes before ") + nameOf(next)));
        if (day()->isAncestorOf(before) && day()->isAncestorOf(next))
            comesAfter(before, next, QApplication::layoutDirection() == Qt::RightToLeft);
        if (QTest::currentTestFailed())
            return;
    }
}

/// Below, or further on in the line, or on top of the next column.
void TestDayKeys::comesAfter(const QWidget *before, const QWidget *stop, bool mirrored) const
{
    const QRect a = placeOf(before);
    const QRect b = placeOf(stop);
    const bool furtherOn = mirrored ? b.right() <= a.left() : b.left() >= a.right();
    QVERIFY2(b.top() >= a.bottom() || furtherOn,
        qPrintable(nameOf(before) + QStringLiteral(" comes before ") + nameOf(stop)));
}

QTEST_MAIN(TestDayKeys)
#include "tst_daykeys.moc"
