// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/peoplesession.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace taabia {

class ActionButton;
class Counter;
class Notice;
class PinEntry;
class Till;
class TileGroup;

/// What covers the window while nobody is there: the people of the shop by name, and the PIN of the one who is
/// chosen. Nothing of the shop is on it. Whoever the Counter awaits is chosen, so that his digits and Enter are all
/// that is typed; Escape goes to the names, where arrows, the first letter or the number of a name choose. UI thread.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    SignInPage(Till &till, Counter &counter, QWidget *parent = nullptr);

    PinEntry *entry() const { return m_entry; }
    TileGroup *names() const { return m_names; }
    const PersonView *chosen() const; ///< null: nobody

    /// Begins anew, for whom the Counter awaits.
    void begin();

Q_SIGNALS:
    void quitWanted();
    void reportWanted(); ///< for support: offered while the till cannot start

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeNames();
    QWidget *makePin();
    void wire();
    void retranslate();
    void showStaff();
    void showNames();
    void showNumbers();
    void choose(int index, bool goOn);
    void showChoice();
    void goToNames();
    void takeFocus();

    Till &m_till;
    Counter &m_counter;
    std::vector<PersonView> m_people;
    PersonId m_chosen = 0;
    std::optional<LedgerError> m_cannotStart;
    std::optional<PeopleRefusal> m_cannotRead;

    QLabel *m_program;
    QLabel *m_title;
    Notice *m_trouble;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_namesSide = nullptr;
    QWidget *m_pinSide = nullptr;
    TileGroup *m_names;
    QLabel *m_who;
    QLabel *m_role;
    PinEntry *m_entry;
    ActionButton *m_report;
    ActionButton *m_quit;
};

} // namespace taabia
