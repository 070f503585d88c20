// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reportdesk.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;

namespace taabia {

class ActionButton;
class Caption;
class Notice;
class Paragraph;

/// "Verify": checks the chain of records on the reading thread and says in plain words what was found, and what a
/// chain cannot show. What it cannot show alone (that its end was cut off) it finds out with the help of a Z report on
/// paper, if somebody types the beginning of the link there. UI thread.
class ChainCard : public QFrame {
    Q_OBJECT
public:
    explicit ChainCard(ReportDesk &desk, QWidget *parent = nullptr);

    void verify(); ///< not with a link on paper that cannot be one: that is said beside its field
    void stop(); ///< a check under way, which then says that it was stopped
    QLineEdit *onPaper() const { return m_onPaper; }
    QString verdict() const; ///< the sentences that are shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();
    void tellOnPaper();

    ReportDesk &m_desk;
    QLabel *m_title;
    Paragraph *m_what;
    QLineEdit *m_onPaper;
    Caption *m_onPaperCaption;
    ActionButton *m_verify;
    Notice *m_answer;
    Paragraph *m_more;
    QLabel *m_linkCaption;
    QLineEdit *m_link; ///< can be selected and copied
    Ticket m_ticket = 0;
    bool m_compared = false; ///< with a link on paper
    bool m_stopped = false;
    std::optional<ChainVerdict> m_verdict;
    std::optional<LedgerError> m_trouble;
};

} // namespace taabia
