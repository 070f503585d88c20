// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperdocument.h"
#include "receipts/paperlanguage.h"

#include <functional>
#include <vector>

namespace taabia {

/// Writes a document in one language or in two at once. In two, short words stand beside each other ("Date · التاريخ"),
/// so that figures need not be printed twice, and sentences below each other.
class PaperSpeech {
public:
    using Languages = std::vector<const PaperLanguage *>; ///< one or two; the first sets the direction

    explicit PaperSpeech(Languages languages);

    const PaperLanguage &first() const { return *m_languages.front(); }

    /// A word or two for a label or a value; the words of both languages unless they are the same.
    QString translate(const char *context, const char *text, const char *comment = nullptr) const;
    /// The same below each other, for the heading of a narrow column.
    /// (An object whose method is called translate(): lupdate finds texts by that name alone.)
    struct Stacked {
        const PaperSpeech &speech;
        QString translate(const char *context, const char *text, const char *comment = nullptr) const;
    };
    Stacked stacked() const { return {*this}; }
    QString money(Money amount) const { return first().money(amount); }

    void add(paper::Block block);

    /// A sentence in each language, on lines of their own.
    void addEach(const std::function<QString(const PaperLanguage &)> &sentence, const paper::Text &look);

    /// A mark with a line for each language.
    void addMark(const std::function<QString(const PaperLanguage &)> &word);

    PaperDocument document(const QString &title) &&;

private:
    QString joined(const char *context, const char *text, const char *comment, const QString &between) const;

    Languages m_languages;
    PaperDocument m_document;
};

} // namespace taabia
