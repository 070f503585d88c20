// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace taabia {

/// The provider's side of the wire, as quick as it can be: accepts every recharge, answers each question about one with
/// "done", and notes when the last byte of each POST had come. On a thread of its own, loopback, keeps connections
/// open. Linux only; shares nothing with the client.
class WireServer {
public:
    WireServer();
    ~WireServer();
    WireServer(const WireServer &) = delete;
    WireServer &operator=(const WireServer &) = delete;

    std::uint16_t port() const { return m_port; }

    int posts() const { return m_posts; }

    /// When POST number \a index (from 0) had come, in nanoseconds of CLOCK_MONOTONIC.
    std::int64_t arrival(int index) const;

    static std::int64_t now();

private:
    void serve();
    bool read(int socket, std::string &unread);
    std::string answer(const std::string &request, const std::string &body);

    int m_listener = -1;
    int m_wake = -1; ///< written to end the thread
    int m_wakeEnd = -1;
    std::uint16_t m_port = 0;
    std::atomic<int> m_posts{0};
    mutable std::mutex m_mutex;
    std::vector<std::int64_t> m_arrivals;
    std::map<std::string, std::string> m_bodies; ///< by reference
    std::thread m_thread;
};

} // namespace taabia
