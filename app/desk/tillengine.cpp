// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tillengine.h"

#include "ports/entropy.h"

namespace taabia {

TillEngine::TillEngine(Till &till, TillParts parts)
    : m_till(till)
    , m_parts(std::move(parts))
    , m_serverClock(*m_parts.clock)
    , m_link([this](const LinkView &view) { Q_EMIT m_till.linkChanged(view); })
    , m_balance(*m_parts.server, *m_parts.clock, m_serverClock, m_link,
          [this](const Balance &balance, std::chrono::milliseconds askedAt) { balanceRead(balance, askedAt); })
    , m_cashier({m_parts.referencePrefix, m_parts.clerk}, *m_parts.ledger, *m_parts.server, *m_parts.clock,
          *m_parts.entropy, m_serverClock, m_link, cashierEvents())
{
    if (BackOffice::canWorkWith(m_parts)) {
        m_office = std::make_unique<BackOffice>(BackOffice::Surroundings{
            m_till, m_parts, m_cashier, m_serverClock, m_link, [this] { m_balance.refreshNow(); }});
    }
}

LedgerError TillEngine::notThere()
{
    return {LedgerError::Kind::NotFound, QStringLiteral("the till has not started, or it only sells")};
}

void TillEngine::saleChanged(const Sale &sale)
{
    Q_EMIT m_till.saleChanged(sale);
    if (m_office)
        m_office->saleChanged(sale);
}

void TillEngine::balanceRead(const Balance &balance, std::chrono::milliseconds askedAt)
{
    Q_EMIT m_till.balanceRead(balance);
    if (m_office)
        m_office->reconciler().balanceRead(balance.amount, askedAt);
}

Cashier::Events TillEngine::cashierEvents()
{
    return {
        [this](const Sale &sale) { saleChanged(sale); },
        [this](const Workload &workload) { Q_EMIT m_till.workloadChanged(workload); },
        [this] { m_balance.refreshSoon(); },
        [this](const LedgerError &trouble) { Q_EMIT m_till.ledgerTroubled(trouble); },
        [this] { Q_EMIT m_till.ledgerRecovered(); },
    };
}

LedgerResult<std::monostate> TillEngine::start()
{
    LedgerResult<std::monostate> recovered = m_cashier.recover();
    if (recovered) {
        m_balance.refreshNow();
        readAccount();
    }
    return recovered;
}

void TillEngine::sell(Ticket ticket, const SaleOrder &order, Till::Hold hold, const Payment &payment)
{
    const Expected<Sale, SellRefusal> sale = record(order, hold, payment);
    if (!sale) {
        Q_EMIT m_till.sellRefused(ticket, sale.error());
        return;
    }
    Q_EMIT m_till.saleRecorded(ticket, *sale);
    m_cashier.send(sale->id);
}

/// Puts the sale on disk, if it is paid for, with what is to be known of it before it is sent.
Expected<Sale, SellRefusal> TillEngine::record(const SaleOrder &order, Till::Hold hold, const Payment &payment)
{
    const bool onCredit = payment.method == PaymentMethod::CreditBook;
    if (!CashSession::isSound(payment, order.faceValue) || (onCredit && !m_office))
        return Unexpected{SellRefusal{SellRefusal::Kind::BadPayment, std::nullopt, std::nullopt}};
    if (m_office) {
        if (const std::optional<SellRefusal> objection = m_office->cash().objection(payment, order.faceValue))
            return Unexpected{*objection};
    }
    const bool knowing = hold == Till::Hold::SellKnowing;
    std::optional<Sale> past;
    if (knowing && m_office) {
        if (const auto like = m_parts.ledger->unresolvedLike(order.phone, order.faceValue))
            past = *like;
    }
    const Expected<Sale, SellRefusal> sale = m_cashier.record(order, knowing, payment);
    if (sale && m_office)
        m_office->saleRecorded(*sale, payment, past);
    return sale;
}

void TillEngine::checkNow(Ticket ticket, SaleId sale)
{
    m_cashier.checkNow(sale, checked(ticket), refused(ticket));
}

void TillEngine::resend(Ticket ticket, SaleId sale)
{
    m_cashier.resend(sale, checked(ticket), refused(ticket));
}

void TillEngine::acknowledge(Ticket ticket, SaleId sale)
{
    if (m_office && !m_office->cash().beforeAcknowledging(sale)) {
        Q_EMIT m_till.wishRefused(ticket, WishRefusal::LedgerTrouble);
        return;
    }
    m_cashier.acknowledge(sale, checked(ticket), refused(ticket));
}

Cashier::Checked TillEngine::checked(Ticket ticket)
{
    return [this, ticket](const Sale &sale, const std::optional<Failure> &failure) {
        Q_EMIT m_till.saleChecked(ticket, sale, failure);
    };
}

Cashier::Refused TillEngine::refused(Ticket ticket)
{
    return [this, ticket](WishRefusal why) { Q_EMIT m_till.wishRefused(ticket, why); };
}

void TillEngine::tellOperatorOf(const Msisdn &phone)
{
    const LedgerResult<std::optional<Operator>> last = m_parts.ledger->lastOperatorOf(phone);
    if (last && *last)
        Q_EMIT m_till.operatorKnown(phone, **last);
}

void TillEngine::refreshBalance()
{
    m_balance.refreshNow();
}

void TillEngine::readAccount()
{
    m_parts.server->account([this](const Reply<Account> &reply) {
        m_serverClock.heard(reply.serverTime);
        m_link.heard(reply);
        if (reply.result)
            m_account.account = *reply.result;
        Q_EMIT m_till.accountRead(m_account);
    });
    m_parts.server->prices([this](const Reply<Prices> &reply) {
        m_serverClock.heard(reply.serverTime);
        m_link.heard(reply);
        if (reply.result)
            m_account.prices = *reply.result;
        Q_EMIT m_till.accountRead(m_account);
    });
}

} // namespace taabia
