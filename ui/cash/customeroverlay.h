// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "ui/widgets/overlay.h"

class QLabel;

namespace taabia {

class ActionButton;
class AmountField;
class LineField;
class Notice;
class Paragraph;

/// A customer of the credit book: name, phone, and how much may be owed. Stays until the till has answered.
class CustomerOverlay : public Overlay {
    Q_OBJECT
public:
    /// \a customer with id 0 is a new one. \a takenNames: of the others, to say that one is there already.
    CustomerOverlay(
        CashDesk &cash, const Customer &customer, const QStringList &takenNames, QWidget *covered, QWidget *window);

Q_SIGNALS:
    void saved(const taabia::Customer &customer);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void wire();
    void retranslate();
    void save();
    void showSameName();
    void showWaiting();
    void takeRefusal(Ticket ticket, const CashError &why);

    CashDesk &m_cash;
    Customer m_customer;
    QStringList m_taken; ///< folded
    Ticket m_ticket = 0; ///< 0: nothing is under way
    std::optional<CashError> m_refusal;
    QLabel *m_title;
    LineField *m_name;
    LineField *m_phone;
    AmountField *m_limit;
    Paragraph *m_sameName;
    Notice *m_notice;
    ActionButton *m_save;
    ActionButton *m_leave;
};

} // namespace taabia
