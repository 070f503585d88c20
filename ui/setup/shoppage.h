// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setuppage.h"

namespace taabia {

class Notice;
class Preferences;
class ShopCard;

/// What stands on the shop's receipts: the very card of the Settings. Its name is asked for, the rest may wait.
class ShopPage : public SetupPage {
    Q_OBJECT
public:
    explicit ShopPage(Preferences &preferences, QWidget *parent = nullptr);

    QString title() const override;
    QString nextWords() const override;
    void enter() override;
    void advance() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Notice *m_notice;
    ShopCard *m_card;
};

} // namespace taabia
