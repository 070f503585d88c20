// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cash/cashform.h"

namespace taabia {

class AmountField;
class Notice;
class Paragraph;
class TileGroup;

/// A customer of the credit book pays: how much, in cash or by card. Stays until the till has answered.
class RepayOverlay : public CashForm {
    Q_OBJECT
public:
    RepayOverlay(CashDesk &cash, const CreditLine &line, QWidget *covered, QWidget *window);

Q_SIGNALS:
    void repaid(const taabia::CashMovement &movement);

private:
    void build();
    void wire();
    void retranslate() override;
    void takeAll();
    void enter();
    void save() override;
    QString saveWords() const override;
    void showState() override;
    void showRest();
    Money rest() const; ///< negative: the shop will owe it
    PaymentMethod method() const;

    const CreditLine m_line;
    bool m_noShift = false; ///< false too as long as that is not known
    Paragraph *m_title; ///< the name
    Paragraph *m_owes;
    AmountField *m_amount;
    ActionButton *m_all;
    Paragraph *m_rest;
    TileGroup *m_methods;
    Notice *m_outside; ///< this cash will be in no shift
};

} // namespace taabia
