// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingworld.h"

#include "house/sourcetree.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/salesview.h"
#include "ui/widgets/shortcutsoverlay.h"

#include <QRegularExpression>
#include <QShortcut>

#include <set>

using namespace taabia;
using namespace Qt::StringLiterals;
using Place = ShortcutsOverlay::Place;

namespace {

/// "Ctrl+P", however it was written; empty: no combination of keys.
QString standardForm(const QString &key)
{
    return QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::PortableText);
}

std::set<QString> helpOf(Place place)
{
    std::set<QString> keys;
    for (const ShortcutsOverlay::Group &group : ShortcutsOverlay::keysOf(place)) {
        for (const ShortcutsOverlay::Entry &entry : group.entries) {
            for (const QString &key : entry.keys)
                keys.insert(standardForm(key));
        }
    }
    return keys;
}

/// Where the keys of a folder of ui/ work. One that is not named here may use those of any place.
std::vector<Place> placesOf(const QString &file)
{
    if (file.startsWith(u"ui/sell/"_s))
        return {Place::Sell};
    if (file.startsWith(u"ui/bulk/"_s))
        return {Place::Bulk};
    if (file.startsWith(u"ui/history/"_s))
        return {Place::History};
    if (file.startsWith(u"ui/cash/"_s))
        return {Place::Till, Place::Day}; // views of the Day page
    if (file.startsWith(u"ui/day/"_s))
        return {Place::Day};
    return {ShortcutsOverlay::places.begin(), ShortcutsOverlay::places.end()};
}

/// The keys that a source names: "Alt+C" as a text, or Qt::CTRL | Qt::Key_R, or Qt::Key_F12. What a page puts together
/// while it runs ("Alt+%1") is found by looking at the window.
std::set<QString> keysIn(const QString &source)
{
    static const QRegularExpression texts(u"\"((?:Ctrl\\+|Alt\\+|Shift\\+)+(?:[A-Z0-9?/]|Left|Right))\""_s);
    static const QRegularExpression codes(u"((?:Qt::(?:CTRL|ALT|SHIFT) \\| )+)Qt::Key_(\\w+)"_s);
    static const QRegularExpression functionKeys(u"Qt::Key_(F[0-9]+)"_s);
    std::set<QString> keys;
    for (const QRegularExpressionMatch &match : texts.globalMatch(source))
        keys.insert(standardForm(match.captured(1)));
    for (const QRegularExpressionMatch &match : codes.globalMatch(source)) {
        QString key = match.captured(2);
        key = key == u"Slash" ? u"/"_s : key == u"Question" ? u"?"_s : key;
        QString with = match.captured(1);
        with.remove(u"Qt::"_s).remove(u' ').replace(u'|', u'+');
        keys.insert(standardForm(with + key));
    }
    for (const QRegularExpressionMatch &match : functionKeys.globalMatch(source))
        keys.insert(standardForm(match.captured(1)));
    return keys;
}

} // namespace

