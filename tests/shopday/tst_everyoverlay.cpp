// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/sourcetree.h"
#include "shopday/everybody.h"
#include "shopday/everyplace.h"
#include "ui/measuring.h"

#include <QRegularExpression>

#include <set>

using namespace taabia;
using namespace Qt::StringLiterals;

/// What opens over a page, in its place or before it, asked the same as the pages (tst_everypage), and measured in
/// large text. The sources say which classes there are: one that is opened by no row here makes the last test red.
class TestEveryOverlay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everybodyCanUseIt_data();
    void everybodyCanUseIt();
    void noneWasForgotten();

private:
    bool isShown(const QString &className);

    std::unique_ptr<EveryPlace> m_places;
    std::set<QString> m_met; ///< classes of which one was visible
};

void TestEveryOverlay::initTestCase()
{
    m_places = std::make_unique<EveryPlace>();
    QVERIFY(m_places->begin());
}

void TestEveryOverlay::everybodyCanUseIt_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("language");
    for (std::size_t i = 0; i < m_places->all().size(); ++i) {
        for (const QString &language : LanguageSwitcher::languages())
            QTest::addRow("%s, %s", m_places->all()[i].name, qPrintable(language)) << static_cast<int>(i) << language;
    }
}

/// Opened in each language, because not everything that is open follows a change of it; each language asks its share.
void TestEveryOverlay::everybodyCanUseIt()
{
    QFETCH(int, place);
    QFETCH(QString, language);
    ShopAtWork &shop = m_places->shop();
    shop.wear(language == u"ar" ? Theme::Mode::Dark : Theme::Mode::Light, 1.25);
    shop.speak(language);
    QVERIFY(m_places->leave());
    const EveryPlace::Place &here = m_places->all()[static_cast<std::size_t>(place)];
    QVERIFY(here.open());
    QVERIFY(shop.until([&] { return isShown(u"taabia::"_s + QLatin1String(here.shows)); }, 5'000));
    QWidget &window = m_places->window();
    measuring::nothingIsCut(window, EveryPlace::screen);
    if (!QTest::currentTestFailed() && language != u"es")
        QVERIFY(Everybody::hearsEveryControl(window) >= 1);
    if (!QTest::currentTestFailed() && language == u"fr")
        QVERIFY(Everybody::seesTheFocus(window) >= 1);
    if (!QTest::currentTestFailed() && (language == u"ar" || language == u"en"))
        QVERIFY(Everybody::readsEveryWord(window) >= 3);
}

bool TestEveryOverlay::isShown(const QString &className)
{
    std::set<QString> seen{QLatin1String(m_places->window().metaObject()->className())};
    for (const QWidget *widget : m_places->window().findChildren<QWidget *>()) {
        if (widget->isVisible())
            seen.insert(QLatin1String(widget->metaObject()->className()));
    }
    m_met.insert(seen.begin(), seen.end());
    return seen.count(className) > 0;
}

/// By the sources: what derives from one of \a roots, at however many removes, and is made by somebody.
static std::set<QString> madeFrom(const std::set<QString> &roots)
{
    static const QRegularExpression derived(u"class (\\w+)[^;{(]*: public (\\w+)"_s);
    static const QRegularExpression makes(u"new (\\w+)"_s);
    std::map<QString, QString> parents;
    std::set<QString> made;
    for (const char *folder : {"ui", "app"}) {
        for (const QString &file : house::filesIn(QLatin1String(folder), {u"*.h"_s, u"*.cpp"_s})) {
            const QString source = QString::fromUtf8(house::contentOf(file));
            for (const QRegularExpressionMatch &match : derived.globalMatch(source))
                parents[match.captured(1)] = match.captured(2);
            for (const QRegularExpressionMatch &match : makes.globalMatch(source))
                made.insert(match.captured(1));
        }
    }
    std::erase_if(made, [&](QString name) {
        while (parents.contains(name) && !roots.contains(name))
            name = parents[name];
        return !roots.contains(name);
    });
    return made;
}

void TestEveryOverlay::noneWasForgotten()
{
    const std::set<QString> made = madeFrom({u"Overlay"_s, u"Sheet"_s, u"SetupPage"_s, u"OwnersOnly"_s});
    QVERIFY(made.size() >= 26);
    for (const QString &name : made)
        QVERIFY2(m_met.contains(u"taabia::"_s + name), qPrintable(name + u" was opened by no row"_s));
}

QTEST_MAIN(TestEveryOverlay)
#include "tst_everyoverlay.moc"
