// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/worldclock.h"

#include "domain/expected.h"
#include "domain/margin.h"
#include "domain/money.h"
#include "domain/operator.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <optional>

namespace taabia {

constexpr QLatin1String trainingClientCode("API-TRAINING");
constexpr QLatin1String trainingApiKey("TRAINING-KEY");

struct SandboxConfig {
    quint16 port = 0; ///< 0: any free one
    Money balance = Money::fromDirhams(1000); ///< of a new data file; an existing one keeps its own
    Money creditLimit = {};
    std::optional<Money> dailyLimit = {}; ///< of billed amounts, per Moroccan day; none: no limit
    QString clientCode = trainingClientCode;
    QByteArray apiKey = trainingApiKey.data(); ///< never written to the data file
    QString databaseFile = {}; ///< empty: in memory
    std::map<Operator, Margin> margins{{Operator::Orange, Margin::fromBasisPoints(650)},
        {Operator::Inwi, Margin::fromBasisPoints(-300)}, {Operator::MarocTelecom, Margin::fromBasisPoints(400)}};
    bool suspended = false; ///< every call is answered with CLIENT_SUSPENDED
    bool forgetAccess = false; ///< drops the stored webhook_url and ip_whitelist: the way back in after a wrong list
    double speed = 1; ///< statuses, slow answers and webhook retries run this many times as fast
    std::shared_ptr<WorldClock> clock = {}; ///< none: the computer's
};

/// The MoroccoTopup contract, served on 127.0.0.1 and nowhere else, with a world of its own behind it: an account, its
/// recharges, their statuses and webhooks. Needs a QCoreApplication. start(), stop() and the destructor from one thread
/// at a time, any thread; it makes threads of its own.
class Sandbox {
public:
    explicit Sandbox(SandboxConfig config);
    ~Sandbox(); ///< stops
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// The port, once requests are being answered, or a sentence in English about what is in the way.
    Expected<quint16, QString> start();

    /// Cuts every line, answered or not. What was accepted is in the data file; start() goes on from there.
    void stop();

    /// "http://127.0.0.1:8080/rest/V1/recharge-api/sandbox"; empty while it does not run.
    QString baseUrl() const;

private:
    struct Running;
    SandboxConfig m_config;
    std::unique_ptr<Running> m_running;
};

} // namespace taabia
