// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingworld.h"

#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagetab.h"
#include "ui/widgets/paragraph.h"

#include <QAbstractButton>
#include <QApplication>

using namespace taabia;

/// Measures the page as it comes out: every language, both screens it is made for, the text a quarter larger.
class TestLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOnAnyScreenInAnyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<double>("scale");
        for (const QString &language : LanguageSwitcher::languages()) {
            for (const QSize screen : {QSize(1024, 768), QSize(1366, 768)}) {
                for (const double scale : {1.0, 1.25}) {
                    QTest::addRow("%s %d %.2f", qPrintable(language), screen.width(), scale)
                        << language << screen << scale;
                }
            }
        }
    }
    void nothingIsCutOnAnyScreenInAnyLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QSize, screen);
        QFETCH(double, scale);
        m_theme.apply(Theme::Mode::Light, scale);
        m_languages.use(language);
        SellingWorld world({QStringLiteral("Abderrahmane"), true});
        world.window.setFixedSize(screen);
        Q_EMIT world.till.balanceRead(
            Balance{Money::fromCentimes(1812345), QStringLiteral("MAD"), Money::fromDirhams(2000)});
        Q_EMIT world.till.workloadChanged(Workload{12, 12});
        world.preferences.setLowBalance(Money::fromDirhams(20000));
        world.form()->setOrder(samples::order());
        measure(world, screen);

        // The state with the longest words and the most buttons, and a form with two refusals.
        Sale toCheck = samples::sale(1, SaleState::Open);
        toCheck.attention = Attention::Check;
        world.page->lastSale()->show(toCheck);
        Q_EMIT world.till.saleChanged(toCheck);
        measure(world, screen);
        world.form()->phone()->setText(QStringLiteral("061234567"));
        world.form()->amounts()->field()->setText(QStringLiteral("1.005"));
        world.form()->advance();
        measure(world, screen);

        world.form()->setOrder(samples::order());
        world.form()->sellButton()->click();
        QVERIFY(world.readBack());
        measure(world, screen);
        m_languages.use(QStringLiteral("en"));
    }

private:
    static void measure(SellingWorld &world, QSize screen)
    {
        QTRY_COMPARE(world.window.size(), screen);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QSize least = world.window.minimumSizeHint();
        QVERIFY2(least.width() <= screen.width() && least.height() <= screen.height(),
            qPrintable(QStringLiteral("needs %1 x %2").arg(least.width()).arg(least.height())));
        for (const QWidget *widget : world.window.findChildren<QWidget *>()) {
            if (!widget->isVisible()) {
                continue;
            }
            const QString what = QStringLiteral("%1 \"%2\" %3x%4")
                                     .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
                                     .arg(widget->width())
                                     .arg(widget->height());
            if (const auto *paragraph = qobject_cast<const Paragraph *>(widget)) {
                QVERIFY2(!paragraph->isCut(), qPrintable(paragraph->text() + what));
            }
            if (widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")) {
                QVERIFY2(widget->height() >= 40 && widget->width() >= 40, qPrintable(what));
                const QRect within(widget->mapTo(&world.window, QPoint()), widget->size());
                QVERIFY2(world.window.rect().contains(within), qPrintable(what));
            }
        }
    }

    Theme m_theme;
    LanguageSwitcher m_languages;
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
