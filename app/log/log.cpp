// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log.h"

#include <QtGlobal>

#include <atomic>

namespace taabia {

namespace {

/// Qt has one handler of messages for the whole program, and hands it nothing of ours.
std::atomic<Log *> listener = nullptr;
QtMessageHandler earlier = nullptr;

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    case QtDebugMsg:
    case QtInfoMsg:
        break;
    }
    return "info";
}

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Log *log = listener;
    if (log && type != QtDebugMsg && type != QtInfoMsg) {
        LogLine line("qt.message");
        line.with("level", nameOf(type));
        if (context.category)
            line.with("category", context.category);
        log->write(line.told("text", message));
        if (type == QtFatalMsg)
            log->flush(); // nothing comes after it
    }
    if (earlier)
        earlier(type, context, message);
}

} // namespace

Log::Log(const QString &folder, const LogFile::Bounds &bounds)
    : m_folder(folder)
    , m_bounds(bounds)
    , m_thread([this] { run(); })
{ }

Log::~Log()
{
    if (listener == this) {
        listener = nullptr;
        qInstallMessageHandler(earlier);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_news.notify_one();
    m_thread.join();
}

void Log::write(const LogLine &line)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= mostWaiting) {
            ++m_leftOut;
            return;
        }
        m_waiting.push_back(line);
    }
    m_news.notify_one();
}

void Log::conceal(const Secret &secret)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.push_back(secret);
}

LogMask Log::mask()
{
    const std::lock_guard lock(m_mutex);
    LogMask made;
    for (const Secret &secret : m_secrets)
        made.conceal(secret);
    return made;
}

void Log::flush()
{
    std::unique_lock lock(m_mutex);
    m_written.wait(lock, [this] { return m_waiting.empty() && !m_writing; });
}

void Log::takeQtMessages()
{
    listener = this;
    earlier = qInstallMessageHandler(hear);
}

void Log::run()
{
    LogFile file(m_folder, m_bounds); // here, where nobody waits for the disk
    std::unique_lock lock(m_mutex);
    while (true) {
        m_news.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const std::deque<LogLine> lines = std::exchange(m_waiting, {});
        const std::vector<Secret> secrets(
            m_secrets.begin() + static_cast<std::ptrdiff_t>(m_concealed), m_secrets.end());
        m_concealed = m_secrets.size();
        const qint64 leftOut = std::exchange(m_leftOut, 0);
        m_writing = true;
        lock.unlock();
        for (const Secret &secret : secrets)
            m_mask.conceal(secret);
        for (const LogLine &line : lines)
            file.append(line.rendered(m_mask));
        if (leftOut > 0)
            file.append(LogLine("log.lines_left_out").with("lines", leftOut).rendered(m_mask));
        lock.lock();
        m_writing = false;
        m_written.notify_all();
    }
}

} // namespace taabia
