// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace taabia {

class Clock;
class Counter;
class IdleLock;
class MainWindow;
class Preferences;
class SignInPage;
struct Person;
class Till;

/// Opens and shuts the window for people: covers it with the sign-in page while nobody is there, shows who is, and
/// locks by key, by menu and after a while without a hand on it. Where nobody signs in it only shows the name. Belongs
/// to the window. UI thread.
class Doorkeeper : public QObject {
    Q_OBJECT
public:
    Doorkeeper(Till &till, Counter &counter, Preferences &preferences, MainWindow &window);

    SignInPage *page() const { return m_page; } ///< null where nobody signs in

private:
    void wireWindow();
    void show(const std::optional<Person> &who);
    void handOver();
    void openMenu();
    void changePin();

    Counter &m_counter;
    MainWindow &m_window;
    SignInPage *m_page = nullptr;
    IdleLock *m_idle = nullptr;
};

} // namespace taabia
