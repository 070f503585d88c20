// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cash/cashform.h"

class QLabel;

namespace taabia {

class AmountField;
class LineField;
class Paragraph;

/// Cash that goes into the drawer or leaves it without a sale: how much, and why. Stays until the till has answered.
class CashMoveOverlay : public CashForm {
    Q_OBJECT
public:
    /// \a kind: In or Out.
    CashMoveOverlay(CashDesk &cash, CashMove kind, QWidget *covered, QWidget *window);

Q_SIGNALS:
    void moved(const taabia::CashMovement &movement);

private:
    void retranslate() override;
    void save() override;
    QString saveWords() const override;

    const CashMove m_kind;
    QLabel *m_title;
    Paragraph *m_what;
    AmountField *m_amount;
    LineField *m_reason;
};

} // namespace taabia
