// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopday/everybody.h"
#include "shopday/shopatwork.h"
#include "shopday/tabstops.h"

#include "ui/settings/sectionlist.h"

#include <QApplication>
#include <QLabel>

using namespace taabia;

/// What everybody needs of every page, whoever he is: names and roles for a screen reader, a focus that is seen, and
/// words that stand out from their ground, as they were painted and not as they were meant.
class TestEveryPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyControlHasANameAndARole_data() { addPages({QStringLiteral("en"), QStringLiteral("ar")}); }
    void everyControlHasANameAndARole();
    void everyStopShowsThatItHasTheKeyboard_data() { addPages({QStringLiteral("fr")}); }
    void everyStopShowsThatItHasTheKeyboard();
    void everyWordStandsOutFromItsGround_data();
    void everyWordStandsOutFromItsGround();
    void anEmptyShopShowsTheFocusToo();
    void theMeasureFindsAWordThatDoesNot();

private:
    static std::vector<std::pair<int, int>> pages();
    static void addPages(const QStringList &languages);
    void goTo(int key, int view);
    MainWindow &window() const { return m_shop->window(); }

    std::unique_ptr<ShopAtWork> m_shop;
};

void TestEveryPage::initTestCase()
{
    m_shop = std::make_unique<ShopAtWork>();
    QVERIFY(m_shop->open());
    QVERIFY(m_shop->serve(customersOfTheDay().front()));
}

/// The pages by their keys, the parts of the Day page by theirs, the sections of the settings by the arrows.
std::vector<std::pair<int, int>> TestEveryPage::pages()
{
    std::vector<std::pair<int, int>> pages;
    for (int key = Qt::Key_F1; key <= Qt::Key_F5; ++key) {
        const int views = key == Qt::Key_F4 ? 5 : key == Qt::Key_F5 ? 8 : 1;
        for (int view = 1; view <= views; ++view)
            pages.emplace_back(key, view);
    }
    return pages;
}

void TestEveryPage::addPages(const QStringList &languages)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("view");
    for (const QString &language : languages) {
        for (const auto &[key, view] : pages())
            QTest::addRow("%s F%d %d", qPrintable(language), key - Qt::Key_F1 + 1, view) << language << key << view;
    }
}

void TestEveryPage::goTo(int key, int view)
{
    m_shop->press(static_cast<Qt::Key>(key));
    if (!QApplication::focusWidget())
        m_shop->press(Qt::Key_Tab);
    if (key == Qt::Key_F4)
        m_shop->press(static_cast<Qt::Key>(Qt::Key_0 + view), Qt::AltModifier);
    if (key == Qt::Key_F5) {
        m_shop->visible<SectionList>()->setFocus();
        m_shop->press(Qt::Key_Home);
        for (int section = 1; section < view; ++section)
            m_shop->press(Qt::Key_Down);
    }
    QVERIFY(m_shop->until([this] { return !m_shop->texts().contains(QStringLiteral("…")); }));
    QCoreApplication::processEvents();
}

void TestEveryPage::everyControlHasANameAndARole()
{
    QFETCH(QString, language);
    QFETCH(int, key);
    QFETCH(int, view);
    m_shop->speak(language);
    m_shop->wear(Theme::Mode::Light);
    goTo(key, view);
    QVERIFY(Everybody::hearsEveryControl(window()) >= 5); // the tabs alone are as many
}

void TestEveryPage::everyStopShowsThatItHasTheKeyboard()
{
    QFETCH(QString, language);
    QFETCH(int, key);
    QFETCH(int, view);
    m_shop->speak(language);
    goTo(key, view);
    QVERIFY(Everybody::seesTheFocus(window()) >= 5);
}

void TestEveryPage::everyWordStandsOutFromItsGround_data()
{
    QTest::addColumn<Theme::Mode>("theme");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("view");
    for (const auto &[name, theme] : {std::pair("light", Theme::Mode::Light), std::pair("dark", Theme::Mode::Dark)}) {
        for (const auto &[key, view] : pages())
            QTest::addRow("%s F%d %d", name, key - Qt::Key_F1 + 1, view) << theme << key << view;
    }
}

void TestEveryPage::everyWordStandsOutFromItsGround()
{
    QFETCH(Theme::Mode, theme);
    QFETCH(int, key);
    QFETCH(int, view);
    m_shop->speak(QStringLiteral("fr"));
    m_shop->wear(theme);
    goTo(key, view);
    QVERIFY(Everybody::readsEveryWord(window()) >= 10);
}

/// Before the first sale the lists have no row to tell it by.
void TestEveryPage::anEmptyShopShowsTheFocusToo()
{
    m_shop = std::make_unique<ShopAtWork>();
    QVERIFY(m_shop->open());
    for (const auto &[key, view] : pages()) {
        goTo(key, view);
        QVERIFY(Everybody::seesTheFocus(window()) >= 5);
    }
}

void TestEveryPage::theMeasureFindsAWordThatDoesNot()
{
    QLabel faint(QStringLiteral("Hard to read"), window().centralWidget());
    faint.setStyleSheet(QStringLiteral("color: #999999; background: #ffffff"));
    faint.setGeometry(0, 0, 200, 40);
    faint.show();
    faint.raise();
    QVERIFY(Everybody::paintedContrast(window(), TabStops::placeOf(&faint)) < 4.5);
    faint.setStyleSheet(QStringLiteral("color: #555555; background: #ffffff"));
    QVERIFY(Everybody::paintedContrast(window(), TabStops::placeOf(&faint)) > 4.5);
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
