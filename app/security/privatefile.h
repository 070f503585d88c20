// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"

namespace taabia {

/// A small file that only this user may read, written whole or not at all. Any thread.
namespace PrivateFile {

constexpr qint64 largest = qint64(64) << 10; ///< bytes

/// Empty: there is none, or nothing in it.
Expected<std::optional<QByteArray>, VaultError> read(const QString &path);

Expected<std::monostate, VaultError> write(const QString &path, const QByteArray &content);

} // namespace PrivateFile
} // namespace taabia
