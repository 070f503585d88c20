// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backuprule.h"

#include "domain/moroccotime.h"

#include <algorithm>
#include <array>
#include <set>

namespace taabia::BackupRule {

namespace {

using Period = std::pair<int, int>;

Period dayOf(QDate day)
{
    return {day.year(), day.dayOfYear()};
}

Period weekOf(QDate day)
{
    int year = 0; // the week's own: 1 January can lie in the last week of the year before
    const int week = day.weekNumber(&year);
    return {year, week};
}

Period monthOf(QDate day)
{
    return {day.year(), day.month()};
}

/// Walking from the newest to older ones: the first of each of the first \a most periods that are met.
class Shelf {
public:
    Shelf(Period (*periodOf)(QDate), int most)
        : m_periodOf(periodOf)
        , m_most(most)
    { }

    bool keeps(QDate day) { return static_cast<int>(m_met.size()) < m_most && m_met.insert(m_periodOf(day)).second; }

private:
    Period (*m_periodOf)(QDate);
    int m_most;
    std::set<Period> m_met;
};

} // namespace

QStringList superseded(const std::vector<Kept> &made, const Rotation &rotation)
{
    QStringList mayGo;
    const std::vector<Kept> newestFirst(made.rbegin(), made.rend());
    for (const bool chainHolds : {true, false}) {
        std::array shelves{Shelf(dayOf, std::max(rotation.daily, 1)), Shelf(weekOf, rotation.weekly),
            Shelf(monthOf, rotation.monthly)};
        for (const Kept &one : newestFirst) {
            if (one.chainHolds != chainHolds)
                continue;
            const QDate day = MoroccoTime::dayOf(one.madeUtc);
            bool stays = false;
            for (Shelf &shelf : shelves)
                stays = shelf.keeps(day) || stays; // each of them, so that it is met on all
            if (!stays)
                mayGo.prepend(one.name);
        }
    }
    return mayGo;
}

bool isDue(const std::optional<QDateTime> &lastUtc, const QDateTime &nowUtc)
{
    return !lastUtc || *lastUtc > nowUtc || MoroccoTime::dayOf(*lastUtc) != MoroccoTime::dayOf(nowUtc);
}

int daysWithout(const Facts &facts, const QDateTime &nowUtc)
{
    const QDateTime from = facts.lastUtc.value_or(facts.sinceUtc);
    if (!from.isValid())
        return 0;
    return static_cast<int>(std::max<qint64>(0, MoroccoTime::dayOf(from).daysTo(MoroccoTime::dayOf(nowUtc))));
}

Worry worry(const Facts &facts, const QDateTime &nowUtc)
{
    if (facts.lastUtc && !facts.chainHolds)
        return Worry::ChainBroken;
    if (!facts.automatic || daysWithout(facts, nowUtc) < patience)
        return Worry::None;
    if (!facts.hasFolder)
        return Worry::NoFolder;
    return facts.hasFailedSince ? Worry::Failing : Worry::None;
}

} // namespace taabia::BackupRule
