// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"
#include "domain/catalogue.h"
#include "ui/sell/sheet.h"

#include <QLabel>

#include <optional>

class QGridLayout;

namespace taabia {

class CashDesk;
class Notice;
class Paragraph;
class PaymentPanel;

/// The read-back: the number in very big grouped digits and everything else of the order, to be said aloud to the
/// customer, and how he pays. Enter confirms, Escape goes back to the form. Whoever only presses Enter has sold for
/// the exact amount in cash; digits typed anywhere are what was received.
class ConfirmSheet : public Sheet {
    Q_OBJECT
public:
    /// \a loss: what the shop loses on this sale, where the provider's margin is known to be negative.
    ConfirmSheet(const SaleOrder &order, std::optional<Money> loss, CashDesk &desk, QWidget *parent = nullptr);

    /// What the owner calls the promo: beside its code.
    void setPromoName(const PromoName &name);

    ActionButton *confirmButton() const { return m_confirm; }
    PaymentPanel *payment() const { return m_payment; }

    /// It was not sold, and another payment may mend it: the sheet is free again.
    void tellRefusal(const SellRefusal &refusal);

    /// Whether anything may be sold just now: if not, the button rests, and the sheet says why.
    void setDisk(const DiskView &disk);

Q_SIGNALS:
    void confirmed(const taabia::SaleOrder &order, const taabia::Payment &payment);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QLabel *addFact(QGridLayout *facts, int row, Paragraph *value);
    void confirm();
    void paymentChanged();
    void goOn();
    void takeHome();
    void retranslate();
    void describe();
    void fitNumber();

    const SaleOrder m_order;
    const std::optional<Money> m_loss;
    PromoName m_promoName;
    QLabel *m_title;
    QLabel *m_number;
    QWidget *m_facts;
    Paragraph *m_inShort; ///< the facts in one line, where choosing a customer needs their room
    QLabel *m_operatorCaption = nullptr;
    Paragraph *m_operator;
    QLabel *m_amountCaption = nullptr;
    Paragraph *m_amount;
    QLabel *m_promoCaption = nullptr;
    Paragraph *m_promo;
    Paragraph *m_warning;
    PaymentPanel *m_payment;
    Notice *m_notSold;
    std::optional<SellRefusal> m_refusal;
    DiskView m_disk;
    ActionButton *m_confirm;
    ActionButton *m_cancel;
};

} // namespace taabia
