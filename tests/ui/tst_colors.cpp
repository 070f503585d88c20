// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace taabia;

class TestColors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMeasureAgreesWithThePublishedOne()
    {
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black) * 100), 2100);
        QCOMPARE(qRound(contrastRatio(QColor(0x777777), Qt::white) * 100), 448);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    }

    void everyTextCanBeReadOnEveryGroundItIsUsedOn_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const auto &[theme, colors] : {std::pair("light", &Colors::light()), std::pair("dark", &Colors::dark())}) {
            const Colors &c = *colors;
            const std::pair<const char *, QColor> inks[] = {{"text", c.text}, {"muted", c.muted}, {"accent", c.accent},
                {"good", c.good}, {"progress", c.progress}, {"warning", c.warning}, {"bad", c.bad}};
            const std::pair<const char *, QColor> grounds[] = {
                {"page", c.page}, {"card", c.card}, {"field", c.field}, {"hover", c.hover}, {"soft", c.accentSoft}};
            for (const auto &[inkName, ink] : inks) {
                for (const auto &[groundName, ground] : grounds) {
                    QTest::addRow("%s: %s on %s", theme, inkName, groundName) << ink << ground;
                }
            }
            QTest::addRow("%s: on accent", theme) << c.onAccent << c.accent;
            QTest::addRow("%s: on accent, under the mouse", theme) << c.onAccent << c.accent.darker(108);
            QTest::addRow("%s: training", theme) << c.onAlarm << c.alarm;
        }
    }
    void everyTextCanBeReadOnEveryGroundItIsUsedOn()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrastRatio(ink, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void theFocusIsSeenAgainstWhatIsAroundIt()
    {
        for (const Colors *c : {&Colors::light(), &Colors::dark()}) {
            for (const QColor &ground : {c->page, c->card, c->field}) {
                QVERIFY(contrastRatio(c->accent, ground) >= 3.0);
            }
        }
    }

    void aChangeOfThemeIsSeenAtOnce()
    {
        Theme theme;
        theme.apply(Theme::Mode::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(Colors::current().page, Colors::dark().page);
        theme.apply(Theme::Mode::Light, 1.25);
        QVERIFY(!theme.isDark());
        QCOMPARE(Colors::current().page, Colors::light().page);
        QCOMPARE(QApplication::font().pointSizeF(), 11.25 * 1.25);
        QCOMPARE(QApplication::font().family(), QStringLiteral("Cairo"));
    }

    void whoeverHasEnlargedTheSystemsTextGetsOursLarger_data()
    {
        QTest::addColumn<double>("systemPoints");
        QTest::addColumn<double>("wished");
        QTest::addColumn<double>("points");
        const double usual = Theme::usualSystemPoints();
        QTest::newRow("as it came") << usual << 1.0 << 11.25;
        QTest::newRow("smaller") << usual * 0.5 << 1.0 << 11.25;
        QTest::newRow("a quarter larger") << usual * 1.25 << 1.0 << 11.25 * 1.25;
        QTest::newRow("and the same wish") << usual * 1.25 << 1.25 << 11.25 * 1.25;
        QTest::newRow("a larger wish") << usual * 1.25 << 1.5 << 11.25 * 1.5;
        QTest::newRow("more than pages can hold") << usual * 3 << 1.0 << 11.25 * 1.5;
    }
    void whoeverHasEnlargedTheSystemsTextGetsOursLarger()
    {
        QFETCH(double, systemPoints);
        QFETCH(double, wished);
        QFETCH(double, points);
        QFont systemFont;
        systemFont.setPointSizeF(systemPoints);
        Theme(systemFont).apply(Theme::Mode::Light, wished);
        QCOMPARE(QApplication::font().pointSizeF(), points);
        QVERIFY(qApp->styleSheet().contains(QString::number(points * 0.87, 'f', 2) + QLatin1String("pt")));
    }

    void aSystemFontInPixelsIsTakenForTheUsualOne()
    {
        QFont systemFont;
        systemFont.setPixelSize(40);
        Theme(systemFont).apply(Theme::Mode::Light);
        QCOMPARE(QApplication::font().pointSizeF(), 11.25);
    }

    void theStyleSheetHasNoNameLeftToReplace()
    {
        for (const Colors *c : {&Colors::light(), &Colors::dark()}) {
            QVERIFY(!styleSheet(*c, 11.25).contains(QLatin1Char('@')));
        }
    }

    void anIconTakesTheColourItIsAskedFor()
    {
        const QImage image = Icons::pixmap(QStringLiteral("check"), QColor(0x123456), 24, 2.0)
                                 .toImage()
                                 .convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(image.size(), QSize(48, 48));
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255) {
                    QCOMPARE(image.pixel(x, y), qRgb(0x12, 0x34, 0x56));
                    ++drawn;
                }
            }
        }
        QVERIFY(drawn > 20);
        QVERIFY(!Icons::pixmap(QStringLiteral("no such icon"), Qt::red, 16, 1).isNull());
        QVERIFY(!Icons::programIcon().availableSizes().isEmpty());
    }
};

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
