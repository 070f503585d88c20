// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopday/shopatwork.h"

#include "ui/day/daypage.h"
#include "ui/widgets/pagetab.h"

#include <QApplication>

using namespace taabia;

/// Walks through the Day page with the Tab key: from the pages' tabs to its own, then through what it shows as one
/// reads, each stop in sight and showing that it has the keyboard.
class TestDayKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStopIsSeenAndComesAsOneReads_data();
    void everyStopIsSeenAndComesAsOneReads();

private:
    std::vector<QWidget *> walk();
    void isSeen(QWidget *stop);
    void comesAfter(const QWidget *before, const QWidget *stop, bool mirrored) const;
    QRect placeOf(const QWidget *widget) const { return {widget->mapTo(&window(), QPoint()), widget->size()}; }
    QString nameOf(const QWidget *widget) const;
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
    const std::vector<QWidget *> stops = walk();
    QVERIFY2(stops.size() >= 9, "the pages' tabs and the page's own are among them");
    std::vector<const QWidget *> tabs;
    for (QWidget *stop : stops) {
        isSeen(stop);
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

/// Once around, from where the keyboard begins.
std::vector<QWidget *> TestDayKeys::walk()
{
    std::vector<QWidget *> stops;
    constexpr int most = 80;
    for (int i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (!stops.empty() && focus == stops.front()))
            break;
        if (stops.empty() || focus != stops.back()) // in a date Tab goes from the day to the month to the year
            stops.push_back(focus);
        m_shop->press(Qt::Key_Tab);
    }
    return stops;
}

void TestDayKeys::isSeen(QWidget *stop)
{
    stop->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    QVERIFY2(stop->isVisible() && window().rect().contains(placeOf(stop)), qPrintable(nameOf(stop)));
    const QRect around = placeOf(stop).adjusted(-4, -4, 4, 4);
    const QImage with = window().grab(around).toImage();
    stop->clearFocus();
    QCoreApplication::processEvents();
    QVERIFY2(window().grab(around).toImage() != with, qPrintable(nameOf(stop) + QStringLiteral(" shows no focus")));
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

QString TestDayKeys::nameOf(const QWidget *widget) const
{
    const QRect place = placeOf(widget);
    return QStringLiteral("%1 \"%2\" \"%3\" at %4,%5 %6x%7")
        .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName(),
            widget->property("text").toString())
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height());
}

QTEST_MAIN(TestDayKeys)
#include "tst_daykeys.moc"
