// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/backupseal.h"

#include "security/randombytes.h"
#include "security/sealedfile.h"

#include <QFile>
#include <QSaveFile>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace taabia {

namespace {

constexpr qsizetype saltBytes = 32;
constexpr qsizetype printBytes = 32;

/// \a of: what the key is for, so that keys for two purposes tell nothing of each other. Empty: OpenSSL cannot.
Secret derived(const Secret &from, QByteArrayView of, QByteArrayView salt)
{
    const QByteArray message = of.toByteArray() + salt.toByteArray();
    QByteArray result(SealedFile::keyBytes, '\0');
    unsigned int length = 0;
    const bool worked =
        HMAC(EVP_sha256(), from.bytes().data(), static_cast<int>(from.bytes().size()),
            reinterpret_cast<const unsigned char *>(message.constData()), static_cast<std::size_t>(message.size()),
            reinterpret_cast<unsigned char *>(result.data()), &length)
        && length == SealedFile::keyBytes;
    const Secret made = worked ? Secret(QByteArrayView(result)) : Secret();
    wipe(result);
    return made;
}

QByteArray printOf(const Secret &key)
{
    const Secret print = derived(key, QByteArrayView("taabia backup fingerprint"), {});
    return QByteArray(print.bytes().data(), print.bytes().size());
}

FileSeal::Fault faultFrom(const SealedFile::Fault &fault)
{
    using Kind = SealedFile::Fault::Kind;
    using Trouble = FileSeal::Trouble;
    switch (fault.kind) {
    case Kind::NotSealed:
    case Kind::Changed:
        return {Trouble::NotWhole, fault.detail};
    case Kind::WrongPassphrase:
    case Kind::NoMemory:
        return {Trouble::NoKey, fault.detail};
    case Kind::Unreadable:
        return {Trouble::Unreadable, fault.detail};
    case Kind::Unwritable:
        return {Trouble::Unwritable, fault.detail};
    case Kind::Stopped:
        return {Trouble::Stopped, fault.detail};
    }
    Q_UNREACHABLE();
}

} // namespace

BackupSeal::BackupSeal(const QByteArray &chainKey, Scrypt::Cost cost)
    : m_root(QByteArrayView(chainKey))
    , m_cost(cost)
{ }

std::optional<QByteArray> BackupSeal::lockFor(const Secret &passphrase)
{
    const QByteArray salt = randomBytes(static_cast<int>(saltBytes));
    if (salt.isEmpty() || m_root.isEmpty())
        return std::nullopt;
    const Secret key = derived(m_root, QByteArrayView("taabia backup key"), salt);
    const std::optional<SealedFile::Lock> lock = SealedFile::makeLock(key, passphrase, m_cost);
    return lock ? std::optional(salt + printOf(key) + lock->box) : std::nullopt;
}

FileSeal::Outcome BackupSeal::seal(
    const QString &plain, const QString &sealed, const QByteArray &lock, const std::function<bool()> &goOn)
{
    if (lock.size() <= saltBytes + printBytes || m_root.isEmpty())
        return Fault{Trouble::NoKey, QStringLiteral("there is no lock")};
    const Secret key = derived(m_root, QByteArrayView("taabia backup key"), QByteArrayView(lock).first(saltBytes));
    if (printOf(key) != lock.mid(saltBytes, printBytes))
        return Fault{Trouble::NoKey, QStringLiteral("the lock was made with another chain key")};
    const SealedFile::GoOn ask = [&goOn](qint64) { return !goOn || goOn(); };

    QFile from(plain);
    if (!from.open(QIODevice::ReadOnly))
        return Fault{Trouble::Unreadable, from.errorString()};
    QSaveFile to(sealed); // waits for the disk when it is done
    if (!to.open(QIODevice::WriteOnly))
        return Fault{Trouble::Unwritable, to.errorString()};
    const auto written = SealedFile::seal(from, to, {key, lock.mid(saltBytes + printBytes)}, ask);
    if (!written)
        return faultFrom(written.error());
    if (!to.commit())
        return Fault{Trouble::Unwritable, to.errorString()};

    QFile again(sealed);
    if (!again.open(QIODevice::ReadOnly))
        return Fault{Trouble::NotWhole, again.errorString()};
    const auto whole = SealedFile::open(again, nullptr, key, ask);
    if (whole)
        return std::nullopt;
    const Fault fault = faultFrom(whole.error());
    return fault.trouble == Trouble::Stopped ? fault : Fault{Trouble::NotWhole, fault.detail};
}

} // namespace taabia
