// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moroccotime.h"
#include "ui/words/words.h"

namespace taabia {

namespace {

constexpr QChar leftToRightIsolate(u'\u2066');
constexpr QChar firstStrongIsolate(u'\u2068');
constexpr QChar popIsolate(u'\u2069');
constexpr QChar zeroWidthNonJoiner(u'\u200c');
constexpr int longestForeignText = 240;

bool steersDirection(QChar c)
{
    return (c >= QChar(u'\u202a') && c <= QChar(u'\u202e')) || (c >= QChar(u'\u2066') && c <= QChar(u'\u2069'))
        || c == QChar(u'\u200e') || c == QChar(u'\u200f') || c == QChar(u'\u061c');
}

/// The number that picks the plural form: languages look at the last two digits, and at small numbers.
int pluralOf(qint64 count)
{
    return static_cast<int>(count < 1000 ? count : 1000 + count % 100);
}

} // namespace

QString Words::enterKey()
{
    return tr("Enter", "the key");
}

QString Words::ctrlEnterKey()
{
    return QStringLiteral("Ctrl+") + enterKey();
}

QString Words::escapeKey()
{
    return tr("Esc", "the key");
}

QString Words::isolated(const QString &figure)
{
    return leftToRightIsolate + figure + popIsolate;
}

QString Words::told(const QString &foreign)
{
    QString text;
    for (const QChar c : foreign.simplified()) {
        if (c.isPrint() && !steersDirection(c))
            text += c;
        if (c == QLatin1Char('<') || c == QLatin1Char('&'))
            text += zeroWidthNonJoiner; // so that no label takes it for the beginning of a tag
        if (text.size() >= longestForeignText) {
            text += QChar(u'\u2026');
            break;
        }
    }
    return firstStrongIsolate + text + popIsolate;
}

QString Words::megabytes(qint64 bytes)
{
    return tr("%1 MB", "an amount of room on a disk").arg(number(bytes >> 20));
}

QString Words::number(qint64 count)
{
    QString digits = QString::number(count);
    const qsizetype sign = count < 0 ? 1 : 0;
    for (qsizetype place = digits.size() - 3; place > sign; place -= 3)
        digits.insert(place, QChar(u'\u202f'));
    return isolated(digits);
}

QString Words::amount(Money amount)
{
    // An amount with centimes takes the form of large numbers: Arabic has no dual or small plural for it.
    const qint64 dirhams = qAbs(amount.centimes() / 100);
    return tr("%1 DH", "an amount of money; the number only picks the plural form",
        amount.isWholeDirhams() ? pluralOf(dirhams) : 100)
        .arg(isolated(amount.toShortDisplay()));
}

QString Words::phone(const Msisdn &phone)
{
    return isolated(phone.toDisplay());
}

QString Words::timeOfDay(const QDateTime &utc)
{
    return isolated(MoroccoTime::fromUtc(utc).toString(QStringLiteral("HH:mm:ss")));
}

QString Words::dateTime(const QDateTime &utc)
{
    return isolated(MoroccoTime::fromUtc(utc).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")));
}

QString Words::age(qint64 seconds)
{
    if (seconds < 2)
        return tr("just now");
    if (seconds < 60)
        return tr("%1 s ago", "seconds; the number only picks the plural form", pluralOf(seconds))
            .arg(isolated(QString::number(seconds)));
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return tr("%1 min ago", "minutes; the number only picks the plural form", pluralOf(minutes))
            .arg(isolated(QString::number(minutes)));
    const qint64 hours = minutes / 60;
    if (hours < 48)
        return tr("%1 h ago", "hours; the number only picks the plural form", pluralOf(hours))
            .arg(isolated(QString::number(hours)));
    const qint64 days = hours / 24;
    return tr("%1 days ago", "days; the number only picks the plural form", pluralOf(days))
        .arg(isolated(QString::number(days)));
}

QString Words::day(const QDateTime &utc, QDate today)
{
    constexpr qint64 week = 7;
    const QDate day = MoroccoTime::dayOf(utc);
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return tr("today");
    if (ago == 1)
        return tr("yesterday");
    if (ago > 1 && ago < week)
        return age(ago * 24 * 60 * 60);
    return isolated(day.toString(QStringLiteral("dd/MM/yyyy")));
}

} // namespace taabia
