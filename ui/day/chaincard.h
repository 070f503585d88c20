// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reportdesk.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;

namespace taabia {

class ActionButton;
class Notice;
class Paragraph;

/// "Verify": checks the chain of records on the reading thread and says in plain words what was found, and what a
/// chain cannot show. UI thread.
class ChainCard : public QFrame {
    Q_OBJECT
public:
    explicit ChainCard(ReportDesk &desk, QWidget *parent = nullptr);

    void verify();
    QString verdict() const; ///< the sentences that are shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();

    ReportDesk &m_desk;
    QLabel *m_title;
    Paragraph *m_what;
    ActionButton *m_verify;
    Notice *m_answer;
    Paragraph *m_more;
    QLabel *m_linkCaption;
    QLineEdit *m_link; ///< can be selected and copied
    Ticket m_ticket = 0;
    std::optional<ChainVerdict> m_verdict;
    std::optional<LedgerError> m_trouble;
};

} // namespace taabia
