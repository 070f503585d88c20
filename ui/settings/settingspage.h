// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/till.h"

#include <QWidget>

namespace taabia {

class AccountCard;
class AboutCard;
class ChoicesCard;
class Preferences;

/// What people choose for this till, what the account is, and what this program is. UI thread.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(Till &till, Preferences &preferences, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Till &m_till;
    ChoicesCard *m_choices;
    AccountCard *m_account;
    AboutCard *m_about;
};

} // namespace taabia
