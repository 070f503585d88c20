// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

#include <QSqlQuery>

namespace taabia {

/// One run of a prepared statement. It is finish()ed when this goes out of scope: a statement left half read would
/// keep its snapshot open, and neither a checkpoint nor a rollback could get past it.
class Statement {
public:
    /// \a prepared stays the Database's. \a preparing: why it could not be prepared; then every run fails so.
    Statement(QSqlQuery &prepared, LedgerTrouble preparing);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Values for the question marks, from left to right. A null text or null bytes are stored as empty, not as NULL.
    Statement &bind(qint64 value);
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &value);
    Statement &bind(const std::optional<qint64> &value);
    Statement &bindNull();
    Statement &bindValue(const QVariant &value);

    /// Runs a statement whose rows, if any, are not wanted.
    [[nodiscard]] LedgerTrouble run();
    int rowsChanged() const;

    /// Steps to the next row (the first call runs the statement); false: there is none.
    [[nodiscard]] LedgerResult<bool> next();
    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    LedgerTrouble failure(const QString &doing) const;

    QSqlQuery &m_query;
    LedgerTrouble m_preparing;
    int m_bound = 0;
    bool m_ran = false;
};

} // namespace taabia
