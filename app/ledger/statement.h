// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgertrouble.h"

#include <QSqlQuery>

#include <type_traits>
#include <vector>

namespace taabia {

/// What is read from a row: of a reading that can fail, the value that it should have given.
template <typename T> struct RowValue {
    using Type = T;
};
template <typename T> struct RowValue<LedgerResult<T>> {
    using Type = T;
};

/// One run of a prepared statement. It is finish()ed when this goes out of scope: a statement left half read would
/// keep its snapshot open, and neither a checkpoint nor a rollback could get past it.
class Statement {
public:
    /// \a prepared stays the Database's. \a preparing: why it could not be prepared; then every run fails so.
    /// \a heard is told of what fails; it outlives the statement.
    Statement(QSqlQuery &prepared, LedgerTrouble preparing, const TroubleListener &heard);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Values for the question marks, from left to right. A null text or null bytes are stored as empty, not as NULL.
    Statement &bind(qint64 value);
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &value);
    Statement &bind(const std::optional<qint64> &value);
    Statement &bindNull();
    Statement &bindValues(const QVariantList &values);

    /// Runs a statement whose rows, if any, are not wanted.
    [[nodiscard]] LedgerTrouble run();
    int rowsChanged() const;

    /// Steps to the next row (the first call runs the statement); false: there is none.
    [[nodiscard]] LedgerResult<bool> next();
    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

    /// Hands \a take this statement once for each row that is left. \a take may answer with a LedgerTrouble, which ends
    /// the reading. What comes back is that, or why the rows could not be read; empty: they were all taken.
    template <typename Take> [[nodiscard]] LedgerTrouble eachRow(Take take)
    {
        while (true) {
            const LedgerResult<bool> row = next();
            if (!row)
                return row.error();
            if (!*row)
                return std::nullopt;
            const Statement &here = *this; // a row is looked at, not stepped on from
            if constexpr (std::is_void_v<std::invoke_result_t<Take &, const Statement &>>)
                take(here);
            else if (LedgerTrouble refused = take(here))
                return refused;
        }
    }

    /// What \a make makes of each row that is left: values, or LedgerResults, of which one without a value ends it.
    template <typename Make> [[nodiscard]] auto allRows(Make make)
    {
        using Value = typename RowValue<std::invoke_result_t<Make &, const Statement &>>::Type;
        std::vector<Value> all;
        const LedgerTrouble failed = eachRow([&](const Statement &row) -> LedgerTrouble {
            LedgerResult<Value> one = make(row);
            if (!one)
                return one.error();
            all.push_back(*std::move(one));
            return std::nullopt;
        });
        return failed ? LedgerResult<std::vector<Value>>(Unexpected{*failed}) : std::move(all);
    }

private:
    Statement &bindValue(const QVariant &value);
    LedgerTrouble failure(const QString &doing) const;

    QSqlQuery &m_query;
    LedgerTrouble m_preparing;
    const TroubleListener &m_heard;
    int m_bound = 0;
    bool m_ran = false;
};

} // namespace taabia
