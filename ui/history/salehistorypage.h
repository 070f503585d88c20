// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/historydesk.h"
#include "domain/sale.h"
#include "ui/paper/papertools.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace taabia {

class ActionButton;
class HistoryFilterBar;
class HistoryModel;
class Notice;
class SalesView;

/// Every sale that this till ever made: look for one, open it. UI thread.
class SaleHistoryPage : public QWidget {
    Q_OBJECT
public:
    explicit SaleHistoryPage(HistoryDesk &desk, QWidget *parent = nullptr);

    /// Lets what is listed leave as CSV or PDF; \a factory opens the writing thread's own connection, \a mayTellBilled
    /// is asked each time whether who is here is told what the sales cost. Once.
    void setOut(const PaperTools &tools, const SaleHistoryFactory &factory, const std::function<bool()> &mayTellBilled);

    /// A snapshot from the till, new or changed: connect Till::saleRecorded() and Till::saleChanged().
    void noteSale(const Sale &sale);

    /// Somebody else is here: everything is listed anew, as he may see it, when it is looked at. \a ownToday: that is
    /// what he sold himself today, and the page says so.
    void beginAnew(bool ownToday);

    /// Lists the sales that a person has to look at, and nothing else.
    void showNeedsAttention();

Q_SIGNALS:
    void saleActivated(taabia::SaleId id); ///< its details are wanted
    void sameAgainWanted(const taabia::SaleOrder &order); ///< read it back, to be sold once more

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    HistoryFilter filter() const;
    QHBoxLayout *makeFoot(QWidget *card);
    void list();
    void sellAgain();
    void listed(int count, bool complete);
    void tellOutdated();
    void tellFailure(const LedgerError &error);
    void retranslate();
    void tellTitle();
    void tellCount();
    void tellEmptiness();

    QVBoxLayout *m_column;
    QHBoxLayout *m_heading;
    HistoryModel *m_model;
    HistoryFilterBar *m_filters;
    QWidget *m_noticeRow;
    Notice *m_notice;
    ActionButton *m_refresh;
    QStackedLayout *m_stack;
    SalesView *m_view;
    QLabel *m_empty;
    QLabel *m_title;
    QLabel *m_count;
    ActionButton *m_again;
    QLabel *m_orderCaption;
    QComboBox *m_order;
    QLabel *m_hint;
    std::optional<LedgerError> m_trouble;
    bool m_ownToday = false;
    bool m_outdated = false;
    bool m_listedOnce = false;
};

} // namespace taabia
