// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jsonobject.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace taabia {

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2); // Qt knows how to escape; only its brackets are not wanted
}

} // namespace

JsonObject &JsonObject::member(const char *key, const QByteArray &value)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"' + QByteArray(key) + "\":" + value;
    return *this;
}

JsonObject &JsonObject::text(const char *key, const QString &value)
{
    return member(key, quoted(value));
}

JsonObject &JsonObject::textOrNull(const char *key, const QString &value)
{
    return value.isEmpty() ? null(key) : text(key, value);
}

JsonObject &JsonObject::number(const char *key, qint64 value)
{
    return member(key, QByteArray::number(value));
}

JsonObject &JsonObject::money(const char *key, Money value)
{
    return member(key, value.toDecimal().toLatin1());
}

JsonObject &JsonObject::percent(const char *key, Margin value)
{
    QByteArray decimal = value.toDecimal().toLatin1();
    if (!decimal.contains('.'))
        decimal += ".0";
    return member(key, decimal);
}

JsonObject &JsonObject::flag(const char *key, bool value)
{
    return member(key, value ? "true" : "false");
}

JsonObject &JsonObject::null(const char *key)
{
    return member(key, "null");
}

JsonObject &JsonObject::json(const char *key, const QByteArray &value)
{
    return member(key, value);
}

QByteArray jsonArray(const std::vector<QByteArray> &elements)
{
    QByteArray array = "[";
    for (const QByteArray &element : elements) {
        if (array.size() > 1)
            array += ',';
        array += element;
    }
    return array + ']';
}

} // namespace taabia
