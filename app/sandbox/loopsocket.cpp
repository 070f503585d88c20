// SPDX-License-Identifier: GPL-3.0-or-later
//
// Platform code: POSIX sockets and Winsock, which differ in a few names only. cpp-httplib brings the headers of both.
#include "sandbox/loopsocket.h"

namespace taabia::LoopSocket {

namespace {

#ifdef _WIN32
constexpr int bothWays = SD_BOTH;
constexpr int exclusively = SO_EXCLUSIVEADDRUSE;
#else
constexpr int bothWays = SHUT_RDWR;
constexpr int exclusively = SO_REUSEADDR; // on POSIX this allows only what is left over from a server that has ended
#endif

} // namespace

void claimPort(socket_t listener)
{
    const int yes = 1;
    ::setsockopt(listener, SOL_SOCKET, exclusively, reinterpret_cast<const char *>(&yes), sizeof yes);
}

void widenBacklog(socket_t listener)
{
    ::listen(listener, 64);
}

void hangUp(socket_t socket)
{
    ::shutdown(socket, bothWays);
}

bool otherSideLeft(socket_t socket)
{
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(socket, &readable);
    timeval atOnce{};
    if (::select(static_cast<int>(socket + 1), &readable, nullptr, nullptr, &atOnce) <= 0)
        return false;
    char one = 0;
    return ::recv(socket, &one, 1, MSG_PEEK) <= 0;
}

} // namespace taabia::LoopSocket
