// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountprobe.h"
#include "ui/setup/setuppage.h"

#include <functional>

class QFrame;

namespace taabia {

class ActionButton;
class CheckCard;
class KeyPlaceChooser;
class LineField;
class Notice;
class Paragraph;
class SecretField;
class TileGroup;

/// What the shop sells through: production, the provider's sandbox or training; the address, the client code, the key
/// and where it is kept; and the live check. It is done only after a check that passed, or by an explicit wish where
/// nothing that was typed is known to be wrong. UI thread.
class AccountPage : public SetupPage {
    Q_OBJECT
public:
    AccountPage(AccountProbe &probe, const AccountSetup &draft, QWidget *parent = nullptr);

    QString title() const override;
    QString nextWords() const override;
    bool isBusy() const override;
    bool canStop() const override;
    void enter() override;
    void advance() override;
    bool retreat() override;

    void setKeychain(bool there); ///< see KeyPlaceChooser
    AccountSetup draft() const; ///< what was typed so far, without the key

    /// What accountChosen() came to: it was kept, and no secret stays here; or why not, and everything stays.
    void kept();
    void notKept(const std::function<QString()> &sentence); ///< asked again in another language

Q_SIGNALS:
    void trainingChosen();
    void accountChosen(
        const taabia::AccountSetup &account, const taabia::Secret &key, const taabia::Secret &passphrase);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void tie();
    void choose(AccountSetup::Kind kind);
    AccountSetup::Kind chosen() const;
    bool hasOwnUrl() const;
    void goOn();
    bool demandCode();
    bool demandFields();
    void pointAt(const ProbeFindings &findings);
    void showState();
    void nameKinds();
    void retranslate();

    CheckCard *m_check;
    TileGroup *m_kinds;
    Paragraph *m_meaning;
    QFrame *m_form;
    LineField *m_code;
    SecretField *m_key;
    KeyPlaceChooser *m_place;
    ActionButton *m_advanced;
    LineField *m_url;
    Notice *m_trouble;
    ActionButton *m_allTheSame;
    std::function<QString()> m_notKept;
    bool m_keeping = false;
};

} // namespace taabia
