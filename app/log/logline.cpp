// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logline.h"

#include "log/logmask.h"

namespace taabia {

namespace {

constexpr qsizetype longest = 2000; ///< of a field, in characters: a server may have sent a whole page

QString quoted(QString text)
{
    if (text.size() > longest)
        text = text.left(longest) + QStringLiteral("...");
    text.replace(u'"', u'\'');
    return u'"' + text + u'"';
}

} // namespace

LogLine::LogLine(const char *event)
    : m_utc(QDateTime::currentDateTimeUtc())
    , m_event(event)
{ }

LogLine &LogLine::with(const char *name, qint64 value)
{
    m_fields.push_back({name, QString::number(value), false});
    return *this;
}

LogLine &LogLine::with(const char *name, const char *word)
{
    return with(name, QString::fromLatin1(word));
}

LogLine &LogLine::with(const char *name, const QString &word)
{
    m_fields.push_back({name, word, false});
    return *this;
}

LogLine &LogLine::told(const char *name, const QString &text)
{
    m_fields.push_back({name, text, true});
    return *this;
}

QByteArray LogLine::rendered(const LogMask &mask) const
{
    QString rest = QString::fromLatin1(m_event);
    for (const Field &field : m_fields)
        rest += u' ' + QString::fromLatin1(field.name) + u'='
            + (field.foreign ? quoted(mask.foreign(field.value)) : field.value);
    // The time is not masked: it has as many digits as a telephone number.
    return m_utc.toString(Qt::ISODateWithMs).toLatin1() + ' ' + mask.everywhere(rest).toUtf8() + '\n';
}

} // namespace taabia
