// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownercatalogue.h"

class QSettings;

namespace taabia {

/// The owner's catalogue as a file keeps it, next to the other Preferences. Any thread.
namespace CatalogueSettings {

/// What cannot be read is as it came with the program. Whether it makes sense is for OwnerCatalogues to say.
OwnerCatalogue read(const QSettings &settings);
void write(QSettings &settings, const OwnerCatalogue &catalogue);

} // namespace CatalogueSettings
} // namespace taabia
