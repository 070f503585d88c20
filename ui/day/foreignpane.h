// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/balancedesk.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace taabia {

class ActionButton;
class Caption;
class ListView;
class Notice;

/// Recharges of the account that this till did not make, to be adopted with a reason; and "Read the history again".
/// UI thread.
class ForeignPane : public QWidget {
    Q_OBJECT
public:
    explicit ForeignPane(BalanceDesk &desk, QWidget *parent = nullptr);

    void setRecharges(const std::vector<ForeignRecharge> &recharges);
    void setSince(const QDateTime &utc) { m_since = utc; } ///< how far back the history is read
    QString told() const; ///< how the last wish ended

Q_SIGNALS:
    void changed(); ///< something was adopted or found: the lists are to be read anew

protected:
    void changeEvent(QEvent *event) override;

private:
    void wire();
    void adopt();
    void scan();
    void showWishes();
    void tellScanned(int found, const std::optional<Failure> &failure);
    void retranslate();
    const ForeignRecharge *chosen() const;

    BalanceDesk &m_desk;
    std::vector<ForeignRecharge> m_recharges;
    QDateTime m_since;
    ListView *m_list;
    QLabel *m_empty;
    Caption *m_reasonCaption;
    QLineEdit *m_reason;
    ActionButton *m_adopt;
    ActionButton *m_scan;
    Notice *m_answer;
    Ticket m_adoptTicket = 0;
    Ticket m_scanTicket = 0;
};

} // namespace taabia
