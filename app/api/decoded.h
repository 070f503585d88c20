// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QString>

namespace taabia {

/// What a pure decoder makes of the body of a 2xx reply. The error says in English, for the log, what is not as
/// documented.
template <typename T> using Decoded = Expected<T, QString>;

} // namespace taabia
