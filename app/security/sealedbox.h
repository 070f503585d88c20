// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/secret.h"
#include "security/scrypt.h"

namespace taabia {

/// A secret locked with a passphrase: AES-256-GCM under a key by scrypt. A box is
///     "TAABIABOX1" | logN r p, a byte each | salt, 16 bytes | nonce, 12 bytes | what was sealed | tag, 16 bytes
/// and everything before the sealed bytes is authenticated with them. Any thread; takes about half a second.
namespace SealedBox {

enum class Fault {
    NoBox, ///< not made by seal(), or cut
    WrongPassphrase, ///< or a byte of the box was changed: the two cannot be told apart
    NoMemory, ///< this computer cannot work the key out now
};

/// Each time with another salt and another nonce. Empty: no memory or no random bytes are to be had.
std::optional<QByteArray> seal(
    const Secret &what, const Secret &passphrase, const Scrypt::Cost &cost = Scrypt::ofPassphrase);

Expected<Secret, Fault> open(const QByteArray &box, const Secret &passphrase);

} // namespace SealedBox
} // namespace taabia
