// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QStringList>

#include <variant>

namespace taabia {

/// What the command line of taabia-sandbox asks for: to run, or to print a text and end.
using SandboxCommand = std::variant<SandboxConfig, QString>;

/// \a arguments with the program's name first; \a keyFromEnvironment is TAABIA_SANDBOX_KEY, empty if it is not set.
/// The error is a sentence.
Expected<SandboxCommand, QString> readSandboxOptions(
    const QStringList &arguments, const QByteArray &keyFromEnvironment);

} // namespace taabia
