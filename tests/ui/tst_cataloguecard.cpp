// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingworld.h"

#include "ui/cash/linefield.h"
#include "ui/settings/cataloguecard.h"
#include "ui/settings/offerlist.h"
#include "ui/widgets/caption.h"

#include <QApplication>

using namespace taabia;
using namespace Qt::StringLiterals;

/// The owner's catalogue by the keyboard alone, and what becomes of the Sell page.
class TestCatalogueCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void amountsAreMovedByAltAndTheArrows();
    void anAmountIsTakenOutByDeleteAndTheLastOneStays();
    void anAmountIsAddedAndStandsLast();
    void anAmountThatCannotBeOfferedIsRefusedBesideItsField_data();
    void anAmountThatCannotBeOfferedIsRefusedBesideItsField();
    void aPromoIsTakenOutAndPutBackByTheSpaceBar();
    void normalStaysFirst();
    void aNameStandsBelowTheStarAndTheStarStaysItsName();
    void theNameIsReadBackBesideTheCode();
    void eachOperatorHasItsOwn();
    void itComesBackAsItCameAndTheNamesStay();
    void aPromoThatIsNoLongerOfferedStaysTheCustomersWish();
    void aFileThatMakesNoSenseOffersWhatCameWithTheProgram();
    void theSellPageKeepsWhatWasTyped();

private:
    std::vector<Money> offered() const
    {
        std::vector<Money> made;
        for (int i = 0; i < tiles()->count(); ++i)
            made.push_back(*Money::parse(tiles()->tile(i)->accessibleName()));
        return made;
    }
    TileGroup *tiles() const { return m_world->form()->amounts()->tiles(); }
    QStringList promoNames() const
    {
        QStringList names;
        for (int i = 0; i < m_world->form()->promos()->count(); ++i)
            names << m_world->form()->promos()->tile(i)->accessibleName();
        return names;
    }
    template <typename T> T *part(const QString &name) const
    {
        for (T *child : m_card->findChildren<T *>()) {
            if (child->accessibleName() == name)
                return child;
        }
        return nullptr;
    }
    bool saysOnCard(const QString &text) const
    {
        for (const QLabel *label : m_card->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    static std::vector<Money> dirhams(std::initializer_list<int> amounts)
    {
        std::vector<Money> made;
        for (const int one : amounts)
            made.push_back(Money::fromDirhams(one));
        return made;
    }
    void show()
    {
        m_world->window.showPage(PageId::Bulk);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<SellingWorld> m_world;
    CatalogueCard *m_card = nullptr;
};

void TestCatalogueCard::init()
{
    m_world = std::make_unique<SellingWorld>();
    const auto base = Catalogue::parse(SellingWorld::read(":/taabia/catalogue.json"));
    m_card = new CatalogueCard(*base, m_world->preferences);
    m_world->window.addPage(PageId::Bulk, m_card);
    show();
    m_card->amounts()->setFocus();
}

void TestCatalogueCard::amountsAreMovedByAltAndTheArrows()
{
    QVERIFY(offered() == dirhams({5, 10, 20, 25, 30, 50, 100, 200}));
    m_world->press(Qt::Key_Up, Qt::AltModifier); // there is nothing above it
    QVERIFY(offered().front() == Money::fromDirhams(5));
    m_world->press(Qt::Key_Down, Qt::AltModifier);
    m_world->press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(offered() == dirhams({10, 20, 5, 25, 30, 50, 100, 200})); // at once, on the Sell page
    QCOMPARE(m_card->amounts()->currentRow(), 2); // the row is followed
    m_world->press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(offered() == dirhams({10, 5, 20, 25, 30, 50, 100, 200}));
    m_world->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Move the amount up"_s);
    m_world->press(Qt::Key_Space);
    QVERIFY(offered() == dirhams({5, 10, 20, 25, 30, 50, 100, 200}));
    QVERIFY(m_world->preferences.catalogue() == OwnerCatalogue()); // as it came: nothing is kept of it
}

void TestCatalogueCard::anAmountIsTakenOutByDeleteAndTheLastOneStays()
{
    for (int i = 0; i < 7; ++i)
        m_world->press(Qt::Key_Delete);
    QVERIFY(offered() == dirhams({200}));
    m_world->press(Qt::Key_Delete);
    QVERIFY(offered() == dirhams({200}));
    QVERIFY(saysOnCard(u"One amount at least has to stay."_s));
}

void TestCatalogueCard::anAmountIsAddedAndStandsLast()
{
    part<QLineEdit>(u"Another amount"_s)->setFocus();
    m_world->type("12,5");
    m_world->press(Qt::Key_Return);
    QVERIFY(offered().back() == Money::fromCentimes(1250));
    QVERIFY(part<QLineEdit>(u"Another amount"_s)->text().isEmpty());
    QVERIFY(m_card->amounts()->currentRow() == 8);
    m_card->amounts()->setFocus();
    for (int i = 0; i < 8; ++i)
        m_world->press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(offered().front() == Money::fromCentimes(1250));
}

void TestCatalogueCard::anAmountThatCannotBeOfferedIsRefusedBesideItsField_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QByteArray() << Words::amountError(MoneyError::Empty);
    QTest::newRow("letters") << QByteArray("ten") << Words::amountError(MoneyError::NotANumber);
    QTest::newRow("half a centime") << QByteArray("10.005") << Words::amountError(MoneyError::TooManyDecimals);
    QTest::newRow("too small") << QByteArray("4.99") << u"The smallest amount is"_s;
    QTest::newRow("too large") << QByteArray("1001") << u"The largest amount is"_s;
    QTest::newRow("twice") << QByteArray("25") << u"This amount is offered already."_s;
}

void TestCatalogueCard::anAmountThatCannotBeOfferedIsRefusedBesideItsField()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QString, sentence);
    part<QLineEdit>(u"Another amount"_s)->setFocus();
    m_world->type(typed.constData());
    m_world->press(Qt::Key_Return);
    QVERIFY(saysOnCard(sentence));
    QVERIFY(part<QLineEdit>(u"Another amount"_s)->hasFocus());
    QCOMPARE(part<QLineEdit>(u"Another amount"_s)->text(), QString::fromLatin1(typed)); // to be mended
    QCOMPARE(offered().size(), std::size_t(8));
}

