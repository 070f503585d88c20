// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop that sells, backs up, sells on and brings the backup back: the program without its main(), against the
// sandbox.
#include <QTest>

#include "app/firststart.h"

#include "desk/balancedesk.h"
#include "ledger/ledgercopy.h"
#include "ledger/ledgerrestore.h"
#include "sandbox/sandbox.h"
#include "ui/day/catchupband.h"
#include "ui/people/stepupoverlay.h"
#include "ui/settings/pathfield.h"
#include "ui/settings/restorecard.h"
#include "ui/settings/restoreprompt.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/questionoverlay.h"
#include "ui/words/restorewords.h"

#include <QDir>
#include <QPushButton>

using namespace taabia;

class TestRestore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_shop_goes_back_to_its_backup_and_serves_nobody_twice();
    void a_damaged_till_is_brought_back_from_where_it_says_so();
    void what_was_sold_after_the_decision_is_not_lost_and_that_is_told();

private:
    static SaleOrder order(const char *phone)
    {
        return {
            *Msisdn::parse(QString::fromLatin1(phone)), Operator::Inwi, Money::fromDirhams(20), *Promo::fromType(u"0")};
    }
    struct Answer {
        std::optional<Sale> sale;
        std::optional<SellRefusal> refusal;
    };
    static Answer sell(FirstStart &world, const char *phone)
    {
        Answer answer;
        Till &till = world.startup->shop()->till();
        QObject context;
        connect(&till, &Till::saleRecorded, &context, [&](Ticket, const Sale &sale) { answer.sale = sale; });
        connect(&till, &Till::sellRefused, &context, [&](Ticket, const SellRefusal &why) { answer.refusal = why; });
        till.sell(order(phone));
        world.until([&] { return answer.sale || answer.refusal; });
        return answer;
    }
    /// And the provider has it.
    static bool sold(FirstStart &world, const char *phone)
    {
        bool taken = false;
        QObject context;
        connect(&world.startup->shop()->till(), &Till::saleChanged, &context,
            [&](const Sale &sale) { taken = taken || !sale.providerReference.isEmpty(); });
        return sell(world, phone).sale && world.until([&] { return taken; });
    }
    static bool signIn(FirstStart &world)
    {
        Shop *shop = world.startup->shop();
        if (!world.until([&] {
                shop->counter().read();
                QTest::qWait(20);
                return !shop->counter().present().empty();
            }))
            return false;
        shop->till().people().signIn(1, Secret("4826"));
        return world.until([&] { return shop->counter().who().has_value(); });
    }
    static QString backUp(const FirstStart &world)
    {
        const QString path = world.folder.filePath(QStringLiteral("taabia-2026-01-09-090000.sqlite"));
        const auto made = LedgerCopy(world.folder.filePath(QStringLiteral("ledger.sqlite"))).make(path);
        return made ? path : QString();
    }
    /// As the window does it; but then the till is not closed.
    static bool decideFor(const FirstStart &world, const QString &backup)
    {
        const QString ledger = world.folder.filePath(QStringLiteral("ledger.sqlite"));
        LedgerRestore restore({ledger, trainingClientCode, {}}, {});
        return restore.look(backup, {}, {})
            && restore.prepare({QStringLiteral("Youssef"), QDateTime::currentDateTimeUtc(), QStringLiteral("T1")});
    }
    static bool answerYes(QWidget &window)
    {
        auto *question = window.findChild<QuestionOverlay *>();
        if (!question)
            return false;
        for (QPushButton *button : question->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Bring it back")) {
                button->click();
                return true;
            }
        }
        return false;
    }
};

