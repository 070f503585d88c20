// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/saleledger.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace taabia {

class ActionButton;
class Notice;
class Paragraph;
class RestoreCard;
class RestoreDesk;

/// What stands in the place of a till whose data is damaged: nobody can sign in to it, so a backup is brought back from
/// here, by whoever has the PC before him. Never a dead end: the till can be tried again, and training is open. UI
/// thread.
class RestorePrompt : public QWidget {
    Q_OBJECT
public:
    /// \a folder: where a backup is looked for first; may be empty.
    RestorePrompt(RestoreDesk &desk, const LedgerError &why, const QString &folder, bool mayTrain);

    RestoreCard *card() const { return m_card; }
    QWidget *body() const { return m_shell; } ///< what an overlay over it covers

Q_SIGNALS:
    void tryAgain();
    void trainingChosen();
    void reportWanted(); ///< for support
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();

    const LedgerError m_why;
    QWidget *m_shell; ///< all of it: what a question covers
    QScrollArea *m_scroll;
    QLabel *m_title;
    Notice *m_notice;
    RestoreCard *m_card = nullptr;
    ActionButton *m_again;
    ActionButton *m_train;
    ActionButton *m_report;
};

} // namespace taabia
