// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/workerpool.h"

#include <utility>

namespace taabia {

void WorkerPool::enqueue(std::function<void()> job)
{
    bool oneMore = false;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        oneMore = m_jobs.size() > m_idle && m_threads.size() < m_most;
    }
    if (oneMore)
        m_threads.emplace_back([this] { work(); });
    m_wake.notify_one();
}

void WorkerPool::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void WorkerPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        --m_idle;
        if (m_jobs.empty())
            return;
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

} // namespace taabia
