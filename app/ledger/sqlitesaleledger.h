// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

#include <memory>

namespace taabia {

class Database;
class LedgerFile;
class ProgramLock;

/// The sale ledger in one SQLite file: write-ahead log, a sync at every commit.
///
/// Where the port leaves room: claimAttempt() also loses when \a number is not the next one; an attempt's outcome is
/// replaced only while it is InFlight, Unknown or RefusedUnconfirmed (a late reply), and what else recordOutcome() was
/// told is kept all the same; a provider's reference and a billed amount, once told, are never blanked. A call that the
/// schema's rules forbid (a second sale with a reference, "void" of a sale that was sent) is Unwritable.
class SqliteSaleLedger final : public SaleLedger {
public:
    /// For a program that only sells: opens or creates the ledger at \a path for the account \a clientCode, and keeps
    /// other programs out until it goes. For the refusals see openLedgerForWriting(); Busy: another program has it. Its
    /// payments are chained without a secret key (see openShopLedger()).
    static LedgerResult<std::unique_ptr<SqliteSaleLedger>> open(const QString &path, const QString &clientCode);

    explicit SqliteSaleLedger(std::shared_ptr<LedgerFile> file);

    /// On a database that openLedgerForWriting() gave; \a lock is only kept. Without one, the caller sees to it that
    /// nobody else writes.
    SqliteSaleLedger(std::unique_ptr<Database> database, std::unique_ptr<ProgramLock> lock);
    explicit SqliteSaleLedger(std::unique_ptr<Database> database);
    ~SqliteSaleLedger() override;

    LedgerResult<std::vector<Sale>> recordIntents(const std::vector<NewSale> &sales) override;
    LedgerResult<std::vector<Sale>> claimAttempts(const std::vector<AttemptClaim> &claims, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordOutcomes(
        const std::vector<OutcomeUpdate> &updates, QDateTime nowUtc) override;
    LedgerResult<std::vector<Sale>> recordStandings(
        const std::vector<StandingUpdate> &updates, QDateTime nowUtc) override;

    LedgerResult<Sale> sale(SaleId id) override;
    LedgerResult<SaleDetails> details(SaleId id) override;
    LedgerResult<std::vector<Sale>> unsettled() override;
    LedgerResult<std::vector<Sale>> dueForLook(qint64 serverNow, int limit) override;
    LedgerResult<std::vector<Sale>> byProviderReferences(const QStringList &references) override;
    LedgerResult<std::optional<Sale>> unresolvedLike(const Msisdn &phone, Money faceValue) override;
    LedgerResult<std::optional<Operator>> lastOperatorOf(const Msisdn &phone) override;
    LedgerResult<std::optional<Sale>> lastSoldLike(const SaleOrder &order) override;
    LedgerResult<std::optional<qint64>> latestDate() override;
    LedgerResult<int> attentionCount() override;

    /// Reads every page and every row, which takes seconds per million sales: for a person who has reason to doubt the
    /// disk, not for every start. Empty: the file is whole.
    LedgerTrouble checkIntegrity();

private:
    template <typename Step> LedgerResult<std::vector<Sale>> write(Step step);
    template <typename Part, typename Step>
    LedgerResult<std::vector<Sale>> writeEach(const std::vector<Part> &parts, Step step);
    LedgerResult<SaleId> insertIntent(const NewSale &sale);
    LedgerResult<SaleId> insertSale(const NewSale &sale);
    LedgerTrouble tieToLine(SaleId sale, const BulkPlace &line);
    LedgerResult<SaleId> claim(const AttemptClaim &claim, const QDateTime &nowUtc);
    LedgerTrouble insertPayment(SaleId sale, Money due, const Payment &payment);
    LedgerError whyNotClaimed(SaleId sale, int number);
    LedgerTrouble writeOutcome(SaleId sale, int number, const AttemptReport &report);
    LedgerTrouble writeStatus(SaleId sale, const StatusReport &status, const QDateTime &nowUtc);
    LedgerTrouble writeStanding(const StandingUpdate &update, const QDateTime &nowUtc);

    std::shared_ptr<LedgerFile> m_file;
    Database *m_database; // of the file
};

} // namespace taabia
