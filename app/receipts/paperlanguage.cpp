// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/paperlanguage.h"

#include "domain/moroccotime.h"

#include <QStringList>

namespace taabia {

namespace {

constexpr QChar leftToRightIsolate(u'\u2066');
constexpr QChar firstStrongIsolate(u'\u2068');
constexpr QChar popIsolate(u'\u2069');
constexpr QChar narrowSpace(u'\u202f');
constexpr QChar ellipsis(u'\u2026');

/// Of one line of somebody else's words.
constexpr qsizetype longestLine = 160;

/// What a person can see of \a line. The signs that steer direction are none of it: they do not count as printable.
QString printable(const QString &line)
{
    QString text;
    for (const QChar c : line.simplified()) {
        if (c.isPrint() || c.isSurrogate())
            text += c;
        if (text.size() >= longestLine) {
            if (text.back().isHighSurrogate())
                text.chop(1);
            return text + ellipsis;
        }
    }
    return text;
}

} // namespace

PaperLanguage::PaperLanguage(const QString &code)
    : m_code(code)
{
    (void)m_words.load(QStringLiteral(":/taabia/i18n/taabia_%1.qm").arg(code));
}

QString PaperLanguage::translate(const char *context, const char *text, const char *comment, int n) const
{
    const QString found = m_words.translate(context, text, comment, n);
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

QString PaperLanguage::money(Money amount) const
{
    // The window's own words. With its centimes an amount takes the form of large numbers: Arabic has no dual or small
    // plural for it.
    return translate("Words", "%1 DH", "an amount of money; the number only picks the plural form", 100)
        .arg(isolated(amount.toDisplay()));
}

QString PaperLanguage::isolated(const QString &figure)
{
    return leftToRightIsolate + figure + popIsolate;
}

QString PaperLanguage::number(qint64 count)
{
    QString digits = QString::number(count);
    const qsizetype sign = count < 0 ? 1 : 0;
    for (qsizetype place = digits.size() - 3; place > sign; place -= 3)
        digits.insert(place, narrowSpace);
    return isolated(digits);
}

QString PaperLanguage::phone(const Msisdn &phone)
{
    return isolated(phone.toDisplay());
}

QString PaperLanguage::dateTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return QStringLiteral("-");
    return isolated(MoroccoTime::fromUtc(utc).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")));
}

QString PaperLanguage::told(const QString &foreign, int lines)
{
    QStringList told;
    for (const QString &line : foreign.split(QLatin1Char('\n'))) {
        const QString text = printable(line);
        if (text.isEmpty())
            continue;
        if (told.size() == lines) {
            told.back() += ellipsis;
            break;
        }
        told += firstStrongIsolate + text + popIsolate;
    }
    return told.join(QLatin1Char('\n'));
}

} // namespace taabia
