// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/doorkeeper.h"

#include "ui/mainwindow.h"
#include "ui/people/counter.h"
#include "ui/people/idlelock.h"
#include "ui/people/pinoverlay.h"
#include "ui/people/signinpage.h"
#include "ui/people/whooverlay.h"
#include "ui/preferences.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/topbar.h"

#include <QShortcut>

namespace taabia {

Doorkeeper::Doorkeeper(Till &till, Counter &counter, Preferences &preferences, MainWindow &window)
    : QObject(&window)
    , m_counter(counter)
    , m_window(window)
{
    if (counter.isGuarded()) {
        m_page = new SignInPage(till, counter, &window);
        m_page->hide();
        m_idle = new IdleLock(counter.clock(), this);
        const auto after = [this, &preferences] { m_idle->setAfter(preferences.lockAfter()); };
        connect(&preferences, &Preferences::changed, this, after);
        after();
        wireWindow();
    }
    connect(&counter, &Counter::handedOver, this, &Doorkeeper::handOver);
    connect(&counter, &Counter::changed, this, &Doorkeeper::show);
    show(counter.who());
}

void Doorkeeper::wireWindow()
{
    const auto leave = [this](Counter::For whom) { return [this, whom] { m_counter.signOut(whom); }; };
    const auto shortcut = [this](const QKeySequence &key, auto action) {
        auto *made = new QShortcut(key, m_window.shell());
        made->setAutoRepeat(false);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(WhoOverlay::switchKey(), leave(Counter::For::AnotherOne));
    shortcut(WhoOverlay::lockKey(), leave(Counter::For::WhoWasThere));
    connect(m_idle, &IdleLock::idle, this, leave(Counter::For::WhoWasThere));
    connect(m_page, &SignInPage::quitWanted, &m_window, &MainWindow::close);
    connect(m_window.bar(), &TopBar::whoPressed, this, &Doorkeeper::openMenu);
}

void Doorkeeper::show(const std::optional<Person> &who)
{
    m_window.bar()->setWho(who ? who->name : QString(), m_counter.isGuarded());
    if (!m_page)
        return;
    m_idle->setWatching(who.has_value());
    if (who) {
        m_window.uncover();
    } else if (!m_window.isCovered()) {
        m_window.cover(m_page);
        m_page->begin();
        announce(m_page, tr("Nobody is signed in. Choose your name and type your PIN."));
    }
}

/// What the one before has left lying about is not for the one who comes.
void Doorkeeper::handOver()
{
    m_window.beginAnew();
    if (m_counter.awaitedAs() != Counter::For::AnOwner) // who was called to this very page
        m_window.showPage(PageId::Sell);
}

void Doorkeeper::openMenu()
{
    auto *menu = new WhoOverlay(*m_counter.who(), m_window.shell(), &m_window);
    connect(menu, &WhoOverlay::switchWanted, this, [this] { m_counter.signOut(Counter::For::AnotherOne); });
    connect(menu, &WhoOverlay::lockWanted, this, [this] { m_counter.signOut(Counter::For::WhoWasThere); });
    connect(menu, &WhoOverlay::pinWanted, this, &Doorkeeper::changePin);
    m_window.openOverlay(menu);
}

void Doorkeeper::changePin()
{
    m_window.openOverlay(
        new PinOverlay(m_counter, *m_counter.who(), PinOverlay::Whose::Own, m_window.shell(), &m_window));
}

} // namespace taabia
