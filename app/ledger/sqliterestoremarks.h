// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"
#include "ports/restoremarks.h"

namespace taabia {

class Database;
class LedgerFile;

/// A restored ledger's mark, in its table "meta".
class SqliteRestoreMarks : public RestoreMarks {
public:
    explicit SqliteRestoreMarks(std::shared_ptr<LedgerFile> file);
    ~SqliteRestoreMarks() override;

    LedgerResult<std::optional<RestoreMark>> mark() override;
    LedgerResult<RestoreFound> found() override;
    LedgerResult<std::monostate> keep(const RestoreMark &mark) override;
    LedgerResult<std::optional<ForeignRecharge>> foreignLike(
        const SaleOrder &order, const QDateTime &sinceUtc, const QDateTime &undatedUtc) override;
    LedgerResult<bool> wasGivenUp() override;
    LedgerResult<std::monostate> forgetGivenUp() override;

    /// Marks a copy, inside a transaction of the caller's: what it holds now is what it knew when it was restored. If
    /// it came from a backup itself and has not caught up, it knew no more than that one.
    [[nodiscard]] static LedgerTrouble begin(Database &copy, RestoreMark mark, const QString &tail);

private:
    std::shared_ptr<LedgerFile> m_file;
    Database &m_database;
};

} // namespace taabia
