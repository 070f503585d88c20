// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace taabia {

/// A file of the report for whoever mends the till: text, in English, without a key and without a customer's number.
struct SupportFile {
    QString name; ///< with slashes between folders
    QByteArray content; ///< UTF-8

    friend bool operator==(const SupportFile &, const SupportFile &) = default;
};

/// What would be handed out, to the byte, so that it can be looked at before.
struct SupportReport {
    std::vector<SupportFile> files;
    QByteArray zip; ///< of these files
    QDateTime madeUtc;
};

} // namespace taabia
