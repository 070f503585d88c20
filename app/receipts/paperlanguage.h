// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/msisdn.h"

#include <QDateTime>
#include <QTranslator>

namespace taabia {

/// One language for paper, whatever the window speaks. lupdate reads the texts where translate() is called. Each figure
/// comes as a left-to-right isolate, somebody else's words as an isolate of their own.
class PaperLanguage {
public:
    /// \a code: "fr", "ar", "en" or "es". Without its words the English of the code is used.
    explicit PaperLanguage(const QString &code);

    const QString &code() const { return m_code; }
    bool isRightToLeft() const { return m_code == QLatin1String("ar"); }
    QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1) const;

    QString money(Money amount) const; ///< always with centimes: "10,00 DH", in Arabic "10,00 درهم"

    static QString isolated(const QString &figure);
    static QString number(qint64 count); ///< "1 000 000"
    static QString phone(const Msisdn &phone);
    static QString dateTime(const QDateTime &utc); ///< Moroccan, "02/03/2026 11:04:09"; invalid: "-"

    /// Somebody else's words: printable, capped, closed in themselves so that they turn nothing around. \a lines: how
    /// many they may have.
    static QString told(const QString &foreign, int lines = 1);

private:
    QString m_code;
    QTranslator m_words;
};

} // namespace taabia
