// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linux: reads /proc/thread-self/schedstat through POSIX calls. Elsewhere the run queue counts as zero.
#include "support/stallmeter.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QMetaEnum>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <array>
#include <cstdlib>

namespace taabia {

namespace {

using namespace std::chrono_literals;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int slowness = 6;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr int slowness = 6;
#else
constexpr int slowness = 1;
#endif
#else
constexpr int slowness = 1;
#endif

/// How often a condition is looked at that no event of this thread tells of.
constexpr auto lookEvery = 5ms;

#ifdef Q_OS_LINUX
/// Who listens on this display's socket: the X server of DISPLAY=":7". 0: it is elsewhere, or there is none.
pid_t serverOfDisplay()
{
    const QByteArray number = qgetenv("DISPLAY").split(':').value(1).split('.').value(0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qsnprintf(address.sun_path, sizeof address.sun_path, "/tmp/.X11-unix/X%s", number.constData());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ucred peer{};
    socklen_t size = sizeof peer;
    const bool known = !number.isEmpty()
        && ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0;
    ::close(socket);
    return known ? peer.pid : 0;
}

std::vector<int> schedstatsOfPainting()
{
    QByteArrayList files;
    if (const pid_t server = serverOfDisplay(); server > 0)
        files += "/proc/" + QByteArray::number(server) + "/schedstat";
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(tasks.filePath(task + QLatin1String("/comm")));
        if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "QXcbEventQueue")
            files += QFile::encodeName(tasks.filePath(task + QLatin1String("/schedstat")));
    }
    std::vector<int> opened;
    for (const QByteArray &file : files)
        opened.push_back(::open(file.constData(), O_RDONLY | O_CLOEXEC));
    return opened;
}

struct Scheduled {
    qint64 ran = 0;
    qint64 queued = 0;
};

Scheduled scheduled(int schedstat)
{
    std::array<char, 96> text{};
    if (schedstat < 0 || ::pread(schedstat, text.data(), text.size() - 1, 0) <= 0)
        return {};
    char *rest = nullptr;
    const qint64 ran = std::strtoll(text.data(), &rest, 10);
    return {ran, std::strtoll(rest, nullptr, 10)};
}
#endif

double msOf(StallMeter::Duration time)
{
    return static_cast<double>(time.count()) / 1e6;
}

} // namespace

StallMeter::StallMeter()
{
#ifdef Q_OS_LINUX
    m_schedstat = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    if (m_schedstat < 0)
        qWarning("this kernel keeps no schedstat: a busy machine will look like a stall");
    m_others = schedstatsOfPainting();
#endif
    m_clock.start();
    QCoreApplication::instance()->installEventFilter(this);
}

StallMeter::~StallMeter()
{
#ifdef Q_OS_LINUX
    m_others.push_back(m_schedstat);
    for (const int file : m_others) {
        if (file >= 0)
            ::close(file);
    }
#endif
}

StallMeter::Duration StallMeter::bound()
{
    return 50ms * slowness;
}

StallMeter::Reading StallMeter::read() const
{
    Reading now;
#ifdef Q_OS_LINUX
    const Scheduled own = scheduled(m_schedstat);
    now.cpu = own.ran;
    now.queued = own.queued;
    for (const int other : m_others)
        now.othersQueued += scheduled(other).queued;
#endif
    now.wall = m_clock.nsecsElapsed();
    return now;
}

void StallMeter::begin(const Step &step)
{
    m_running = true;
    m_begun = read();
    m_stepBegun = m_begun.wall;
    m_longestStep = 0;
    m_step = step;
    m_longest = step;
}

QString StallMeter::told(const Step &step) const
{
    if (!step.className)
        return m_action;
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(step.type);
    return QString::fromLatin1(type ? type : "an event") + QStringLiteral(" of ") + QString::fromLatin1(step.className);
}

void StallMeter::closeStep(qint64 wallNow)
{
    if (wallNow - m_stepBegun > m_longestStep) {
        m_longestStep = wallNow - m_stepBegun;
        m_longest = m_step;
    }
    m_stepBegun = wallNow;
}

StallMeter::Turn StallMeter::since(const Reading &begun) const
{
    const Reading now = read();
    const qint64 stall = now.wall - begun.wall - (now.queued - begun.queued);
    const qint64 cpu = now.cpu - begun.cpu;
    const qint64 waited = std::max<qint64>(stall - cpu, 0);
    const qint64 forgiven = std::min(waited, now.othersQueued - begun.othersQueued);
    return {Duration(stall - forgiven), Duration(cpu), told(m_longest)};
}

void StallMeter::end()
{
    m_armed = false;
    if (!m_running)
        return; // nothing happened in this turn
    m_running = false;
    closeStep(m_clock.nsecsElapsed());
    const Turn turn = since(m_begun);
    if (turn.stall > m_worst.stall)
        m_worst = turn;
}

bool StallMeter::turnUntil(const std::function<bool()> &done, std::chrono::milliseconds atMost)
{
    QTimer look; // wakes the loop, so that conditions of other threads are seen too
    look.start(lookEvery);
    const qint64 until = m_clock.elapsed() + atMost.count();
    while (!done()) {
        if (m_clock.elapsed() >= until)
            return false;
        m_armed = true;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // exec() would do it by itself
        end();
    }
    return true;
}

void StallMeter::during(const QString &what, const std::function<void()> &action)
{
    m_action = what;
    begin({});
    action();
    end();
}

bool StallMeter::eventFilter(QObject *watched, QEvent *event)
{
    const Step step{event->type(), watched->metaObject()->className()};
    if (m_armed && !m_running)
        begin(step);
    if (m_running) {
        closeStep(m_clock.nsecsElapsed());
        m_step = step;
    }
    return false;
}

QString StallMeter::told(const Turn &turn)
{
    return QStringLiteral("%1 ms, of which %2 ms computing, in %3")
        .arg(msOf(turn.stall), 0, 'f', 1)
        .arg(msOf(turn.cpu), 0, 'f', 1)
        .arg(turn.in);
}

} // namespace taabia
