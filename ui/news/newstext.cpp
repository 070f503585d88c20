// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/news/newstext.h"

#include <QFile>
#include <QLocale>

namespace taabia::NewsText {

const News &all()
{
    static const News news = [] {
        QFile file(QStringLiteral(":/taabia/news.json"));
        auto read = file.open(QIODevice::ReadOnly) ? News::parse(file.readAll()) : Unexpected{QString()};
        return read ? *std::move(read) : News();
    }();
    return news;
}

QString version()
{
    return QStringLiteral(TAABIA_VERSION);
}

QStringList lines(const VersionNews &news)
{
    const QString language = QLocale().name().left(2); // which LanguageSwitcher has set
    return news.lines.value(news.lines.contains(language) ? language : QStringLiteral("en"));
}

} // namespace taabia::NewsText
