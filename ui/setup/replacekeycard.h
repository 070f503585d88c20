// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountprobe.h"
#include "ports/vault.h"

#include <QFrame>

#include <functional>

class QLabel;

namespace taabia {

class ActionButton;
class CheckCard;
class Notice;
class Paragraph;
class SecretField;
class StepUp;

/// Why a new key was not taken. The old one goes on.
struct KeyRefusal {
    bool notAllowed = false; ///< not this person's to do
    VaultError vault{}; ///< else
};

/// What replacing the key needs of the program around: given by the composition root to a till with an account of its
/// own (in training and where the key comes from outside there is nothing to replace).
struct KeyReplacement {
    using Done = std::function<void(const std::optional<KeyRefusal> &)>;

    AccountProbe *probe = nullptr;
    AccountSetup account;
    /// Writes the key where the old one is and has the till use it from its next call on. Answers once, later, on the
    /// UI thread.
    std::function<void(const Secret &key, const Secret &passphrase, const Done &done)> keep;
};

/// The key replaced, in one place: type it, see it pass the check, keep it. The old one stays in use until the new one
/// is written. UI thread.
class ReplaceKeyCard : public QFrame {
    Q_OBJECT
public:
    explicit ReplaceKeyCard(const KeyReplacement &replacement, QWidget *parent = nullptr);

    void setStepUp(StepUp *stepUp) { m_stepUp = stepUp; } ///< null: nobody is asked for a PIN

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void advance();
    void keep();
    void giveUp();
    void ended(const std::optional<KeyRefusal> &refusal);
    void showState();
    void retranslate();

    enum class Said { Nothing, Kept, Refused };
    KeyReplacement m_replacement;
    StepUp *m_stepUp = nullptr;
    bool m_keeping = false;
    Said m_said = Said::Nothing;
    KeyRefusal m_refusal;
    QLabel *m_title;
    Paragraph *m_why;
    SecretField *m_key;
    SecretField *m_passphrase; ///< of a sealed file
    CheckCard *m_check;
    Notice *m_notice;
    ActionButton *m_go;
};

} // namespace taabia
