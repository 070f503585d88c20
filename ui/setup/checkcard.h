// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountprobe.h"

#include <QFrame>

#include <map>

class QLabel;

namespace taabia {

class Notice;
class Paragraph;

/// The live check of an account as it goes on: what is asked, what came, and why it did not pass. It says no more than
/// has been found. UI thread.
class CheckCard : public QFrame {
    Q_OBJECT
public:
    enum class Of {
        Account,
        NewKey, ///< of an account that is sold through with another one
    };

    CheckCard(Of what, AccountProbe &probe, QWidget *parent = nullptr);
    ~CheckCard() override; ///< hangs up

    void check(const AccountSetup &account, const Secret &key);
    void stop(); ///< the check that is under way; what was found stays
    void forget(); ///< something else was typed: what was found is about the past

    bool isUntouched() const { return !isChecking() && !m_checked && !m_stopped; } ///< nothing is found or asked
    bool isChecking() const { return m_ticket != 0; }
    bool hasPassed() const { return m_checked && m_findings.passed(); }

    /// It did not pass, and nothing that was typed is known to be wrong.
    bool mayGoOnAllTheSame() const;

Q_SIGNALS:
    void changed();
    void failed(const taabia::ProbeFindings &findings); ///< it ended, and did not pass

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(Ticket ticket, const ProbeFindings &findings, bool last);
    void showState();
    void showStep(ProbeStep step);

    struct Line {
        QLabel *sign;
        Paragraph *words;
    };
    const Of m_of;
    AccountProbe &m_probe;
    Ticket m_ticket = 0; ///< of the check under way
    bool m_checked = false; ///< a check has ended, and nothing was typed since
    bool m_stopped = false;
    ProbeFindings m_findings;
    QLabel *m_title;
    std::map<ProbeStep, Line> m_lines;
    Notice *m_notice;
};

} // namespace taabia
