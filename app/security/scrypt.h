// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <optional>

namespace taabia {

/// A key from a PIN or a passphrase by scrypt (RFC 7914), which makes each guess cost memory as well as time.
namespace Scrypt {

/// Memory: 128 * 2^logN * r bytes.
struct Cost {
    int logN = 15;
    int r = 8;
    int p = 1;

    friend bool operator==(const Cost &, const Cost &) = default;
};

constexpr Cost ofPin{15, 8, 1}; ///< 32 MiB, about 0.1 s: a till is unlocked many times a day
constexpr Cost ofPassphrase{17, 8, 1}; ///< 128 MiB, about 0.4 s: once at a start
constexpr int saltBytes = 16;
constexpr int keyBytes = 32;

/// Within what this program ever wrote, and so within what a damaged file may make it spend: at most 256 MiB.
bool isSensible(const Cost &cost);

/// keyBytes bytes. Empty: the cost is not sensible, or the memory is not to be had. Any thread.
std::optional<Secret> derive(const Secret &from, const QByteArray &salt, const Cost &cost);

} // namespace Scrypt
} // namespace taabia
