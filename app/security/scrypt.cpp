// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/scrypt.h"

#include <openssl/evp.h>

namespace taabia {

namespace {

constexpr quint64 mostMemory = quint64(256) << 20;

quint64 memoryOf(const Scrypt::Cost &cost)
{
    const auto blocks = (quint64(1) << cost.logN) + quint64(cost.p);
    return 128 * quint64(cost.r) * blocks;
}

} // namespace

bool Scrypt::isSensible(const Cost &cost)
{
    return cost.logN >= 10 && cost.logN <= 20 && cost.r >= 1 && cost.r <= 16 && cost.p >= 1 && cost.p <= 4
        && memoryOf(cost) <= mostMemory + (1 << 20);
}

std::optional<Secret> Scrypt::derive(const Secret &from, const QByteArray &salt, const Cost &cost)
{
    if (!isSensible(cost))
        return std::nullopt;
    QByteArray key(keyBytes, '\0');
    // OpenSSL allows 32 MiB unless it is told otherwise, and that is a little less than even a PIN takes.
    const quint64 limit = memoryOf(cost) + (1 << 20);
    const int worked = EVP_PBE_scrypt(from.bytes().data(), static_cast<std::size_t>(from.bytes().size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<std::size_t>(salt.size()),
        quint64(1) << cost.logN, static_cast<quint64>(cost.r), static_cast<quint64>(cost.p), limit,
        reinterpret_cast<unsigned char *>(key.data()), static_cast<std::size_t>(key.size()));
    std::optional<Secret> derived;
    if (worked == 1)
        derived.emplace(QByteArrayView(key));
    wipe(key);
    return derived;
}

} // namespace taabia
