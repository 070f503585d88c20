// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace taabia {

/// Waits until the names in this folder are on the disk.
void syncFolder(const QString &folder);

/// Gives the file another name on the same disk, and waits until it is on it. False if the system cannot do that by the
/// names alone: nothing is ever copied instead, which would be neither at once nor durable. Where a \a to is there
/// already, ask before.
bool renameDurably(const QString &from, const QString &to);

} // namespace taabia
