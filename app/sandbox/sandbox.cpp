// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/contract.h"
#include "sandbox/httpfront.h"
#include "sandbox/webhooksender.h"
#include "sandbox/world.h"

#include <utility>

namespace taabia {

namespace {

ProviderRules rulesFrom(const SandboxConfig &config)
{
    return {config.clientCode, config.creditLimit, config.dailyLimit, config.margins, config.suspended, config.speed};
}

} // namespace

/// Everything that exists while it runs. Built and torn down from top to bottom and back.
struct Sandbox::Running {
    explicit Running(const SandboxConfig &config)
        : clock(config.clock)
        , contract(CallerCheck(config.clientCode.toUtf8(), config.apiKey))
        , world(*clock, rulesFrom(config))
        , sender(world, *clock, config.apiKey)
        , front([this](const ApiRequest &request) { return answer(request); }, [this] { return clock->nowMs(); })
    { }

    ~Running()
    {
        clock->onJump({});
        front.stop();
        sender.stop();
        world.stop();
    }

    ApiReply answer(const ApiRequest &request)
    {
        const std::optional<ApiReply> reply =
            world.ask([&](Provider &provider) { return contract.answer(request, provider); });
        return reply ? *reply : Contract::answerWhenNotKept(request);
    }

    const std::shared_ptr<WorldClock> clock;
    const Contract contract;
    World world;
    WebhookSender sender;
    HttpFront front;
    quint16 port = 0;
};

Sandbox::Sandbox(SandboxConfig config)
    : m_config(std::move(config))
{
    if (!m_config.clock)
        m_config.clock = std::make_shared<SystemWorldClock>();
}

Sandbox::~Sandbox() = default;

Expected<quint16, QString> Sandbox::start()
{
    if (m_running)
        return m_running->port;
    auto running = std::make_unique<Running>(m_config);
    running->world.onDeliveryPlanned([sender = &running->sender] { sender->wake(); });
    const auto opened = running->world.start(m_config.databaseFile, m_config.balance);
    if (!opened)
        return Unexpected{opened.error()};
    if (m_config.forgetAccess) {
        running->world.ask([](Provider &provider) {
            provider.setAccess(QString(), QString());
            return true;
        });
    }
    const Expected<quint16, QString> port = running->front.start(m_config.port);
    if (!port)
        return port;
    running->sender.start();
    running->clock->onJump([parts = running.get()] {
        parts->world.wake();
        parts->sender.wake();
    });
    running->port = *port;
    m_running = std::move(running);
    return *port;
}

void Sandbox::stop()
{
    m_running.reset();
}

QString Sandbox::baseUrl() const
{
    return m_running ? QStringLiteral("http://127.0.0.1:%1%2").arg(m_running->port).arg(sandboxBasePath) : QString();
}

} // namespace taabia
