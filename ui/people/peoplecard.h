// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/counter.h"

#include <QFrame>

class QLabel;

namespace taabia {

class ActionButton;
class Caption;
class ListView;
class MainWindow;
class Notice;
class Paragraph;
class Preferences;
class TileGroup;

/// The people of the shop, in the settings: who works here, as what, and with a PIN or not; and how soon the till locks
/// itself. UI thread.
class PeopleCard : public QFrame {
    Q_OBJECT
public:
    /// Its overlays open over \a window.
    PeopleCard(Counter &counter, Preferences &preferences, MainWindow &window, QWidget *parent = nullptr);

    ListView *list() const { return m_list; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    ActionButton *addCommand(const QString &icon, const QString &key, void (PeopleCard::*action)());
    void retranslate();
    void showPeople();
    void showLock();
    void add();
    void change();
    void setPin();
    void edit(const Person &person);
    void askPin(const Person &person);
    void tell(const QString &sentence);
    const PersonView *chosen() const;

    Counter &m_counter;
    Preferences &m_preferences;
    MainWindow &m_window;
    std::vector<PersonView> m_people;
    PersonId m_choice = 0;
    QLabel *m_title;
    Paragraph *m_what;
    ListView *m_list;
    QWidget *m_commands;
    ActionButton *m_add = nullptr;
    ActionButton *m_change = nullptr;
    ActionButton *m_pin = nullptr;
    Notice *m_notice;
    Caption *m_lockCaption;
    TileGroup *m_lock;
};

} // namespace taabia
