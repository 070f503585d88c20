// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taabia {

/// Qt's file dialog, so that it can be read from right to left too.
namespace FileDialogs {

/// A name with its patterns, "Lists (*.csv *.txt)": the patterns stay as they are typed.
QString filter(const QString &name);

} // namespace FileDialogs
} // namespace taabia
