// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace taabia {

/// Unguessable bytes from OpenSSL. Empty: none are to be had. Any thread.
QByteArray randomBytes(int count);

} // namespace taabia
