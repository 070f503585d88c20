// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "desk/reportdesk.h"
#include "desk/till.h"
#include "ui/paper/papertools.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace taabia {

class ActionButton;
class ExportBar;
class ListView;
class MainWindow;
class Notice;
class Paragraph;
class StepUp;

/// The Day page's view of who owes what: searched by typing, with the keys to take a repayment, to add and change
/// customers, and to see where a debt comes from. UI thread.
class CreditBookView : public QWidget {
    Q_OBJECT
public:
    /// Its overlays open over \a window.
    CreditBookView(
        Till &till, ReportDesk &reports, const PaperTools &paper, MainWindow &window, QWidget *parent = nullptr);

    void setStepUp(StepUp *stepUp); ///< null: whoever is here may do all of it
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Told { Nothing, Saved, Repaid, Trouble };

    void build(const PaperTools &paper);
    QWidget *makeHead();
    ActionButton *addCommand(QWidget *row, const QString &icon, const QString &key, void (CreditBookView::*action)());
    void wire();
    void retranslate();
    void showLines();
    void showTotals();
    void showChoice();
    void showRights();
    void tell(Told what);
    const CreditLine *chosen() const; ///< nullptr: none

    void addCustomer();
    void changeCustomer();
    void repay();
    void showStory();
    void editCustomer(const Customer &customer);

    void takeBook(Ticket ticket, const std::vector<CreditLine> &lines);

    Till &m_till;
    CashDesk &m_cash;
    ReportDesk &m_reports;
    const PaperTools m_paper;
    MainWindow &m_window;
    StepUp *m_stepUp = nullptr;
    bool m_known = false; ///< the book has been read
    std::vector<CreditLine> m_lines;
    std::vector<CreditLine> m_shown; ///< those that the search leaves
    CustomerId m_choice = 0; ///< 0: none
    Ticket m_asking = 0;
    Told m_told = Told::Nothing;
    CashMovement m_movement; ///< with Told::Repaid
    Customer m_saved; ///< with Told::Saved
    CashError m_trouble; ///< with Told::Trouble

    QLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    Paragraph *m_totals = nullptr;
    ListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    Notice *m_notice = nullptr;
    ActionButton *m_repay = nullptr;
    ActionButton *m_story = nullptr;
    ActionButton *m_change = nullptr;
    ActionButton *m_add = nullptr;
    ExportBar *m_export = nullptr;
};

} // namespace taabia
