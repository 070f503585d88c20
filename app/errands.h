// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "rollout.h"

namespace taabia {

struct Shelf;

/// What the program does without a window, and its exit code. A part of the composition root.
namespace Errands {

/// Sets a till up from a roll-out file.
int setUp(int &argc, char **argv, const Command &command, const RolloutSecrets &secrets, const Shelf &shelf);

/// Writes the report for support into a file.
int saveReport(int &argc, char **argv, const Command &command);

/// Prints the file in which every key is explained.
int printExample();

} // namespace Errands
} // namespace taabia
