// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace taabia {

/// The beginning of a link of the audit chain, as it stands on a Z report and a person copies it from there.
namespace PrintedLink {

constexpr int fewestBytes = 4; ///< fewer show nothing: among many links some begin alike
constexpr int mostBytes = 32; ///< all of a link

/// The bytes that \a typed says: two hex digits a byte, in either case; spaces mean nothing, nor does the half of a
/// byte at the end. Empty, where nothing was typed; nothing, if it cannot be a link's beginning or is too little of it.
std::optional<QByteArray> read(const QString &typed);

} // namespace PrintedLink
} // namespace taabia
