// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace taabia {

/// Writes zeros over memory in a way that the compiler does not leave out.
void overwrite(void *memory, std::size_t bytes);

/// Overwrites a secret and empties it. Only this buffer: bytes that others share are detached first and stay where
/// they were, so a secret is copied deeply, or kept in a Secret.
void wipe(QByteArray &secret);
void wipe(QString &secret);

/// A PIN, a passphrase or a key on its way through the program: immutable bytes that copies share, so that it can
/// travel in a queued command, and that the last copy overwrites. (What a line edit or Qt's network has copied before
/// or after is out of our reach.) Any thread.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    /// As typed, in UTF-8 and composed (NFC), so that the same passphrase opens the same box from any keyboard.
    /// Overwrites \a typed.
    static Secret fromTyped(QString &&typed);

    QByteArrayView bytes() const { return m_bytes ? QByteArrayView(*m_bytes) : QByteArrayView(); }
    bool isEmpty() const { return bytes().isEmpty(); }

    /// In a time that does not tell where they differ.
    friend bool operator==(const Secret &one, const Secret &other);

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

} // namespace taabia
