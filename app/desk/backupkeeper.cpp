// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupkeeper.h"

#include "domain/moroccotime.h"

#include <QFileInfo>

#include <algorithm>

namespace taabia {

namespace {

constexpr std::size_t mostRemembered = 400; ///< on sticks that never come back, for one

} // namespace

BackupKeeper::BackupKeeper(
    BackupParts parts, std::function<void(const BackupStanding &)> tell, std::function<bool()> goOn)
    : m_parts(std::move(parts))
    , m_tell(std::move(tell))
    , m_goOn(std::move(goOn))
    , m_record(m_parts.store->read())
{
    if (!m_record.sinceUtc.isValid())
        m_record.sinceUtc = m_parts.clock->wallClockUtc();
}

BackupKeeper::~BackupKeeper()
{
    m_parts.clock->cancel(m_timer);
}

void BackupKeeper::begin()
{
    beginSeries();
    keep(); // the day on which it all began
    tell();
    m_timer = m_parts.clock->after(pace, [this] { look(); });
}

/// A restored ledger lacks what was sold since its backup, and so do all backups of it from now on: those that were
/// made before are the only ones to have it, so none of them gives way to a newer one any more.
void BackupKeeper::beginSeries()
{
    const std::optional<QString> series = m_parts.backup->series();
    if (!series || *series == m_record.series)
        return;
    m_record.series = *series;
    m_record.made.clear();
    m_record.isOwed = m_record.last.has_value();
}

/// The order matters: what is cheap first, and the disk only for a reason.
void BackupKeeper::look()
{
    m_timer = m_parts.clock->after(pace, [this] { look(); });
    if (!m_record.choice.automatic || m_record.choice.folder.isEmpty()) {
        tell(); // a day may have passed
        return;
    }
    const bool isDue = m_record.isOwed
        || BackupRule::isDue(
            m_record.last ? std::optional(m_record.last->atUtc) : std::nullopt, m_parts.clock->wallClockUtc());
    const Backup::Place place = m_parts.backup->look(m_record.choice.folder);
    if (!isReachable(place)) {
        if (isDue)
            fail({BackupError::Kind::FolderMissing, m_record.choice.folder});
        return;
    }
    clearHalf();
    if (!isDue && hasLast())
        return;
    if (m_notBefore && m_parts.clock->monotonic() < *m_notBefore)
        return;
    (void)run(); // what came of it is in the standing
}

/// A stick's folder can be there without the stick: the point where it is mounted, on the PC's own disk.
bool BackupKeeper::isReachable(const Backup::Place &place) const
{
    return place.isThere && !(m_record.isElsewhere && place.isOwnDisk);
}

bool BackupKeeper::hasLast()
{
    return m_record.last && m_parts.backup->has(m_record.choice.folder, *m_record.last);
}

Expected<BackupMade, BackupError> BackupKeeper::makeNow()
{
    if (isReachable(m_parts.backup->look(m_record.choice.folder)))
        return run();
    const BackupError missing{BackupError::Kind::FolderMissing, m_record.choice.folder};
    fail(missing);
    return Unexpected{missing};
}

Expected<BackupMade, BackupError> BackupKeeper::run()
{
    const QString folder = m_record.choice.folder;
    const QDateTime now = m_parts.clock->wallClockUtc();
    clearHalf();
    m_record.pending = m_parts.backup->nameFor(folder, now);
    m_isUnderWay = true;
    keep(); // before it is begun: after a crash the half of it is known by its name
    tell();
    const auto made = m_parts.backup->make({folder, m_record.pending, m_record.lock}, now, m_goOn);
    m_isUnderWay = false;
    if (made)
        succeed(*made);
    else
        fail(made.error());
    return made;
}

void BackupKeeper::succeed(const BackupMade &made)
{
    const BackupRecord::Made note{
        QFileInfo(made.path).fileName(), made.atUtc, made.bytes, made.isSealed, !made.broken.has_value()};
    m_record.last = note;
    m_record.made.push_back(note);
    if (m_record.made.size() > mostRemembered)
        m_record.made.erase(m_record.made.begin());
    m_record.pending.clear();
    m_record.isOwed = false;
    m_record.hasFailedSince = false;
    if (const Backup::Place place = m_parts.backup->look(m_record.choice.folder); place.isThere)
        m_record.isElsewhere = !place.isOwnDisk;
    m_notBefore.reset();
    keep();
    rotate();
    tell();
}

void BackupKeeper::fail(const BackupError &why)
{
    if (why.kind == BackupError::Kind::Stopped) { // its half was removed, or is when the till is started again
        tell();
        return;
    }
    const QDateTime now = m_parts.clock->wallClockUtc();
    const bool isNews = !m_record.hasFailedSince || !m_record.failure || m_record.failure->kind != why.kind
        || MoroccoTime::dayOf(m_record.failure->atUtc) != MoroccoTime::dayOf(now);
    const bool isMissing = why.kind == BackupError::Kind::FolderMissing;
    if (!isMissing)
        m_notBefore = m_parts.clock->monotonic() + patience;
    if (isNews || !isMissing) { // a stick that is not there is no news each minute
        m_record.failure = BackupRecord::Failure{now, why.kind, why.detail};
        m_record.hasFailedSince = true;
        keep();
    }
    tell();
}

/// Only now that there is a newer one, only what this till made itself, and only what lies where the newer one does.
void BackupKeeper::rotate()
{
    const QString folder = m_record.choice.folder;
    std::vector<BackupRule::Kept> there;
    for (const BackupRecord::Made &one : m_record.made) {
        if (m_parts.backup->has(folder, one))
            there.push_back({one.name, one.atUtc, one.chainHolds});
    }
    const QStringList mayGo = BackupRule::superseded(there);
    const auto gone = std::remove_if(m_record.made.begin(), m_record.made.end(),
        [&](const BackupRecord::Made &one) { return mayGo.contains(one.name) && m_parts.backup->remove(folder, one); });
    if (gone == m_record.made.end())
        return;
    m_record.made.erase(gone, m_record.made.end());
    keep();
}

void BackupKeeper::clearHalf()
{
    if (m_record.pending.isEmpty())
        return;
    m_parts.backup->removeHalf(m_record.choice.folder, m_record.pending);
    m_record.pending.clear();
}

void BackupKeeper::choose(const BackupChoice &choice)
{
    if (choice.folder != m_record.choice.folder) {
        clearHalf();
        const Backup::Place place = m_parts.backup->look(choice.folder);
        m_record.isElsewhere = place.isThere && !place.isOwnDisk;
        m_record.hasFailedSince = false; // of the other folder
    }
    m_record.choice = choice;
    m_notBefore.reset();
    keep();
    tell();
}

std::optional<BackupError> BackupKeeper::lock(const Secret &passphrase)
{
    const auto lock = m_parts.backup->lockFor(passphrase);
    if (!lock)
        return lock.error();
    m_record.lock = *lock;
    m_record.isOwed = true; // what lies there is open, or opened by another passphrase
    m_notBefore.reset();
    keep();
    tell();
    return std::nullopt;
}

void BackupKeeper::unlock()
{
    m_record.lock.clear();
    m_record.isOwed = true;
    m_notBefore.reset();
    keep();
    tell();
}

void BackupKeeper::owe()
{
    m_record.isOwed = true;
    keep();
}

/// A lost note costs a wish, or a backup that is made once more.
void BackupKeeper::keep()
{
    m_parts.store->write(m_record);
}

BackupRule::Facts BackupKeeper::facts() const
{
    return {m_record.choice.automatic, !m_record.choice.folder.isEmpty(), m_record.hasFailedSince,
        !m_record.last || m_record.last->chainHolds, m_record.sinceUtc,
        m_record.last ? std::optional(m_record.last->atUtc) : std::nullopt};
}

BackupStanding BackupKeeper::standing()
{
    const QDateTime now = m_parts.clock->wallClockUtc();
    const Backup::Place place = m_parts.backup->look(m_record.choice.folder);
    return {m_record.choice, !m_record.lock.isEmpty(), m_isUnderWay, isReachable(place), place.isOwnDisk, m_record.last,
        m_record.failure, m_record.hasFailedSince, BackupRule::worry(facts(), now),
        BackupRule::daysWithout(facts(), now)};
}

void BackupKeeper::tell()
{
    m_tell(standing());
}

} // namespace taabia
