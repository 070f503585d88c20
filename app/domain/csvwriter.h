// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/msisdn.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <variant>
#include <vector>

namespace taabia {

/// One cell of a list, as what it is, so that each way out (screen, CSV, paper) writes it in its own manner.
/// A QDateTime is UTC.
using ListCell = std::variant<std::monostate, QString, qint64, Money, Msisdn, QDate, QDateTime>;

/// A list as the spreadsheets of Morocco (Excel in French and in Arabic, LibreOffice) open it with a double click:
/// UTF-8 with a byte order mark, semicolons, CRLF, RFC 4180 quotes.
///   amounts        "1234,50": a comma, no thousands, no currency, so that they can be summed
///   numbers        "06 12 34 56 78" with plain spaces: bare digits would lose their zero, and there is no other way
///                  to say "text" in a CSV that is no formula
///   times          Moroccan, "22/11/2026 14:03:11"
///   text           see textCell()
/// Rows are handed over piecemeal, so that a million of them need no memory.
class CsvWriter {
public:
    CsvWriter();

    void add(const std::vector<ListCell> &row);
    void addEmptyRow();

    /// What was written since the last call.
    QByteArray take();

    /// Somebody's words as a cell's content, before quoting. A spreadsheet runs a cell that begins with = + - @, with
    /// their full-width forms, with a tab or a line end, or with one of them after blanks: such a cell gets an
    /// apostrophe before it, unless it is a plain number. Characters that no cell can hold (U+0000, half surrogates)
    /// become U+FFFD; marks that only steer the direction of text are left out.
    static QString textCell(const QString &text);

private:
    QByteArray m_bytes;
};

} // namespace taabia
