// SPDX-License-Identifier: GPL-3.0-or-later
//
// Platform code: Windows, where a port or a shared printer is opened as a file. Its driver decides how long it takes.
#include "receipts/devicefile.h"

#include <QFile>

namespace taabia {

std::optional<QString> DeviceFile::write(
    const QString &path, const QByteArray &bytes, QDeadlineTimer deadline, const std::atomic_bool &stop)
{
    // Ports above COM9 have no short name.
    const QString name =
        path.startsWith(QLatin1String("COM"), Qt::CaseInsensitive) ? QStringLiteral("\\\\.\\") + path : path;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly))
        return QStringLiteral("%1 cannot be opened: %2").arg(path, file.errorString());
    constexpr qsizetype piece = 4096;
    for (qsizetype sent = 0; sent < bytes.size();) {
        if (stop)
            return QStringLiteral("the program is closing");
        if (deadline.hasExpired())
            return QStringLiteral("%1 takes no more: is there paper?").arg(path);
        const qint64 taken = file.write(bytes.constData() + sent, qMin(piece, bytes.size() - sent));
        if (taken <= 0)
            return QStringLiteral("%1 broke off: %2").arg(path, file.errorString());
        sent += taken;
    }
    return std::nullopt;
}

} // namespace taabia
