// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/accountsetup.h"

namespace taabia {

/// Why an address is not one that the till talks to, in English, for the terminal.
QString addressFault(BaseUrlError error);

} // namespace taabia
