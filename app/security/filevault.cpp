// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/filevault.h"

#include "security/privatefile.h"
#include "security/vaultanswer.h"

namespace taabia {

FileVault::FileVault(QString folder)
    : m_folder(std::move(folder))
{ }

QString FileVault::pathOf(const QString &name) const
{
    return m_folder + QLatin1Char('/') + name + QLatin1String(".secret");
}

void FileVault::read(const QString &name, const Answer<std::optional<QByteArray>> &answer)
{
    answerLater(answer, PrivateFile::read(pathOf(name)));
}

void FileVault::write(const QString &name, const QByteArray &secret, const Answer<std::monostate> &answer)
{
    answerLater(answer, PrivateFile::write(pathOf(name), secret));
}

} // namespace taabia
