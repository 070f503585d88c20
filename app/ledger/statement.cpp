// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/statement.h"

#include <QSqlError>
#include <QVariant>

namespace taabia {

Statement::Statement(QSqlQuery &prepared, LedgerTrouble preparing, const TroubleListener &heard)
    : m_query(prepared)
    , m_preparing(std::move(preparing))
    , m_heard(heard)
{
    Q_ASSERT_X(!m_query.isActive(), "Statement", "one run of a statement at a time");
}

Statement::~Statement()
{
    m_query.finish();
}

Statement &Statement::bindValue(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bindValues(const QVariantList &values)
{
    for (const QVariant &value : values)
        bindValue(value);
    return *this;
}

Statement &Statement::bind(qint64 value)
{
    return bindValue(value);
}

Statement &Statement::bind(const QString &value)
{
    return bindValue(value.isNull() ? QString(QLatin1String("")) : value); // Qt binds a null QString as NULL
}

Statement &Statement::bind(const QByteArray &value)
{
    return bindValue(value.isNull() ? QByteArray("") : value);
}

Statement &Statement::bind(const std::optional<qint64> &value)
{
    return value ? bind(*value) : bindNull();
}

Statement &Statement::bindNull()
{
    return bindValue(QVariant());
}

LedgerTrouble Statement::failure(const QString &doing) const
{
    const LedgerError trouble = troubleFrom(m_query.lastError(), doing);
    if (m_heard)
        m_heard(trouble);
    return trouble;
}

LedgerTrouble Statement::run()
{
    if (m_preparing)
        return m_preparing;
    m_ran = true;
    if (!m_query.exec())
        return failure(QStringLiteral("running \"%1\"").arg(m_query.lastQuery()));
    return std::nullopt;
}

int Statement::rowsChanged() const
{
    return m_query.numRowsAffected();
}

LedgerResult<bool> Statement::next()
{
    if (!m_ran) {
        if (LedgerTrouble failed = run())
            return Unexpected{*failed};
    }
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return Unexpected{*failure(QStringLiteral("reading \"%1\"").arg(m_query.lastQuery()))};
    return false;
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

} // namespace taabia
