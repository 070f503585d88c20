// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apirefusal.h"
#include "sandbox/store.h"

#include "domain/expected.h"

#include <QJsonValue>

namespace taabia {

/// Reads a recharge to the letter of the documents: phone is ten digits in a string, operator one of three names
/// spelled exactly, value a positive number of dirhams with at most two decimals, type a string of digits (missing:
/// "0"), external_reference a string of at most 100 characters (missing: none). What a client should not send is
/// refused rather than understood, so that it is found here and not in a shop.
Expected<RechargeOrder, ApiRefusal> readOrder(const QJsonValue &json);

} // namespace taabia
