// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopdetails.h"

class QSettings;

namespace taabia {

/// The owner's choices about paper as a file keeps them, next to the other Preferences. Any thread.
namespace PaperSettings {

/// What can stand on paper and in a file: no control or direction characters, nothing at the ends, no longer than the
/// paper bears. sensible(sensible(s)) == sensible(s).
PaperSetup sensible(const PaperSetup &setup);

/// A value that makes no sense is its default.
PaperSetup read(const QSettings &settings);
void write(QSettings &settings, const PaperSetup &setup);

} // namespace PaperSettings
} // namespace taabia
