// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tuple>
#include <vector>

namespace taabia::house {

/// What makes a text one text for the translator: the same words in another context may need other words.
struct TextKey {
    QString context;
    QString source;
    QString comment;
    bool plural = false;

    friend bool operator<(const TextKey &a, const TextKey &b)
    {
        return std::tie(a.context, a.source, a.comment, a.plural) < std::tie(b.context, b.source, b.comment, b.plural);
    }
};

struct TsMessage {
    TextKey key;
    QString type; ///< of <translation>: "unfinished", "vanished", "obsolete", or empty when it is done
    QStringList forms; ///< the translation; with plural one entry a form
    int line = 0;
};

/// Reads Qt Linguist's .ts. A file that is not well formed comes back with a single message whose type is the error.
std::vector<TsMessage> readTs(const QByteArray &xml);

/// How many plural forms the language has for Qt, and which of them speak of one known number, so that the number may
/// be left out ("one sale", in Arabic also "two sales").
struct Plurals {
    int forms = 1;
    QList<int> mayLeaveOutTheNumber;
};

Plurals pluralsOf(const QString &language);

/// What is wrong with the message in that language; empty when nothing is.
QString faultOf(const TsMessage &message, const Plurals &plurals);

} // namespace taabia::house
