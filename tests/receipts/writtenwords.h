// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperdocument.h"

namespace taabia {

/// Every text of a document, from its top to its end.
QStringList stringsOf(const PaperDocument &document);

/// The signs that close a stretch of another direction.
bool isIsolate(QChar c);

/// All words, as a reader sees them: no signs of direction, plain spaces.
QString wordsOf(const PaperDocument &document);

} // namespace taabia
