// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace taabia {

/// Seconds since 1970 of a Date header, "Fri, 09 Jan 2026 18:21:57 GMT": the one form that RFC 7231 lets servers send.
/// Empty for any other form and for a date that does not exist. Read by hand, because the names are English whatever
/// the PC speaks.
std::optional<qint64> secondsOfHttpDate(const QByteArray &header);

} // namespace taabia
