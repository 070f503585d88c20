// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/till.h"
#include "ui/paper/papertools.h"

#include <QWidget>

namespace taabia {

class AccountCard;
class AboutCard;
class ChoicesCard;
class PaperCard;
class Preferences;
class ShopCard;

/// What people choose for this till and its paper, what the account is, and what this program is. UI thread.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    /// Without \a tools no sample of a receipt is shown.
    SettingsPage(Till &till, Preferences &preferences, const PaperTools &tools = {}, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Till &m_till;
    ChoicesCard *m_choices;
    AccountCard *m_account;
    AboutCard *m_about;
    ShopCard *m_shop;
    PaperCard *m_paper;
};

} // namespace taabia
