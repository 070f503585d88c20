// SPDX-License-Identifier: GPL-3.0-or-later
#include "cashworld.h"

#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"

using namespace taabia;

namespace {

/// A widget that Tab has come to, as it looked then.
struct Stop {
    QWidget *widget = nullptr;
    QImage focused;
};

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString name = !widget->accessibleName().isEmpty() || !button ? widget->accessibleName() : button->text();
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), name);
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Where Tab goes until it is where it began.
std::vector<Stop> walk(CashWorld &world)
{
    std::vector<Stop> stops;
    QWidget *const start = QApplication::focusWidget();
    QWidget *at = start;
    do {
        stops.push_back({at, at->grab().toImage()});
        world.press(Qt::Key_Tab);
        at = QApplication::focusWidget();
    } while (at && at != start && stops.size() < 60);
    return stops;
}

/// Below the other, or beside it further on in the direction of reading.
bool comesAfter(const QRect &next, const QRect &before, Qt::LayoutDirection direction)
{
    const bool below = next.top() > before.top() + 6;
    const bool beside = next.top() < before.bottom() && next.bottom() > before.top();
    return below || (beside && (direction == Qt::RightToLeft ? next.x() < before.x() : next.x() > before.x()));
}

} // namespace

/// The drawer and the credit book worked by the keyboard alone: where Tab goes, and whether that can be seen.
class TestCashKeyboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tabGoesAsPeopleRead_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"fr", "ar"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
    void tabGoesAsPeopleRead()
    {
        QFETCH(QString, language);
        m_theme.apply(Theme::Mode::Light);
        m_languages.use(language);
        CashWorld world;
        world.window.setFixedSize(1024, 768);
        world.showTill();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        check(world, world.tillView, "no shift");
        const Customer karim = world.addCustomer("Karim", 300);
        world.openShift(500);
        world.sell(20, 3, {PaymentMethod::CreditBook, std::nullopt, karim.id});
        world.letNewsCome();
        check(world, world.tillView, "open shift");
        for (const Qt::Key key : {Qt::Key_I, Qt::Key_O, Qt::Key_M, Qt::Key_Z}) {
            world.press(key, Qt::AltModifier);
            QVERIFY(world.overlay());
            check(world, world.overlay(), "overlay of the drawer");
            world.press(Qt::Key_Escape);
            QTRY_VERIFY(!world.overlay());
        }
        world.showBook();
        QTRY_VERIFY(world.book->findChild<QTableView *>()->isVisible());
        check(world, world.book, "credit book");
        for (const Qt::Key key : {Qt::Key_R, Qt::Key_S, Qt::Key_C, Qt::Key_N}) {
            world.press(key, Qt::AltModifier);
            QVERIFY(world.overlay());
            check(world, world.overlay(), "overlay of the credit book");
            world.press(Qt::Key_Escape);
            QTRY_VERIFY(!world.overlay());
        }
        m_languages.use(QStringLiteral("en"));
    }

private:
    static void check(CashWorld &world, const QWidget *view, const char *where)
    {
        QCoreApplication::processEvents();
        const std::vector<Stop> stops = walk(world);
        QVERIFY2(stops.size() < 60, where);
        const QWidget *before = nullptr;
        for (const Stop &stop : stops) {
            const QString what = QStringLiteral("%1: %2").arg(QLatin1String(where), nameOf(stop.widget));
            QVERIFY2(stop.widget->isVisible() && stop.widget->isEnabled(), qPrintable(what));
            QVERIFY2(world.window.rect().contains(placeOf(stop.widget)), qPrintable(what));
            QVERIFY2(!nameOf(stop.widget).endsWith(QLatin1String("\"\"")), qPrintable(what));
            QVERIFY2(stops.size() == 1 || stop.widget->grab().toImage() != stop.focused || stop.widget->hasFocus(),
                qPrintable(what + QStringLiteral(" looks the same without the focus")));
            if (!view->isAncestorOf(stop.widget)) {
                before = nullptr; // the bars above the page
                continue;
            }
            QVERIFY2(
                !before || comesAfter(placeOf(stop.widget), placeOf(before), stop.widget->window()->layoutDirection()),
                qPrintable(QStringLiteral("%1 after %2").arg(what, before ? nameOf(before) : QString())));
            before = stop.widget;
        }
    }

    Theme m_theme;
    LanguageSwitcher m_languages;
};

QTEST_MAIN(TestCashKeyboard)
#include "tst_cashkeyboard.moc"
