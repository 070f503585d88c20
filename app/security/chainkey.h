// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"

namespace taabia {

/// The key that a ledger's chain is made with: 32 random bytes, made at the first start and kept in a vault.
namespace ChainKey {

constexpr int bytes = 32;

/// The key of this name from \a vault, made and written there first if there is none (or what is there is no key: the
/// till has to sell; the links made with the lost one are told apart when the chain is verified). A key that could not
/// be written is not given out: links made with it could never be checked. \a vault outlives the answer.
void obtain(Vault &vault, const QString &name, const Vault::Answer<QByteArray> &answer);

} // namespace ChainKey
} // namespace taabia
