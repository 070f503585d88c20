// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopday/tabstops.h"

#include "ui/settings/sectionlist.h"
#include "ui/theme/colors.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <unordered_map>

using namespace taabia;
using TabStops::nameOf;
using TabStops::placeOf;

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
    void theMeasureFindsAWordThatDoesNot();

private:
    static std::vector<std::pair<int, int>> pages();
    static void addPages(const QStringList &languages);
    void goTo(int key, int view);
    static QString textOf(const QWidget *widget);
    double paintedContrast(const QWidget *widget);
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
    int controls = 0;
    for (QWidget *widget : window().findChildren<QWidget *>()) {
        const bool part = widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox");
        if (part || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QScrollArea"))
            continue;
        ++controls;
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(told, qPrintable(nameOf(widget)));
        QVERIFY2(!told->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(widget) + QStringLiteral(" has no name")));
        const QAccessible::Role role = told->role();
        QVERIFY2(role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Pane
                && role != QAccessible::Grouping && role != QAccessible::Border,
            qPrintable(nameOf(widget) + QStringLiteral(" is not told as a control")));
    }
    QVERIFY(controls >= 5); // the tabs alone are as many
}

void TestEveryPage::everyStopShowsThatItHasTheKeyboard()
{
    QFETCH(QString, language);
    QFETCH(int, key);
    QFETCH(int, view);
    m_shop->speak(language);
    goTo(key, view);
    const std::vector<QWidget *> stops = TabStops::walk(*m_shop);
    QVERIFY(stops.size() >= 5);
    for (QWidget *stop : stops) {
        TabStops::isSeen(stop);
        if (QTest::currentTestFailed())
            return;
    }
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
    int words = 0;
    for (QWidget *widget : window().findChildren<QWidget *>()) {
        // What cannot be used now may stand back: WCAG 2, 1.4.3.
        if (!widget->isVisible() || !widget->isEnabled() || textOf(widget).trimmed().isEmpty())
            continue;
        if (!window().rect().contains(placeOf(widget)))
            continue; // it has to be scrolled to, and is measured where it stands first
        const double contrast = paintedContrast(widget);
        QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(nameOf(widget)).arg(contrast)));
        ++words;
    }
    QVERIFY(words >= 10);
}

void TestEveryPage::theMeasureFindsAWordThatDoesNot()
{
    QLabel faint(QStringLiteral("Hard to read"), window().centralWidget());
    faint.setStyleSheet(QStringLiteral("color: #999999; background: #ffffff"));
    faint.setGeometry(0, 0, 200, 40);
    faint.show();
    faint.raise();
    QVERIFY(paintedContrast(&faint) < 4.5);
    faint.setStyleSheet(QStringLiteral("color: #555555; background: #ffffff"));
    QVERIFY(paintedContrast(&faint) > 4.5);
}

/// What the widget says in writing of its own.
QString TestEveryPage::textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->pixmap(Qt::ReturnByValue).isNull() ? label->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->text().isEmpty() ? field->placeholderText() : field->text();
    return {};
}

/// Between the colour that most of it has and the one that is furthest from that, painted so large that the middle of
/// a stroke has its full colour. The rim is left out, where a frame could be taken for a letter.
double TestEveryPage::paintedContrast(const QWidget *widget)
{
    constexpr int larger = 3;
    constexpr int rim = 4;
    const QRect place = placeOf(widget).adjusted(rim, rim, -rim, -rim);
    QImage picture(place.size() * larger, QImage::Format_RGB32);
    picture.setDevicePixelRatio(larger);
    window().render(&picture, QPoint(), QRegion(place));
    std::unordered_map<QRgb, int> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++colours[picture.pixel(x, y)];
    }
    const auto ground = std::max_element(
        colours.begin(), colours.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
    double furthest = 1.0;
    for (const auto &colour : colours)
        furthest = std::max(furthest, contrastRatio(QColor(colour.first), QColor(ground->first)));
    return furthest;
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
