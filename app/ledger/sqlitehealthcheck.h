// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/healthcheck.h"

#include <QString>

namespace taabia {

/// PRAGMA quick_check, table by table, over a connection of its own that is gone afterwards: with the pages that it
/// read goes its memory. It does not compare the indexes with their tables, as integrity_check does (a backup's copy is
/// checked so): it takes a fraction of the time, and finds every page that is not what SQLite wrote.
class SqliteHealthCheck : public HealthCheck {
public:
    explicit SqliteHealthCheck(QString ledgerFile);
    std::optional<LedgerError> look(const std::atomic<bool> &stop) override;

private:
    QString m_ledgerFile;
};

} // namespace taabia
