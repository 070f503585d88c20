// SPDX-License-Identifier: GPL-3.0-or-later
#include "tillplan.h"

#include "api/httptopupserver.h"
#include "desk/permittedhistory.h"
#include "desk/systemclock.h"
#include "desk/systementropy.h"
#include "ledger/backupfile.h"
#include "ledger/ledgerbackup.h"
#include "ledger/ledgerrestore.h"
#include "ledger/migrations.h"
#include "ledger/shopledger.h"
#include "ledger/sqlitehealthcheck.h"
#include "ledger/sqlitesalehistory.h"
#include "ledger/sqliteshopreports.h"
#include "log/log.h"
#include "log/loggedserver.h"
#include "receipts/printeroutput.h"
#include "receipts/receiptwriter.h"
#include "sandbox/sandbox.h"
#include "security/backupseal.h"
#include "security/scryptpinhasher.h"
#include "security/sealedfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

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
    QElapsedTimer opening;
    opening.start();
    auto ledger = openShopLedger(plan.ledgerFile(), plan.clientCode, *plan.chainKey, plan.ledgerAge);
    if (!ledger)
        return Unexpected{ledger.error()};
    if (plan.log)
        plan.log->write(
            LogLine("ledger.opened").with("schema", embeddedMigrations().back().number).with("ms", opening.elapsed()));
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
    parts.restored = std::move(ledger->restored);
    parts.pinHasher = std::make_unique<ScryptPinHasher>();
    parts.writer = std::make_unique<ReceiptWriter>();
    parts.output = std::make_unique<PrinterOutput>(plan.receiptsFolder());
    parts.disk = std::move(ledger->disk);
    parts.server = *std::move(server);
    if (plan.log)
        parts.server = std::make_unique<LoggedServer>(std::move(parts.server), plan.log);
    parts.referencePrefix = plan.referencePrefix;
    parts.permit = plan.permit;
    parts.clerk = plan.clerk;
    parts.training = plan.training;
    return parts;
}

RestoreError restoreErrorFrom(const SealedFile::Fault &fault)
{
    using Kind = RestoreError::Kind;
    switch (fault.kind) {
    case SealedFile::Fault::Kind::NotSealed:
        return {Kind::NotABackup, fault.detail};
    case SealedFile::Fault::Kind::WrongPassphrase:
        return {Kind::WrongPassphrase, fault.detail};
    case SealedFile::Fault::Kind::Changed:
        return {Kind::Damaged, fault.detail};
    case SealedFile::Fault::Kind::Unreadable:
        return {Kind::NotThere, fault.detail};
    case SealedFile::Fault::Kind::Stopped:
        return {Kind::Stopped, fault.detail};
    case SealedFile::Fault::Kind::NoMemory:
    case SealedFile::Fault::Kind::Unwritable:
        return {Kind::Failed, fault.detail};
    }
    return {};
}

std::optional<RestoreError> unseal(
    const QString &from, const QString &to, const Secret &passphrase, const Restore::GoOn &goOn)
{
    QFile sealed(from);
    QFile plain(to);
    if (!sealed.open(QIODevice::ReadOnly))
        return RestoreError{RestoreError::Kind::NotThere, sealed.errorString()};
    if (!plain.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return RestoreError{RestoreError::Kind::Failed, plain.errorString()};
    const auto key = SealedFile::keyOf(sealed, passphrase);
    if (!key)
        return restoreErrorFrom(key.error());
    const auto opened = SealedFile::open(sealed, &plain, *key, [&](qint64) { return !goOn || goOn(); });
    if (!opened)
        return restoreErrorFrom(opened.error());
    if (!plain.flush())
        return RestoreError{RestoreError::Kind::Full, plain.errorString()};
    return std::nullopt;
}

/// Twenty tills of one account may share a folder: each has its name in the files' names.
QString backupKind(const TillPlan &plan)
{
    if (plan.training)
        return QStringLiteral("taabia-training");
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9]"));
    const QString till = QString(plan.referencePrefix).remove(unfit);
    return till.isEmpty() ? QStringLiteral("taabia") : QStringLiteral("taabia-") + till;
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

HealthCheckFactory healthFactory(const TillPlan &plan)
{
    return [file = plan.ledgerFile()]() -> std::unique_ptr<HealthCheck> {
        return std::make_unique<SqliteHealthCheck>(file);
    };
}

BackupFactory backupFactory(const TillPlan &plan)
{
    return [file = plan.ledgerFile(), kind = backupKind(plan), key = plan.chainKey ? *plan.chainKey : QByteArray()] {
        BackupParts parts;
        parts.backup = std::make_unique<LedgerBackup>(file, kind, key, std::make_unique<BackupSeal>(key));
        parts.store = std::make_unique<BackupFile>(BackupFile::beside(file));
        parts.clock = std::make_unique<SystemClock>();
        return parts;
    };
}

QString backupFolder(const TillPlan &plan)
{
    return BackupFile(BackupFile::beside(plan.ledgerFile())).read().choice.folder;
}

RestoreFactory restoreFactory(const TillPlan &plan)
{
    const LedgerRestore::Till till{plan.ledgerFile(), plan.clientCode, plan.chainKey ? *plan.chainKey : QByteArray(),
        plan.training, plan.referencePrefix};
    const auto isSealed = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && SealedFile::isSealed(file);
    };
    return [till, isSealed] {
        return RestoreParts{std::make_unique<LedgerRestore>(till, LedgerRestore::Unsealer{isSealed, unseal}),
            std::make_unique<SystemClock>()};
    };
}

} // namespace taabia::Composition
