// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plainjson.h"

#include "domain/money.h"
#include "domain/statuscode.h"

#include <QString>

#include <optional>

namespace taabia::fuzz {

/// What a decoder made of a field, held against the second reading of the same bytes. Only for strict JSON, where there
/// is one answer.

/// A text: the same letters, or empty where the field is missing or null.
void demandText(const Json &object, const char *key, const QString &got);

/// A text, or a whole number as some servers write it.
void demandIdentifier(const Json &object, const char *key, const QString &got);

/// A whole number; empty where the field is missing or null.
void demandWhole(const Json &object, const char *key, std::optional<qint64> got);
void demandStatus(const Json &object, const char *key, std::optional<StatusCode> got);

/// An amount: never anything but what is written, to the centime, and never left out where it is a plain amount.
void demandAmount(const Json &object, const char *key, std::optional<Money> got);

/// As demandAmount(), of a value: hundredths of whatever it is.
void demandHundredths(const Json *value, std::optional<qint64> got);

/// Which fields a reply may hold without a decoder having a reason to complain.
bool isMissing(const Json *value);
bool isPlainText(const Json *value); ///< 1 to 100 printable ASCII characters
bool isPlainTextOrMissing(const Json *value);
bool isSmallWhole(const Json *value); ///< a literal such as 12 or -3

} // namespace taabia::fuzz