void TestRestore::a_shop_goes_back_to_its_backup_and_serves_nobody_twice()
{
    FirstStart world;
    world.finish();
    world.start();
    world.makePeople();
    world.start(); // a till that has people asks for nobody else
    QVERIFY(signIn(world));
    QVERIFY(sold(world, "0612000001"));
    const QString backup = backUp(world);
    QVERIFY(!backup.isEmpty());
    QVERIFY(sold(world, "0612000002")); // this one the backup does not have

    const QPointer<MainWindow> before = &world.startup->shop()->window();
    before->showPage(PageId::Settings);
    QVERIFY(world.until([&] { return before->findChild<SettingsPage *>() != nullptr; }));
    before->findChild<SettingsPage *>()->showSection(SettingsSection::Backup);
    QVERIFY(world.until([&] { return before->findChild<RestoreCard *>() != nullptr; }));
    auto *card = before->findChild<RestoreCard *>();
    card->file()->setText(backup);
    card->lookButton()->click();
    QVERIFY(world.until([&] { return card->restoreButton()->isVisible(); }));
    QVERIFY(world.shows("This would be lost"));
    QVERIFY(card->keepButton()->hasFocus()); // Enter changes nothing
    card->restoreButton()->click();
    QVERIFY(answerYes(*before));
    QVERIFY(world.until([&] { return before->findChild<StepUpOverlay *>(); })); // although an owner is signed in
    world.type("4826");
    world.press(Qt::Key_Return);
    QVERIFY(world.until([&] { return !before; }));
    QVERIFY(world.until([&] { return world.startup->shop() && world.startup->shop()->window().isVisible(); }));
    QVERIFY(signIn(world));

    auto *band = world.startup->shop()->window().findChild<CatchUpBand *>();
    QVERIFY(band);
    QVERIFY(world.until([&] { return band->closeButton()->isVisible() || sell(world, "0612000003").refusal; }));
    QVERIFY(world.until([&] { return band->closeButton()->isVisible(); }));
    QVERIFY2(band->notice()->sentence().contains(QStringLiteral("recharge")), qPrintable(band->notice()->sentence()));
    QVERIFY(band->showButton()->isVisible());
    const Answer again = sell(world, "0612000002");
    QVERIFY(again.refusal);
    QCOMPARE(again.refusal->kind, SellRefusal::Kind::JustSold);
    QVERIFY(again.refusal->foreign);
    QVERIFY(sold(world, "0612000004"));
    band->closeButton()->click();
    QVERIFY(world.until([&] { return !band->isVisible(); }));
    QCOMPARE(QDir(world.folder.path()).entryList({QStringLiteral("ledger-before-restore-*.sqlite")}).size(), 1);
}

void TestRestore::a_damaged_till_is_brought_back_from_where_it_says_so()
{
    FirstStart world;
    world.finish();
    world.start();
    world.makePeople();
    QVERIFY(sold(world, "0612000001"));
    const QString backup = backUp(world);
    world.startup.reset();
    QFile ledger(world.folder.filePath(QStringLiteral("ledger.sqlite")));
    QVERIFY(ledger.open(QIODevice::ReadWrite));
    ledger.write("no database any more");
    ledger.close();

    world.start();
    QVERIFY(world.until([&] { return world.startup->restorePrompt() && world.startup->restorePrompt()->isVisible(); }));
    const QPointer<RestorePrompt> prompt = world.startup->restorePrompt();
    RestoreCard *card = prompt->card();
    card->file()->setText(backup);
    card->lookButton()->click();
    QVERIFY(world.until([&] { return card->restoreButton()->isVisible(); }));
    card->restoreButton()->click();
    QVERIFY(answerYes(*prompt));
    QVERIFY(world.until([&] { return !prompt && world.startup->shop(); }));
    QVERIFY(signIn(world)); // whom the backup knows
    QVERIFY(world.until([&] { return sell(world, "0612000004").sale.has_value(); }));
}

/// The power went before the till was closed, and nobody thinks of it any more.
void TestRestore::what_was_sold_after_the_decision_is_not_lost_and_that_is_told()
{
    FirstStart world;
    world.finish();
    world.start();
    world.makePeople();
    QVERIFY(sold(world, "0612000001"));
    QVERIFY(decideFor(world, backUp(world)));
    QVERIFY(sold(world, "0612000002"));
    world.start();
    QVERIFY(signIn(world));
    auto *band = world.startup->shop()->window().findChild<CatchUpBand *>();
    QVERIFY(world.until([&] { return band->closeButton()->isVisible(); }));
    QCOMPARE(band->notice()->sentence(), RestoreWords::notRestored());
    QVERIFY(sold(world, "0612000003")); // and it goes on
    band->closeButton()->click();
    QVERIFY(world.until([&] { return !band->isVisible(); }));
}

QTEST_MAIN(TestRestore)
#include "tst_restore.moc"
