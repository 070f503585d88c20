// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/accountprobe.h"

namespace taabia {

std::optional<ProbeStep> ProbeFindings::at() const
{
    if (!account)
        return ProbeStep::Account;
    if (!balance)
        return ProbeStep::Balance;
    if (!prices)
        return ProbeStep::Prices;
    return std::nullopt;
}

AccountProbe::AccountProbe(ServerFactory factory)
    : m_factory(std::move(factory))
{ }

AccountProbe::~AccountProbe() = default;

Ticket AccountProbe::check(const AccountSetup &account, const Secret &key)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(
        this, [this, ticket, account, key] { begin(ticket, account, key); }, Qt::QueuedConnection);
    return ticket;
}

void AccountProbe::cancel()
{
    QMetaObject::invokeMethod(
        this, [this] { m_server.reset(); }, Qt::QueuedConnection); // it hangs up and answers nothing any more
}

void AccountProbe::begin(Ticket ticket, const AccountSetup &account, const Secret &key)
{
    m_ticket = ticket;
    m_findings = {};
    m_server.reset();
    auto server = m_factory(account, key);
    if (!server) {
        m_findings.address = server.error();
        finish();
        return;
    }
    m_server = *std::move(server);
    askNext();
}

void AccountProbe::askNext()
{
    switch (*m_findings.at()) {
    case ProbeStep::Account:
        m_server->account([this](const Reply<Account> &reply) { take(reply, m_findings.account); });
        return;
    case ProbeStep::Balance:
        m_server->balance([this](const Reply<Balance> &reply) { take(reply, m_findings.balance); });
        return;
    case ProbeStep::Prices:
        m_server->prices([this](const Reply<Prices> &reply) { take(reply, m_findings.prices); });
        return;
    }
}

template <typename T> void AccountProbe::take(const Reply<T> &reply, std::optional<T> &place)
{
    if (!reply.result) {
        m_findings.failure = reply.result.error();
        m_findings.httpStatus = reply.httpStatus;
        finish();
        return;
    }
    place = *reply.result;
    if (m_findings.at()) {
        Q_EMIT progressed(m_ticket, m_findings);
        askNext();
    } else {
        finish();
    }
}

void AccountProbe::finish()
{
    m_server.reset(); // and the key with it
    Q_EMIT ended(m_ticket, m_findings);
}

} // namespace taabia
