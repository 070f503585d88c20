// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/privatefile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace taabia {

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

Expected<std::optional<QByteArray>, VaultError> PrivateFile::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{VaultError{VaultError::Kind::Locked, file.errorString()}};
    const QByteArray content = file.read(largest);
    if (file.error() != QFileDevice::NoError)
        return Unexpected{VaultError{VaultError::Kind::Failed, file.errorString()}};
    return content.isEmpty() ? std::nullopt : std::optional(content);
}

Expected<std::monostate, VaultError> PrivateFile::write(const QString &path, const QByteArray &content)
{
    const auto failed = [](const QString &why) { return Unexpected{VaultError{VaultError::Kind::Failed, why}}; };
    if (content.isEmpty() || content.size() > largest)
        return failed(QStringLiteral("a secret of %1 bytes is not kept").arg(content.size()));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(QStringLiteral("cannot make the folder of %1").arg(path));
    QSaveFile file(path);
    // The rights before the bytes: nobody else may read it, not even for a moment.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwner) || file.write(content) != content.size()
        || !file.commit())
        return failed(file.errorString());
    return std::monostate();
}

} // namespace taabia
