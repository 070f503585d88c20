// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace taabia {

/// One thread for each open connection, made when it is needed and never more than \a most: a till that keeps two lines
/// open shall not cost a shop's PC sixty-four threads.
class WorkerPool : public httplib::TaskQueue {
public:
    explicit WorkerPool(std::size_t most)
        : m_most(most)
    { }
    void enqueue(std::function<void()> job) override;
    void shutdown() override; ///< does what was enqueued, then joins

private:
    void work();

    const std::size_t m_most;
    std::vector<std::thread> m_threads; ///< the accepting thread's alone

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::size_t m_idle = 0;
    bool m_ending = false;
};

} // namespace taabia
