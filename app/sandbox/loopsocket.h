// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

namespace taabia::LoopSocket {

/// The few things about a socket that cpp-httplib does not offer.

/// A port that another program holds must be an error, and one that we held a moment ago must not: cpp-httplib's own
/// options let two servers share a port on Linux without a word.
void claimPort(socket_t listener);

/// More callers may knock at once than cpp-httplib's five.
void widenBacklog(socket_t listener);

/// Ends both directions: whoever reads or writes the socket comes back at once.
void hangUp(socket_t socket);

/// True once the other side has hung up (and everything it sent was read).
bool otherSideLeft(socket_t socket);

} // namespace taabia::LoopSocket
