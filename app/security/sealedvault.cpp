// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/sealedvault.h"

#include "security/privatefile.h"
#include "security/sealedbox.h"

#include <QCborMap>

namespace taabia {

namespace {

template <typename T> using Answered = Expected<T, VaultError>;

/// How the secrets lie in the box: a CBOR map from name to bytes.
Answered<QCborMap> readAll(const QString &file, const Secret &passphrase)
{
    const Answered<std::optional<QByteArray>> box = PrivateFile::read(file);
    if (!box)
        return Unexpected{box.error()};
    if (!*box)
        return QCborMap();
    const Expected<Secret, SealedBox::Fault> opened = SealedBox::open(**box, passphrase);
    if (opened) {
        QByteArray bytes(opened->bytes().data(), opened->bytes().size());
        const QCborMap secrets = QCborValue::fromCbor(bytes).toMap();
        wipe(bytes);
        return secrets;
    }
    const auto fault = [](VaultError::Kind kind, const char *why) {
        return Unexpected{VaultError{kind, QString::fromLatin1(why)}};
    };
    switch (opened.error()) {
    case SealedBox::Fault::NoBox:
        return fault(VaultError::Kind::Failed, "the file of secrets is not what was written");
    case SealedBox::Fault::WrongPassphrase:
        return fault(VaultError::Kind::Locked, "another passphrase sealed the file of secrets, or it was changed");
    case SealedBox::Fault::NoMemory:
        return fault(VaultError::Kind::Failed, "no memory to open the file of secrets");
    }
    Q_UNREACHABLE();
}

Answered<std::monostate> writeAll(
    const QString &file, const QCborMap &secrets, const Secret &passphrase, const Scrypt::Cost &cost)
{
    QByteArray bytes = QCborValue(secrets).toCbor();
    const std::optional<QByteArray> box = SealedBox::seal(Secret(bytes), passphrase, cost);
    wipe(bytes);
    if (!box)
        return Unexpected{VaultError{VaultError::Kind::Failed, QStringLiteral("the secrets could not be sealed")}};
    return PrivateFile::write(file, *box);
}

} // namespace

SealedVault::SealedVault(QString file, Secret passphrase, Scrypt::Cost cost)
    : m_file(std::move(file))
    , m_passphrase(std::move(passphrase))
    , m_cost(cost)
{
    m_worker.setMaxThreadCount(1);
}

SealedVault::~SealedVault()
{
    m_worker.waitForDone();
}

template <typename T, typename Work> void SealedVault::post(Work work, const Answer<T> &answer)
{
    m_worker.start([this, work = std::move(work), answer] {
        QMetaObject::invokeMethod(
            &m_here, [answer, result = work()] { answer(result); }, Qt::QueuedConnection);
    });
}

void SealedVault::read(const QString &name, const Answer<std::optional<QByteArray>> &answer)
{
    const auto work = [this, name]() -> Answered<std::optional<QByteArray>> {
        const Answered<QCborMap> all = readAll(m_file, m_passphrase);
        if (!all)
            return Unexpected{all.error()};
        const QCborValue found = all->value(name);
        return found.isByteArray() ? std::optional(found.toByteArray()) : std::nullopt;
    };
    post<std::optional<QByteArray>>(work, answer);
}

void SealedVault::write(const QString &name, const QByteArray &secret, const Answer<std::monostate> &answer)
{
    const auto work = [this, name, secret]() -> Answered<std::monostate> {
        Answered<QCborMap> all = readAll(m_file, m_passphrase);
        if (!all)
            return Unexpected{all.error()};
        (*all)[name] = QCborValue(secret);
        return writeAll(m_file, *all, m_passphrase, m_cost);
    };
    post<std::monostate>(work, answer);
}

} // namespace taabia
