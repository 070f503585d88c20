// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taabia {

/// What people type and paste into number fields, made plain: Arabic-Indic (U+0660..) and Eastern (U+06F0..) digits
/// become 0-9, every kind of space becomes ' ', marks that only steer the writing direction are dropped.
QString plainDigits(QStringView text);

} // namespace taabia
