// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtenwords.h"

namespace taabia {

using namespace paper;
using namespace Qt::StringLiterals;

static QStringList stringsOf(const Block &block)
{
    if (const auto *text = std::get_if<Text>(&block))
        return {text->text};
    if (const auto *pair = std::get_if<Pair>(&block))
        return {pair->label, pair->value};
    if (const auto *mark = std::get_if<Mark>(&block))
        return {mark->text};
    QStringList all;
    if (const auto *table = std::get_if<Table>(&block)) {
        for (const Column &column : table->columns)
            all += column.title;
        for (const QStringList &row : table->rows)
            all += row;
        all += table->total.value_or(QStringList());
        for (const QStringList &row : table->below)
            all += row;
    }
    return all;
}

QStringList stringsOf(const PaperDocument &document)
{
    QStringList all;
    for (const Part &part : document.parts) {
        for (const Block &block : part.blocks)
            all += stringsOf(block);
    }
    return all;
}

bool isIsolate(QChar c)
{
    return c >= QChar(u'\u2066') && c <= QChar(u'\u2069');
}

QString wordsOf(const PaperDocument &document)
{
    QString words;
    for (const QChar c : stringsOf(document).join(u" | "_s)) {
        if (!isIsolate(c))
            words += c.isSpace() ? u' ' : c;
    }
    return words;
}

} // namespace taabia
