// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"
#include "ui/sell/sheet.h"

#include <QLabel>

#include <optional>

class QGridLayout;

namespace taabia {

class Paragraph;

/// The read-back: the number in very big grouped digits and everything else of the order, to be said aloud to the
/// customer. Enter confirms, Escape goes back to the form.
class ConfirmSheet : public Sheet {
    Q_OBJECT
public:
    /// \a loss: what the shop loses on this sale, where the provider's margin is known to be negative.
    ConfirmSheet(const SaleOrder &order, std::optional<Money> loss, QWidget *parent = nullptr);

    ActionButton *confirmButton() const { return m_confirm; }

Q_SIGNALS:
    void confirmed(const taabia::SaleOrder &order);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLabel *addFact(int row, Paragraph *value);
    void retranslate();
    void fitNumber();

    const SaleOrder m_order;
    const std::optional<Money> m_loss;
    QLabel *m_title;
    QLabel *m_number;
    QGridLayout *m_facts;
    QLabel *m_operatorCaption;
    Paragraph *m_operator;
    QLabel *m_amountCaption;
    Paragraph *m_amount;
    QLabel *m_promoCaption;
    Paragraph *m_promo;
    Paragraph *m_warning;
    ActionButton *m_confirm;
    ActionButton *m_cancel;
};

} // namespace taabia
