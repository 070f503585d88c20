// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace taabia {

/// One "key = value" of a roll-out file.
struct RolloutLine {
    int number = 0; ///< from 1
    QString till; ///< of a section "[till NAME]"; empty: for every till
    QString key; ///< with its section: "printer.address"
    QString value; ///< trimmed, quotation marks around it taken off
};

/// What is wrong with a roll-out file, in English, for whoever wrote it. Never with a value in it: somebody may have
/// put a secret there by mistake.
struct RolloutFault {
    int line = 0; ///< 0: of the file as a whole
    QString sentence;

    friend bool operator==(const RolloutFault &, const RolloutFault &) = default;
};

/// A roll-out file as it is written: "[section]", "key = value", comments after # or ; at the beginning of a line. It
/// looks like an INI file and is read by a reader of its own, because QSettings takes backslashes for escapes (of a
/// Windows path), commas for lists, the last of two equal keys without a word, skips what it does not understand and
/// knows no line numbers. Pure.
struct RolloutFile {
    std::vector<RolloutLine> lines;
    std::vector<QString> tills; ///< the names of the sections "[till NAME]", in their order
    std::vector<RolloutFault> faults;

    static constexpr qint64 largest = qint64(1) << 20; ///< bytes

    /// Reads on after a fault: all of them are told at once.
    static RolloutFile parse(const QByteArray &content);
};

} // namespace taabia
