// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/backupdesk.h"

#include <QFrame>

class QLabel;

namespace taabia {

class ActionButton;
class BackupLock;
class CaptionText;
class PathField;
class Notice;
class Paragraph;
class TileGroup;

/// Where backups go, whether they are made by themselves and locked, how the last ones went, and "Back up now". What
/// it shows is what the desk tells; a wish stands there only once it is kept. UI thread.
class BackupCard : public QFrame {
    Q_OBJECT
public:
    explicit BackupCard(BackupDesk &desk, QWidget *parent = nullptr);
    ~BackupCard() override;

    PathField *folder() const { return m_folder; }
    TileGroup *automatic() const { return m_automatic; }
    BackupLock *lock() const { return m_lock; }
    ActionButton *button() const { return m_now; }
    Notice *notice() const { return m_notice; }
    Paragraph *place() const { return m_place; }
    Paragraph *last() const { return m_last; }
    Paragraph *failure() const { return m_failure; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void chooseFolder();
    void keepFolder();
    void backUp();
    void take(const BackupStanding &standing);
    void showState();
    void showPlace();
    void showHistory();
    void tell();
    void retranslate();

    BackupDesk &m_desk;
    std::optional<BackupStanding> m_standing; ///< empty: not told yet
    Ticket m_making = 0; ///< 0: none that was asked for here is under way
    Ticket m_keeping = 0; ///< of the last wish
    std::optional<BackupMade> m_made; ///< the one that was asked for last
    std::optional<BackupError> m_error;
    QLabel *m_title;
    Paragraph *m_why;
    PathField *m_folder;
    ActionButton *m_choose;
    Paragraph *m_place;
    CaptionText *m_automaticCaption;
    TileGroup *m_automatic;
    Paragraph *m_when;
    BackupLock *m_lock;
    ActionButton *m_now;
    Notice *m_notice;
    Paragraph *m_last;
    Paragraph *m_failure;
};

} // namespace taabia
