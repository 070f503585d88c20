// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/backupdesk.h"
#include "support/fakeclock.h"

#include <algorithm>

namespace taabia {

/// Sticks that a test plugs in and pulls out, and what lies on them; everything that was asked of them is kept.
class FakeSticks : public Backup {
public:
    struct File {
        QString folder;
        QString name;
        qint64 bytes = 0;
    };
    QStringList plugged; ///< folders that are there
    QStringList onOwnDisk;
    std::vector<File> files;
    QStringList halves; ///< names of what was left half written
    std::optional<BackupError> trouble; ///< of the next backups
    std::optional<ChainBreak> broken;
    bool lockWorks = true;
    std::optional<QString> life = QString(); ///< of the ledger
    int made = 0;
    QByteArray lastLock;
    std::function<void()> whileMaking;

    QString nameFor(const QString &, const QDateTime &nowUtc) override
    {
        return QStringLiteral("taabia-%1-%2").arg(nowUtc.toString(QStringLiteral("yyyyMMdd-HHmmss"))).arg(made);
    }
    Expected<BackupMade, BackupError> make(
        const Wish &wish, const QDateTime &nowUtc, const std::function<bool()> &) override
    {
        ++made;
        lastLock = wish.lock;
        if (whileMaking)
            whileMaking();
        if (trouble) {
            halves += wish.name;
            return Unexpected{*trouble};
        }
        files.push_back({wish.folder, wish.name + QStringLiteral(".sqlite"), 4096});
        return BackupMade{
            wish.folder + QLatin1Char('/') + files.back().name, 4096, nowUtc, !wish.lock.isEmpty(), broken};
    }
    void removeHalf(const QString &folder, const QString &name) override
    {
        if (plugged.contains(folder))
            halves.removeAll(name);
    }
    std::optional<QString> series() override { return life; }
    Place look(const QString &folder) override { return {plugged.contains(folder), onOwnDisk.contains(folder)}; }
    bool has(const QString &folder, const BackupRecord::Made &note) override
    {
        return plugged.contains(folder) && find(folder, note) != files.end();
    }
    bool remove(const QString &folder, const BackupRecord::Made &note) override
    {
        const auto found = plugged.contains(folder) ? find(folder, note) : files.end();
        if (found == files.end())
            return false;
        files.erase(found);
        return true;
    }
    Expected<QByteArray, BackupError> lockFor(const Secret &) override
    {
        if (!lockWorks)
            return Unexpected{BackupError{BackupError::Kind::NoKey}};
        return QByteArray("a lock");
    }
    int filesIn(const QString &folder) const
    {
        return static_cast<int>(
            std::count_if(files.begin(), files.end(), [&](const File &file) { return file.folder == folder; }));
    }

private:
    std::vector<File>::iterator find(const QString &folder, const BackupRecord::Made &note)
    {
        return std::find_if(files.begin(), files.end(), [&](const File &file) {
            return file.folder == folder && file.name == note.name && file.bytes == note.bytes;
        });
    }
};

/// A record that outlives the keeper, as a file does.
struct FakeBackupStore : BackupStore {
    explicit FakeBackupStore(BackupRecord &kept)
        : record(kept)
    { }
    BackupRecord read() override { return record; }
    bool write(const BackupRecord &wanted) override
    {
        record = wanted;
        return true;
    }
    BackupRecord &record;
};

/// Of a till whose backups are not what a test is about: nothing is chosen, and nothing would work.
inline BackupParts noBackups()
{
    static BackupRecord kept; // of nobody
    BackupParts parts;
    parts.backup = std::make_unique<FakeSticks>();
    parts.store = std::make_unique<FakeBackupStore>(kept = {});
    parts.clock = std::make_unique<FakeClock>();
    return parts;
}

} // namespace taabia
