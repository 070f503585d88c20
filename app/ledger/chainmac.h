// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace taabia {

/// HMAC-SHA256 with one key, by OpenSSL. The key is wiped from this object's memory when it goes.
class ChainMac {
public:
    static constexpr qsizetype size = 32; ///< bytes of a hash

    explicit ChainMac(const QByteArray &key);
    ~ChainMac();
    ChainMac(const ChainMac &) = delete;
    ChainMac &operator=(const ChainMac &) = delete;

    /// Empty, if OpenSSL failed (no memory, for one).
    std::optional<QByteArray> of(const QByteArray &message) const;

    /// Tells this key from others without telling it.
    std::optional<QByteArray> fingerprint() const;

    /// In a time that does not depend on where they differ.
    static bool same(const QByteArray &a, const QByteArray &b);

private:
    struct Context;
    std::unique_ptr<Context> m_keyed; ///< copied for each message; null: OpenSSL failed
};

} // namespace taabia
