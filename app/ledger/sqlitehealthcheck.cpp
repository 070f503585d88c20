// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlitehealthcheck.h"

#include "ledger/database.h"
#include "ledger/openledger.h"

#include <QStringList>
#include <QVariant>

namespace taabia {

namespace {

LedgerResult<QStringList> tables(Database &database)
{
    QStringList names;
    Statement read = database.statement(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage <> 0 ORDER BY name"));
    if (LedgerTrouble failed = read.eachRow([&](const Statement &row) { names += row.text(0); }))
        return Unexpected{*failed};
    return names;
}

} // namespace

SqliteHealthCheck::SqliteHealthCheck(QString ledgerFile)
    : m_ledgerFile(std::move(ledgerFile))
{ }

std::optional<LedgerError> SqliteHealthCheck::look(const std::atomic<bool> &stop)
{
    const auto database = openLedgerForReading(m_ledgerFile);
    if (!database)
        return database.error();
    const auto names = tables(**database);
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        if (stop)
            return std::nullopt;
        const auto verdict = (*database)->valueOf(QStringLiteral("PRAGMA quick_check(\"%1\")").arg(name));
        if (!verdict)
            return verdict.error();
        if (verdict->toString() != QLatin1String("ok"))
            return trouble(
                LedgerError::Kind::Damaged, QStringLiteral("%1: %2: %3").arg(m_ledgerFile, name, verdict->toString()));
    }
    return std::nullopt;
}

} // namespace taabia
