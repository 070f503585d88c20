// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "ports/accountsetup.h"
#include "ports/vault.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;

namespace taabia {

class ActionButton;
class Notice;
class Paragraph;
class SecretField;

/// What stands between the start of a till and its shop: the passphrase or the key that a person has to type, or why
/// the key cannot be had and what to do. Never a dead end: it can be tried again, the key can be typed, the account set
/// up again, and training is always open. UI thread.
class KeyPrompt : public QWidget {
    Q_OBJECT
public:
    KeyPrompt();

    void askPassphrase(); ///< of the sealed file
    void askKey(const AccountSetup &account); ///< that is kept nowhere, or is not in its place
    void tellVaultTrouble(AccountSetup::KeyPlace place, const VaultError &why); ///< what was asked last came to that
    void tellFileFault(AccountFileFault why); ///< it is not known what there is to open

    QWidget *body() const { return m_body; } ///< all that is in the window: what an overlay covers

    /// How long nothing is taken after this many wrong passphrases in a row: see PinRule::waitAfter().
    bool isWaiting() const { return m_wait.isActive(); }

Q_SIGNALS:
    void passphraseGiven(const taabia::Secret &passphrase);
    void keyGiven(const taabia::Secret &key);
    void tryAgain();
    void setUpAgain();
    void trainingChosen();
    void reportWanted(); ///< for support
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Asks { Passphrase, Key, Nothing };
    void build();
    void tie();
    void ask(Asks what);
    void tellTrouble(std::function<QString()> sentence);
    void pauseAfterWrong();
    void give();
    QString trouble() const;
    void showState();
    void retranslate();

    Asks m_asks = Asks::Nothing;
    bool m_busy = false; ///< what was given is being tried
    bool m_mayTypeKey = false;
    QString m_clientCode;
    std::function<QString()> m_trouble; ///< asked again in another language; empty: none
    int m_wrong = 0; ///< passphrases in a row
    std::chrono::seconds m_left{0};
    QTimer m_wait;
    QLabel *m_title;
    Paragraph *m_why;
    Notice *m_notice;
    SecretField *m_field;
    ActionButton *m_open;
    ActionButton *m_typeKey;
    ActionButton *m_again;
    ActionButton *m_train;
    ActionButton *m_report;
    QWidget *m_body;
};

} // namespace taabia