void TestCatalogueCard::aPromoIsTakenOutAndPutBackByTheSpaceBar()
{
    m_card->promos()->setFocus();
    m_world->press(Qt::Key_Down);
    m_world->press(Qt::Key_Space); // *1
    QCOMPARE(promoNames(), (QStringList{u"Normal"_s, u"*2"_s, u"*3"_s, u"*4"_s, u"*5"_s, u"*6"_s}));
    QCOMPARE(m_card->promos()->count(), 7); // it can be put back
    QCOMPARE(m_card->promos()->currentRow(), 6);
    m_world->press(Qt::Key_Space);
    QCOMPARE(promoNames().last(), u"*1"_s);
    m_world->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(promoNames(), (QStringList{u"Normal"_s, u"*2"_s, u"*3"_s, u"*4"_s, u"*5"_s, u"*1"_s, u"*6"_s}));
}

void TestCatalogueCard::normalStaysFirst()
{
    m_card->promos()->setFocus();
    m_world->press(Qt::Key_Space); // not to be ticked
    m_world->press(Qt::Key_Down, Qt::AltModifier);
    m_world->press(Qt::Key_Down);
    m_world->press(Qt::Key_Up, Qt::AltModifier); // nor to be overtaken
    QVERIFY(m_world->preferences.catalogue() == OwnerCatalogue());
    QCOMPARE(promoNames().first(), u"Normal"_s);
}

