// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/news.h"

namespace taabia {

/// What is new in this program, in the language of the window. UI thread.
namespace NewsText {

/// Of the program's own file; without any if that cannot be read.
const News &all();

/// The version that runs.
QString version();

/// In the language that the window speaks now.
QStringList lines(const VersionNews &news);

} // namespace NewsText
} // namespace taabia
