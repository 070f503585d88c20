// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"
#include "sellingworld.h"

#include "desk/balancedesk.h"
#include "desk/cashdesk.h"
#include "desk/paperdesk.h"
#include "support/fakebackup.h"
#include "ui/day/catchupband.h"
#include "ui/paper/printsview.h"
#include "ui/sell/givebackcard.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/cataloguecard.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/pagetab.h"

#include <QApplication>
#include <QScrollArea>

using namespace taabia;

/// Measures the page as it comes out: every language, both screens it is made for, the text a quarter larger.
class TestLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOnAnyScreenInAnyLanguage_data() { measuring::addScreens(); }
    void nothingIsCutOnAnyScreenInAnyLanguage()
    {
        const measuring::Screen screen;
        SellingWorld world({QStringLiteral("Abderrahmane"), true});
        screen.fit(world.window);
        Q_EMIT world.till.balanceRead(
            Balance{Money::fromCentimes(1812345), QStringLiteral("MAD"), Money::fromDirhams(2000)});
        Q_EMIT world.till.workloadChanged(Workload{12, 12});
        world.preferences.setLowBalance(Money::fromDirhams(20000));
        world.preferences.setCatalogue(everyStarNamed());
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

        // Everything at once that can stand beside the sale.
        Q_EMIT world.till.cash().shiftRead(0, std::nullopt);
        Q_EMIT world.till.cash().giveBacksRead(0,
            {owed(1, PaymentMethod::Card), owed(2, PaymentMethod::CreditBook), owed(3, PaymentMethod::Cash),
                owed(4, PaymentMethod::Cash)});
        PrintJob job;
        job.id = 1;
        job.sale = toCheck.id;
        job.state = PrintState::GivenUp;
        Q_EMIT world.till.paper().jobChanged(job);
        measure(world, screen);
        world.page->giveBacks()->ask();
        measure(world, screen);
        world.press(Qt::Key_Escape);

        world.form()->setOrder(samples::order());
        world.form()->sellButton()->click();
        QVERIFY(world.readBack());
        measure(world, screen);
        measurePayments(world, screen);
    }

    void theSellPageFitsUnderTheBandOfARestore_data() { measuring::addScreens(); }
    void theSellPageFitsUnderTheBandOfARestore()
    {
        const measuring::Screen screen;
        SellingWorld world({QStringLiteral("Abderrahmane"), false});
        world.window.addBand(new CatchUpBand(world.till.balance()));
        screen.fit(world.window);
        CatchUpView view;
        view.state = CatchUpView::State::Done;
        view.mark.state = RestoreMark::State::CaughtUp;
        view.mark.decidedBy = QStringLiteral("Abderrahmane El Mansouri");
        view.found = {12, Money::fromDirhams(240)};
        Q_EMIT world.till.balance().catchUpTold(view);
        world.form()->setOrder(samples::order());
        world.page->lastSale()->show(samples::sale(1, SaleState::Done));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(world.window.minimumSizeHint().height() <= world.window.height()); // else it outgrows the screen
        world.form()->sellButton()->click();
        QVERIFY(world.readBack());
        QTRY_VERIFY(world.window.rect().contains(measuring::placeOf(world.readBack()->confirmButton())));
    }

    void theSettingsAndThePrintsFitIntoTheWidth_data() { measuring::addScreens(); }
    void theSettingsAndThePrintsFitIntoTheWidth()
    {
        const measuring::Screen screen;
        SellingWorld world({QStringLiteral("Abderrahmane"), true});
        screen.fit(world.window);
        auto *settings = new SettingsPage(world.till, world.preferences);
        settings->addSection(SettingsSection::Catalogue, [&world](QWidget *) {
            return new CatalogueCard(
                *Catalogue::parse(SellingWorld::read(":/taabia/catalogue.json")), world.preferences);
        });
        BackupDesk backup(noBackups, nullptr);
        settings->addSection(SettingsSection::Backup, [&](QWidget *) { return new BackupCard(backup); });
        auto *prints = new PrintsView(world.till.paper());
        world.window.addPage(PageId::Bulk, settings);
        world.window.addPage(PageId::Day, prints);
        measureSettings(world, *settings, screen);
        settings->showSection(SettingsSection::Printers);
        for (int kind = 0; kind < 6; ++kind) {
            PaperSetup setup;
            setup.printer.kind = static_cast<PrinterSetup::Kind>(kind);
            setup.second.kind = setup.printer.kind;
            world.preferences.setPaper(setup);
            world.window.showPage(PageId::Bulk);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            fitsTheWidth(*settings);
            measure(world, screen);
        }
        world.window.showPage(PageId::Day);
        PrintJob job;
        job.id = 1;
        job.createdUtc = QDateTime::currentDateTimeUtc();
        job.lastError = QStringLiteral("the printer at 192.168.100.250:9100 does not answer: connection refused");
        Q_EMIT world.till.paper().jobsRead(world.till.paper().askPrinters() - 1, {job}); // asked when it was shown
        measure(world, screen);
    }

