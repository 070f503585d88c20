// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "childprocess.h"
#include "comparison.h"

#include <QRandomGenerator>

#include <functional>
#include <map>
#include <memory>

namespace taabia::kill9 {

class ProviderBook;

/// Kills the engine again and again and asks after each time what became of what it had told.
class Campaign {
public:
    struct Plan {
        QString program; ///< this program, which is the engine as well
        QString folder; ///< of the till
        QByteArray apiKey;
        quint32 seed = 1;
    };

    Campaign(Plan plan, ProviderBook &provider);

    /// One life of the engine, ended with kill -9 at a moment of chance.
    void killOnce();

    /// The first moments of a new shop, again and again: killed while the ledger is being made, it must open after it.
    void killInTheCradle();

    /// One life that sells nothing, until both books agree or nothing moves any more. Says which.
    Findings settle();

    int kills() const { return m_kills; }
    int lost() const { return m_lost; } ///< what was told and then was not in the file, and engines that did not start
    const std::map<QString, int> &tally() const { return m_tally; } ///< how many kills fell where, and more

private:
    /// Where in its life the engine is to be killed. Each is a trigger and a span of time after it.
    enum class Aim { Start, Recovery, Record, Answer, Selling, SentAgain };

    /// What the engine told in its life, as far as it got.
    struct Told {
        bool opening = false;
        bool opened = false;
        bool started = false;
        int recorded = 0;
        int changed = 0;
        int again = 0;
        int secondAttempts = 0;
        QString trouble;
        std::map<SaleId, TillSale> sales; ///< recorded ones with all their fields, others with their standing alone
    };

    std::unique_ptr<ChildProcess> spawn(const char *task, const QString &folder);
    Aim chooseAim();
    void listen(ChildProcess &engine, Told &told, const std::function<bool()> &enough);
    void take(const QByteArray &line, Told &told);
    void waitForTheMoment(ChildProcess &engine, Told &told);
    QString examine(const Told &told); ///< the phase in which it died
    void compareTold(const Told &told, const std::map<SaleId, const TillSale *> &kept);
    QString phaseOf(const Told &told, const std::vector<TillSale> &news, bool inFlight) const;
    std::chrono::microseconds anyTimeWithin(std::chrono::microseconds most);
    std::chrono::microseconds soonAfter();
    void complain(const QString &sentence);

    const Plan m_plan;
    ProviderBook &m_provider;
    QRandomGenerator m_dice;
    int m_life = 0;
    int m_kills = 0;
    int m_lost = 0;
    SaleId m_newest = 0;
    std::map<QString, int> m_tally;
    std::chrono::microseconds m_opensAfter{50'000}; ///< running means, so that the aims hold on a slow computer too
    std::chrono::microseconds m_startsAfter{20'000};
};

} // namespace taabia::kill9
