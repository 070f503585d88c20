// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/news.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

namespace taabia {

namespace {

QVersionNumber number(const QString &version)
{
    return QVersionNumber::fromString(version);
}

Expected<VersionNews, QString> read(const QJsonObject &object)
{
    VersionNews news;
    news.version = object.value(QLatin1String("version")).toString();
    news.date = QDate::fromString(object.value(QLatin1String("date")).toString(), Qt::ISODate);
    if (number(news.version).segmentCount() != 3)
        return Unexpected{QStringLiteral("a version is not of the form 1.2.3")};
    if (!news.date.isValid())
        return Unexpected{QStringLiteral("%1 has no date").arg(news.version)};
    for (const char *language : {"en", "fr", "ar", "es"}) {
        QStringList lines;
        for (const QJsonValue line : object.value(QLatin1String(language)).toArray())
            lines << line.toString().trimmed();
        if (lines.isEmpty() || lines.contains(QString()))
            return Unexpected{QStringLiteral("%1 has no news in \"%2\", or an empty line")
                                  .arg(news.version, QLatin1String(language))};
        news.lines.insert(QLatin1String(language), lines);
    }
    return news;
}

} // namespace

Expected<News, QString> News::parse(const QByteArray &json)
{
    News all;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array()) {
        auto one = read(value.toObject());
        if (!one)
            return Unexpected{one.error()};
        if (!all.m_versions.empty() && number(one->version) >= number(all.m_versions.back().version))
            return Unexpected{QStringLiteral("%1 is not older than the one above it").arg(one->version)};
        all.m_versions.push_back(*std::move(one));
    }
    if (all.m_versions.empty())
        return Unexpected{QStringLiteral("there is no version")};
    return all;
}

std::vector<VersionNews> News::since(const QString &seen, const QString &now) const
{
    std::vector<VersionNews> news;
    for (const VersionNews &one : m_versions) {
        const bool isNow = number(one.version) == number(now);
        if (seen.isEmpty() ? isNow : number(one.version) > number(seen) && number(one.version) <= number(now))
            news.push_back(one);
    }
    return news;
}

} // namespace taabia
