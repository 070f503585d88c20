// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QByteArray>
#include <QString>

namespace taabia {

/// Why the bytes of a file are not read as text.
enum class TextTrouble {
    Workbook, ///< an Excel or OpenDocument file: it must be saved as CSV first
    Binary, ///< some other file that no person wrote
};

/// The text in a file of unknown making. In this order: a byte order mark is believed; UTF-16 without one is told by
/// the side on which its zero bytes stand; valid UTF-8; anything else is Windows-1252, what a spreadsheet in French or
/// Spanish saves by itself. A few bytes that are no character become U+FFFD and make nothing else unreadable. The
/// result is always valid UTF-16 without U+0000.
Expected<QString, TextTrouble> textOfBytes(const QByteArray &bytes);

} // namespace taabia
