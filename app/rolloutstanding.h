// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountfile.h"
#include "rolloutkeys.h"

namespace taabia {

/// How a till is set up, in the words of a roll-out file. The thread that asks waits for the disk.
namespace RolloutStanding {

/// \a record is the account file's; the preferences are read.
RolloutDraft of(const AccountRecord &record, const QString &dataDir);

/// Writes the preferences that \a wanted has otherwise. False: they could not be written, or not as they were meant.
bool writePreferences(const RolloutDraft &wanted, const QString &dataDir);

/// In which sections two of them differ, in the order of the file.
QStringList differences(const RolloutDraft &one, const RolloutDraft &other);

} // namespace RolloutStanding
} // namespace taabia
