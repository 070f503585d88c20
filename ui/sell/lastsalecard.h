// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"

#include <QLabel>
#include <QWidget>

#include <optional>

namespace taabia {

class ActionButton;
class Paragraph;

/// The last sale, in the free place under the Sell button: how it stands in large type, what that means for the money
/// and what to do. Changes in place; buttons only for what makes sense in its state.
class LastSaleCard : public QWidget {
    Q_OBJECT
public:
    explicit LastSaleCard(QWidget *parent = nullptr);

    void show(const Sale &sale);
    const std::optional<Sale> &sale() const { return m_sale; }

    /// What it may need at most at a width, whatever the sale: a page that has less puts it elsewhere.
    int tallest(int width) const;

    /// A card of its own instead of a part of the form's.
    void setFramed(bool framed);

    /// The answer to a wish, in place of the state's sentence until the sale changes.
    void tell(const QString &sentence);

    /// For the shortcuts: nothing happens where the button is not there.
    void pressSameAgain();
    void pressCheckNow();

Q_SIGNALS:
    void sameAgain(const taabia::SaleOrder &order);
    void checkNow(taabia::SaleId sale);
    void sendAgain(taabia::SaleId sale);
    void dealtWith(taabia::SaleId sale);
    void detailsWanted(taabia::SaleId sale);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void dress();

    std::optional<Sale> m_sale;
    QString m_told;
    bool m_framed = false;
    QLabel *m_sign;
    Paragraph *m_outcome;
    Paragraph *m_sentence;
    ActionButton *m_again;
    ActionButton *m_check;
    ActionButton *m_send;
    ActionButton *m_dealt;
    ActionButton *m_details;
};

} // namespace taabia
