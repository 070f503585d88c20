// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountprobe.h"
#include "desk/peopledesk.h"
#include "ports/vault.h"

#include <QWidget>

#include <map>

class QLabel;
class QStackedWidget;

namespace taabia {

class AccountPage;
class ActionButton;
class LanguagePage;
class Paragraph;
class PeoplePage;
class Preferences;
class SetupPage;

/// The first start: four short pages, one at a time, by the keyboard alone (Enter goes on, Escape and Alt+Left go
/// back). It can be left at any moment; what was typed, but the secrets, is told so that it can be resumed. It decides
/// nothing: the composition root keeps the account and opens the till between the third page and the fourth. UI thread.
class SetupAssistant : public QWidget {
    Q_OBJECT
public:
    SetupAssistant(Preferences &preferences, AccountProbe &probe, const SetupProgress &progress);

    void setKeychain(bool there); ///< whether this PC has one that answers

    /// What accountChosen() came to: the till is open, and its people are asked for; or why not.
    void goOnWithPeople(PeopleDesk &people);
    void tellNotKept(AccountSetup::KeyPlace place, const VaultError &why);
    void tellCannotStart(const LedgerError &why);

    SetupStep step() const { return m_step; }

Q_SIGNALS:
    void progressed(const taabia::SetupProgress &progress); ///< to be kept
    void trainingChosen();
    void accountChosen(
        const taabia::AccountSetup &account, const taabia::Secret &key, const taabia::Secret &passphrase);
    void finished(); ///< there are people who can sign in: ready to sell
    void closed(); ///< the window was closed; it can be resumed

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addPage(SetupStep step, SetupPage *page);
    void tie();
    void go(SetupStep step);
    void advance();
    void retreat();
    void showState();
    SetupPage *page() const { return m_pages.at(m_step); }
    SetupProgress progress() const;

    SetupStep m_step;
    LanguagePage *m_language;
    AccountPage *m_account;
    PeoplePage *m_people;
    std::map<SetupStep, SetupPage *> m_pages;
    QLabel *m_title;
    Paragraph *m_count;
    QStackedWidget *m_stack;
    ActionButton *m_back = nullptr;
    ActionButton *m_next = nullptr;
};

} // namespace taabia
