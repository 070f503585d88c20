// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/backup.h"

#include <QFrame>

class QLabel;

namespace taabia {

class ActionButton;
class BackupDesk;
class LineField;
class Notice;
class Paragraph;
class Preferences;

/// "Back up now": into which folder, how it goes, and when the last one was made. UI thread.
class BackupCard : public QFrame {
    Q_OBJECT
public:
    BackupCard(BackupDesk &desk, Preferences &preferences, QWidget *parent = nullptr);

    LineField *folder() const { return m_folder; }
    ActionButton *button() const { return m_now; }
    Notice *notice() const { return m_notice; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void choose();
    void backUp();
    void showLast();
    void tell();
    void retranslate();

    BackupDesk &m_desk;
    Preferences &m_preferences;
    quint64 m_ticket = 0; ///< 0: nothing is under way
    std::optional<BackupMade> m_made; ///< the one that was asked for last
    std::optional<BackupError> m_error;
    QLabel *m_title;
    Paragraph *m_why;
    LineField *m_folder;
    ActionButton *m_choose;
    ActionButton *m_now;
    Notice *m_notice;
    Paragraph *m_last;
};

} // namespace taabia
