// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfigures.h"

#include "ledger/chainverifier.h"
#include "ledger/database.h"
#include "ledger/migrations.h"

#include <QFileInfo>

namespace taabia {

namespace {

constexpr qint64 largestToCheck = qint64(300) << 20; ///< bytes; SQLite's own check reads all of it

class Lines {
public:
    void add(const QString &name, const QString &value) { m_text += name + QLatin1String(": ") + value + u'\n'; }
    void add(const char *name, const QString &value) { add(QString::fromLatin1(name), value); }
    void add(const char *name, qint64 value) { add(name, QString::number(value)); }
    void add(const char *name, const LedgerResult<QVariant> &value)
    {
        add(name, value ? value->toString() : QStringLiteral("cannot be read (%1)").arg(value.error().detail));
    }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

void addSizes(Lines &lines, const QString &file)
{
    const QFileInfo ledger(file);
    lines.add("file is there", ledger.exists() ? QStringLiteral("yes") : QStringLiteral("no"));
    lines.add("file, kilobytes", ledger.size() / 1024);
    lines.add("write-ahead log, kilobytes", QFileInfo(file + QLatin1String("-wal")).size() / 1024);
    lines.add("this program's schema", embeddedMigrations().back().number);
}

void addStates(Lines &lines, Database &database)
{
    Statement read = database.statement(QStringLiteral("SELECT s.name, COUNT(sale.id) FROM sale_state AS s LEFT JOIN "
                                                       "sale ON sale.state = s.number GROUP BY s.number"));
    const LedgerTrouble failed = read.eachRow([&lines](const Statement &row) {
        lines.add(QStringLiteral("sales, %1").arg(row.text(0)), QString::number(row.integer(1)));
    });
    if (failed)
        lines.add("sales", QStringLiteral("cannot be counted (%1)").arg(failed->detail));
}

void addChain(Lines &lines, Database &database, const QByteArray &key, const std::function<bool()> &goOn)
{
    bool ended = true;
    ChainVerifier verifier(database, key);
    const LedgerResult<ChainVerdict> verdict = verifier.verify([&goOn, &ended] {
        ended = goOn();
        return ended;
    });
    if (!verdict) {
        lines.add("chain", QStringLiteral("cannot be read (%1)").arg(verdict.error().detail));
        return;
    }
    lines.add("chain, links checked", verdict->links);
    lines.add("chain, links of another key", verdict->foreignKey);
    lines.add("chain, checked to its end", ended ? QStringLiteral("yes") : QStringLiteral("no, it takes too long"));
    if (verdict->broken)
        lines.add("chain, first break",
            QStringLiteral("kind %1, link %2, %3 %4")
                .arg(static_cast<int>(verdict->broken->kind))
                .arg(verdict->broken->link)
                .arg(verdict->broken->table)
                .arg(verdict->broken->row));
    else
        lines.add("chain", QStringLiteral("whole"));
}

} // namespace

QString ledgerFigures(const QString &file, const QByteArray &chainKey, const std::function<bool()> &goOn)
{
    Lines lines;
    addSizes(lines, file);
    if (!QFileInfo::exists(file))
        return lines.text();
    const auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database) {
        lines.add("it cannot be opened", database.error().detail);
        return lines.text();
    }
    const auto value = [&database](const char *sql) { return (*database)->valueOf(QString::fromLatin1(sql)); };
    lines.add("its schema", value("PRAGMA user_version"));
    const LedgerResult<QVariant> owner = value("PRAGMA application_id");
    lines.add("is one of Taabia's",
        owner && owner->toInt() == ledgerApplicationId ? QStringLiteral("yes") : QStringLiteral("no"));
    lines.add("journal", value("PRAGMA journal_mode"));
    lines.add("pages", value("PRAGMA page_count"));
    lines.add("free pages", value("PRAGMA freelist_count"));
    if (QFileInfo(file).size() <= largestToCheck)
        lines.add("SQLite's quick check", value("PRAGMA quick_check(1)"));
    addStates(lines, **database);
    lines.add("people", value("SELECT COUNT(*) FROM person"));
    lines.add("shifts", value("SELECT COUNT(*) FROM shift"));
    addChain(lines, **database, chainKey, goOn);
    return lines.text();
}

} // namespace taabia
