// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ownercatalogue.h"

#include <QFile>
#include <QTest>

using namespace taabia;

namespace {

Catalogue shipped()
{
    QFile file(QStringLiteral(TAABIA_SOURCE_DIR "/resources/catalogue.json"));
    (void)file.open(QIODevice::ReadOnly);
    return *Catalogue::parse(file.readAll());
}

std::vector<Money> amounts(std::initializer_list<int> centimes)
{
    std::vector<Money> made;
    for (const int one : centimes)
        made.push_back(Money::fromCentimes(one));
    return made;
}

std::vector<Promo> promos(const char *types)
{
    std::vector<Promo> made;
    for (const char *type = types; *type; ++type)
        made.push_back(*Promo::fromType(QString(QLatin1Char(*type))));
    return made;
}

OwnerOffer named(const QString &type, const QString &french, const QString &arabic = {})
{
    OwnerOffer offer;
    offer.names[type] = {french, arabic};
    return offer;
}

} // namespace

Q_DECLARE_METATYPE(taabia::OwnerOffer)

/// What an owner may offer, and what not.
class TestOwnerCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutChoicesItIsAsItCame()
    {
        const auto made = OwnerCatalogues::apply(shipped(), {});
        QVERIFY(made);
        QVERIFY(*made == shipped());
    }

    void amountsPromosAndNamesOfOneOperatorTakeTheirPlaceAndTheOthersStay()
    {
        OwnerCatalogue owner;
        OwnerOffer &offer = owner.offers[Operator::Inwi];
        offer.amounts = amounts({1000, 500, 1250});
        offer.promos = promos("061");
        offer.names[QStringLiteral("6")] = {QStringLiteral("Internet"), QString()};
        const auto made = OwnerCatalogues::apply(shipped(), owner);
        QVERIFY(made);
        QVERIFY(made->offer(Operator::Inwi).amounts == amounts({1000, 500, 1250}));
        QVERIFY(made->offer(Operator::Inwi).promos == promos("061"));
        QCOMPARE(made->offer(Operator::Inwi).nameOf(*Promo::fromType(u"6")).french, QStringLiteral("Internet"));
        QVERIFY(made->offer(Operator::Orange) == shipped().offer(Operator::Orange));
        QCOMPARE(made->largestAmount(), shipped().largestAmount());
    }

    void aNameIsToldInTheOtherLettersWhereThereIsNoOtherOne()
    {
        const PromoName both{QStringLiteral("Internet"), QStringLiteral("\u0627\u0646\u062a\u0631\u0646\u062a")};
        QCOMPARE(both.in(true), both.arabic);
        QCOMPARE(both.in(false), both.french);
        QCOMPARE((PromoName{QStringLiteral("Internet"), {}}).in(true), QStringLiteral("Internet"));
        QCOMPARE((PromoName{{}, both.arabic}).in(false), both.arabic);
        QVERIFY(PromoName().in(true).isEmpty());
    }

    void whatCannotBeOfferedIsRefusedWithWhatIsWrong_data()
    {
        QTest::addColumn<OwnerOffer>("offer");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const OwnerOffer &offer, CatalogueFault fault) {
            QTest::newRow(name) << offer << static_cast<int>(fault);
        };
        const auto ofAmounts = [](std::initializer_list<int> centimes) {
            return OwnerOffer{amounts(centimes), std::nullopt, {}};
        };
        const auto ofPromos = [](const char *types) { return OwnerOffer{std::nullopt, promos(types), {}}; };
        row("no amount", ofAmounts({}), CatalogueFault::NoAmount);
        row("a centime too small", ofAmounts({1000, 499}), CatalogueFault::AmountTooSmall);
        row("negative", ofAmounts({-1000}), CatalogueFault::AmountTooSmall);
        row("a centime too large", ofAmounts({100001}), CatalogueFault::AmountTooLarge);
        row("twice", ofAmounts({1000, 500, 1000}), CatalogueFault::AmountTwice);
        OwnerOffer many{std::vector<Money>(), std::nullopt, {}};
        for (int i = 0; i <= Catalogue::mostTiles; ++i)
            many.amounts->push_back(Money::fromCentimes(500 + i));
        row("too many", many, CatalogueFault::TooManyAmounts);
        row("no promo at all", ofPromos(""), CatalogueFault::NormalNotFirst);
        row("without Normal", ofPromos("16"), CatalogueFault::NormalNotFirst);
        row("Normal not first", ofPromos("60"), CatalogueFault::NormalNotFirst);
        row("a star that did not come with the program", ofPromos("07"), CatalogueFault::PromoUnknown);
        row("a star twice", ofPromos("066"), CatalogueFault::PromoTwice);
        row("a name for Normal", named(QStringLiteral("0"), QStringLiteral("x")), CatalogueFault::PromoUnknown);
        row("a name for no star", named(QStringLiteral("x"), QStringLiteral("x")), CatalogueFault::PromoUnknown);
        row("a name of 41 letters", named(QStringLiteral("6"), QString(41, u'x')), CatalogueFault::NameTooLong);
        row("a line's end", named(QStringLiteral("6"), QStringLiteral("a\nb")), CatalogueFault::NameUnfit);
        row("a turn of direction", named(QStringLiteral("6"), {}, QStringLiteral("a\u202eb")),
            CatalogueFault::NameUnfit);
    }
    void whatCannotBeOfferedIsRefusedWithWhatIsWrong()
    {
        QFETCH(const OwnerOffer, offer);
        QFETCH(const int, fault);
        OwnerCatalogue owner;
        owner.offers[Operator::MarocTelecom] = offer;
        const auto made = OwnerCatalogues::apply(shipped(), owner);
        QVERIFY(!made);
        QCOMPARE(static_cast<int>(made.error()), fault);
    }

    void theBoundsThemselvesMayBeOffered()
    {
        const OwnerOffer offer{amounts({500, 100000}), std::nullopt, {}};
        QVERIFY(!OwnerCatalogues::faultOf(shipped(), Operator::Orange, offer));
    }
};

QTEST_GUILESS_MAIN(TestOwnerCatalogue)
#include "tst_ownercatalogue.moc"
