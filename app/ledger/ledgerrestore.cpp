// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerrestore.h"

#include "ledger/chainverifier.h"
#include "ledger/database.h"
#include "ledger/folderwork.h"
#include "ledger/ledgerfile.h"
#include "ledger/migrations.h"
#include "ledger/openledger.h"
#include "ledger/programlock.h"
#include "ledger/restorepreview.h"
#include "ledger/restoreswap.h"
#include "ledger/sqlitecashledger.h"
#include "ledger/sqliterestoremarks.h"
#include "ledger/sqlitesaleledger.h"
#include "ledger/transaction.h"
#include "ports/datadisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace taabia {

namespace {

using Kind = RestoreError::Kind;

/// What a migration and a file system want beside the copy, and what is not for copies at all: selling goes on.
constexpr qint64 slack = (16 << 20) + DataDisk::keptForSales;
constexpr qint64 blockBytes = 1 << 20;
const QByteArray plainBeginning = QByteArrayLiteral("SQLite format 3\0");

RestoreError errorFrom(const LedgerError &error)
{
    switch (error.kind) {
    case LedgerError::Kind::Damaged:
        return {Kind::Damaged, error.detail};
    case LedgerError::Kind::FromTheFuture:
        return {Kind::FromTheFuture, error.detail};
    case LedgerError::Kind::Foreign:
        return {Kind::OtherAccount, error.detail};
    default:
        return {error.kind == LedgerError::Kind::Full ? Kind::Full : Kind::Failed, error.detail};
    }
}

bool isPlain(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(plainBeginning.size()) == plainBeginning;
}

std::optional<RestoreError> copyFile(const QString &from, const QString &to, const Restore::GoOn &goOn)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return RestoreError{Kind::NotThere, source.errorString()};
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return RestoreError{Kind::Failed, target.errorString()};
    while (!source.atEnd()) {
        if (goOn && !goOn())
            return RestoreError{Kind::Stopped};
        const QByteArray block = source.read(blockBytes);
        if (block.isEmpty())
            return RestoreError{Kind::NotThere, source.errorString()};
        if (target.write(block) != block.size())
            return RestoreError{
                target.error() == QFileDevice::ResourceError ? Kind::Full : Kind::Failed, target.errorString()};
    }
    if (!target.flush())
        return RestoreError{Kind::Full, target.errorString()};
    return std::nullopt;
}

std::optional<RestoreError> checkPages(Database &copy, const QString &pragma)
{
    const LedgerResult<QVariant> verdict = copy.valueOf(pragma);
    if (!verdict)
        return errorFrom(verdict.error());
    if (verdict->toString() != QLatin1String("ok"))
        return RestoreError{Kind::Damaged, verdict->toString()};
    return std::nullopt;
}

/// One file without a log beside it; and all of it is on the disk, because a commit waits for that.
LedgerTrouble fold(Database &copy)
{
    for (const QString &pragma :
        {QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), QStringLiteral("PRAGMA synchronous = FULL"),
            QStringLiteral("PRAGMA fullfsync = ON"), QStringLiteral("PRAGMA journal_mode = DELETE")}) {
        if (LedgerTrouble failed = copy.execute(pragma))
            return failed;
    }
    const LedgerResult<int> schema = schemaNumber(copy);
    if (!schema)
        return schema.error();
    return copy.execute(QStringLiteral("PRAGMA user_version = %1").arg(*schema));
}

/// A sale that is on its way to the wire in the backup may have left after the backup was made: nobody can say any
/// more that nothing was sent.
LedgerTrouble claimIntents(SqliteSaleLedger &sales, const QDateTime &nowUtc)
{
    const LedgerResult<std::vector<Sale>> unsettled = sales.unsettled();
    if (!unsettled)
        return unsettled.error();
    std::vector<AttemptClaim> claims;
    for (const Sale &sale : *unsettled) {
        if (sale.state == SaleState::Intent)
            claims.push_back({sale.id, 1, SaleState::Intent});
    }
    if (claims.empty())
        return std::nullopt;
    const auto claimed = sales.claimAttempts(claims, nowUtc);
    return claimed ? std::nullopt : LedgerTrouble(claimed.error());
}

/// Nobody waits any more for paper that was on its way then.
LedgerTrouble cancelPrints(Database &copy)
{
    return copy.statement(QStringLiteral("UPDATE print_job SET state = 5 WHERE state IN (0, 1)")).run();
}

LedgerTrouble nameOverride(Database &copy)
{
    return copy
        .statement(QStringLiteral("INSERT OR IGNORE INTO override_kind (name, meaning) VALUES "
                                  "('restored', 'a backup took the place of the ledger that was there')"))
        .run();
}

} // namespace

LedgerRestore::LedgerRestore(Till till, Unsealer unsealer)
    : m_till(std::move(till))
    , m_unsealer(std::move(unsealer))
{ }

LedgerRestore::~LedgerRestore() = default;

