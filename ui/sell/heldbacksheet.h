// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"
#include "ui/sell/sheet.h"

class QLabel;

namespace taabia {

class Notice;
class Paragraph;
class QuestionOverlay;

/// The question when an unresolved sale of the same amount to the same number exists, or the very same was sold a
/// moment ago: is this a second customer's wish, or the same one again? Nothing was sent. Cancel has the focus; selling
/// anyway takes a deliberate press.
class HeldBackSheet : public Sheet {
    Q_OBJECT
public:
    HeldBackSheet(const SaleOrder &order, const SellRefusal &refusal, QWidget *parent = nullptr);

    /// The same question where there is no place for a sheet: over \a covered.
    static QuestionOverlay *over(const SellRefusal &refusal, QWidget *covered, QWidget *window);

    ActionButton *sellAnywayButton() const { return m_sellAnyway; }
    ActionButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void sellAnyway(const taabia::SaleOrder &order); ///< whoever has it sold sets this busy
    void saleWanted(taabia::SaleId sale); ///< show the other sale

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    static QString title();
    static QString yes(const SellRefusal &refusal);
    static QString no();

    const SaleOrder m_order;
    const SellRefusal m_refusal;
    Notice *m_title;
    Paragraph *m_sentence;
    QLabel *m_what;
    Paragraph *m_state;
    ActionButton *m_show;
    ActionButton *m_sellAnyway;
    ActionButton *m_cancel;
};

} // namespace taabia
