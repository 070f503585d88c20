// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taabia {

/// A short name as people mean it, whatever their keyboard: letters and digits alone, no accents, no case, one form of
/// each Arabic letter that is written in several. "N° de Téléphone" and "n de telephone" fold to "ndetelephone". To
/// compare with, never to show. A name of more than 64 characters is none: it folds to nothing.
QString foldedName(QStringView name);

} // namespace taabia
