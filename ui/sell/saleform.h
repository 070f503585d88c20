// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/numberplan.h"
#include "domain/sale.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace taabia {

class ActionButton;
class AmountPicker;
class Caption;
class PhoneField;
class RegularOffers;
class TileGroup;

/// The order being put together. It knows nothing of the till: it says orderReady() when the clerk wants to sell
/// what stands in it, and that order is complete and valid.
///
/// By keyboard alone, as a clerk who knows it does it:
///
///     0 6 1 2 3 4 5 6 7 8  Enter     the operator is suggested, so Enter goes on to the amounts
///     1 0  Enter                     (or arrow keys) and everything is there: the order is read back
///     Enter                          on the read-back, which is not in this class: sold
///
/// Enter always means "go on": to the first thing that is missing, saying what it is, or, when nothing is, to the
/// read-back. Tab goes from group to group, arrow keys choose within one. `*` then a digit is the promo, as people
/// dial it. Alt with O, I, M chooses the operator, with N, A, P goes to the number, another amount, the promos.
/// Escape goes back to the number, and a second one empties the form.
class SaleForm : public QWidget {
    Q_OBJECT
public:
    SaleForm(const Catalogue &catalogue, const NumberPlan &plan, QWidget *parent = nullptr);

    /// The owner has chosen other amounts, promos or names. What is chosen and typed stays.
    void setCatalogue(const Catalogue &catalogue);

    /// The complete order; empty while something is missing or wrong.
    std::optional<SaleOrder> order() const;

    void setOrder(const SaleOrder &order); ///< "same again": the operator counts as chosen by hand
    void clear(); ///< for the next customer, with the focus in the number
    void focusNumber();

    /// What the till remembers of this number. Ignored if the number has changed or the clerk has chosen.
    void rememberOperator(const Msisdn &phone, Operator op);

    PhoneField *phone() const { return m_phone; }
    RegularOffers *offers() const { return m_offers; }
    TileGroup *operators() const { return m_operators; }
    AmountPicker *amounts() const { return m_amounts; }
    TileGroup *promos() const { return m_promos; }
    ActionButton *sellButton() const { return m_sell; }

    /// Goes on as Enter does.
    void advance();

Q_SIGNALS:
    void orderReady(const taabia::SaleOrder &order);
    void numberCompleted(const taabia::Msisdn &phone); ///< ask who delivered to it last
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Source { None, Plan, LastTime, Clerk };

    void build();
    void wire();
    void addShortcut(const QKeySequence &keys, std::function<void()> action);
    void phoneEdited();
    void setOperator(std::optional<Operator> op, Source source);
    void offerFor(std::optional<Operator> op);
    std::optional<Operator> chosenOperator() const;
    void refresh();
    void tellPhoneTrouble(bool typing);
    void retranslate();
    void retranslatePromos();
    void promoTyped(const QString &text);

    Catalogue m_catalogue;
    const NumberPlan m_plan;

    Caption *m_phoneCaption = nullptr;
    PhoneField *m_phone;
    Caption *m_operatorCaption = nullptr;
    TileGroup *m_operators;
    Caption *m_amountCaption = nullptr;
    AmountPicker *m_amounts;
    Caption *m_promoCaption = nullptr;
    TileGroup *m_promos;
    ActionButton *m_sell;
    RegularOffers *m_offers;

    std::vector<Promo> m_promoChoices;
    Source m_operatorFrom = Source::None;
    QString m_chosenFor; ///< the digits that stood there when the clerk chose the operator by hand
    QString m_content; ///< everything chosen and typed, to tell a real edit
    QString m_askedFor; ///< the complete number that numberCompleted() was last said for
};

} // namespace taabia
