// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownercatalogue.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace taabia {

class ActionButton;
class AmountField;
class Caption;
class LineField;
class OfferList;
class Paragraph;
class Preferences;
class TileGroup;

/// What the Sell page offers for each operator: which amounts, in which order; which promos, in which order, and what
/// the owner calls them. Everything acts at once. UI thread.
class CatalogueCard : public QFrame {
    Q_OBJECT
public:
    /// \a base: as it came with the program.
    CatalogueCard(Catalogue base, Preferences &preferences, QWidget *parent = nullptr);

    TileGroup *operators() const { return m_operators; }
    OfferList *amounts() const { return m_amounts; }
    OfferList *promos() const { return m_promos; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *amountSide();
    QWidget *promoSide();
    QHBoxLayout *buttonsFor(OfferList *list, std::initializer_list<ActionButton *> buttons);
    void wire();
    void show();
    void showNames();
    void retranslate();
    void tell(std::optional<CatalogueFault> fault, Caption *where);

    Operator op() const;
    Offer offer() const; ///< as it is offered now
    OwnerOffer kept() const; ///< what of it is the owner's
    bool keep(OwnerOffer offer, Caption *where);
    bool keepAmounts(const std::vector<Money> &amounts);
    bool keepPromos(const std::vector<Promo> &promos);
    void moveAmount(int row, int by);
    void removeAmount(int row);
    void addAmount();
    void movePromo(int row, int by);
    void tickPromo(int row, bool on);
    void keepName(QString PromoName::*language, const QString &text);
    std::vector<Promo> promoRows() const; ///< those that are offered, then the others
    std::optional<Promo> chosenPromo() const;
    QString faultText(CatalogueFault fault) const;

    const Catalogue m_base;
    Preferences &m_preferences;
    QLabel *m_title;
    Paragraph *m_why;
    TileGroup *m_operators;
    Caption *m_operatorCaption = nullptr;
    OfferList *m_amounts;
    Caption *m_amountCaption = nullptr;
    ActionButton *m_amountUp;
    ActionButton *m_amountDown;
    ActionButton *m_amountOut;
    AmountField *m_newAmount;
    ActionButton *m_add;
    OfferList *m_promos;
    Caption *m_promoCaption = nullptr;
    ActionButton *m_promoUp;
    ActionButton *m_promoDown;
    LineField *m_french;
    LineField *m_arabic;
    ActionButton *m_reset;
};

} // namespace taabia
