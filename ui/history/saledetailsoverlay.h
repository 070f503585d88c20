// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/historydesk.h"
#include "desk/till.h"
#include "ports/paperledger.h"
#include "ui/history/eventtable.h"
#include "ui/widgets/framedoverlay.h"

#include <optional>

class QLabel;
class QPlainTextEdit;
class QScrollArea;

namespace taabia {

class ActionButton;
class FactGrid;
class Notice;
class Paragraph;
class StepUp;

/// Everything that is known of one sale, over the window: what happened to the money, the attempts, the statuses
/// seen, the replies as they came; and what a person can do about it, its receipt included. Follows the sale while it
/// is open. UI thread.
class SaleDetailsOverlay : public FramedOverlay {
    Q_OBJECT
public:
    /// \a covered and \a window as in Overlay.
    SaleDetailsOverlay(Till &till, HistoryDesk &desk, SaleId id, QWidget *covered, QWidget *window);

    SaleId saleId() const { return m_id; }
    void sendKnowing(); ///< again, knowing of a recharge like it
    void setStepUp(StepUp *stepUp) { m_stepUp = stepUp; } ///< null: whoever is here may do all of it

Q_SIGNALS:
    void previewWanted(taabia::SaleId sale); ///< of its receipt
    void sameAgainWanted(const taabia::SaleOrder &order); ///< read it back, to be sold once more
    void askedBeforeSending(const taabia::SellRefusal &refusal); ///< the question has to be put: yes is sendKnowing()

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Wish { None, Check, Resend, Acknowledge };

    // saledetailsoverlay_layout.cpp
    void build();
    QWidget *makeHead();
    QWidget *makeWishes();
    QWidget *makeBody();
    EventTable *makeTable(EventTable::Of what, QWidget *title, QWidget *next);
    void makeRaw();
    ActionButton *makeButton(const QString &icon, const QString &key, void (SaleDetailsOverlay::*action)());
    void retranslate() override;
    void fitToWindow() override;

    void fetch();
    void takeDetails(Ticket ticket, const SaleDetails &details);
    void takeFailure(Ticket ticket, const LedgerError &error);
    void takeSale(const Sale &sale);
    void checked(Ticket ticket, const Sale &sale, const std::optional<Failure> &failure);
    void refused(Ticket ticket, WishRefusal why);
    void asked(Ticket ticket, const SellRefusal &refusal);

    void checkNow();
    void resend();
    void acknowledge();
    void toggleRaw();
    void print();
    void preview() { Q_EMIT previewWanted(m_id); }
    void sellAgain() { Q_EMIT sameAgainWanted(m_details->sale.order); }
    void wirePaper();
    void tellJob(const PrintJob &job);
    void wishFor(Wish wish, Ticket ticket, const QString &meanwhile);

    void showSale();
    void showFacts();
    void showWishes();
    void showDetails();
    bool isRawShown() const;
    QString rawReplies() const;

    Till &m_till;
    HistoryDesk &m_desk;
    StepUp *m_stepUp = nullptr;
    SaleId m_id;
    std::optional<SaleDetails> m_details;
    Ticket m_fetch = 0;
    bool m_fetching = false;
    bool m_fetchAgain = false; ///< the sale changed while it was being read
    Wish m_wish = Wish::None;
    Ticket m_wishTicket = 0;
    int m_attemptsBefore = 0;
    Ticket m_printTicket = 0;
    PrintJobId m_job = 0; ///< that was asked for here

    QLabel *m_number = nullptr;
    Paragraph *m_order = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_stateWord = nullptr;
    Paragraph *m_sentence = nullptr;
    ActionButton *m_close = nullptr;
    ActionButton *m_print = nullptr;
    ActionButton *m_preview = nullptr;
    ActionButton *m_again = nullptr;
    ActionButton *m_check = nullptr;
    ActionButton *m_resend = nullptr;
    ActionButton *m_acknowledge = nullptr;
    Paragraph *m_resendWhy = nullptr;
    Notice *m_answer = nullptr;
    QScrollArea *m_scroll = nullptr;
    FactGrid *m_facts = nullptr;
    QLabel *m_attemptsTitle = nullptr;
    EventTable *m_attempts = nullptr; ///< until something stands in it; and the other one
    QLabel *m_observationsTitle = nullptr;
    EventTable *m_observations = nullptr;
    ActionButton *m_rawToggle = nullptr;
    QPlainTextEdit *m_raw = nullptr; ///< until it is asked for
};

} // namespace taabia
