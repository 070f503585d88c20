// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace taabia::Secrecy {

/// A crash leaves no picture of the memory behind, and no other program of this user may look into it.
void forbidDumps();

/// What is written from now on, the ledger and its backups before all, no other user of this computer may read,
/// whatever the folder. The group may, where somebody has set it up so. (On Windows a user's folders are his own.)
void keepFilesFromOthers();

/// Overwrites a variable of the environment where it lies, before it is taken out: what a process was started with
/// can be read by others as long as it lives.
void wipeVariable(const char *name);

/// Qt's debug messages are for people who look for faults in it, and can hold what was typed or sent. Warnings pass.
void hushDebugMessages();

} // namespace taabia::Secrecy
