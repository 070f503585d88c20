// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logmask.h"

#include "domain/digits.h"

#include <QRegularExpression>
#include <QUrl>

namespace taabia {

namespace {

constexpr qsizetype shortestSecret = 6; ///< bytes
const QString struck = QStringLiteral("[struck out]");

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

/// "\u0660" as JSON writes a digit that is not ASCII.
QString withoutEscapedDigits(QString text)
{
    static const QRegularExpression escaped(
        QStringLiteral("\\\\u06(6|f)([0-9])"), QRegularExpression::CaseInsensitiveOption);
    return text.replace(escaped, QStringLiteral("\\2"));
}

QString withoutNumbers(const QString &text)
{
    // Nine digits or more, with at most four signs between two of them that are neither letters nor the marks that
    // stand between the fields of a line.
    static const QRegularExpression number(QStringLiteral("[0-9](?:(?:%20|[^0-9A-Za-z=\"\\p{L}]){0,4}[0-9]){8,}"));
    QString kept;
    qsizetype from = 0;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString digits = match.captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        kept += text.mid(from, match.capturedStart() - from) + QStringLiteral("[number ..") + digits.right(2) + u']';
        from = match.capturedEnd();
    }
    return kept + text.mid(from);
}

/// Base64 hangs on what stands before: whichever of the three ways, its middle is struck out.
void addBase64(std::vector<Secret> &forms, const QByteArray &secret)
{
    for (const QByteArray::Base64Option alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (int shift = 0; shift < 3; ++shift) {
            QByteArray shifted = QByteArray(shift, '\0') + secret;
            QByteArray encoded = shifted.toBase64(alphabet | QByteArray::OmitTrailingEquals);
            QByteArray middle = encoded.mid(shift == 0 ? 0 : 4);
            middle.chop(middle.size() % 4);
            if (middle.size() >= 2 * shortestSecret / 2)
                forms.emplace_back(middle);
            for (QByteArray *one : {&shifted, &encoded, &middle})
                wipe(*one);
        }
    }
}

} // namespace

void LogMask::conceal(const Secret &secret)
{
    QByteArray bytes(secret.bytes().data(), secret.bytes().size());
    if (bytes.size() >= shortestSecret) {
        m_forms.emplace_back(bytes);
        m_forms.emplace_back(bytes.toHex());
        m_forms.emplace_back(bytes.toHex().toUpper());
        m_forms.emplace_back(bytes.toPercentEncoding());
        m_forms.emplace_back(QUrl::toPercentEncoding(QString::fromUtf8(bytes), "/"));
        addBase64(m_forms, bytes);
    }
    wipe(bytes);
}

QString LogMask::everywhere(const QString &text) const
{
    QByteArray bytes = text.toUtf8();
    for (const Secret &form : m_forms)
        bytes.replace(QByteArray::fromRawData(form.bytes().data(), form.bytes().size()), struck.toLatin1());
    return withoutNumbers(plainDigits(withoutEscapedDigits(withoutControls(QString::fromUtf8(bytes)))));
}

QString LogMask::foreign(const QString &text) const
{
    static const QRegularExpression named(
        QStringLiteral("((?:api[ _-]?key|x-api-key|key|pins?|passphrase|password|passwd|pwd|secret|token|authorization|"
                       "bearer)[\"']?\\s*(?:[:=]|\\bis\\b|\\s)\\s*[\"']?)([^\\s\"',;&]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression looksLikeKey(
        QStringLiteral("(?=[A-Za-z0-9+_=%~-]*[0-9])(?=[A-Za-z0-9+_=%~-]*[A-Za-z])[A-Za-z0-9+_=%~-]{20,}"));
    static const QRegularExpression digits(QStringLiteral("[0-9]{4,}"));
    QString kept = everywhere(text);
    kept.replace(named, QStringLiteral("\\1") + struck);
    kept.replace(looksLikeKey, struck);
    kept.replace(digits, QStringLiteral("[digits]"));
    return kept;
}

} // namespace taabia
