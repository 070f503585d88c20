// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace taabia {

/// One run of a shop's day with at most two faults, fully told by its words: "day power:212:3 once:9".
struct Trial {
    enum class Scene {
        Morning, ///< the first start on an empty folder, one sale, the end
        Day, ///< a start on a ledger that was left in the middle of two POSTs, then sales of every kind
        Counter, ///< what is written around the sales, from the shift's opening to its closing: see CounterTrials
        Upgrade, ///< a newer program starts on an older ledger: see UpgradeTrials
    };

    enum class Blow {
        Once, ///< one disk operation fails
        Spell, ///< from that one on all fail, until the disk is well again 5 s later, with the program running
        Onwards, ///< the same, but until the scene is over
        Crash, ///< the program dies there; what it had written stays
        Power, ///< the power goes there; of what was not synced a random part stays
        Statement, ///< one request to SQLite fails: to prepare a statement, or to run it
        Statements, ///< from that one on all fail, until 5 s later
        Full, ///< the disk holds so many KB more than at the start, and no more until the scene is over
        FullSpell, ///< the same, until 5 s after the first write that found it full
        Pages, ///< the database may have so many pages (max_page_count) and no more until the scene is over
    };

    struct Fault {
        Blow blow = Blow::Once;
        qint64 at = 1; ///< the operation, request, KB or page count
        quint64 seed = 0; ///< for Power: what stays; for the statements: the error code
    };

    Scene scene = Scene::Day;
    Fault first;
    std::optional<Fault> second; ///< during the recovery from the first

    QString toWords() const;
    static std::optional<Trial> fromWords(const QString &words);
};

struct TrialResult {
    bool reached = false; ///< the first fault struck
    bool secondReached = false;
    QStringList violations;
};

/// What a QTemporaryDir for trials is called: the shim knows by itself what a power cut leaves, so the files may well
/// be in memory, which saves the time.
QString placeForTrials(const char *name);

/// Runs trials in one folder of its own, one after the other.
class TrialGround {
public:
    TrialGround();
    ~TrialGround();
    TrialResult run(const Trial &trial);

    /// What a scene amounts to without a fault.
    struct Measure {
        qint64 operations = 0;
        qint64 requests = 0;
        qint64 bytes = 0; ///< of growth at the most
        qint64 pagesAtStart = 0; ///< of the database
        qint64 pages = 0; ///< in the end
    };
    Measure measure(Trial::Scene scene);

private:
    class Run;
    struct Ground;
    std::unique_ptr<Ground> m_ground;
};

} // namespace taabia