void LedgerRestore::forget()
{
    m_looked.reset();
    m_shownTail.clear();
    if (!m_ledger.isEmpty())
        RestoreSwap::dropCopy(m_ledger);
}

Expected<RestorePreview, RestoreError> LedgerRestore::look(
    const QString &path, const Secret &passphrase, const GoOn &goOn)
{
    QDir().mkpath(QFileInfo(m_till.ledgerFile).absolutePath()); // there may be no ledger yet
    m_ledger = RestoreSwap::realPath(m_till.ledgerFile);
    m_copy = RestoreSwap::copyBeside(m_ledger);
    forget();
    RestorePreview preview;
    preview.path = path;
    Trouble trouble = bringCopy(path, passphrase, goOn, preview.sealed);
    if (!trouble)
        trouble = readCopy(preview, goOn);
    if (trouble) {
        forget();
        return Unexpected{*trouble};
    }
    preview.present = RestorePreview::Present::Missing;
    if (QFileInfo::exists(m_ledger)) {
        const auto present = openLedgerForReading(m_ledger);
        const auto loss = present ? restorepreview::loss(**present, m_copy, m_shownTail) : Unexpected{present.error()};
        preview.present = loss ? RestorePreview::Present::Read : RestorePreview::Present::Unreadable;
        if (loss)
            preview.loss = *loss;
    }
    m_looked = preview;
    return preview;
}

LedgerRestore::Trouble LedgerRestore::bringCopy(
    const QString &path, const Secret &passphrase, const GoOn &goOn, bool &sealed)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return RestoreError{Kind::NotThere, path};
    if (file.canonicalFilePath() == m_ledger)
        return RestoreError{Kind::IsPresent, path};
    const QStorageInfo disk(QFileInfo(m_copy).absolutePath());
    const qint64 bytes = file.size() + QFileInfo(path + QLatin1String("-wal")).size();
    if (disk.isValid() && disk.bytesAvailable() < bytes + slack)
        return RestoreError{Kind::Full, disk.rootPath()};
    sealed = !isPlain(path) && m_unsealer.isSealed && m_unsealer.isSealed(path);
    if (sealed) {
        if (passphrase.isEmpty())
            return RestoreError{Kind::NeedsPassphrase};
        return m_unsealer.open(path, m_copy, passphrase, goOn);
    }
    if (!isPlain(path))
        return RestoreError{Kind::NotABackup, path};
    // A ledger that was put aside together with its log, or copied by hand with it.
    const QString log = QStringLiteral("-wal");
    if (QFileInfo(path + log).size() > 0) {
        if (Trouble failed = copyFile(path + log, m_copy + log, goOn))
            return failed;
    }
    return copyFile(path, m_copy, goOn);
}

/// Whose it is, before anything else is said of it; then every page, then the schema, then the chain.
LedgerRestore::Trouble LedgerRestore::readCopy(RestorePreview &preview, const GoOn &goOn)
{
    if (!isPlain(m_copy)) // out of a sealed file
        return RestoreError{Kind::NotABackup, preview.path};
    const int newest = embeddedMigrations().back().number;
    {
        const auto copy = Database::open(m_copy, Database::Access::ReadWrite);
        if (!copy)
            return errorFrom(copy.error());
        const auto application = (*copy)->valueOf(QStringLiteral("PRAGMA application_id"));
        const auto schema = schemaNumber(**copy);
        if (!application || !schema)
            return errorFrom(application ? schema.error() : application.error());
        if (application->toInt() != ledgerApplicationId)
            return RestoreError{Kind::NotABackup, preview.path};
        if (*schema > newest)
            return RestoreError{Kind::FromTheFuture, QStringLiteral("schema %1").arg(*schema)};
        preview.olderSchema = *schema < newest;
        if (goOn && !goOn())
            return RestoreError{Kind::Stopped};
        if (Trouble damaged = checkPages(**copy, QStringLiteral("PRAGMA integrity_check")))
            return damaged;
        if (Trouble refused = refuseOtherMode(**copy))
            return refused;
    }
    const auto copy = openLedgerForWriting(m_copy, m_till.clientCode, Upgrade::AtOnce);
    if (!copy)
        return errorFrom(copy.error());
    ChainVerifier verifier(**copy, m_till.chainKey);
    const LedgerResult<ChainVerdict> verdict = verifier.verify(goOn);
    if (!verdict)
        return errorFrom(verdict.error());
    if (goOn && !goOn())
        return RestoreError{Kind::Stopped};
    preview.chain = verdict->broken ? RestorePreview::Chain::Broken
        : verdict->foreignKey > 0   ? RestorePreview::Chain::OtherKey
                                    : RestorePreview::Chain::Whole;
    LedgerTrouble failed = restorepreview::read(**copy, preview);
    preview.tillHere = m_till.prefix;
    if (preview.lastSale)
        preview.till = preview.lastSale->reference.text().section(QLatin1Char('-'), 0, 0);
    if (!failed)
        failed = fold(**copy);
    return failed ? Trouble(errorFrom(*failed)) : std::nullopt;
}

