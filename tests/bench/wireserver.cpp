// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linux only: sockets of the system's own, because the clock must stop where the bytes arrive.
#include "bench/wireserver.h"

#include <arpa/inet.h>
#include <ctime>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace taabia {

namespace {

std::string field(const std::string &json, const std::string &name)
{
    const std::size_t at = json.find('"' + name + "\":");
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + name.size() + 3;
    const std::size_t end = json[begin] == '"' ? json.find('"', begin + 1) + 1 : json.find_first_of(",}", begin);
    return json.substr(begin, end - begin); // quoted as it came
}

/// As every server of HTTP does: a till that heard no date has to look into its ledger for one.
std::string date()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts)};
}

std::string reply(int status, const std::string &json)
{
    return "HTTP/1.1 " + std::to_string(status) + " OK\r\nDate: " + date()
        + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(json.size()) + "\r\n\r\n" + json;
}

} // namespace

std::int64_t WireServer::now()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000L + now.tv_nsec;
}

WireServer::WireServer()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size);
    ::listen(m_listener, 64);
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    int ends[2] = {-1, -1};
    if (::pipe(ends) == 0) {
        m_wakeEnd = ends[0];
        m_wake = ends[1];
    }
    m_thread = std::thread([this] { serve(); });
}

WireServer::~WireServer()
{
    const char end = 0;
    (void)!::write(m_wake, &end, 1);
    m_thread.join();
    for (const int file : {m_listener, m_wake, m_wakeEnd})
        ::close(file);
}

std::int64_t WireServer::arrival(int index) const
{
    const std::lock_guard lock(m_mutex);
    return m_arrivals.at(static_cast<std::size_t>(index));
}

void WireServer::serve()
{
    std::map<int, std::string> peers;
    while (true) {
        std::vector<pollfd> wanted{{m_wakeEnd, POLLIN, 0}, {m_listener, POLLIN, 0}};
        for (const auto &[socket, unread] : peers)
            wanted.push_back({socket, POLLIN, 0});
        ::poll(wanted.data(), wanted.size(), -1);
        if (wanted[0].revents)
            break;
        if (wanted[1].revents) {
            const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            const int yes = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            peers[socket];
        }
        for (std::size_t i = 2; i < wanted.size(); ++i) {
            if (wanted[i].revents && !read(wanted[i].fd, peers[wanted[i].fd])) {
                ::close(wanted[i].fd);
                peers.erase(wanted[i].fd);
            }
        }
    }
    for (const auto &[socket, unread] : peers)
        ::close(socket);
}

/// False: the other end has hung up.
bool WireServer::read(int socket, std::string &unread)
{
    char bytes[16384];
    const ssize_t got = ::recv(socket, bytes, sizeof bytes, 0);
    if (got <= 0)
        return false;
    unread.append(bytes, static_cast<std::size_t>(got));
    while (true) {
        const std::size_t head = unread.find("\r\n\r\n");
        if (head == std::string::npos)
            return true;
        const std::size_t length = unread.find("Content-Length: ");
        const std::size_t body = length < head ? std::stoul(unread.substr(length + 16)) : 0;
        if (unread.size() < head + 4 + body)
            return true;
        const std::string answered = answer(unread.substr(0, head), unread.substr(head + 4, body));
        unread.erase(0, head + 4 + body);
        if (::send(socket, answered.data(), answered.size(), MSG_NOSIGNAL) < 0)
            return false;
    }
}

std::string WireServer::answer(const std::string &request, const std::string &body)
{
    if (request.starts_with("POST ")) {
        const std::int64_t came = now();
        const std::string reference = field(body, "external_reference");
        const std::lock_guard lock(m_mutex);
        m_arrivals.push_back(came);
        m_bodies[reference] = body;
        const std::string number = std::to_string(++m_posts);
        return reply(200,
            "{\"success\":true,\"status_code\":1,\"ref_interne\":\"R" + number
                + "\",\"external_reference\":" + reference + ",\"billing_amount\":9.35}");
    }
    const std::size_t at = request.find("/by-ref/");
    if (at != std::string::npos) {
        const std::string reference = '"' + request.substr(at + 8, request.find(' ', at) - at - 8) + '"';
        const std::lock_guard lock(m_mutex);
        const auto found = m_bodies.find(reference);
        if (found != m_bodies.end()) {
            const std::string &sent = found->second;
            return reply(200,
                "{\"ref_interne\":\"R" + reference.substr(1) + ",\"external_reference\":" + reference
                    + ",\"phone\":" + field(sent, "phone") + ",\"operator\":" + field(sent, "operator")
                    + ",\"value\":" + field(sent, "value") + ",\"type\":" + field(sent, "type")
                    + ",\"status_code\":3,\"billing_amount\":9.35}");
        }
    }
    if (request.find("/balance") != std::string::npos)
        return reply(200, "{\"balance\":100000,\"devise\":\"MAD\",\"credit_limit\":0}");
    return reply(404, "{\"message\":\"not found\",\"parameters\":{\"code\":\"NOT_FOUND\"}}");
}

} // namespace taabia
