// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopday/shopatwork.h"
#include "ui/bulk/bulkpage.h"
#include "ui/bulk/bulkrunmodel.h"
#include "ui/bulk/bulkrunpane.h"
#include "ui/bulk/bulksheetmodel.h"
#include "ui/bulk/bulksheetpane.h"
#include "ui/bulk/confirmbulkoverlay.h"
#include "ui/people/counter.h"
#include "ui/sell/givebackcard.h"
#include "ui/sell/sellpage.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>

#include <algorithm>

using namespace taabia;
using namespace Qt::StringLiterals;

/// Youssef, an owner, has sold; then Amina, a clerk, is at the till: what it tells her is true of the shop, not only of
/// what she may see.
class TestClerksTruth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void what_others_sold_today_stays_behind_in_her_list();
    void she_reads_what_became_of_the_list_that_she_sent();
    void what_she_does_not_see_is_not_said_to_be_nothing();
    void she_is_told_of_no_sale_to_look_at_that_she_cannot_open();
    void the_question_of_the_one_before_is_not_asked_of_her();
    void the_keyboard_is_somewhere_on_every_page();
    void the_till_is_handed_over_with_the_keys_that_are_shown();

private:
    void paste(const QString &list);
    bool sellOf(const char *phone);
    QString state(int row) const;
    bool choosesDay() const;
    BulkPage *bulk() const { return qobject_cast<BulkPage *>(m_shop->window().page(PageId::Bulk)); }

    std::unique_ptr<ShopAtWork> m_shop;
};

void TestClerksTruth::init()
{
    m_shop.reset(); // a ledger has one program
    m_shop = std::make_unique<ShopAtWork>(ShopAtWork::Door::Guarded);
    QVERIFY(m_shop->open());
}

bool TestClerksTruth::sellOf(const char *phone)
{
    return m_shop->serve({QString::fromLatin1(phone), Operator::Orange, 10, Fate::Delivered, PaymentMethod::Cash, 0});
}

void TestClerksTruth::paste(const QString &list)
{
    QGuiApplication::clipboard()->setText(list);
    m_shop->press(Qt::Key_F2);
    m_shop->press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_shop->until([this] {
        return bulk()->sheetPane()->isVisible() && !m_shop->shows(u"being read"_s) && !m_shop->shows(u"compared"_s);
    }));
}

QString TestClerksTruth::state(int row) const
{
    const auto *model = bulk()->runPane()->model();
    return Words::spoken(model->index(row, static_cast<int>(SaleColumn::State)).data().toString());
}

bool TestClerksTruth::choosesDay() const
{
    const auto boxes = m_shop->window().findChildren<QComboBox *>();
    return std::any_of(boxes.begin(), boxes.end(),
        [](const QComboBox *box) { return box->isVisible() && box->accessibleName() == u"Day"; });
}

void TestClerksTruth::what_others_sold_today_stays_behind_in_her_list()
{
    QVERIFY(sellOf("0612345678"));
    QVERIFY(m_shop->signInClerk());
    paste(u"0612345678;10;Orange\n0661002233;20;Orange"_s);
    const auto &lines = bulk()->sheetPane()->model()->sheet()->lines();
    QCOMPARE(lines.size(), 2U);
    QVERIFY(lines[0].sold);
    QVERIFY(!lines[0].goes);
    QVERIFY(!lines[1].sold && lines[1].goes);
    QVERIFY(m_shop->shows(u"Already sold today"_s));
}

void TestClerksTruth::she_reads_what_became_of_the_list_that_she_sent()
{
    QVERIFY(m_shop->signInClerk());
    paste(u"0612345678;10;Orange\n0661002233;20;Orange"_s);
    m_shop->press(Qt::Key_Return, Qt::ControlModifier);
    const auto *overlay = qobject_cast<ConfirmBulkOverlay *>(m_shop->window().overlay());
    QVERIFY(overlay);
    QVERIFY(m_shop->until([overlay] { return overlay->sheet()->isArmed(); }));
    m_shop->press(Qt::Key_Return);
    QVERIFY(m_shop->until([this] { return m_shop->shows(u"An owner's PIN is needed"_s); }));
    m_shop->type(QString::fromLatin1(ShopAtWork::ownersPin));
    m_shop->press(Qt::Key_Return);
    QVERIFY(m_shop->until([this] { return bulk()->runPane()->isVisible(); }));
    QVERIFY(m_shop->until([this] { return state(0) == u"Done" && state(1) == u"Done"; }));
    QVERIFY(bulk()->runPane()->model()->isReadable());
    QCOMPARE(bulk()->runPane()->model()->count(BulkRunModel::Filter::Open), 0);

    m_shop->press(Qt::Key_F1); // the list of the one is nothing to the other
    QVERIFY(m_shop->signInOwner());
    m_shop->press(Qt::Key_F2);
    QVERIFY(m_shop->until([this] { return state(0) == u"Done"; }));
}

