// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <utility>

namespace taabia {

/// Shared by the thread that waits and the world's: neither may be left with a promise that the other has destroyed.
struct World::Job {
    std::function<void(Provider &)> work;
    std::promise<bool> kept;
};

World::World(const WorldClock &clock, ProviderRules rules)
    : m_clock(clock)
    , m_rules(std::move(rules))
{ }

World::~World()
{
    stop();
}

Expected<World::Opened, QString> World::start(const QString &file, Money firstBalance)
{
    const auto problem = std::make_shared<std::promise<QString>>(); // an empty sentence: none
    std::future<QString> told = problem->get_future();
    // The connection must be opened, used and closed on one thread, so all three happen in here.
    m_thread = std::thread([this, file, firstBalance, problem] {
        const Expected<std::unique_ptr<Store>, QString> store = Store::open(file, {firstBalance, m_clock.nowMs()});
        if (!store) {
            problem->set_value(store.error());
            return;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_open = true;
        }
        problem->set_value(QString());
        live(**store);
    });
    const QString sentence = told.get();
    if (sentence.isEmpty())
        return Opened{};
    m_thread.join();
    return Unexpected{sentence};
}

void World::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_open = false;
    }
    m_work.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool World::run(std::function<void(Provider &)> work)
{
    const auto job = std::make_shared<Job>();
    job->work = std::move(work);
    std::future<bool> kept = job->kept.get_future();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_open)
            return false;
        m_jobs.push_back(job);
    }
    m_work.notify_all();
    return kept.get();
}

void World::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_work.notify_all();
}

void World::live(Store &store)
{
    Provider provider(store, m_clock, m_rules);
    std::unique_lock lock(m_mutex);
    while (m_open || !m_jobs.empty()) {
        std::shared_ptr<Job> job;
        if (!m_jobs.empty()) {
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        m_woken = false;
        lock.unlock();
        doInTransaction(store, provider, job.get());
        const std::optional<qint64> dueMs = provider.nextDueMs();
        tellDelivery(provider);
        lock.lock();
        waitForWork(lock, dueMs);
    }
}

void World::doInTransaction(Store &store, Provider &provider, Job *job)
{
    // What the world does by itself is kept on its own: a request that fails must not undo it.
    store.begin();
    provider.catchUp();
    bool kept = store.commit();
    if (!job)
        return;
    if (kept) {
        store.begin();
        job->work(provider);
        kept = store.commit();
    }
    job->kept.set_value(kept);
}

void World::tellDelivery(Provider &provider)
{
    const std::optional<PendingDelivery> next = provider.nextDelivery();
    const std::pair now = next ? std::pair(next->id, next->dueMs) : std::pair<qint64, qint64>();
    if (std::exchange(m_nextDelivery, now) != now && next && m_deliveryPlanned)
        m_deliveryPlanned();
}

void World::waitForWork(std::unique_lock<std::mutex> &lock, std::optional<qint64> dueMs)
{
    // Not longer than this, because the computer's clock can be set while we wait.
    constexpr qint64 longestMs = 60'000;
    const qint64 waitMs = dueMs ? std::clamp<qint64>(*dueMs - m_clock.nowMs(), 0, longestMs) : longestMs;
    m_work.wait_for(lock, std::chrono::milliseconds(waitMs), [this] { return !m_open || m_woken || !m_jobs.empty(); });
}

} // namespace taabia
