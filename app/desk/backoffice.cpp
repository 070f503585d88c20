// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backoffice.h"

#include "desk/balancedesk.h"
#include "desk/bulkdesk.h"
#include "desk/cashier.h"
#include "desk/diskwatch.h"
#include "desk/paperdesk.h"
#include "desk/till.h"
#include "ports/pinhasher.h"
#include "ports/restoremarks.h"

namespace taabia {

namespace {

CashSession::News cashNews(CashDesk &desk)
{
    return {
        [&desk](const std::optional<ShiftView> &shift) { Q_EMIT desk.shiftRead(0, shift); },
        [&desk](const std::vector<GiveBack> &owed) { Q_EMIT desk.giveBacksRead(0, owed); },
        [&desk](const std::vector<CreditLine> &lines) { Q_EMIT desk.creditBookRead(0, lines); },
    };
}

Reconciler::Wishes reconcilerWishes(const BackOffice::Surroundings &around)
{
    return {
        around.askBalance,
        [&cashier = around.cashier](SaleId sale) {
            cashier.checkNow(
                sale, [](const Sale &, const std::optional<Failure> &) {}, [](WishRefusal) {});
        },
    };
}

Reconciler::News reconcilerNews(BalanceDesk &desk)
{
    return {
        [&desk](const BalanceCheck &check) { Q_EMIT desk.balanceChecked(check); },
        [&desk](int found) { Q_EMIT desk.historyScanned(0, found, std::nullopt); },
    };
}

std::function<std::optional<LedgerError>()> mayBegin(const BackOffice::Surroundings &around)
{
    return [&disk = around.disk] { return disk.objection(); };
}

} // namespace

bool BackOffice::canWorkWith(const TillParts &parts)
{
    return parts.cash && parts.paper && parts.balance && parts.bulk && parts.people && parts.pinHasher && parts.writer
        && parts.output;
}

BackOffice::BackOffice(const Surroundings &around)
    : m_account(*around.parts.server, around.serverClock, around.link)
    , m_people({*around.parts.people, *around.parts.pinHasher, *around.parts.clock, around.parts.permit,
          around.parts.referencePrefix, around.whoChanged})
    , m_paper({around.parts.permit, around.parts.referencePrefix, around.parts.training}, *around.parts.paper,
          *around.parts.ledger, *around.parts.writer, *around.parts.output, *around.parts.clock,
          [this, &desk = around.till.paper()](const PrintJob &job) { Q_EMIT desk.jobChanged(m_paper.seen(job)); })
    , m_cash({around.parts.permit, around.parts.referencePrefix, mayBegin(around)}, *around.parts.cash,
          *around.parts.ledger, around.cashier, m_paper, *around.parts.clock, cashNews(around.till.cash()))
    , m_reconciler(around.parts.permit, *around.parts.balance, *around.parts.ledger, *around.parts.server,
          *around.parts.clock, around.serverClock, around.link, around.cashier.requestBudget(),
          reconcilerWishes(around), reconcilerNews(around.till.balance()))
    , m_catchUp({around.parts.restored.get(), *around.parts.ledger, *around.parts.cash, around.cashier, m_reconciler,
                    *around.parts.clock, around.serverClock, around.parts.permit, around.parts.referencePrefix},
          [&desk = around.till.balance()](const std::optional<CatchUpView> &view) { Q_EMIT desk.catchUpTold(view); })
    , m_bulk({*around.parts.bulk, around.cashier, *around.parts.clock, around.parts.permit,
                 around.parts.referencePrefix, mayBegin(around),
                 [this](const SaleOrder &order, BulkRunId run) { return m_catchUp.mayBeSoldAlready(order, run); }},
          [&desk = around.till.bulk()](const BulkProgress &progress) { Q_EMIT desk.progressed(progress); })
{
    if (const std::optional<PaperSetup> &setup = around.till.paper().setup())
        m_paper.setSetup(*setup);
}

void BackOffice::saleRecorded(const Sale &sale, const Payment &payment, const std::optional<Sale> &past)
{
    m_reconciler.saleMoved(sale);
    m_cash.saleRecorded(sale, payment, past);
    m_paper.saleRecorded(sale);
}

void BackOffice::saleChanged(const Sale &sale)
{
    m_reconciler.saleMoved(sale);
    m_cash.saleChanged(sale);
    m_paper.saleChanged(sale);
    m_bulk.saleChanged(sale);
}

} // namespace taabia
