// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stress/busycounter.h"
#include "stress/countingprovider.h"
#include "stress/onlooker.h"

#include <QTemporaryDir>
#include <QTest>

namespace taabia {

/// A counter, a provider, and somebody who looks on; on a data folder of their own. The counter can be closed and
/// opened again, as the program can.
class StressWorld {
public:
    explicit StressWorld(HttpTopupServer::Timeouts timeouts = {}, double providerSpeed = 1)
        : StressWorld(NotOpened(), timeouts, providerSpeed)
    {
        m_ready = openCounter();
    }

    /// With the shutter still down: something has to be laid in the folder first.
    struct NotOpened { };
    explicit StressWorld(NotOpened, HttpTopupServer::Timeouts timeouts = {}, double providerSpeed = 1)
        : m_timeouts(timeouts)
        , provider(providerSpeed)
    {
        m_ready = m_folder.isValid() && provider.start();
    }

    ~StressWorld()
    {
        if (counter)
            counter->gate().open(); // a scene that broke off may have left it shut
    }
    StressWorld(const StressWorld &) = delete;
    StressWorld &operator=(const StressWorld &) = delete;

    bool isReady() const { return m_ready && provider.port() != 0; }

    bool openCounter()
    {
        counter = std::make_unique<BusyCounter>(BusyCounter::Place{m_path, provider.url(), m_timeouts});
        onlooker = std::make_unique<Onlooker>(*counter, provider);
        return counter->open();
    }
    void closeCounter()
    {
        onlooker.reset();
        counter.reset();
    }

    const QString &folder() const { return m_path; }

    BusyCounter *operator->() const { return counter.get(); }

    /// The worst stall so far, if it was longer than a person should notice; the meter starts anew.
    QString stall()
    {
        const StallMeter::Turn worst = counter->meter().worst();
        counter->meter().reset();
        qInfo().noquote() << "longest turn:" << StallMeter::told(worst);
        return worst.stall <= StallMeter::bound() ? QString() : StallMeter::told(worst);
    }

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.path();
    HttpTopupServer::Timeouts m_timeouts;
    bool m_ready = false;

public:
    CountingProvider provider;
    std::unique_ptr<BusyCounter> counter;
    std::unique_ptr<Onlooker> onlooker;
};

} // namespace taabia