void TestClerksTruth::what_she_does_not_see_is_not_said_to_be_nothing()
{
    QVERIFY(sellOf("0612345678"));
    QVERIFY(m_shop->shows(u"Today's sales"_s));
    m_shop->press(Qt::Key_F3);
    QVERIFY(m_shop->until([this] { return m_shop->shows(u"All sales"_s) && choosesDay(); }));
    QVERIFY(m_shop->signInClerk());
    QVERIFY(m_shop->until([this] { return m_shop->shows(u"You have sold nothing yet today."_s); }));
    QVERIFY(m_shop->shows(u"Your sales today"_s));
    m_shop->press(Qt::Key_F3);
    QVERIFY(m_shop->until([this] { return m_shop->shows(u"You have sold nothing yet today."_s); }));
    QVERIFY(m_shop->shows(u"Your sales of today"_s));
    QVERIFY(!choosesDay());
    m_shop->press(Qt::Key_F1);
    QVERIFY(m_shop->signInOwner());
    m_shop->press(Qt::Key_F3);
    QVERIFY(m_shop->until([this] { return m_shop->shows(u"All sales"_s) && m_shop->shows(u"1 sale"_s); }));
    QVERIFY(choosesDay());
}

void TestClerksTruth::she_is_told_of_no_sale_to_look_at_that_she_cannot_open()
{
    QVERIFY(sellOf("0600000013")); // the provider takes it back
    QVERIFY(m_shop->until([this] { return m_shop->shows(u"1 sale to look at"_s); }));
    QVERIFY(m_shop->signInClerk());
    QVERIFY(m_shop->until([this] { return m_shop->shows(u"You have sold nothing yet today."_s); }));
    QVERIFY(!m_shop->shows(u"to look at"_s));
    QVERIFY(m_shop->signInOwner());
    QVERIFY(m_shop->until([this] { return m_shop->shows(u"1 sale to look at"_s); }));
}

void TestClerksTruth::the_question_of_the_one_before_is_not_asked_of_her()
{
    const auto *card = qobject_cast<SellPage *>(m_shop->window().page(PageId::Sell))->giveBacks();
    QVERIFY(sellOf("0600000013"));
    QVERIFY(m_shop->until([card] { return card->isVisible(); }));
    m_shop->press(Qt::Key_G, Qt::AltModifier);
    QVERIFY(m_shop->shows(u"Has the customer got"_s));
    QVERIFY(m_shop->signInClerk());
    QVERIFY(m_shop->until([card] { return card->isVisible(); }));
    QVERIFY(!m_shop->shows(u"Has the customer got"_s));
}

void TestClerksTruth::the_keyboard_is_somewhere_on_every_page()
{
    const auto isOn = [this](PageId id) {
        return m_shop->until(
            [this, page = m_shop->window().page(id)] {
                const QWidget *focus = QApplication::focusWidget();
                return focus && focus->isVisible() && page->isAncestorOf(focus);
            },
            2000);
    };
    const auto focusName = [] { return QApplication::focusWidget()->accessibleName(); };
    m_shop->press(Qt::Key_F4);
    m_shop->press(Qt::Key_F5);
    QVERIFY(isOn(PageId::Settings));
    QVERIFY(m_shop->signInClerk());
    for (int visit = 0; visit < 2; ++visit) {
        m_shop->press(Qt::Key_F4);
        QVERIFY(m_shop->until([&] { return isOn(PageId::Day) && focusName() == u"Float"; }, 3000));
        m_shop->press(Qt::Key_F5);
        QVERIFY(isOn(PageId::Settings));
        QCOMPARE(focusName(), u"Owner's PIN"_s);
        m_shop->press(Qt::Key_F1);
        QVERIFY(isOn(PageId::Sell));
    }
    QVERIFY(m_shop->signInOwner());
    m_shop->press(Qt::Key_F5);
    QVERIFY(isOn(PageId::Settings));
}

void TestClerksTruth::the_till_is_handed_over_with_the_keys_that_are_shown()
{
    Counter &counter = m_shop->shop().counter();
    const auto isThere = [&](const QString &name) {
        return m_shop->until([&] { return counter.who() && counter.who()->name == name; });
    };
    m_shop->press(Qt::Key_F9); // nobody was there before: the names are numbered
    m_shop->type(u"1"_s + QString::fromLatin1(ShopAtWork::clerksPin));
    m_shop->press(Qt::Key_Return);
    QVERIFY(isThere(u"Amina"_s));
    m_shop->press(Qt::Key_F9); // the one who was there before is chosen: his PIN is all that is typed
    m_shop->type(QString::fromLatin1(ShopAtWork::ownersPin));
    m_shop->press(Qt::Key_Return);
    QVERIFY(isThere(u"Youssef"_s));
    m_shop->press(Qt::Key_F9);
    m_shop->press(Qt::Key_Escape);
    m_shop->type(u"2"_s + QString::fromLatin1(ShopAtWork::ownersPin));
    m_shop->press(Qt::Key_Return);
    QVERIFY(isThere(u"Youssef"_s));
}

QTEST_MAIN(TestClerksTruth)
#include "tst_clerkstruth.moc"
