// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <vector>

namespace taabia {

/// What no log may hold, struck out where the line is written, so that it does not matter who wrote it. Pure, but for
/// the secrets that it is told of. One thread.
class LogMask {
public:
    /// A secret that this program knows: it is struck out as it is and in the forms in which one gets lost (base64,
    /// hexadecimal, percent-encoded). Shorter ones than six bytes are left out: they would strike out half of the log,
    /// and a PIN is kept out by foreign().
    void conceal(const Secret &secret);

    /// For every text: whatever has as many digits as a telephone number, however they are grouped and in whichever
    /// digits, is struck out but for its last two; so are the known secrets. Control characters become spaces.
    QString everywhere(const QString &text) const;

    /// For text that this program has not composed (Qt's messages, a library's, the system's): also every run of four
    /// or more digits, which may be a PIN, what is called a key, a PIN or a password, and whatever looks like a key.
    QString foreign(const QString &text) const;

private:
    std::vector<Secret> m_forms; ///< of the secrets; in UTF-8
};

} // namespace taabia
