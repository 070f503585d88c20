// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <vector>

namespace taabia {

/// What is new in one version, a sentence or two each.
struct VersionNews {
    QString version; ///< "0.2.0"
    QDate date;
    QMap<QString, QStringList> lines; ///< by language: "en", "fr", "ar", "es"
};

/// resources/news.json: the one place in which the versions' news are written. Pure.
class News {
public:
    /// The error says in English what is wrong. Every version has news in each of the four languages, newest first.
    static Expected<News, QString> parse(const QByteArray &json);

    const std::vector<VersionNews> &versions() const { return m_versions; }

    /// Those after \a seen up to \a now, newest first. \a seen empty: of \a now alone (an older program did not write
    /// down which one it was). None after a step back.
    std::vector<VersionNews> since(const QString &seen, const QString &now) const;

private:
    std::vector<VersionNews> m_versions;
};

} // namespace taabia
