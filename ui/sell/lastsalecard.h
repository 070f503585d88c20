// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/paperledger.h"

#include <QLabel>
#include <QWidget>

#include <map>
#include <optional>
#include <tuple>

namespace taabia {

class ActionButton;
class Paragraph;

/// The last sale, in the free place under the Sell button: how it stands in large type, what that means for the money
/// and what to do, and its receipt. Changes in place; buttons only for what makes sense in its state.
class LastSaleCard : public QWidget {
    Q_OBJECT
public:
    explicit LastSaleCard(QWidget *parent = nullptr);

    void show(const Sale &sale);
    void clear(); ///< as before the first sale

    /// The cash that the customer handed over, if it was more than the price: what he gets back is said until the next
    /// sale.
    void showReceived(std::optional<Money> received);
    const std::optional<Sale> &sale() const { return m_sale; }

    /// What it needs at a width for any sale that asks for nobody, and for the one that it shows: a page that has less
    /// puts it elsewhere. It does not depend on how an ordinary sale went, so that the card does not jump about.
    int tallest(int width) const;

    /// A card of its own instead of a part of the form's.
    void setFramed(bool framed);

    /// The answer to a wish, in place of the state's sentence until the sale changes.
    void tell(const QString &sentence);

    /// What becomes of its receipt; of another sale's nothing is shown.
    void showJob(const PrintJob &job);

    /// While an order is read back it must not change behind that: "same again" rests.
    void setReadingBack(bool reading);

Q_SIGNALS:
    void sameAgain(const taabia::SaleOrder &order);
    void checkNow(taabia::SaleId sale);
    void sendAgain(taabia::SaleId sale);
    void dealtWith(taabia::SaleId sale);
    void detailsWanted(taabia::SaleId sale);
    void printWanted(taabia::SaleId sale);
    void previewWanted(taabia::SaleId sale);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addKey(ActionButton *button, const QString &key);
    void refresh();
    void offer();
    void refreshPaper();
    void dress();
    static QString sentence(const Sale &sale, const std::optional<Money> &received, const QString &news);
    int longestOrdinary(int width) const;

    std::optional<Sale> m_sale;
    std::optional<Money> m_received; ///< for m_sale
    std::optional<PrintJob> m_job;
    QString m_told;
    bool m_framed = false;
    mutable std::map<std::tuple<int, int, QString>, int> m_longest; ///< heights by width, line and language
    QLabel *m_sign;
    Paragraph *m_outcome;
    Paragraph *m_sentence;
    ActionButton *m_again;
    ActionButton *m_check;
    ActionButton *m_send;
    ActionButton *m_dealt;
    ActionButton *m_details;
    QLabel *m_paperSign;
    Paragraph *m_paper;
    ActionButton *m_print;
    ActionButton *m_preview;
};

} // namespace taabia
