// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/margin.h"
#include "domain/money.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace taabia {

/// Writes a JSON object with its members in the order in which they are added, as the documents show them. Amounts are
/// written from their centimes, so a double never comes near them.
class JsonObject {
public:
    JsonObject &text(const char *key, const QString &value);
    JsonObject &textOrNull(const char *key, const QString &value); ///< null where the text is empty
    JsonObject &number(const char *key, qint64 value);
    JsonObject &money(const char *key, Money value); ///< 9.35, 10
    JsonObject &percent(const char *key, Margin value); ///< 6.5, -3.0
    JsonObject &flag(const char *key, bool value);
    JsonObject &null(const char *key);
    JsonObject &json(const char *key, const QByteArray &value); ///< \a value is JSON already

    QByteArray toBytes() const { return '{' + m_members + '}'; }

private:
    JsonObject &member(const char *key, const QByteArray &value);
    QByteArray m_members;
};

QByteArray jsonArray(const std::vector<QByteArray> &elements);

} // namespace taabia