/// Training has references of its own, whatever the account is called.
LedgerRestore::Trouble LedgerRestore::refuseOtherMode(Database &copy) const
{
    QString account;
    {
        Statement read = copy.statement(QStringLiteral("SELECT value FROM meta WHERE name = 'client_code'"));
        const LedgerResult<bool> row = read.next();
        if (!row)
            return errorFrom(row.error());
        account = *row ? read.text(0) : QString();
    }
    const bool otherAccount = !account.isEmpty() && account != m_till.clientCode;
    Statement read = copy.statement(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM sale WHERE (reference >= 'TRAINING-' AND reference < 'TRAINING.') "
                       "IS NOT ?)"));
    const LedgerResult<bool> row = read.bind(qint64(m_till.training)).next();
    if (!row)
        return errorFrom(row.error());
    if (read.integer(0) != 0 || (m_till.training && otherAccount))
        return RestoreError{Kind::OtherMode, account};
    if (otherAccount)
        return RestoreError{Kind::OtherAccount, account};
    return std::nullopt;
}

Expected<RestoreReady, RestoreError> LedgerRestore::prepare(const Doing &doing)
{
    if (!m_looked || !QFileInfo::exists(m_copy))
        return Unexpected{RestoreError{Kind::NothingLookedAt}};
    if (m_looked->present != RestorePreview::Present::Unreadable && QFileInfo::exists(m_ledger)) {
        const auto present = openLedgerForReading(m_ledger);
        const LedgerResult<QString> tail = present ? RestoreSwap::tailOf(**present) : Unexpected{present.error()};
        if (!tail)
            return Unexpected{errorFrom(tail.error())};
        if (*tail != m_shownTail)
            return Unexpected{RestoreError{Kind::Changed}};
    }
    const QString aside = RestoreSwap::nameAside(m_ledger, doing.nowUtc);
    if (Trouble failed = mark(doing, aside))
        return Unexpected{*failed};
    const QString successor = RestoreSwap::successorOf(aside);
    if (!FolderWork().rename(m_copy, successor))
        return Unexpected{RestoreError{Kind::Failed, QStringLiteral("%1 cannot be given its name").arg(m_copy)}};
    m_looked.reset();
    return RestoreReady{aside};
}

LedgerRestore::Trouble LedgerRestore::mark(const Doing &doing, const QString &aside)
{
    auto opened = openLedgerForWriting(m_copy, m_till.clientCode);
    if (!opened)
        return errorFrom(opened.error());
    const auto file = std::make_shared<LedgerFile>(*std::move(opened), nullptr, m_till.chainKey);
    Database &copy = file->database();
    SqliteSaleLedger sales(file);
    SqliteCashLedger cash(file);
    RestoreMark mark;
    mark.restoredUtc = doing.nowUtc;
    mark.asOfUtc = m_looked->asOfUtc;
    mark.keptAs = QFileInfo(aside).fileName();
    LedgerTrouble failed = claimIntents(sales, doing.nowUtc);
    if (!failed)
        failed = cancelPrints(copy);
    if (!failed)
        failed = nameOverride(copy);
    if (!failed) {
        const auto noted = cash.recordOverride({QStringLiteral("restored"), {}, {}, lossInWords()}, doing);
        failed = noted ? std::nullopt : LedgerTrouble(noted.error());
    }
    if (!failed) {
        Transaction step(copy);
        failed = step.begin();
        if (!failed)
            failed = SqliteRestoreMarks::begin(copy, mark, m_shownTail);
        if (!failed)
            failed = step.commit();
    }
    if (!failed)
        failed = fold(copy);
    if (failed)
        return errorFrom(*failed);
    return checkPages(copy, QStringLiteral("PRAGMA quick_check"));
}

/// For the chain, in English: what an auditor needs to tell two papers of the same number apart.
QString LedgerRestore::lossInWords() const
{
    const QString from =
        QStringLiteral("backup %1, as of %2")
            .arg(QFileInfo(m_looked->path).fileName(),
                m_looked->asOfUtc.isValid() ? m_looked->asOfUtc.toString(Qt::ISODate) : QStringLiteral("never"));
    if (m_looked->present == RestorePreview::Present::Unreadable)
        return from + QStringLiteral("; the ledger before it could not be read");
    const RestoreLoss &loss = m_looked->loss;
    const auto numbered = [](const char *what, const RestoreRows &rows) {
        return rows.count == 0
            ? QString()
            : QStringLiteral("; %1 %2 to %3").arg(QLatin1String(what)).arg(rows.firstNumber).arg(rows.lastNumber);
    };
    return from + QStringLiteral("; not in it: %1 sales of %2").arg(loss.sales.count).arg(loss.sales.sum.toDecimal())
        + numbered("shifts", loss.shifts) + numbered("Z reports", loss.zReports) + numbered("receipts", loss.receipts);
}

} // namespace taabia
