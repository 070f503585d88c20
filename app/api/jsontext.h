// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace taabia {

/// JSON as bytes: read with suspicion, written to the letter.
namespace JsonText {

/// No documented reply is nested deeper than 4.
constexpr int deepest = 32;

/// Whether arrays and objects are nested deeper than \a limit. Looked at before parsing, so that no parser has to be
/// trusted with what a hostile server sends.
bool isDeeperThan(const QByteArray &json, int limit);

/// The one complete object that a text is. A byte order mark before it is skipped; of a key that comes twice the last
/// one counts; anything after it, invalid UTF-8, or another kind of value is an error, told in English for the log.
Expected<QJsonObject, QString> object(const QByteArray &json);

/// A text in quotes, escaped as JSON demands.
QByteArray quoted(const QString &text);

} // namespace JsonText
} // namespace taabia
