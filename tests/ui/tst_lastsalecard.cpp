// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingworld.h"

#include "ui/theme/fonts.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace taabia;

/// What the card under the Sell button says of the customer's cash, and that it can be read.
class TestLastSaleCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Theme::Mode::Light); }

    void changeIsToldUntilNothingWasDeliveredAndThenAllThatWasReceived()
    {
        SellingWorld world;
        world.form()->setOrder(samples::order());
        world.press(Qt::Key_Return);
        QTRY_VERIFY(world.readBack()->isArmed());
        world.type("50");
        world.press(Qt::Key_Return);
        QTRY_VERIFY(!world.page->sheet());
        const QString change = QStringLiteral("Change: ") + Words::amount(Money::fromDirhams(40));
        const QString back = Words::amount(Money::fromDirhams(50)) + QStringLiteral(", or ")
            + Words::amount(Money::fromDirhams(10)) + QStringLiteral(" if the change is already given.");
        QVERIFY(world.says(change));
        QTRY_COMPARE(world.server->posts.size(), 1U);
        world.server->answerPost(samples::accepted(*world.page->lastSale()->sale(), 4), 200); // no such line
        QTRY_COMPARE(world.page->lastSale()->sale()->state, SaleState::Failed);
        QVERIFY(!world.says(change));
        QVERIFY(world.says(back));
        for (const SaleState state : {SaleState::Rejected, SaleState::Void}) {
            Sale sale = *world.page->lastSale()->sale();
            sale.state = state;
            Q_EMIT world.till.saleChanged(sale);
            QVERIFY(world.says(back) && !world.says(change));
        }
        Sale refunded = *world.page->lastSale()->sale();
        refunded.state = SaleState::Refunded;
        refunded.attention = Attention::GiveBack;
        Q_EMIT world.till.saleChanged(refunded);
        QVERIFY(world.says(back) && !world.says(change));
        refunded.attention = Attention::None; // somebody has given it back
        Q_EMIT world.till.saleChanged(refunded);
        QVERIFY(!world.says(back) && !world.says(change));
    }

    void theStateOfTheLastSaleIsNeverBrokenWithinAWord_data() { languagesAndScales(); }
    void theStateOfTheLastSaleIsNeverBrokenWithinAWord()
    {
        QFETCH(const QString, language);
        QFETCH(const double, scale);
        m_theme.apply(Theme::Mode::Light, scale);
        LanguageSwitcher languages;
        languages.use(language);
        SellingWorld world;
        const QFontMetrics metrics(Fonts::font(TextSize::Action, QFont::Bold));
        for (const SaleState state : {SaleState::Unresolved, SaleState::Open, SaleState::Done, SaleState::Refunded}) {
            Sale sale = samples::sale(1, state);
            sale.attention = state == SaleState::Done ? Attention::None : Attention::Check;
            world.page->lastSale()->show(sale);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
            const auto texts = world.page->lastSale()->findChildren<Paragraph *>();
            const auto outcome = std::find_if(texts.begin(), texts.end(),
                [&sale](const Paragraph *text) { return text->text() == Words::stateWord(sale); });
            QVERIFY(outcome != texts.end());
            for (const QString &word : (*outcome)->text().split(QLatin1Char(' ')))
                QVERIFY2(metrics.horizontalAdvance(word) <= (*outcome)->width(), qPrintable(word));
            for (const ActionButton *button : world.page->lastSale()->findChildren<ActionButton *>()) {
                const QRect at(button->mapTo(world.page->lastSale(), QPoint()), button->size());
                QVERIFY(!button->isVisible() || world.page->lastSale()->rect().contains(at));
            }
        }
        languages.use(QStringLiteral("en"));
        m_theme.apply(Theme::Mode::Light);
    }

private:
    static void languagesAndScales()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        for (const QString &language : LanguageSwitcher::languages()) {
            for (const double scale : {1.0, 1.25})
                QTest::addRow("%s %g", qPrintable(language), scale) << language << scale;
        }
    }

    Theme m_theme;
};

QTEST_MAIN(TestLastSaleCard)
#include "tst_lastsalecard.moc"