void TestCatalogueCard::aNameStandsBelowTheStarAndTheStarStaysItsName()
{
    m_card->promos()->setFocus();
    m_world->press(Qt::Key_End); // *6
    part<QLineEdit>(u"Name in French"_s)->setFocus();
    m_world->type("Internet 10 Go");
    part<QLineEdit>(u"Name in Arabic"_s)->setFocus();
    m_world->type("Net");
    Tile *six = m_world->form()->promos()->tile(6);
    QCOMPARE(six->accessibleName(), u"*6"_s); // the contract
    QCOMPARE(six->accessibleDescription(), u"Internet 10 Go"_s);
    QVERIFY(six->toolTip().contains(u"Internet 10 Go"_s));
    QVERIFY(m_card->promos()->item(6)->text().contains(u"Internet 10 Go"_s));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(
        Words::spoken(Words::ownersName(m_world->preferences.catalogue().offers.at(Operator::Orange).names.at(u"6"_s))),
        u"Net"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_card->promos()->setFocus();
    m_world->press(Qt::Key_Home);
    QVERIFY(!part<QLineEdit>(u"Name in French"_s)->isEnabled()); // Normal has its name
    QVERIFY(part<QLineEdit>(u"Name in French"_s)->text().isEmpty());
}

void TestCatalogueCard::theNameIsReadBackBesideTheCode()
{
    OwnerCatalogue owner;
    owner.offers[Operator::Inwi].names[u"6"_s] = {u"Internet"_s, {}};
    m_world->preferences.setCatalogue(owner);
    m_world->window.showPage(PageId::Sell);
    m_world->form()->setOrder(samples::order()); // Inwi, *6
    m_world->form()->sellButton()->click();
    QVERIFY(m_world->readBack());
    QVERIFY(m_world->says(Words::promoWithName(*Promo::fromType(u"6"), {u"Internet"_s, {}})));
}

void TestCatalogueCard::eachOperatorHasItsOwn()
{
    m_card->operators()->choose(1); // Inwi
    m_card->amounts()->setFocus();
    m_world->press(Qt::Key_Delete);
    QVERIFY(m_world->preferences.catalogue().offers.contains(Operator::Inwi));
    QVERIFY(!m_world->preferences.catalogue().offers.contains(Operator::Orange));
    QCOMPARE(tiles()->count(), 8); // Orange's stand there before an operator is chosen
    m_world->form()->operators()->choose(1);
    QCOMPARE(tiles()->count(), 7);
}

void TestCatalogueCard::itComesBackAsItCameAndTheNamesStay()
{
    m_world->press(Qt::Key_Delete);
    OwnerCatalogue owner = m_world->preferences.catalogue();
    owner.offers[Operator::Orange].names[u"1"_s] = {u"Nuit"_s, {}};
    m_world->preferences.setCatalogue(owner);
    auto *reset = part<ActionButton>(QString());
    for (ActionButton *button : m_card->findChildren<ActionButton *>()) {
        if (button->text().contains(u"as they came"_s))
            reset = button;
    }
    QVERIFY(reset && reset->isEnabled());
    reset->setFocus();
    m_world->press(Qt::Key_Space);
    QCOMPARE(tiles()->count(), 8);
    QCOMPARE(m_world->preferences.catalogue().offers.at(Operator::Orange).names.at(u"1"_s).french, u"Nuit"_s);
    QVERIFY(!reset->isEnabled());
}

void TestCatalogueCard::aPromoThatIsNoLongerOfferedStaysTheCustomersWish()
{
    OwnerCatalogue owner;
    owner.offers[Operator::Inwi].promos = std::vector<Promo>{Promo()};
    m_world->preferences.setCatalogue(owner);
    m_world->form()->setOrder(samples::order()); // "same again", of a *6
    QVERIFY(m_world->form()->order());
    QCOMPARE(m_world->form()->order()->promo, samples::order().promo);
}

void TestCatalogueCard::aFileThatMakesNoSenseOffersWhatCameWithTheProgram()
{
    OwnerCatalogue owner;
    owner.offers[Operator::Orange].amounts = dirhams({5000});
    m_world->preferences.setCatalogue(owner);
    QCOMPARE(tiles()->count(), 8);
    QCOMPARE(m_card->amounts()->count(), 8);
    m_card->amounts()->setFocus();
    m_world->press(Qt::Key_Delete); // and the owner can go on from there
    QCOMPARE(tiles()->count(), 7);
}

void TestCatalogueCard::theSellPageKeepsWhatWasTyped()
{
    m_world->form()->setOrder(samples::order());
    const auto before = m_world->form()->order();
    m_card->operators()->choose(1);
    m_card->amounts()->setFocus();
    m_world->press(Qt::Key_Delete); // not the amount of that order
    QCOMPARE(m_world->form()->order(), before);
}

QTEST_MAIN(TestCatalogueCard)
#include "tst_cataloguecard.moc"
