// SPDX-License-Identifier: GPL-3.0-or-later
#include "tillplan.h"

#include "api/httptopupserver.h"
#include "desk/systemclock.h"
#include "desk/systementropy.h"
#include "ledger/sqlitesalehistory.h"
#include "ledger/sqlitesaleledger.h"

namespace taabia::Composition {

QString clerkName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

TillPlan accountPlan(const QString &dataDir, const Command::Server &account)
{
    return {dataDir + QLatin1String("/ledger.sqlite"), account.credentials.clientCode, QStringLiteral("T1"),
        clerkName(), [account]() -> LedgerResult<std::unique_ptr<TopupServer>> {
            return std::unique_ptr<TopupServer>(std::make_unique<HttpTopupServer>(account.url, account.credentials));
        }};
}

TillFactory tillFactory(const TillPlan &plan)
{
    return [plan]() -> Expected<TillParts, LedgerError> {
        auto ledger = SqliteSaleLedger::open(plan.ledgerFile, plan.clientCode);
        if (!ledger)
            return Unexpected{ledger.error()};
        auto server = plan.makeServer();
        if (!server)
            return Unexpected{server.error()};
        TillParts parts;
        parts.clock = std::make_unique<SystemClock>();
        parts.entropy = std::make_unique<SystemEntropy>();
        parts.ledger = *std::move(ledger);
        parts.server = *std::move(server);
        parts.referencePrefix = plan.referencePrefix;
        parts.clerk = plan.clerk;
        return parts;
    };
}

SaleHistoryFactory historyFactory(const QString &ledgerFile)
{
    return [ledgerFile]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        auto history = SqliteSaleHistory::open(ledgerFile);
        if (!history)
            return Unexpected{history.error()};
        return std::unique_ptr<SaleHistory>(*std::move(history));
    };
}

} // namespace taabia::Composition
