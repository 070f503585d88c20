// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace taabia;

class TestPreferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_file = m_dir.filePath(QStringLiteral("%1.ini").arg(++m_count)); }

    void aNewTillSpeaksFrench()
    {
        const Preferences fresh(m_file);
        QCOMPARE(fresh.language(), QStringLiteral("fr"));
        QCOMPARE(fresh.theme(), Theme::Mode::System);
        QCOMPARE(fresh.lowBalance(), Money::fromDirhams(200));
        QCOMPARE(fresh.textScale(), 1.0);
        QCOMPARE(fresh.lockAfter(), std::chrono::minutes(5));
    }

    void whatWasChosenIsThereAtTheNextStart()
    {
        {
            Preferences chosen(m_file);
            QSignalSpy changed(&chosen, &Preferences::changed);
            chosen.setLanguage(QStringLiteral("ar"));
            chosen.setTheme(Theme::Mode::Light);
            chosen.setTheme(Theme::Mode::Dark);
            chosen.setTextScale(1.25);
            chosen.setLowBalance(Money::fromCentimes(12550));
            chosen.setLockAfter(std::chrono::minutes(0));
            QCOMPARE(changed.count(), 6);
        }
        const Preferences again(m_file);
        QCOMPARE(again.language(), QStringLiteral("ar"));
        QCOMPARE(again.theme(), Theme::Mode::Dark);
        QCOMPARE(again.textScale(), 1.25);
        QCOMPARE(again.lowBalance(), Money::fromCentimes(12550));
        QCOMPARE(again.lockAfter(), std::chrono::minutes(0));
    }

    void theSameChoiceAgainIsNoChange()
    {
        Preferences chosen(m_file);
        QSignalSpy changed(&chosen, &Preferences::changed);
        chosen.setLanguage(QStringLiteral("fr"));
        chosen.setLanguage(QStringLiteral("klingon"));
        chosen.setLowBalance(Money::fromDirhams(-5));
        chosen.setLockAfter(std::chrono::minutes(-1));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(chosen.language(), QStringLiteral("fr"));
    }

    void nonsenseInTheFileIsTheDefault()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nlanguage=xx\ntheme=Purple\ntext_scale=huge\nlow_balance=-1\nlock_after_minutes=-3\n");
        file.close();
        const Preferences read(m_file);
        QCOMPARE(read.language(), QStringLiteral("fr"));
        QCOMPARE(read.theme(), Theme::Mode::System);
        QCOMPARE(read.textScale(), 1.0);
        QCOMPARE(read.lowBalance(), Money::fromDirhams(200));
        QCOMPARE(read.lockAfter(), std::chrono::minutes(5));
    }

    void aScaleThatIsNoNumberIsTheDefault()
    {
        for (const char *scale : {"nan", "inf", "-inf"}) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("[General]\ntext_scale=") + scale + "\n");
            file.close();
            const Preferences read(m_file);
            QCOMPARE(read.textScale(), 1.0);
            init();
        }
    }

    void aScaleBeyondReasonIsBroughtBack()
    {
        Preferences chosen(m_file);
        chosen.setTextScale(40);
        QCOMPARE(chosen.textScale(), 1.5);
    }

    void withoutAFileNothingIsKeptAndNothingFails()
    {
        Preferences none{QString()};
        none.setLanguage(QStringLiteral("es"));
        QCOMPARE(none.language(), QStringLiteral("es"));
    }

    void theOwnersCatalogueIsThereAtTheNextStart()
    {
        OwnerCatalogue wanted;
        OwnerOffer &offer = wanted.offers[Operator::MarocTelecom];
        offer.amounts = std::vector<Money>{Money::fromDirhams(20), Money::fromCentimes(1250)};
        offer.promos = std::vector<Promo>{Promo(), *Promo::fromType(u"6")};
        offer.names[QStringLiteral("6")] = {
            QStringLiteral("Forfait, nuit; \"été\""), QStringLiteral("\u0644\u064a\u0644")};
        wanted.offers[Operator::Inwi].names[QStringLiteral("1")] = {QString(), QStringLiteral("\u0644\u064a\u0644")};
        {
            Preferences chosen(m_file);
            chosen.setCatalogue(wanted);
        }
        {
            Preferences again(m_file);
            QVERIFY(again.catalogue() == wanted);
            again.setCatalogue({});
        }
        QVERIFY(Preferences(m_file).catalogue() == OwnerCatalogue()); // what was undone leaves nothing behind
    }

    void aCatalogueThatCannotBeReadIsTheOneThatCame()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[catalogue]\norange\\amounts=5 x 10\norange\\promos=0 *6\ninwi\\amounts=\ninwi\\name_6_fr=Net\n");
        file.close();
        OwnerCatalogue wanted;
        wanted.offers[Operator::Inwi].names[QStringLiteral("6")] = {QStringLiteral("Net"), QString()};
        QVERIFY(Preferences(m_file).catalogue() == wanted);
    }

    void whatIsTheOwnersIsKeptFromEverybodyElse()
    {
        Preferences chosen(m_file);
        const auto permit = Permit::guarded();
        chosen.setPermit(permit);
        permit->signIn({2, QStringLiteral("Amina"), Role::Clerk, true});
        QSignalSpy refused(&chosen, &Preferences::refused);
        QSignalSpy changed(&chosen, &Preferences::changed);
        OwnerCatalogue catalogue;
        catalogue.offers[Operator::Inwi].amounts = std::vector<Money>{Money::fromDirhams(10)};
        chosen.setCatalogue(catalogue);
        chosen.setPaper(everyFieldAnother());
        chosen.setLowBalance(Money());
        chosen.setLockAfter(std::chrono::minutes(0));
        QCOMPARE(refused.count(), 4);
        QCOMPARE(changed.count(), 4); // the window shows what holds
        QVERIFY(chosen.catalogue() == OwnerCatalogue());
        QCOMPARE(chosen.paper(), PaperSetup());
        QCOMPARE(chosen.lowBalance(), Money::fromDirhams(200));
        chosen.setLanguage(QStringLiteral("ar")); // these are anybody's
        chosen.setTheme(Theme::Mode::Dark);
        chosen.setTextScale(1.25);
        QCOMPARE(refused.count(), 4);
        permit->signIn({1, QStringLiteral("Rachid"), Role::Owner, true});
        chosen.setCatalogue(catalogue);
        QVERIFY(chosen.catalogue() == catalogue);
    }

    void aNewTillPrintsNothingUntilSomebodySaysWhere()
    {
        const Preferences fresh(m_file);
        QCOMPARE(fresh.paper(), PaperSetup());
        QCOMPARE(fresh.paper().printer.kind, PrinterSetup::Kind::None);
        QCOMPARE(fresh.paper().language, ReceiptLanguage::AsScreen);
    }

    void everythingAboutPaperIsThereAtTheNextStart()
    {
        const PaperSetup wanted = everyFieldAnother();
        {
            Preferences chosen(m_file);
            QSignalSpy changed(&chosen, &Preferences::changed);
            chosen.setPaper(wanted);
            chosen.setPaper(wanted); // no change
            QCOMPARE(changed.count(), 1);
        }
        const Preferences again(m_file);
        QCOMPARE(again.paper().shop, wanted.shop);
        QCOMPARE(again.paper().printer, wanted.printer);
        QCOMPARE(again.paper().second, wanted.second);
        QCOMPARE(again.paper(), wanted);
    }

    void nonsenseAboutPaperIsTheDefault()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[shop]\nname=a, b\nice=\"\\x202e 42\"\n[printer]\nkind=Network\nwidth=59mm\ncut=perhaps\ndrawer=1\n"
                   "[second_printer]\nkind=7\n[paper]\nlanguage=german\nprint_each_sale=yes\n");
        file.close();
        const Preferences read(m_file);
        PaperSetup wanted;
        wanted.shop.ice = QStringLiteral("42"); // what steers the direction of a text is no part of it
        QCOMPARE(read.paper(), wanted);
    }

    void whatNoPaperBearsIsLeftOut()
    {
        Preferences chosen(m_file);
        PaperSetup setup;
        setup.shop.name = QStringLiteral("  Chez\tAli\n\u202e ") + QString(500, QLatin1Char('x'));
        setup.shop.address = QStringLiteral("1, rue A\nCasa\n");
        chosen.setPaper(setup);
        QVERIFY(chosen.paper().shop.name.startsWith(QLatin1String("Chez Ali")));
        QVERIFY(chosen.paper().shop.name.size() <= 120);
        QVERIFY(!chosen.paper().shop.name.contains(QChar(0x202e)));
        QCOMPARE(chosen.paper().shop.address, QStringLiteral("1, rue A\nCasa"));
    }

private:
    static PaperSetup everyFieldAnother()
    {
        PaperSetup setup;
        setup.shop = {QStringLiteral("Téléboutique \"Al Amal\", centre"), QStringLiteral("12, rue Fès\nCasablanca"),
            QStringLiteral("0522 00 00 00"), QStringLiteral("001234567000089"), QStringLiteral("IF 1"),
            QStringLiteral("RC 2; x"), QStringLiteral("P=3"),
            QStringLiteral("\u0634\u0643\u0631\u0627\nMerci %1 \\ fin")};
        setup.language = ReceiptLanguage::Arabic;
        setup.printer = {
            PrinterSetup::Kind::EscPosShare, QStringLiteral("\\\\pc\\caisse"), PaperWidth::Roll58, false, true};
        setup.second = {PrinterSetup::Kind::System, QStringLiteral("HP, bureau"), PaperWidth::A4, true, false};
        setup.printEachSale = true;
        setup.dailyPdf = true;
        setup.pdfFolder = QStringLiteral("/srv/re\u00e7us");
        return setup;
    }

    QTemporaryDir m_dir;
    QString m_file;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
