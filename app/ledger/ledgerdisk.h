// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/datadisk.h"

#include <memory>

namespace taabia {

class LedgerFile;

/// The disk under the ledger's file, with the reserve and the note of its damage as files beside it: "ledger.reserve",
/// "ledger.damaged". Belongs to the thread of the LedgerFile.
///
/// The reserve's size: how a sale ends writes some twenty pages into the log, 81 KB (measured at a million sales, each
/// in a corner of its own), and a log of 4 MB is written into the database before it grows on (a reader can hold that
/// up for as long as it reads). 16 MB are the ends of two hundred sales in the worst case, of thousands in the usual
/// one.
class LedgerDisk : public DataDisk {
public:
    static constexpr qint64 reserveSize = 16 << 20;
    static constexpr qint64 pieceSize = 1 << 20;

    explicit LedgerDisk(std::shared_ptr<LedgerFile> ledger);
    ~LedgerDisk() override;

    std::optional<qint64> bytesFree() override;
    bool growReserve() override;
    void releaseReserve() override;
    bool isNotedDamaged() override;
    void noteDamaged(bool damaged) override;
    void listen(std::function<void(const LedgerError &)> heard) override;

    QString reservePath() const;

    /// Of the note: "ledger.damaged". Whoever puts a sound ledger in the place removes it.
    static QString damagePath(const QString &ledgerFile);

private:
    std::shared_ptr<LedgerFile> m_ledger;
};

} // namespace taabia
