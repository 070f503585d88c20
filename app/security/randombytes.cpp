// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/randombytes.h"

#include <openssl/rand.h>

namespace taabia {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    const bool filled = RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) == 1;
    return filled ? bytes : QByteArray();
}

} // namespace taabia
