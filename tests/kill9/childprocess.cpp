// SPDX-License-Identifier: GPL-3.0-or-later
//
// POSIX, and Linux for the death together with the parent: QProcess kills and reads through an event loop, which is
// no way to hit a microsecond.
#include "childprocess.h"

#include <cerrno>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace taabia::kill9 {

namespace {

std::vector<char *> pointersTo(std::vector<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

ChildProcess::ChildProcess(const QStringList &command, const Environment &environment)
{
    std::vector<QByteArray> arguments;
    for (const QString &word : command)
        arguments.push_back(word.toLocal8Bit());
    std::vector<QByteArray> variables;
    for (char **variable = environ; *variable; ++variable)
        variables.emplace_back(*variable);
    for (const auto &[name, value] : environment)
        variables.push_back(name + '=' + value);
    const std::vector<char *> argv = pointersTo(arguments);
    const std::vector<char *> envp = pointersTo(variables);

    int pipe[2];
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        return;
    m_pid = ::fork();
    if (m_pid == 0) { // from here on only what is safe after a fork
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::dup2(pipe[1], STDOUT_FILENO);
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    ::close(pipe[1]);
    m_output = pipe[0];
}

ChildProcess::~ChildProcess()
{
    kill();
    if (m_output >= 0)
        ::close(m_output);
}

std::optional<QByteArray> ChildProcess::takeLine()
{
    const qsizetype end = m_unread.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArray line = m_unread.left(end);
    m_unread.remove(0, end + 1);
    return line;
}

std::optional<QByteArray> ChildProcess::nextLine(std::chrono::microseconds patience)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        if (std::optional<QByteArray> line = takeLine())
            return line;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd waiting{m_output, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, left.count() > 0 ? static_cast<int>(left.count()) : 0);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return std::nullopt;
        char bytes[4096];
        const ssize_t read = ::read(m_output, bytes, sizeof bytes);
        if (read <= 0)
            return std::nullopt;
        m_unread.append(bytes, read);
    }
}

bool ChildProcess::kill()
{
    return end(SIGKILL);
}

void ChildProcess::terminate()
{
    end(SIGTERM);
}

bool ChildProcess::end(int signal)
{
    if (m_pid <= 0)
        return false;
    ::kill(m_pid, signal);
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) { }
    m_pid = -1;
    return WIFSIGNALED(status) && WTERMSIG(status) == signal;
}

void sleepFor(std::chrono::microseconds time)
{
    std::this_thread::sleep_for(time);
}

} // namespace taabia::kill9
