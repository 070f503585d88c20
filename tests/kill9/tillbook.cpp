// SPDX-License-Identifier: GPL-3.0-or-later
#include "tillbook.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace taabia::kill9 {

TillBook::TillBook(const QString &file)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tillbook")))
{
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open())
        m_trouble = m_database.lastError().text();
}

TillBook::~TillBook()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("tillbook"));
}

QSqlQuery TillBook::rows(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        m_trouble = query.lastError().text();
    return query;
}

std::vector<TillSale> TillBook::sales(SaleId above)
{
    std::vector<TillSale> sales;
    QSqlQuery row = rows(QStringLiteral(
        "SELECT sale.id, reference, phone, operator.name, face_value, promo, state, attention, provider_reference,"
        " billed, attempts, next_look IS NOT NULL,"
        " (SELECT count(*) FROM attempt WHERE attempt.sale = sale.id AND outcome = 0)"
        " FROM sale JOIN operator ON operator.number = sale.operator WHERE sale.id > %1 ORDER BY sale.id")
                             .arg(above));
    while (row.next()) {
        TillSale sale;
        sale.id = row.value(0).toLongLong();
        sale.reference = row.value(1).toString();
        sale.phone = row.value(2).toString();
        sale.op = row.value(3).toString();
        sale.value = Money::fromCentimes(row.value(4).toLongLong());
        sale.type = row.value(5).toString();
        sale.state = static_cast<SaleState>(row.value(6).toInt());
        sale.attention = static_cast<Attention>(row.value(7).toInt());
        sale.providerReference = row.value(8).toString();
        if (!row.value(9).isNull())
            sale.billed = Money::fromCentimes(row.value(9).toLongLong());
        sale.attempts = row.value(10).toInt();
        sale.willBeLookedAt = row.value(11).toBool();
        sale.inFlight = row.value(12).toInt();
        sales.push_back(std::move(sale));
    }
    return sales;
}

SaleId TillBook::newestSale()
{
    QSqlQuery row = rows(QStringLiteral("SELECT coalesce(max(id), 0) FROM sale"));
    return row.next() ? row.value(0).toLongLong() : 0;
}

bool TillBook::hasAttemptInFlight()
{
    return rows(QStringLiteral("SELECT 1 FROM attempt WHERE outcome = 0 LIMIT 1")).next();
}

} // namespace taabia::kill9
