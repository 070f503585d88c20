// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/paperspeech.h"

namespace taabia {

namespace {

/// Words of one language among those of another.
QString closed(const PaperLanguage &language, const QString &words)
{
    const QChar isolate(language.isRightToLeft() ? u'\u2067' : u'\u2066');
    return isolate + words + QChar(u'\u2069');
}

} // namespace

PaperSpeech::PaperSpeech(Languages languages)
    : m_languages(std::move(languages))
{ }

QString PaperSpeech::joined(const char *context, const char *text, const char *comment, const QString &between) const
{
    const QString first = m_languages.front()->translate(context, text, comment);
    if (m_languages.size() == 1)
        return first;
    const QString second = m_languages.back()->translate(context, text, comment);
    if (first == second)
        return first;
    return closed(*m_languages.front(), first) + between + closed(*m_languages.back(), second);
}

QString PaperSpeech::translate(const char *context, const char *text, const char *comment) const
{
    return joined(context, text, comment, QStringLiteral(" · "));
}

QString PaperSpeech::Stacked::translate(const char *context, const char *text, const char *comment) const
{
    return speech.joined(context, text, comment, QStringLiteral("\n"));
}

void PaperSpeech::add(paper::Block block)
{
    const bool rightToLeft = m_languages.front()->isRightToLeft();
    if (m_document.parts.empty() || m_document.parts.back().rightToLeft != rightToLeft)
        m_document.parts.push_back({rightToLeft, {}});
    m_document.parts.back().blocks.push_back(std::move(block));
}

void PaperSpeech::addEach(const std::function<QString(const PaperLanguage &)> &sentence, const paper::Text &look)
{
    for (const PaperLanguage *language : m_languages) {
        paper::Text text = look;
        text.text = sentence(*language);
        if (text.text.isEmpty())
            continue;
        if (m_document.parts.empty() || m_document.parts.back().rightToLeft != language->isRightToLeft())
            m_document.parts.push_back({language->isRightToLeft(), {}});
        m_document.parts.back().blocks.emplace_back(text);
    }
}

void PaperSpeech::addMark(const std::function<QString(const PaperLanguage &)> &word)
{
    QStringList lines;
    for (const PaperLanguage *language : m_languages) {
        const QString line = closed(*language, word(*language));
        if (!lines.contains(line))
            lines += line;
    }
    add(paper::Mark{lines.join(QLatin1Char('\n'))});
}

PaperDocument PaperSpeech::document(const QString &title) &&
{
    m_document.title = title;
    return std::move(m_document);
}

} // namespace taabia
