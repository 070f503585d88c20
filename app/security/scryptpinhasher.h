// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/pinhasher.h"
#include "security/scrypt.h"

#include <QObject>
#include <QThreadPool>

namespace taabia {

/// PINs by scrypt. A kept PIN is "scrypt$logN$r$p$salt$key" (salt and key in base64), so that the cost can grow with
/// the years and old ones are still read.
class ScryptPinHasher final : public PinHasher {
public:
    explicit ScryptPinHasher(Scrypt::Cost cost = Scrypt::ofPin);
    ~ScryptPinHasher() override;

    void hash(const Secret &pin, const std::function<void(const std::optional<QByteArray> &)> &done) override;
    void check(
        const Secret &pin, const QByteArray &hash, const std::function<void(std::optional<bool>)> &done) override;

private:
    Scrypt::Cost m_cost;
    QObject m_here; ///< answers come to its thread, and no longer when it has gone
    QThreadPool m_worker; ///< one at a time: each takes 32 MiB
};

} // namespace taabia
