// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace taabia {

/// When a backup is due, which older ones may go, and when the owner should hear of it. Pure; by Moroccan days. A
/// shop's PC can be set to any day, and its clock can jump back: what was made last is known by the order in which
/// backups were made, never by their dates, so that a week in a wrong year does not keep the right ones out.
namespace BackupRule {

/// One that this till made itself, and that is still there.
struct Kept {
    QString name;
    QDateTime madeUtc;
    bool chainHolds = true;
};

/// The newest of each of the last so many days, weeks (Monday to Sunday) and months that have one at all.
struct Rotation {
    int daily = 7;
    int weekly = 5;
    int monthly = 12;
};

/// The names of those that nothing asks to keep. \a made: in the order in which they were made, the oldest first. Those
/// whose chain does not hold are counted by themselves: they never push out one that holds. The newest of either kind
/// always stays.
QStringList superseded(const std::vector<Kept> &made, const Rotation &rotation = {});

/// Once in each Moroccan day; also if the last one says that it was made later than now, because then nobody knows.
bool isDue(const std::optional<QDateTime> &lastUtc, const QDateTime &nowUtc);

enum class Worry {
    None,
    NoFolder, ///< nobody has said where backups go
    Failing, ///< the last ones did not work
    ChainBroken, ///< the last one is there, and what it holds was changed behind the till's back
};

struct Facts {
    bool automatic = true;
    bool hasFolder = false;
    bool hasFailedSince = false; ///< after the last one that worked
    bool chainHolds = true; ///< of the last one
    QDateTime sinceUtc{}; ///< when this till began to look after backups
    std::optional<QDateTime> lastUtc{};
};

constexpr int patience = 3; ///< Moroccan days without a backup, before anybody is told

/// Days since the last backup, or since the beginning. Never negative.
int daysWithout(const Facts &facts, const QDateTime &nowUtc);

Worry worry(const Facts &facts, const QDateTime &nowUtc);

} // namespace BackupRule
} // namespace taabia
