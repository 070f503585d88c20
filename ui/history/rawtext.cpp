// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/rawtext.h"

namespace taabia {

namespace {

bool isHarmless(QChar c)
{
    const bool steers = (c >= QChar(u'\u202a') && c <= QChar(u'\u202e'))
        || (c >= QChar(u'\u2066') && c <= QChar(u'\u2069')) || c == QChar(u'\u200e') || c == QChar(u'\u200f')
        || c == QChar(u'\u061c');
    return !steers && (c == QLatin1Char('\n') || c == QLatin1Char('\t') || c.category() != QChar::Other_Control);
}

/// Breaks lines outside of strings, after '{', '[' and ',' and before '}' and ']'.
class Breaker {
public:
    QString broken(const QString &text)
    {
        for (const QChar c : text)
            add(c);
        return m_out;
    }

private:
    void add(QChar c)
    {
        if (m_inString) {
            m_out += c;
            m_inString = m_escaped || c != QLatin1Char('"');
            m_escaped = !m_escaped && c == QLatin1Char('\\');
            return;
        }
        if (c.isSpace())
            return; // between the parts, where the line breaks come
        if (c == QLatin1Char('}') || c == QLatin1Char(']')) {
            m_depth = qMax(0, m_depth - 1);
            newLine();
        }
        m_out += c;
        if (c == QLatin1Char('"')) {
            m_inString = true;
        } else if (c == QLatin1Char('{') || c == QLatin1Char('[')) {
            ++m_depth;
            newLine();
        } else if (c == QLatin1Char(',')) {
            newLine();
        } else if (c == QLatin1Char(':')) {
            m_out += QLatin1Char(' ');
        }
    }

    void newLine() { m_out += QLatin1Char('\n') + QString(2 * qMin(m_depth, 20), QLatin1Char(' ')); }

    QString m_out;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace

QString rawText(const QByteArray &raw, qsizetype most)
{
    // A character is at most four bytes: no need to decode more than can be shown.
    QString text = QString::fromUtf8(raw.first(qMin(raw.size(), 4 * most)));
    const bool cut = text.size() > most || raw.size() > 4 * most;
    text.truncate(most);
    for (QChar &c : text) {
        if (!isHarmless(c))
            c = QChar::ReplacementCharacter;
    }
    const QString trimmed = text.trimmed();
    const bool looksLikeJson = (trimmed.startsWith(QLatin1Char('{')) && (cut || trimmed.endsWith(QLatin1Char('}'))))
        || (trimmed.startsWith(QLatin1Char('[')) && (cut || trimmed.endsWith(QLatin1Char(']'))));
    if (looksLikeJson)
        text = Breaker().broken(trimmed);
    return cut ? text + QChar(u'\u2026') : text;
}

} // namespace taabia
