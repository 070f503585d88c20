// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/historydesk.h"
#include "desk/till.h"
#include "domain/catalogue.h"
#include "domain/numberplan.h"

#include <QPointer>
#include <QWidget>

#include <map>

class QFrame;
class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace taabia {

class BalanceCard;
class GiveBackCard;
class HeldBackSheet;
class LastSaleCard;
class LiveSalesCard;
class NewsHint;
class Notice;
class Preferences;
class PrintSign;
class SaleForm;
class Sheet;
class ShiftHint;
class StepUp;

/// The page that sells: the form, the read-back that takes its place, the last sale, the balance and the day's sales.
/// It turns what the clerk does into commands of the till, and shows nothing but what the till says is committed.
///
///     form --Enter--> read-back --Enter--> on its way --recorded--> empty form, focus in the number
///                        |Esc                 |held back --> question --> on its way, knowing it
///                        v                    |refused ----> form as it was, with the sentence why
///                       form
///
/// A pending recharge never blocks the next customer: the form is free as soon as the sale is on disk.
class SellPage : public QWidget {
    Q_OBJECT
public:
    SellPage(Till &till, HistoryDesk &history, Preferences &preferences, const Catalogue &catalogue,
        const NumberPlan &plan, QWidget *parent = nullptr);

    SaleForm *form() const { return m_form; }
    Sheet *sheet() const; ///< null while the form is there
    LastSaleCard *lastSale() const { return m_last; }
    LiveSalesCard *liveSales() const { return m_live; }
    BalanceCard *balance() const { return m_balance; }
    GiveBackCard *giveBacks() const { return m_giveBacks; }
    ShiftHint *shiftHint() const { return m_shiftHint; }
    NewsHint *newsHint() const { return m_newsHint; }
    PrintSign *printSign() const { return m_printSign; }

    void setStepUp(StepUp *stepUp) { m_stepUp = stepUp; } ///< null: whoever is here may do all of it

    /// For somebody else: nothing of the one before is left in the form or beside it. Not while his sale is on its way
    /// to the disk: its end is still told, and then the form is empty by itself. \a ownToday: he sees of the sales only
    /// what he sells himself today, and the page says so.
    void beginAnew(bool ownToday = false);

    /// Somebody has come: the lists are read again, as he may see them.
    void readAgain();

    /// Reads the same order back once more: from there one key sells it.
    void sellAgain(const SaleOrder &order);

Q_SIGNALS:
    void detailsWanted(taabia::SaleId sale);
    void attentionListWanted(); ///< open the history with the sales that want a person
    void previewWanted(taabia::SaleId sale); ///< of its receipt
    void shiftWanted(); ///< go to where a shift is opened
    void printsWanted(); ///< go to the list of prints
    void newsWanted(); ///< say what is new in this version

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What was confirmed: the order, and how it is paid.
    struct Bargain {
        SaleOrder order;
        Payment payment;
    };

    // sellpage_layout.cpp
    void build();
    void fit();
    void placeLastSale(int cardWidth);
    void fitRight();
    int roomBelow() const;

    void wireTill();
    void wireCards();
    void wirePaper();
    void addShortcuts();
    void readBack(const SaleOrder &order);
    void send(const Bargain &bargain, Till::Hold hold);
    void recorded(Ticket ticket, const Sale &sale);
    void announceChange(const Sale &sale);
    void refused(Ticket ticket, const SellRefusal &refusal);
    void followOwner();
    void askToSellAnyway(HeldBackSheet *sheet, const SellRefusal &refusal);
    void askToSendAgain(const SellRefusal &refusal);
    void focusSale();
    void showSheet(Sheet *sheet);
    void closeSheet();
    void tellRefusal();
    void tellAttention();

    Till &m_till;
    HistoryDesk &m_history;
    Preferences &m_preferences;
    StepUp *m_stepUp = nullptr;
    const Catalogue m_base; ///< as it came with the program
    Catalogue m_catalogue; ///< as the owner offers it
    std::optional<Prices> m_prices;
    DiskView m_disk;
    std::optional<Bargain> m_onItsWay;
    std::optional<SellRefusal> m_refusal; ///< what the notice under the form tells
    Ticket m_sellTicket = 0;
    Ticket m_wishTicket = 0;
    Ticket m_printTicket = 0;
    Ticket m_regularsTicket = 0;
    Ticket m_attentionTicket = 0;
    int m_attention = 0; ///< of everybody's sales
    std::map<SaleId, QString> m_toldOf; ///< of each sale that was made here: the last that was announced
    std::map<SaleId, Sale> m_unheard; ///< they changed while the till was locked
    bool m_ownToday = false;
    QString m_digits; ///< that the regulars were asked for with

    QFrame *m_card = nullptr;
    QHBoxLayout *m_row = nullptr;
    QVBoxLayout *m_right = nullptr;
    QVBoxLayout *m_cardMargins = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_formSide = nullptr;
    QVBoxLayout *m_formColumn = nullptr;
    bool m_lastAside = false;
    SaleForm *m_form;
    Notice *m_refusalNotice;
    LastSaleCard *m_last;
    BalanceCard *m_balance;
    LiveSalesCard *m_live;
    GiveBackCard *m_giveBacks;
    ShiftHint *m_shiftHint;
    NewsHint *m_newsHint;
    PrintSign *m_printSign;
    QPointer<Sheet> m_sheet;
};

} // namespace taabia
