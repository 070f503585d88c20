// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/shopfixture.h"

#include "ledger/ledgerrestore.h"

#include <QDir>

namespace taabia {

/// A shop that has sold once and backed that up, and what a test of the restore does with it.
class RestoreWorld {
protected:
    /// A new one: an owner, a clerk, a shift that is open, a sale; and an hour has passed since the backup.
    void begin()
    {
        m_shop.emplace();
        m_folder.emplace();
        m_shop->takeOnStaff();
        m_shop->begin(100);
        m_shop->sold(10);
        backUp();
        m_shop->now = m_shop->now.addSecs(3600);
    }

    QString path() const { return m_shop->path(); }
    QString backup() const { return m_folder->filePath(QStringLiteral("taabia-2026-01-09-090000.sqlite")); }

    /// The ledger as it stands, copied as a backup is.
    void backUp()
    {
        m_shop->close();
        QVERIFY(QFile::copy(path(), backup()));
        m_shop->reopen();
    }
    /// Two sales, one of them lent, in the shift that is open; a receipt; cash out; a customer: all after the backup.
    void sellOn()
    {
        const Customer hassan = m_shop->customer("Hassan");
        const Sale sold = m_shop->sold(20);
        m_shop->now = m_shop->now.addSecs(60);
        m_shop->sell(50, {PaymentMethod::CreditBook, std::nullopt, hassan.id}); // nobody knows yet how it ends
        must(m_shop->cash().recordMovement(CashMove::Out, dh(30), QStringLiteral("to the safe"), m_shop->doing()));
        must(m_shop->cash().recordMovement(CashMove::In, dh(5), QStringLiteral("coins"), m_shop->doing()));
        QVERIFY(m_shop->execute(QStringLiteral("INSERT INTO receipt VALUES (1, %1, 1, 'Amina', 'T1')").arg(sold.id))
                    .isEmpty());
        m_shop->endShift();
        QVERIFY(m_shop->people().save({0, QStringLiteral("Salma"), Role::Clerk, true}, m_shop->doing()));
    }
    std::unique_ptr<LedgerRestore> restore(bool training = false, const QString &account = LedgerFixture::clientCode())
    {
        return std::make_unique<LedgerRestore>(LedgerRestore::Till{path(), account, ShopFixture::key(), training},
            LedgerRestore::Unsealer{isSealed, unseal});
    }
    RestorePreview look(LedgerRestore &restore)
    {
        const auto preview = restore.look(backup(), {}, {});
        if (!preview)
            qFatal("%s", qPrintable(preview.error().detail));
        return *preview;
    }
    static QString reasonOf(const Expected<RestorePreview, RestoreError> &preview)
    {
        return preview ? QStringLiteral("taken") : QString::number(static_cast<int>(preview.error().kind));
    }
    QStringList beside() const { return QFileInfo(path()).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString aside() const
    {
        const QStringList found = QFileInfo(path()).dir().entryList({QStringLiteral("ledger-before-restore-*.sqlite")});
        return found.size() == 1 ? QFileInfo(path()).dir().filePath(found.front()) : QString();
    }

    // A lock of the test's own: the file's bytes turned about, behind the passphrase.
    static bool isSealed(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(6) == "LOCKED";
    }
    static std::optional<RestoreError> unseal(
        const QString &from, const QString &to, const Secret &passphrase, const Restore::GoOn &)
    {
        QFile locked(from);
        QFile plain(to);
        if (passphrase != Secret("opensesame"))
            return RestoreError{RestoreError::Kind::WrongPassphrase};
        if (!locked.open(QIODevice::ReadOnly) || !plain.open(QIODevice::WriteOnly))
            return RestoreError{};
        plain.write(locked.readAll().mid(6));
        return std::nullopt;
    }

    std::optional<ShopFixture> m_shop;
    std::optional<QTemporaryDir> m_folder;
};

} // namespace taabia
