// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shopday/shopatwork.h"
#include "support/fakerestore.h"

#include <functional>
#include <memory>
#include <vector>

namespace taabia {

class SalesView;
class SellPage;

/// Each place that is not a page, and the keys that lead there: what opens over a page, in its place, and before there
/// is any.
class EveryPlace {
public:
    struct Place {
        const char *name;
        const char *shows; ///< the class that it is about
        std::function<bool()> open; ///< from the window as leave() has left it
    };

    EveryPlace();
    bool begin(); ///< a shop with something in it

    const std::vector<Place> &all() const { return m_places; }
    bool leave(); ///< back to a window in which nothing is open, and an owner is there

    ShopAtWork &shop() { return m_shop; }
    QWidget &window() const
    {
        return m_before ? *m_before : static_cast<QWidget &>(shopWindow());
    } ///< that is looked at

    static constexpr QSize screen{1024, 768};

private:
    std::vector<Place> atTheDoor();
    std::vector<Place> whileSelling();
    std::vector<Place> inTheDrawer();
    std::vector<Place> withLists();
    std::vector<Place> ofOwnersAndClerks();
    std::vector<Place> beforeTheShop();

    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool as(Role role);
    bool go(Qt::Key page, Qt::Key view = Qt::Key_unknown);
    bool goToSection(int section);
    bool readBack(const char *phone);
    bool haveShift();
    bool countAll();
    bool pasteList();
    bool wrongPins(int number, int times);
    bool showBefore(std::unique_ptr<QWidget> before);
    template <typename T> bool sees()
    {
        return m_shop.until([this] { return m_shop.visible<T>() != nullptr; }, 5'000);
    }
    MainWindow &shopWindow() const { return m_shop.window(); }
    SellPage *sell() const;
    SalesView *table() const;

    static constexpr int sectionOfAccount = 1; ///< of the settings, from the top
    static constexpr int sectionOfPeople = 5;
    static constexpr int sectionOfAbout = 7;
    mutable ShopAtWork m_shop;
    std::vector<Place> m_places;
    int m_listed = 0; ///< lines so far, so that no list has a number of another
    Preferences m_preferences{QString()};
    AccountProbe m_probe{[](const AccountSetup &, const Secret &) { return Unexpected{BaseUrlError::Empty}; }};
    RestoreDesk m_restore{[] { return FakeRestore::parts(); }, nullptr, QStringLiteral("T1"), QStringLiteral("nobody")};
    std::unique_ptr<QWidget> m_before; ///< a window of its own, where there is no shop yet
};

} // namespace taabia
