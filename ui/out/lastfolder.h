// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taabia {

/// Where people keep the files of this program: every dialog begins in the folder that was chosen last. UI thread.
namespace LastFolder {

/// Never where the program happened to be started.
QString toBeginIn();

/// A file was chosen there.
void note(const QString &path);

} // namespace LastFolder
} // namespace taabia
