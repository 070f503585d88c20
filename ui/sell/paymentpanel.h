// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payment.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;

namespace taabia {

class Caption;
class CashDesk;
class CustomerChooser;
class Paragraph;
class TileGroup;

/// How the customer pays. Untouched it means the exact amount in cash, so that it costs a clerk in a hurry nothing.
class PaymentPanel : public QWidget {
    Q_OBJECT
public:
    PaymentPanel(Money due, CashDesk &desk, QWidget *parent = nullptr);

    PaymentMethod method() const { return m_method; }
    void setMethod(PaymentMethod method);

    /// Empty while something is missing or wrong.
    std::optional<Payment> payment() const;

    /// Says what is missing beside where it is mended, and goes there.
    void tellTrouble();

    /// A key that was pressed elsewhere on the sheet; true if it meant something here.
    bool takeKey(const QKeyEvent &key);

    TileGroup *methods() const { return m_methods; }
    QLineEdit *received() const { return m_received; }
    CustomerChooser *customers() const { return m_customers; }

Q_SIGNALS:
    void edited();
    void methodChosen(); ///< by a press or a key: on to the confirmation
    void customerChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void typed(const QString &text);
    void receivedEdited();
    void refresh();
    void tellChange();
    QString cashTrouble(bool typing) const;

    const Money m_due;
    PaymentMethod m_method = PaymentMethod::Cash;
    TileGroup *m_methods;
    QWidget *m_cash;
    Caption *m_receivedCaption = nullptr;
    QLineEdit *m_received;
    QLabel *m_changeCaption;
    Paragraph *m_change;
    CustomerChooser *m_customers;
};

} // namespace taabia
