// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/till.h"

#include "desk/accountdesk.h"
#include "desk/balancedesk.h"
#include "desk/bulkdesk.h"
#include "desk/cashdesk.h"
#include "desk/paperdesk.h"
#include "desk/peopledesk.h"
#include "desk/tillengine.h"
#include "ports/balanceledger.h"
#include "ports/bulkledger.h"
#include "ports/cashledger.h"
#include "ports/clock.h"
#include "ports/datadisk.h"
#include "ports/entropy.h"
#include "ports/paperledger.h"
#include "ports/peopleledger.h"
#include "ports/pinhasher.h"
#include "ports/receiptoutput.h"
#include "ports/restoremarks.h"
#include "ports/saleledger.h"
#include "ports/topupserver.h"

namespace taabia {

TillParts::TillParts() = default;
TillParts::~TillParts() = default;
TillParts::TillParts(TillParts &&) noexcept = default;
TillParts &TillParts::operator=(TillParts &&) noexcept = default;

Till::Till(TillFactory factory)
    : m_factory(std::move(factory))
    , m_account(new AccountDesk(*this))
    , m_balance(new BalanceDesk(*this))
    , m_bulk(new BulkDesk(*this))
    , m_cash(new CashDesk(*this))
    , m_paper(new PaperDesk(*this))
    , m_people(new PeopleDesk(*this))
{ }

Till::~Till() = default;

void Till::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            Expected<TillParts, LedgerError> parts = m_factory();
            if (!parts) {
                Q_EMIT cannotStart(parts.error());
                return;
            }
            m_engine = std::make_unique<TillEngine>(*this, *std::move(parts));
            const LedgerResult<std::monostate> started = m_engine->start();
            if (started) {
                Q_EMIT this->started();
            } else {
                m_engine.reset();
                Q_EMIT cannotStart(started.error());
            }
        },
        Qt::QueuedConnection);
}

Ticket Till::post(std::function<void(TillEngine &, Ticket)> command, std::function<void(Ticket)> otherwise)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(
        this,
        [this, ticket, command = std::move(command), otherwise = std::move(otherwise)] {
            if (m_engine)
                command(*m_engine, ticket);
            else if (otherwise)
                otherwise(ticket);
        },
        Qt::QueuedConnection);
    return ticket;
}

Ticket Till::postToOffice(std::function<void(BackOffice &, Ticket)> command, std::function<void(Ticket)> otherwise)
{
    const auto inTheEngine = [command = std::move(command), otherwise](TillEngine &engine, Ticket ticket) {
        if (BackOffice *office = engine.office())
            command(*office, ticket);
        else if (otherwise)
            otherwise(ticket);
    };
    return post(inTheEngine, otherwise);
}

bool Till::take(Action action)
{
    return m_engine && m_engine->permit().take(action);
}

void Till::heardAccount(const AccountView &told)
{
    if (m_engine)
        m_engine->heardAccount(told);
}

Ticket Till::sell(const SaleOrder &order, Hold hold, const Payment &payment)
{
    return post(
        [order, hold, payment](TillEngine &engine, Ticket ticket) { engine.sell(ticket, order, hold, payment); },
        [this](Ticket ticket) { Q_EMIT sellRefused(ticket, SellRefusal{}); });
}

Ticket Till::checkNow(SaleId sale)
{
    return post([sale](TillEngine &engine, Ticket ticket) { engine.checkNow(ticket, sale); });
}

Ticket Till::resend(SaleId sale, Hold hold)
{
    return post([sale, hold](TillEngine &engine, Ticket ticket) { engine.resend(ticket, sale, hold); });
}

Ticket Till::acknowledge(SaleId sale)
{
    return post([sale](TillEngine &engine, Ticket ticket) { engine.acknowledge(ticket, sale); });
}

void Till::askOperatorOf(const Msisdn &phone)
{
    post([phone](TillEngine &engine, Ticket) { engine.tellOperatorOf(phone); });
}

void Till::refreshBalance()
{
    post([](TillEngine &engine, Ticket) { engine.refreshBalance(); });
}

void Till::heardOfLedger(const LedgerError &trouble)
{
    if (trouble.kind == LedgerError::Kind::Damaged) // else it is the reader's own trouble
        post([trouble](TillEngine &engine, Ticket) { engine.disk().heard(trouble); });
}

void Till::heardLedgerIsSound()
{
    post([](TillEngine &engine, Ticket) { engine.disk().heardSound(); });
}

void Till::readAccount()
{
    post([](TillEngine &engine, Ticket) { engine.readAccount(); });
}

} // namespace taabia
