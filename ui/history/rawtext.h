// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace taabia {

/// What came over the wire, for people's eyes: nothing is left out, bent or interpreted. Bytes that are no text show
/// as U+FFFD. Text that looks like JSON gets line breaks between its parts and stays letter for letter the same
/// otherwise (a parser would round its numbers). Longer than \a most characters it is cut, and says so by ending in
/// an ellipsis.
QString rawText(const QByteArray &raw, qsizetype most = 20'000);

} // namespace taabia
