// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace taabia {

/// Some small files as one zip, which every system opens. Pure.
///
/// The container is written here, by PKWARE's APPNOTE (local headers, central directory, end record; no 64-bit sizes,
/// no encryption); the compression is qCompress()'s, which is Qt's public way to zlib. The other ways: Qt's own
/// QZipWriter is private, so that Debian would tie the package to one exact Qt and demand a new build after each of its
/// updates; minizip and libzip would be one more library for both systems, for ninety lines.
namespace ZipFile {

struct Entry {
    QString name; ///< slashes between folders
    QByteArray content;
};

/// \a madeUtc: of all of them. Together well under 4 GB and 65535 entries.
QByteArray pack(const std::vector<Entry> &entries, const QDateTime &madeUtc);

} // namespace ZipFile
} // namespace taabia
