// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cash/cashform.h"

#include <QStringList>

class QLabel;

namespace taabia {

class AmountField;
class LineField;
class Paragraph;

/// A customer of the credit book: name, phone, and how much may be owed. Stays until the till has answered.
class CustomerOverlay : public CashForm {
    Q_OBJECT
public:
    /// \a customer with id 0 is a new one. \a takenNames: of the others, to say that one is there already.
    CustomerOverlay(
        CashDesk &cash, const Customer &customer, const QStringList &takenNames, QWidget *covered, QWidget *window);

Q_SIGNALS:
    void saved(const taabia::Customer &customer);

private:
    void wire();
    void retranslate() override;
    void save() override;
    QString saveWords() const override;
    void showSameName();

    Customer m_customer;
    QStringList m_taken; ///< folded
    QLabel *m_title;
    LineField *m_name;
    LineField *m_phone;
    AmountField *m_limit;
    Paragraph *m_sameName;
};

} // namespace taabia
