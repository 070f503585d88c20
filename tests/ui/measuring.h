// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"
#include "ui/out/listview.h"
#include "ui/theme/languageswitcher.h"
#include "ui/widgets/paragraph.h"

#include <QHeaderView>
#include <QTest>

namespace taabia::measuring {

/// Each language on both screens that the window is made for, with the text as it is and a quarter larger.
inline void addScreens()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("scale");
    for (const QString &language : LanguageSwitcher::languages()) {
        for (const QSize screen : {QSize(1024, 768), QSize(1366, 768)}) {
            for (const double scale : {1.0, 1.25}) {
                QTest::addRow("%s %d %.2f", qPrintable(language), screen.width(), scale) << language << screen << scale;
            }
        }
    }
}

inline QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\" %3x%4")
        .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
        .arg(widget->width())
        .arg(widget->height());
}

/// What a finger or a mouse aims at; not the parts that such a thing is made of.
inline bool isTarget(const QWidget *widget)
{
    const QWidget *owner = widget->parentWidget();
    if (owner && (owner->inherits("QLineEdit") || owner->inherits("QAbstractSpinBox")))
        return false;
    return widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") || widget->inherits("QDateEdit");
}

/// It comes into sight when the focus does.
inline bool isScrolled(const QWidget *widget)
{
    while (widget && !widget->inherits("QScrollArea"))
        widget = widget->parentWidget();
    return widget;
}

/// Fails the test if anything in the window is cut, too small for a finger, or outside of it.
inline void nothingIsCut(const MainWindow &window, QSize screen)
{
    QTRY_COMPARE(window.size(), screen);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto least = [&window] { return window.minimumSizeHint(); }; // a page may fit itself in a turn of the loop
    QTRY_VERIFY2_WITH_TIMEOUT(least().width() <= screen.width() && least().height() <= screen.height(),
        qPrintable(QStringLiteral("needs %1 x %2").arg(least().width()).arg(least().height())), 500);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString what = nameOf(widget);
        if (const auto *paragraph = qobject_cast<const Paragraph *>(widget))
            QTRY_VERIFY2_WITH_TIMEOUT(!paragraph->isCut(), qPrintable(paragraph->text() + what), 500);
        if (const auto *table = qobject_cast<const ListView *>(widget))
            QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width() + 1, qPrintable(what));
        if (isTarget(widget)) {
            QVERIFY2(widget->height() >= 40 && widget->width() >= 40, qPrintable(what));
            const QRect within(widget->mapTo(&window, QPoint()), widget->size());
            QVERIFY2(isScrolled(widget) || window.rect().contains(within), qPrintable(what));
        }
    }
}

} // namespace taabia::measuring