private:
    static GiveBack owed(SaleId id, PaymentMethod method) { return {samples::sale(id, SaleState::Failed), method}; }

    /// The owner's own names below the stars make the tiles higher.
    static OwnerCatalogue everyStarNamed()
    {
        OwnerCatalogue catalogue;
        for (const Operator op : allOperators) {
            for (int star = 1; star <= 6; ++star)
                catalogue.offers[op].names[QString::number(star)] = {
                    QStringLiteral("Internet 10 Go, nuit"), QStringLiteral("\u0627\u0646\u062a\u0631\u0646\u062a")};
        }
        return catalogue;
    }

    /// What scrolls does it downwards alone.
    static void fitsTheWidth(const SettingsPage &settings)
    {
        for (const QScrollArea *area : settings.findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                    qPrintable(QStringLiteral("%1 of %2")
                                   .arg(area->widget()->minimumSizeHint().width())
                                   .arg(area->viewport()->width())));
        }
    }

    static void measureSettings(SellingWorld &world, SettingsPage &settings, const measuring::Screen &screen)
    {
        world.window.showPage(PageId::Bulk);
        Account account;
        account.name = QStringLiteral("TELEBOUTIQUE ABDERRAHMANE EL MANSOURI ET FILS SARL");
        account.ipWhitelist = QStringLiteral("105.155.100.200, 105.155.100.201, 41.248.100.100, 41.248.100.101");
        account.creditLimit = Money();
        Q_EMIT world.till.accountRead({account, std::nullopt});
        for (int section = 0; section < settings.sections()->count(); ++section) {
            settings.sections()->tab(section)->click();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            fitsTheWidth(settings);
            measure(world, screen);
        }
    }

    /// The read-back in each of its forms.
    static void measurePayments(SellingWorld &world, const measuring::Screen &screen)
    {
        world.type("1");
        world.readBack()->confirmButton()->click();
        measure(world, screen); // too little
        world.type("1234567");
        measure(world, screen); // too much
        world.press(Qt::Key_F8);
        measure(world, screen); // being read
        std::vector<CreditLine> book;
        for (int i = 1; i <= 12; ++i) {
            const QString name = QStringLiteral("Abderrahmane El Mansouri number %1").arg(i);
            book.push_back({{i, name, {}, Money::fromDirhams(1000)}, Money::fromDirhams(995), QDateTime()});
        }
        Q_EMIT world.till.cash().creditBookRead(0, book);
        measure(world, screen);
        world.type("number 1");
        world.press(Qt::Key_Return);
        measure(world, screen); // chosen, and over the limit
        SellRefusal refusal;
        refusal.kind = SellRefusal::Kind::OverLimit;
        refusal.credit = book.front();
        world.readBack()->tellRefusal(refusal);
        measure(world, screen);
        world.press(Qt::Key_F8);
        world.type("somebody who is new here");
        measure(world, screen);
    }

    static void measure(SellingWorld &world, const measuring::Screen &screen) { screen.measure(world.window); }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
