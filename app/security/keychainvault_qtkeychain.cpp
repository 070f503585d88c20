// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keychainvault.h"

#include <qt6keychain/keychain.h>

namespace taabia {

namespace {

VaultError errorOf(const QKeychain::Job &job)
{
    const auto kind = [&] {
        switch (job.error()) {
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return VaultError::Kind::Absent;
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return VaultError::Kind::Locked;
        case QKeychain::NoError:
        case QKeychain::EntryNotFound:
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::OtherError:
            return VaultError::Kind::Failed;
        }
        return VaultError::Kind::Failed;
    };
    return {kind(), job.errorString()};
}

} // namespace

KeychainVault::KeychainVault(QString service)
    : m_service(std::move(service))
{ }

void KeychainVault::read(const QString &name, const Answer<std::optional<QByteArray>> &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service); // deletes itself
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer] {
        if (job->error() == QKeychain::EntryNotFound)
            answer(std::optional<QByteArray>());
        else if (job->error() != QKeychain::NoError)
            answer(Unexpected{errorOf(*job)});
        else
            answer(std::optional(job->binaryData()));
    });
    job->start();
}

void KeychainVault::write(const QString &name, const QByteArray &secret, const Answer<std::monostate> &answer)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->setBinaryData(secret);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer] {
        if (job->error() != QKeychain::NoError)
            answer(Unexpected{errorOf(*job)});
        else
            answer(std::monostate());
    });
    job->start();
}

} // namespace taabia
