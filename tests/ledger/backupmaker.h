// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/shopfixture.h"

#include "ledger/ledgerbackup.h"
#include "security/backupseal.h"

namespace taabia {

/// One backup of \a ledger into \a folder.
class BackupMaker {
public:
    explicit BackupMaker(const QString &ledger, const QByteArray &key = ShopFixture::key(),
        std::unique_ptr<FileSeal> seal = nullptr, const QString &kind = QStringLiteral("taabia"))
        : m_backup(
            ledger, kind, key, seal ? std::move(seal) : std::make_unique<BackupSeal>(ShopFixture::key(), cheapCost))
    { }

    Expected<BackupMade, BackupError> make(const QString &folder, const QDateTime &nowUtc, const QByteArray &lock = {},
        const std::function<bool()> &goOn = {})
    {
        return m_backup.make({folder, m_backup.nameFor(folder, nowUtc), lock}, nowUtc, goOn);
    }
    QByteArray lock()
    {
        const auto made = m_backup.lockFor(passphrase());
        return made ? *made : QByteArray();
    }
    LedgerBackup &backup() { return m_backup; }

    static Secret passphrase() { return Secret(QByteArrayView("the owner's words")); }

private:
    static constexpr Scrypt::Cost cheapCost{10, 8, 1};
    LedgerBackup m_backup;
};

} // namespace taabia
