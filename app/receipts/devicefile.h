// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include <atomic>
#include <optional>

namespace taabia::DeviceFile {

/// Hands \a bytes to the printer behind a file of the system: "/dev/usb/lp0", on Windows "COM3" or "\\pc\printer".
/// Where the system can wait for a device without blocking (POSIX), gives up at \a deadline or when \a stop is set.
/// An English sentence if not everything was taken.
std::optional<QString> write(
    const QString &path, const QByteArray &bytes, QDeadlineTimer deadline, const std::atomic_bool &stop);

} // namespace taabia::DeviceFile
