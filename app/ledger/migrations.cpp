// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/migrations.h"

#include "ledger/database.h"
#include "ledger/transaction.h"

#include <QDirIterator>
#include <QFile>
#include <QVariant>

#include <algorithm>
#include <array>

// A static library's resources are registered only if somebody asks; the macro wants to stand outside any namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(ledger_migrations);
}

namespace taabia {

namespace {

constexpr QLatin1String folder(":/taabia/migrations");
constexpr qsizetype numberDigits = 4; // "0001_sales.sql"

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// The index after a quoted piece or a comment that begins at \a at, or \a at itself if none begins there.
qsizetype pastQuoteOrComment(QStringView script, qsizetype at)
{
    const auto pastFirst = [&](QStringView end, qsizetype from) {
        const qsizetype found = script.indexOf(end, from);
        return found < 0 ? script.size() : found + end.size();
    };
    const QChar c = script[at];
    if (c == u'\'' || c == u'"' || c == u'`') // a doubled quote reads as two quoted pieces side by side: the same here
        return pastFirst(script.mid(at, 1), at + 1);
    if (c == u'[')
        return pastFirst(u"]", at + 1);
    if (script.mid(at).startsWith(u"--"))
        return pastFirst(u"\n", at + 2);
    if (script.mid(at).startsWith(u"/*"))
        return pastFirst(u"*/", at + 2);
    return at;
}

bool isComment(QStringView script, qsizetype at)
{
    return script.mid(at).startsWith(u"--") || script.mid(at).startsWith(u"/*");
}

/// Follows one statement word by word, to know whether a semicolon ends it. A trigger ends only with "; END ;": the END
/// of a CASE inside it never stands right after a semicolon.
class StatementEnd {
public:
    void word(QStringView text)
    {
        const bool temporary =
            text.compare(u"TEMP", Qt::CaseInsensitive) == 0 || text.compare(u"TEMPORARY", Qt::CaseInsensitive) == 0;
        if (m_words == 0)
            m_creates = text.compare(u"CREATE", Qt::CaseInsensitive) == 0;
        else if (m_words == 1 && m_creates && text.compare(u"TRIGGER", Qt::CaseInsensitive) == 0)
            m_trigger = true;
        if (!(m_words == 1 && m_creates && temporary)) // "CREATE TEMP TRIGGER": look once more
            ++m_words;
        m_endAfterSemicolon = m_afterSemicolon && text.compare(u"END", Qt::CaseInsensitive) == 0;
        m_afterSemicolon = false;
    }
    void other() { m_afterSemicolon = m_endAfterSemicolon = false; }
    bool semicolonEnds()
    {
        const bool ends = !m_trigger || m_endAfterSemicolon;
        m_afterSemicolon = true;
        m_endAfterSemicolon = false;
        return ends;
    }

private:
    int m_words = 0;
    bool m_creates = false;
    bool m_trigger = false;
    bool m_afterSemicolon = false;
    bool m_endAfterSemicolon = false;
};

LedgerTrouble applyOne(Database &database, const Migration &migration)
{
    Transaction step(database);
    if (LedgerTrouble failed = step.begin())
        return failed;
    for (const QString &statement : splitStatements(migration.sql)) {
        if (LedgerTrouble failed = database.execute(statement))
            return failed;
    }
    if (LedgerTrouble failed = database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.number)))
        return failed;
    return step.commit();
}

} // namespace

std::vector<Migration> embeddedMigrations()
{
    registerMigrations();
    std::vector<Migration> found;
    QDirIterator files(folder, {QStringLiteral("*.sql")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        bool numbered = false;
        const int number = files.fileName().left(numberDigits).toInt(&numbered);
        if (numbered && file.open(QIODevice::ReadOnly))
            found.push_back({number, files.fileName(), QString::fromUtf8(file.readAll())});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    return found;
}

QStringList splitStatements(QStringView script)
{
    QStringList statements;
    StatementEnd end;
    qsizetype start = -1; // of the statement that is being read, if one is
    qsizetype stop = 0; // past the last of it that is not a comment or a space
    const auto take = [&] {
        if (start >= 0)
            statements += script.mid(start, stop - start).toString();
        start = -1;
        end = {};
    };
    for (qsizetype at = 0; at < script.size();) {
        const QChar c = script[at];
        const qsizetype past = pastQuoteOrComment(script, at);
        if (c.isSpace() || (past > at && isComment(script, at))) {
            at = std::max(past, at + 1);
            continue;
        }
        if (c == u';' && end.semicolonEnds()) {
            take();
            ++at;
            continue;
        }
        if (start < 0)
            start = at;
        if (past > at) {
            end.other();
            at = past;
        } else if (isWordPart(c)) {
            const qsizetype from = at;
            while (at < script.size() && isWordPart(script[at]))
                ++at;
            end.word(script.mid(from, at - from));
        } else {
            if (c != u';')
                end.other();
            ++at;
        }
        stop = at;
    }
    take();
    return statements;
}

LedgerResult<int> schemaNumber(Database &database)
{
    const LedgerResult<QVariant> number = database.valueOf(QStringLiteral("PRAGMA user_version"));
    if (!number)
        return Unexpected{number.error()};
    return number->toInt();
}

LedgerTrouble migrate(Database &database, const std::vector<Migration> &migrations)
{
    const LedgerResult<int> found = schemaNumber(database);
    if (!found)
        return found.error();
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    if (*found > newest)
        return trouble(LedgerError::Kind::FromTheFuture,
            QStringLiteral("%1 has schema %2; this program knows up to %3")
                .arg(database.path())
                .arg(*found)
                .arg(newest));
    for (const Migration &migration : migrations) {
        if (migration.number <= *found)
            continue;
        if (LedgerTrouble failed = applyOne(database, migration)) {
            failed->detail.prepend(migration.name + QLatin1String(": "));
            return failed;
        }
    }
    return std::nullopt;
}

} // namespace taabia
