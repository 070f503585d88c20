// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/balancedesk.h"
#include "desk/reportdesk.h"
#include "ui/day/period.h"
#include "ui/out/listing.h"
#include "ui/paper/papertools.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;

namespace taabia {

class ChainCard;
class ForeignPane;
class ListView;
class MisfitsPane;
class PeriodHead;
class TileGroup;

/// Whether the account's balance adds up with what this till sold: day by day, what does not fit, the recharges of
/// others, and whether the records are as they were written. Nothing is corrected here without a person's word.
/// UI thread.
class BalanceView : public QWidget {
    Q_OBJECT
public:
    /// \a verifier: a desk with a thread of its own, for a check of every record takes minutes at a million sales and
    /// the rest of the page is not to wait for it.
    BalanceView(ReportDesk &reports, ReportDesk &verifier, BalanceDesk &balance, const PaperTools &tools,
        QWidget *parent = nullptr);

    ForeignPane *foreign() const { return m_foreign; } ///< null until somebody has looked at it; and the next one
    ChainCard *chain() const { return m_chain; }

Q_SIGNALS:
    void saleActivated(taabia::SaleId id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const PaperTools &tools);
    QWidget *makeMisfits(QWidget *parent);
    QWidget *makeForeign(QWidget *parent);
    QWidget *makeChain(QWidget *parent);
    void wire();
    void lookAt();
    void ask();
    void showAll();
    void showNotice();
    void showChoices();
    void showPart(int part);
    void retranslate();
    const Period &period() const;
    QDateTime since() const; ///< the beginning of the period
    std::optional<Listing> listing() const;

    ReportDesk &m_reports;
    ReportDesk &m_verifier;
    BalanceDesk &m_balance;
    PeriodHead *m_head = nullptr;
    TileGroup *m_choice = nullptr;
    QStackedLayout *m_stack = nullptr;
    QStackedLayout *m_days = nullptr;
    ListView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    MisfitsPane *m_misfitsPane = nullptr;
    ForeignPane *m_foreign = nullptr;
    ChainCard *m_chain = nullptr;

    bool m_known = false; ///< m_lines and m_misfits are of the period shown
    std::vector<BalanceLine> m_lines;
    std::vector<BalanceMisfit> m_misfits;
    std::vector<ForeignRecharge> m_recharges;
    std::optional<LedgerError> m_trouble;
    Ticket m_balanceTicket = 0;
    Ticket m_foreignTicket = 0;
    QTimer m_askSoon;
};

} // namespace taabia
