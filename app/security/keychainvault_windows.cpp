// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows only: the Credential Manager, called directly.
#include "security/keychainvault.h"

#include "security/vaultanswer.h"

#include <qt_windows.h>
// after qt_windows.h, on which it builds
#include <wincred.h>

namespace taabia {

namespace {

std::wstring targetOf(const QString &service, const QString &name)
{
    return (service + QLatin1Char('/') + name).toStdWString();
}

VaultError lastError()
{
    const DWORD code = GetLastError();
    const auto kind = code == ERROR_NO_SUCH_LOGON_SESSION ? VaultError::Kind::Absent
        : code == ERROR_ACCESS_DENIED                     ? VaultError::Kind::Locked
                                                          : VaultError::Kind::Failed;
    return {kind, QStringLiteral("Credential Manager: error %1").arg(code)};
}

Expected<std::optional<QByteArray>, VaultError> readSecret(const std::wstring &target)
{
    PCREDENTIALW found = nullptr;
    if (!CredReadW(target.c_str(), CRED_TYPE_GENERIC, 0, &found)) {
        if (GetLastError() == ERROR_NOT_FOUND)
            return std::optional<QByteArray>();
        return Unexpected{lastError()};
    }
    const QByteArray secret(
        reinterpret_cast<const char *>(found->CredentialBlob), static_cast<qsizetype>(found->CredentialBlobSize));
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return std::optional(secret);
}

Expected<std::monostate, VaultError> writeSecret(std::wstring target, QByteArray secret)
{
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.CredentialBlobSize = static_cast<DWORD>(secret.size());
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(secret.data());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    const bool written = CredWriteW(&credential, 0);
    const VaultError error = written ? VaultError{} : lastError();
    SecureZeroMemory(secret.data(), static_cast<size_t>(secret.size()));
    if (!written)
        return Unexpected{error};
    return std::monostate();
}

} // namespace

KeychainVault::KeychainVault(QString service)
    : m_service(std::move(service))
{ }

void KeychainVault::read(const QString &name, const Answer<std::optional<QByteArray>> &answer)
{
    answerLater(answer, readSecret(targetOf(m_service, name)));
}

void KeychainVault::write(const QString &name, const QByteArray &secret, const Answer<std::monostate> &answer)
{
    answerLater(answer, writeSecret(targetOf(m_service, name), QByteArray(secret.constData(), secret.size())));
}

} // namespace taabia
