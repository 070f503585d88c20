// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/statement.h"

#include <QSqlDatabase>
#include <QStringList>

#include <memory>
#include <unordered_map>

namespace taabia {

/// One connection to one SQLite file, closed when it goes. Belongs to the thread that opened it.
class Database {
public:
    enum class Access {
        ReadWrite, ///< creates the file if there is none
        ReadOnly,
    };

    /// Opens the file and sets what holds for this connection alone; the file itself is not changed by it.
    static LedgerResult<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The statement for this text, prepared at its first use and kept.
    Statement statement(const QString &sql);

    /// Undoes the transaction that is under way. If even that fails (no memory, for one), it is tried again before
    /// anything else is done on this connection: nobody reads what was never committed, nor builds upon it.
    void rollBack();

    /// Runs a statement that is used only once: a pragma or a piece of a migration.
    [[nodiscard]] LedgerTrouble execute(const QString &sql);

    /// The first column of the first row of such a statement.
    [[nodiscard]] LedgerResult<QVariant> valueOf(const QString &sql);

    /// WAL with a sync at every commit: what is committed survives a power cut. This does change the file.
    [[nodiscard]] LedgerTrouble makeDurable();

    /// From now on \a heard is told of everything that fails here; null: nobody is.
    void setTroubleListener(TroubleListener heard) { m_heard = std::move(heard); }

    /// The texts of the statements that were prepared so far, for who wants to see SQLite's plans for them.
    QStringList preparedTexts() const;

    const QString &path() const { return m_path; }

private:
    Database(const QSqlDatabase &connection, QString path);
    LedgerTrouble configure(Access access);
    LedgerTrouble finishRollBack();
    LedgerError failed(const QSqlQuery &query, const QString &doing) const;

    struct Prepared {
        explicit Prepared(const QSqlDatabase &connection)
            : query(connection)
        { }
        QSqlQuery query;
        LedgerTrouble trouble;
    };
    Prepared &prepared(const QString &sql);

    QSqlDatabase m_connection;
    QString m_path;
    std::unordered_map<QString, std::unique_ptr<Prepared>> m_prepared;
    bool m_rollBackOwed = false;
    TroubleListener m_heard;
};

} // namespace taabia
