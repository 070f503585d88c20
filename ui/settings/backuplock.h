// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QWidget>

#include <optional>

namespace taabia {

class ActionButton;
class CaptionText;
class NewPassphrase;
class Paragraph;
class TileGroup;

/// Whether backups are locked with a passphrase, and the passphrase, typed twice. What is typed leaves it once. UI
/// thread.
class BackupLock : public QWidget {
    Q_OBJECT
public:
    explicit BackupLock(QWidget *parent = nullptr);

    void setLocked(bool locked); ///< as it is kept
    void setAtWork(bool atWork);

    TileGroup *choice() const { return m_choice; }
    NewPassphrase *passphrase() const { return m_passphrase; }
    ActionButton *button() const { return m_button; }

Q_SIGNALS:
    void lockWanted(const taabia::Secret &passphrase);
    void unlockWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void wire();
    void choose(int at);
    void press();
    void giveUp();
    void showState();
    void retranslate();

    std::optional<bool> m_locked; ///< empty: not known yet
    bool m_typing = false; ///< a passphrase is being chosen
    bool m_atWork = false;
    CaptionText *m_caption;
    TileGroup *m_choice;
    Paragraph *m_meaning;
    NewPassphrase *m_passphrase;
    ActionButton *m_button;
};

} // namespace taabia
