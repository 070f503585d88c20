// SPDX-License-Identifier: GPL-3.0-or-later
//
// Platform code: POSIX. A printer that waits for paper takes no bytes for as long as it likes, so the file is opened
// without blocking and asked when it takes more. devicefile_other.cpp is for where this does not exist.
#include "receipts/devicefile.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace taabia {

namespace {

constexpr int slice = 50; ///< milliseconds between two looks at the clock and the stop sign

QString reason(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

class OpenFile {
public:
    explicit OpenFile(const QString &path)
        : m_handle(::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
    { }
    ~OpenFile()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    int handle() const { return m_handle; }

private:
    int m_handle;
    Q_DISABLE_COPY_MOVE(OpenFile)
};

} // namespace

std::optional<QString> DeviceFile::write(
    const QString &path, const QByteArray &bytes, QDeadlineTimer deadline, const std::atomic_bool &stop)
{
    // A pipe whose reader has gone is an error to be told, not the end of the program. Qt's network layer has ignored
    // this signal for the whole program as soon as it has had a socket; this may come before.
    [[maybe_unused]] static const auto before = std::signal(SIGPIPE, SIG_IGN);
    const OpenFile file(path); // never made: a printer that is not plugged in must not become a file in /dev
    if (file.handle() < 0)
        return QStringLiteral("%1 cannot be opened: %2").arg(path, reason(errno));
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        if (stop)
            return QStringLiteral("the program is closing");
        if (deadline.hasExpired())
            return QStringLiteral("%1 takes no more: is there paper?").arg(path);
        const ssize_t taken =
            ::write(file.handle(), bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent));
        if (taken > 0) {
            sent += taken;
        } else if (taken == 0 || errno == EAGAIN || errno == EWOULDBLOCK) {
            pollfd ready{file.handle(), POLLOUT, 0};
            ::poll(&ready, 1, slice);
        } else if (errno != EINTR) {
            return QStringLiteral("%1 broke off: %2").arg(path, reason(errno));
        }
    }
    return std::nullopt;
}

} // namespace taabia