/// The help tells the keys that there are, and no others.
class TestShortcuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyThatASourceNamesIsInTheHelpOfItsPage()
    {
        house::Complaints complaints;
        int found = 0;
        for (const QString &file : house::filesIn(u"ui"_s, {u"*.cpp"_s, u"*.h"_s})) {
            if (file.startsWith(u"ui/widgets/shortcutsoverlay"_s))
                continue;
            for (const QString &key : keysIn(QString::fromUtf8(house::contentOf(file)))) {
                ++found;
                const std::vector<Place> places = placesOf(file);
                const bool told = std::any_of(
                    places.begin(), places.end(), [&key](Place place) { return helpOf(place).contains(key); });
                if (!told)
                    complaints.add(file, 1, key + u" is bound and not in the help of its page"_s);
            }
        }
        QVERIFY(found > 40); // they were read
        QVERIFY(complaints.noneAfterPrinting());
    }

    void escapeTakesTheReadBackAwayFromTheListBesideItToo()
    {
        SellingWorld world;
        world.form()->setOrder(samples::order());
        world.press(Qt::Key_Return);
        QVERIFY(world.page->sheet());
        world.page->liveSales()->view()->setFocus(Qt::TabFocusReason);
        world.press(Qt::Key_Escape);
        QVERIFY(!world.page->sheet());
    }

    void everyKeyOfTheWindowIsInItsHelp()
    {
        SellingWorld world;
        std::set<QString> told = helpOf(Place::Everywhere);
        told.merge(helpOf(Place::Sell));
        int found = 0;
        for (const QShortcut *shortcut : world.window.findChildren<QShortcut *>()) {
            ++found;
            const QString key = shortcut->key().toString(QKeySequence::PortableText);
            QVERIFY2(told.contains(key), qPrintable(key));
        }
        QVERIFY(found > 15);
    }

    void theHelpNamesNoKeyThatNobodyHasBound()
    {
        std::set<QString> bound;
        for (const QString &file : house::filesIn(u"ui"_s, {u"*.cpp"_s})) {
            if (!file.startsWith(u"ui/widgets/shortcutsoverlay"_s))
                bound.merge(keysIn(QString::fromUtf8(house::contentOf(file))));
        }
        const SellingWorld world; // of the operators' names
        for (const QShortcut *shortcut : world.window.findChildren<QShortcut *>())
            bound.insert(shortcut->key().toString(QKeySequence::PortableText));
        for (int view = 1; view <= 5; ++view)
            bound.insert(u"Alt+%1"_s.arg(view)); // DayPage numbers its views
        static const QRegularExpression combination(u"^((Ctrl|Alt|Shift)\\+.+|F[0-9]+)$"_s);
        for (const Place place : ShortcutsOverlay::places) {
            for (const QString &key : helpOf(place))
                QVERIFY2(!combination.match(key).hasMatch() || bound.contains(key), qPrintable(key));
        }
    }

    void theHelpOpensWithTheKeysOfThePageAndArrowsGoToTheOthers()
    {
        SellingWorld world;
        world.press(Qt::Key_F12);
        auto *help = qobject_cast<ShortcutsOverlay *>(world.window.overlay());
        QVERIFY(help);
        QVERIFY(shows(*help, u"Ctrl+K"_s)); // of the Sell page
        QVERIFY(!shows(*help, u"Ctrl+S"_s));
        QVERIFY(help->tiles()->tile(1)->hasFocus());
        world.press(Qt::Key_Right);
        QVERIFY(shows(*help, u"Ctrl+S"_s)); // of the lists
        world.press(Qt::Key_Escape);
        QVERIFY(!world.window.overlay());
        QVERIFY(world.form()->phone()->hasFocus());
    }

    void itFitsTheSmallScreenInLargeTextInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : LanguageSwitcher::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void itFitsTheSmallScreenInLargeTextInEveryLanguage()
    {
        QFETCH(const QString, language);
        m_theme.apply(Theme::Mode::Light, 1.25);
        m_languages.use(language);
        SellingWorld world;
        world.window.setFixedSize(1024, 768);
        world.press(Qt::Key_F12);
        auto *help = qobject_cast<ShortcutsOverlay *>(world.window.overlay());
        QVERIFY(help);
        const QSize least = help->minimumSizeHint();
        QVERIFY2(least.width() <= 1024 && least.height() <= 768,
            qPrintable(u"needs %1 x %2"_s.arg(least.width()).arg(least.height())));
        for (int place = 0; place < help->tiles()->count(); ++place) {
            help->tiles()->choose(place);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (const QLabel *label : help->findChildren<QLabel *>()) {
                const QRect within(label->mapTo(help, QPoint()), label->size());
                const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->height();
                QVERIFY2(!label->isVisible() || (help->rect().contains(within) && label->height() >= needed),
                    qPrintable(u"%1: %2 high, needs %3"_s.arg(label->text()).arg(label->height()).arg(needed)));
            }
        }
        m_languages.use(u"en"_s);
        m_theme.apply(Theme::Mode::Light, 1.0);
    }

private:
    static bool shows(const ShortcutsOverlay &help, const QString &key)
    {
        const QList<KeyCap *> caps = help.findChildren<KeyCap *>();
        return std::any_of(caps.begin(), caps.end(),
            [&key](const KeyCap *cap) { return cap->isVisible() && cap->text().split(u"  "_s).contains(key); });
    }

    Theme m_theme;
    LanguageSwitcher m_languages;
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
