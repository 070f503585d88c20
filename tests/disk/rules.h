// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace taabia {

class Shop;

/// What must hold when the disk is well and all has been given time to settle: design section 2, against the
/// provider's books.
namespace rules {

/// Those that do not hold, in words. The shop is open.
QStringList broken(Shop &shop);

} // namespace rules
} // namespace taabia
