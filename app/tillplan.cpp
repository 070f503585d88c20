// SPDX-License-Identifier: GPL-3.0-or-later
#include "tillplan.h"

#include "api/httptopupserver.h"
#include "desk/permittedhistory.h"
#include "desk/systemclock.h"
#include "desk/systementropy.h"
#include "ledger/ledgerbackup.h"
#include "ledger/shopledger.h"
#include "ledger/sqlitesalehistory.h"
#include "ledger/sqliteshopreports.h"
#include "receipts/printeroutput.h"
#include "receipts/receiptwriter.h"
#include "sandbox/sandbox.h"
#include "security/scryptpinhasher.h"

#include <QDir>

namespace taabia::Composition {

namespace {

/// The embedded provider and the client that talks to it live and end together.
class TrainingServer : public HttpTopupServer {
public:
    TrainingServer(std::unique_ptr<Sandbox> sandbox, const BaseUrl &url, const Credentials &credentials)
        : HttpTopupServer(url, credentials)
        , m_sandbox(std::move(sandbox))
    { }

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

LedgerResult<std::unique_ptr<TopupServer>> startTraining(const QString &folder)
{
    SandboxConfig config;
    config.databaseFile = folder + QLatin1String("/sandbox.sqlite");
    config.forgetAccess = true; // a white list tried in training must not lock the trainee out
    const Credentials credentials{config.clientCode, config.apiKey};
    auto sandbox = std::make_unique<Sandbox>(std::move(config));
    const auto port = sandbox->start();
    if (!port)
        return Unexpected{LedgerError{LedgerError::Kind::Unwritable, port.error()}};
    const auto url = BaseUrl::parse(sandbox->baseUrl());
    Q_ASSERT(url);
    std::unique_ptr<TopupServer> server = std::make_unique<TrainingServer>(std::move(sandbox), *url, credentials);
    return server;
}

LedgerResult<TillParts> makeParts(const TillPlan &plan)
{
    if (!plan.chainKey)
        return Unexpected{LedgerError{LedgerError::Kind::Unwritable,
            QStringLiteral("the key of the audit chain: %1").arg(plan.chainKey.error().detail)}};
    auto ledger = openShopLedger(plan.ledgerFile(), plan.clientCode, *plan.chainKey);
    if (!ledger)
        return Unexpected{ledger.error()};
    auto server = plan.makeServer();
    if (!server)
        return Unexpected{server.error()};
    TillParts parts;
    parts.clock = std::make_unique<SystemClock>();
    parts.entropy = std::make_unique<SystemEntropy>();
    parts.ledger = std::move(ledger->sales);
    parts.cash = std::move(ledger->cash);
    parts.paper = std::move(ledger->paper);
    parts.balance = std::move(ledger->balance);
    parts.bulk = std::move(ledger->bulk);
    parts.people = std::move(ledger->people);
    parts.pinHasher = std::make_unique<ScryptPinHasher>();
    parts.writer = std::make_unique<ReceiptWriter>();
    parts.output = std::make_unique<PrinterOutput>(plan.receiptsFolder());
    parts.server = *std::move(server);
    parts.referencePrefix = plan.referencePrefix;
    parts.permit = plan.permit;
    parts.clerk = plan.clerk;
    parts.training = plan.training;
    return parts;
}

} // namespace

QString clerkName()
{
    for (const char *variable : {"USER", "USERNAME"}) {
        const QString user = qEnvironmentVariable(variable);
        if (!user.isEmpty())
            return user;
    }
    return QDir::home().dirName(); // a bare session knows no more; a receipt should name somebody
}

TillPlan accountPlan(const QString &dataDir, const BaseUrl &url, const QString &clientCode,
    const std::shared_ptr<const KeyRing> &keys, const std::shared_ptr<Permit> &permit)
{
    TillPlan plan;
    plan.dataDir = dataDir;
    plan.clientCode = clientCode;
    plan.referencePrefix = QStringLiteral("T1");
    plan.clerk = clerkName();
    plan.permit = permit;
    plan.makeServer = [url, clientCode, keys]() -> LedgerResult<std::unique_ptr<TopupServer>> {
        return std::unique_ptr<TopupServer>(
            std::make_unique<HttpTopupServer>(url, clientCode, keys, HttpTopupServer::Timeouts()));
    };
    return plan;
}

TillPlan accountPlan(const QString &dataDir, const Command::Server &account)
{
    const auto keys = std::make_shared<const KeyRing>(account.credentials.apiKey);
    return accountPlan(dataDir, account.url, account.credentials.clientCode, keys, Permit::unguarded(clerkName()));
}

TillPlan trainingPlan(const QString &dataDir)
{
    TillPlan plan;
    plan.dataDir = dataDir + QLatin1String("/training");
    plan.clientCode = trainingClientCode;
    plan.referencePrefix = QStringLiteral("TRAINING");
    plan.clerk = clerkName();
    plan.permit = Permit::unguarded(plan.clerk);
    plan.makeServer = [folder = plan.dataDir] { return startTraining(folder); };
    plan.training = true;
    return plan;
}

TillFactory tillFactory(const TillPlan &plan)
{
    return [plan] { return makeParts(plan); };
}

SaleHistoryFactory wholeHistoryFactory(const TillPlan &plan)
{
    return [file = plan.ledgerFile()]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        auto history = SqliteSaleHistory::open(file);
        if (!history)
            return Unexpected{history.error()};
        return std::unique_ptr<SaleHistory>(*std::move(history));
    };
}

SaleHistoryFactory historyFactory(const TillPlan &plan)
{
    return [whole = wholeHistoryFactory(plan),
               permit = plan.permit ? plan.permit
                                    : Permit::unguarded(plan.clerk)]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        auto history = whole();
        if (!history)
            return history;
        return std::unique_ptr<SaleHistory>(std::make_unique<PermittedHistory>(*std::move(history), permit));
    };
}

ShopReportsFactory reportsFactory(const TillPlan &plan)
{
    return [file = plan.ledgerFile(),
               key = plan.chainKey ? *plan.chainKey : QByteArray()]() -> LedgerResult<std::unique_ptr<ShopReports>> {
        auto reports = SqliteShopReports::open(file, key);
        if (!reports)
            return Unexpected{reports.error()};
        return std::unique_ptr<ShopReports>(*std::move(reports));
    };
}

BackupFactory backupFactory(const TillPlan &plan)
{
    const QString kind = plan.training ? QStringLiteral("taabia-training") : QStringLiteral("taabia");
    return [file = plan.ledgerFile(), kind]() -> std::unique_ptr<Backup> {
        return std::make_unique<LedgerBackup>(file, kind);
    };
}

} // namespace taabia::Composition
