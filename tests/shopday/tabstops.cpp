// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopday/tabstops.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>

namespace taabia::TabStops {

namespace {

bool isInSight(const QWidget *stop)
{
    return stop->isVisible() && stop->window()->rect().contains(placeOf(stop));
}

/// As the Tab key does it.
void scrollTo(QWidget *stop)
{
    for (QWidget *around = stop->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(stop);
    }
}

} // namespace

std::vector<QWidget *> walk(const QWidget &window)
{
    std::vector<QWidget *> stops;
    constexpr int most = 120;
    for (int i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (!stops.empty() && focus == stops.front()))
            break;
        if (stops.empty() || focus != stops.back()) // in a date Tab goes from the day to the month to the year
            stops.push_back(focus);
        if (!isInSight(focus)) {
            QTest::qFail(qPrintable(nameOf(focus) + QStringLiteral(" is out of sight")), __FILE__, __LINE__);
            break;
        }
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QCoreApplication::processEvents(); // a page scrolls to it a little later
    }
    return stops;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

void isSeen(QWidget *stop)
{
    QWidget *window = stop->window();
    scrollTo(stop);
    stop->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    const QRect around = placeOf(stop).adjusted(-4, -4, 4, 4);
    const QImage with = window->grab(around).toImage();
    stop->clearFocus();
    QCoreApplication::processEvents();
    if (stop->isVisible()) // an empty list may have given way to a sentence meanwhile, in the middle of this look
        QVERIFY2(window->grab(around).toImage() != with, qPrintable(nameOf(stop) + QStringLiteral(" shows no focus")));
}

QString nameOf(const QWidget *widget)
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

} // namespace taabia::TabStops
