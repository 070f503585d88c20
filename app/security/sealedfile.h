// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/secret.h"
#include "ports/fileseal.h"
#include "security/scrypt.h"

#include <QString>

#include <functional>
#include <optional>
#include <variant>

class QIODevice;

namespace taabia {

/// A file of any size locked with a passphrase, written and read as a stream (a chunk in memory at a time). A sealed
/// file is
///     "TAABIASEAL1" | length of the box, 2 bytes, big end first | the box: a SealedBox with the sealing key in it
///     | salt, 32 bytes | chunks
/// and a chunk is up to chunkBytes of the plain file under AES-256-GCM, and its tag of 16 bytes; only the last one is
/// shorter. The key of the chunks is HMAC-SHA256(sealing key, everything before them), so each file has its own and no
/// byte of the head can be changed; a chunk's nonce is its number (11 bytes) and whether it is the last (1 byte), so
/// none can be left out, put elsewhere, added, taken from another file, or cut off at the end. Any thread.
///
/// To open one on another PC takes the passphrase alone: keyOf(), then open().
namespace SealedFile {

constexpr qsizetype chunkBytes = 64 * 1024;
constexpr int keyBytes = 32;

/// How the files' names end.
inline QString suffix()
{
    return FileSeal::suffix();
}

/// What files are sealed with. The box goes into each of them and is no secret.
struct Lock {
    Secret key; ///< keyBytes
    QByteArray box; ///< that key, sealed with the owner's passphrase

    bool isSet() const { return key.bytes().size() == keyBytes && !box.isEmpty(); }
};

struct Fault {
    enum class Kind {
        NotSealed, ///< not made by seal()
        WrongPassphrase, ///< or the box in its head was changed: the two cannot be told apart
        Changed, ///< cut, or not what was written
        NoMemory, ///< or no random bytes: this computer cannot do it now
        Unreadable, ///< the disk that is read from
        Unwritable, ///< the disk that is written to
        Stopped, ///< goOn said no
    };
    Kind kind = Kind::Changed;
    QString detail{}; ///< in English, for who mends it
};

/// Asked between chunks, with the plain bytes done so far. May be empty.
using GoOn = std::function<bool(qint64 bytesDone)>;
using Outcome = Expected<std::monostate, Fault>;

/// The lock of \a key for this passphrase; half a second. Empty: no memory or no random bytes are to be had.
std::optional<Lock> makeLock(
    const Secret &key, const Secret &passphrase, const Scrypt::Cost &cost = Scrypt::ofPassphrase);

/// Both devices are open; from \a plain's position to its end. On a fault \a sealed holds something useless.
Outcome seal(QIODevice &plain, QIODevice &sealed, const Lock &lock, const GoOn &goOn = {});

/// Whether the file begins as one of these. Moves the device's position.
bool isSealed(QIODevice &sealed);

/// The key of a sealed file, from its head; half a second. \a sealed stands at its beginning; random access.
Expected<Secret, Fault> keyOf(QIODevice &sealed, const Secret &passphrase);

/// Goes to the beginning of \a sealed. Each chunk is authentic before it is written, yet that the end was cut off is
/// known at the end only: on a fault the caller throws \a plain away. \a plain null: only looks whether it is whole.
Outcome open(QIODevice &sealed, QIODevice *plain, const Secret &key, const GoOn &goOn = {});

} // namespace SealedFile
} // namespace taabia
