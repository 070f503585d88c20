// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/filevault.h"

#include "security/vaultanswer.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace taabia {

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 largestSecret = 64 * 1024;

Expected<std::optional<QByteArray>, VaultError> readSecret(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{VaultError{VaultError::Kind::Locked, file.errorString()}};
    const QByteArray secret = file.read(largestSecret);
    if (file.error() != QFileDevice::NoError)
        return Unexpected{VaultError{VaultError::Kind::Failed, file.errorString()}};
    return secret.isEmpty() ? std::nullopt : std::optional(secret);
}

Expected<std::monostate, VaultError> writeSecret(const QString &path, const QByteArray &secret)
{
    const auto failed = [](const QString &why) { return Unexpected{VaultError{VaultError::Kind::Failed, why}}; };
    if (secret.isEmpty() || secret.size() > largestSecret)
        return failed(QStringLiteral("a secret of %1 bytes is not kept").arg(secret.size()));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(QStringLiteral("cannot make the folder of %1").arg(path));
    QSaveFile file(path);
    // The rights before the bytes: nobody else may read it, not even for a moment.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner) || file.write(secret) != secret.size()
        || !file.commit())
        return failed(file.errorString());
    return std::monostate();
}

} // namespace

FileVault::FileVault(QString folder)
    : m_folder(std::move(folder))
{ }

QString FileVault::pathOf(const QString &name) const
{
    return m_folder + QLatin1Char('/') + name + QLatin1String(".secret");
}

void FileVault::read(const QString &name, const Answer<std::optional<QByteArray>> &answer)
{
    answerLater(answer, readSecret(pathOf(name)));
}

void FileVault::write(const QString &name, const QByteArray &secret, const Answer<std::monostate> &answer)
{
    answerLater(answer, writeSecret(pathOf(name), secret));
}

} // namespace taabia
