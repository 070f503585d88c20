// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace taabia::Wire {

/// The shapes in which the documents show a recharge, each with its members in their order.

QByteArray byReference(const StoredRecharge &recharge); ///< "ref_interne"
QByteArray byId(const StoredRecharge &recharge); ///< "id"; also an item of the history
QByteArray inWebhook(const StoredRecharge &recharge);

/// "SBX-189957100000001": what the sandbox calls its recharge number 1.
QString internalReference(qint64 id);
std::optional<qint64> idOf(const QString &internalReference);

/// "2026-01-09 19:21:57": Moroccan local time, no zone.
QString timestamp(qint64 ms);

} // namespace taabia::Wire
