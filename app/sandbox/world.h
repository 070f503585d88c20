// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/provider.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace taabia {

/// The one thread that owns the data file and the provider. Everybody else hands it jobs, which it does one after the
/// other, each in a transaction of its own: of two requests with one reference, the second one sees what the first did.
/// Between the jobs it wakes up whenever something in the world falls due.
class World {
public:
    World(const WorldClock &clock, ProviderRules rules);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    struct Opened { };
    /// Opens the data file. The error is a sentence.
    Expected<Opened, QString> start(const QString &file, Money firstBalance);

    /// Does what was asked before, then ends the thread. Jobs that come later are not done.
    void stop();

    /// Does \a job and waits for it. Nothing if its transaction could not be kept, or if the world has ended. Any
    /// thread but the world's own.
    template <typename Job> auto ask(Job job) -> std::optional<std::invoke_result_t<Job, Provider &>>
    {
        std::optional<std::invoke_result_t<Job, Provider &>> result;
        const bool kept = run([&](Provider &provider) { result.emplace(job(provider)); });
        if (!kept)
            result.reset();
        return result;
    }

    /// Looks at the clock now: it was turned. Any thread.
    void wake();

    /// Called on the world's thread when another webhook than before is the next to be sent, or at another time. Set
    /// it before start().
    void onDeliveryPlanned(std::function<void()> planned) { m_deliveryPlanned = std::move(planned); }

private:
    struct Job;
    bool run(std::function<void(Provider &)> work);
    void live(Store &store);
    void doInTransaction(Store &store, Provider &provider, Job *job);
    void tellDelivery(Provider &provider);
    void waitForWork(std::unique_lock<std::mutex> &lock, std::optional<qint64> dueMs);

    const WorldClock &m_clock;
    ProviderRules m_rules;
    std::function<void()> m_deliveryPlanned;
    std::thread m_thread;
    std::pair<qint64, qint64> m_nextDelivery; ///< id and time, as last told; the world's thread alone

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_work;
    std::deque<std::shared_ptr<Job>> m_jobs;
    bool m_open = false;
    bool m_woken = false;
};

} // namespace taabia
