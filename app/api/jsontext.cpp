// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace taabia::JsonText {

bool isDeeperThan(const QByteArray &json, int limit)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limit)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

Expected<QJsonObject, QString> object(const QByteArray &json)
{
    if (json.isEmpty())
        return Unexpected{QStringLiteral("the reply is empty")};
    if (isDeeperThan(json, deepest))
        return Unexpected{QStringLiteral("the JSON is nested too deep")};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Unexpected{QStringLiteral("not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset)};
    if (!document.isObject())
        return Unexpected{QStringLiteral("not a JSON object")};
    return document.object();
}

QByteArray quoted(const QString &text)
{
    QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact); // ["..."]
    list.chop(1);
    return list.mid(1);
}

} // namespace taabia::JsonText
