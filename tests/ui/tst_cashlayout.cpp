// SPDX-License-Identifier: GPL-3.0-or-later
#include "cashworld.h"

#include "ui/cash/countoverlay.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paragraph.h"

using namespace taabia;

/// Measures the drawer and the credit book as they come out: every language, the smallest screen, two sizes of text.
class TestCashLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        for (const QString &language : LanguageSwitcher::languages()) {
            for (const double scale : {1.0, 1.25}) {
                QTest::addRow("%s %.2f", qPrintable(language), scale) << language << scale;
            }
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        m_theme.apply(Theme::Mode::Light, scale);
        m_languages.use(language);
        CashWorld world;
        world.window.setFixedSize(1024, 768);
        world.showTill();
        world.press(Qt::Key_Return); // with the trouble that is told when nothing is typed
        measure(world, "no shift");
        world.press(Qt::Key_P, Qt::AltModifier);
        fillPieces(world);
        measure(world, "float by pieces");
        world.press(Qt::Key_Escape);

        world.openShift(12'345);
        fillTheShop(world);
        measure(world, "open shift");
        for (const Qt::Key key : {Qt::Key_I, Qt::Key_O}) {
            world.press(key, Qt::AltModifier);
            world.press(Qt::Key_Return);
            measure(world, "cash in or out");
            world.press(Qt::Key_Escape);
        }
        world.press(Qt::Key_X, Qt::AltModifier);
        measure(world, "X queued");
        world.press(Qt::Key_M, Qt::AltModifier);
        measure(world, "movements");
        world.press(Qt::Key_Escape);
        closeTheShift(world);
        world.press(Qt::Key_Z, Qt::AltModifier);
        measure(world, "closings");
        world.press(Qt::Key_Escape);
        walkTheBook(world);
        m_languages.use(QStringLiteral("en"));
    }

private:
    static void fillPieces(CashWorld &world)
    {
        for (const Denomination &one : denominations()) {
            Q_UNUSED(one)
            world.type("999");
            world.press(Qt::Key_Return);
        }
    }
    static void fillTheShop(CashWorld &world)
    {
        const Customer lender = world.addCustomer("Abderrahmane El Mansouri (voisin)", 2000, "0661223344");
        world.addCustomer("ليلى العلوي", 300, "0700112233");
        world.sell(200, 3, {PaymentMethod::CreditBook, std::nullopt, lender.id});
        world.sell(100, 3, {PaymentMethod::Card, std::nullopt, std::nullopt});
        world.sell(50);
        world.sell(20, 0);
        world.sell(10, 11);
        QSignalSpy moved(&world.till.cash(), &CashDesk::cashMoved);
        world.till.cash().moveCash(CashMove::Out, Money::fromCentimes(123450), QStringLiteral("lait, thé et sucre"));
        world.till.cash().repay(lender.id, Money::fromDirhams(250), PaymentMethod::Cash);
        QTRY_COMPARE(moved.count(), 2);
        world.letNewsCome();
    }
    static void closeTheShift(CashWorld &world)
    {
        world.press(Qt::Key_K, Qt::AltModifier);
        fillPieces(world);
        world.press(Qt::Key_Escape); // the warning about what is half typed
        measure(world, "count");
        QSignalSpy counted(&world.till.cash(), &CashDesk::counted);
        world.press(Qt::Key_Return);
        QTRY_COMPARE(counted.count(), 1);
        world.press(Qt::Key_Return); // the reason is missing
        measure(world, "difference");
        world.type("nobody knows");
        world.press(Qt::Key_Return);
        measure(world, "confirmation");
        QTest::qWait(300);
        QSignalSpy closed(&world.till.cash(), &CashDesk::shiftClosed);
        world.press(Qt::Key_Tab);
        world.press(Qt::Key_Return);
        QTRY_COMPARE(closed.count(), 1);
        measure(world, "closed");
        world.press(Qt::Key_Escape);
    }
    static void walkTheBook(CashWorld &world)
    {
        world.showBook();
        measure(world, "credit book");
        world.press(Qt::Key_R, Qt::AltModifier);
        world.type("12345,50");
        measure(world, "repay");
        world.press(Qt::Key_Escape);
        world.press(Qt::Key_N, Qt::AltModifier);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        world.press(Qt::Key_Return);
        measure(world, "new customer");
        world.press(Qt::Key_Escape);
        world.press(Qt::Key_S, Qt::AltModifier);
        measure(world, "customer");
        world.press(Qt::Key_Escape);
    }

    static void measure(CashWorld &world, const char *where)
    {
        QTest::qWait(20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(world.window.size(), QSize(1024, 768));
        const QSize least = world.window.minimumSizeHint();
        QVERIFY2(least.width() <= 1024 && least.height() <= 768,
            qPrintable(
                QStringLiteral("%1 needs %2 x %3").arg(QLatin1String(where)).arg(least.width()).arg(least.height())));
        for (const QWidget *widget : world.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &world.window) {
                continue;
            }
            const QString what = QStringLiteral("%1: %2 \"%3\" %4x%5")
                                     .arg(QLatin1String(where), QLatin1String(widget->metaObject()->className()),
                                         widget->accessibleName())
                                     .arg(widget->width())
                                     .arg(widget->height());
            if (const auto *paragraph = qobject_cast<const Paragraph *>(widget)) {
                QVERIFY2(!paragraph->isCut(), qPrintable(what + paragraph->text()));
            } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                const bool wraps = label->wordWrap() || label->text().isEmpty();
                QVERIFY2(wraps || label->width() >= label->sizeHint().width(), qPrintable(what + label->text()));
            }
            const bool isTarget = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit");
            if (isTarget && !widget->parentWidget()->inherits("QAbstractSpinBox")) {
                QVERIFY2(widget->height() >= 40 && widget->width() >= 40, qPrintable(what));
                const QRect within(widget->mapTo(&world.window, QPoint()), widget->size());
                QVERIFY2(world.window.rect().contains(within), qPrintable(what));
            }
        }
        noNeighboursOverlap(world, where);
    }

    /// An overlay's card inside the window, and no two of its fields and buttons over each other.
    static void noNeighboursOverlap(CashWorld &world, const char *where)
    {
        std::vector<const QWidget *> targets;
        for (const QWidget *widget : world.scope()->findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->inherits("QAbstractButton") || widget->inherits("QLineEdit"))
                && !widget->parentWidget()->inherits("QAbstractSpinBox")) {
                targets.push_back(widget);
            }
        }
        const auto place = [&world](const QWidget *widget) {
            return QRect(widget->mapTo(&world.window, QPoint()), widget->size());
        };
        for (const QWidget *one : targets) {
            for (const QWidget *other : targets) {
                QVERIFY2(one == other || one->isAncestorOf(other) || other->isAncestorOf(one)
                        || !place(one).intersects(place(other)),
                    qPrintable(QStringLiteral("%1: %2 over %3")
                                   .arg(QLatin1String(where), one->accessibleName(), other->accessibleName())));
            }
        }
    }

    Theme m_theme;
    LanguageSwitcher m_languages;
};

QTEST_MAIN(TestCashLayout)
#include "tst_cashlayout.moc"
