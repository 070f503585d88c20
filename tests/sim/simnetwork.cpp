// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simnetwork.h"

#include "api/accountcodec.h"
#include "api/bulkcodec.h"
#include "api/rechargecodec.h"
#include "api/recordcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace taabia::sim {

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t longestDelay = 40 * 60 * second;
constexpr std::int64_t postTimeout = 30 * second; // as the real client's
constexpr std::int64_t getTimeout = 15 * second;

WireOutcome ofReply(const WireReply &reply)
{
    WireOutcome outcome;
    outcome.mayHaveArrived = true;
    outcome.httpStatus = reply.httpStatus;
    outcome.body = reply.body;
    outcome.announcedSize = reply.body.size();
    return outcome;
}

WireOutcome hungUp()
{
    WireOutcome outcome;
    outcome.mayHaveArrived = true;
    outcome.error = QNetworkReply::RemoteHostClosedError;
    return outcome;
}

/// The auditor's own reading of the documents, beside the client's and the desk's.
Auditor::Fall fellThrough(const WireOutcome &outcome)
{
    if (!outcome.mayHaveArrived)
        return Auditor::Fall::StayedHere;
    const bool documented =
        outcome.body.startsWith("{\"message\"") && outcome.body.endsWith('}') && !outcome.body.contains("DUPLICATE");
    const bool refused = documented
        && (outcome.httpStatus == 400 || outcome.httpStatus == 401 || outcome.httpStatus == 403)
        && outcome.body.size() >= outcome.announcedSize.value_or(0);
    return refused ? Auditor::Fall::Refused : Auditor::Fall::No;
}

/// Whether the answer to a list of \a lines is whole and refuses the one at \a place, and does it for a reason that
/// says that it was not booked.
bool refusesLine(const WireOutcome &outcome, qsizetype lines, qsizetype place)
{
    const QJsonArray items = QJsonDocument::fromJson(outcome.body).object()[QLatin1String("items")].toArray();
    if (outcome.httpStatus != 200 || items.size() != lines)
        return false;
    const QJsonObject line = items[place].toObject();
    const QString error = line[QLatin1String("error")].toString();
    return !line[QLatin1String("success")].toBool() && !error.isEmpty()
        && error != QLatin1String("DUPLICATE_REFERENCE");
}

QString referenceIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object()[QLatin1String("external_reference")].toString();
}

} // namespace

SimNetwork::SimNetwork(FaultPlan &plan, SimTime &time, Trace &trace, Auditor &auditor, SimProvider &provider)
    : m_plan(plan)
    , m_time(time)
    , m_trace(trace)
    , m_auditor(auditor)
    , m_provider(provider)
{ }

QByteArray SimNetwork::rechargeBody(const SaleOrder &order, const ExternalReference &reference) const
{
    return RechargeCodec::encode(order, reference);
}

// ---------------------------------------------------------------- the calls

TopupServer::CallId SimNetwork::recharge(const QByteArray &body, Answer<RechargeAccepted> answer)
{
    if (m_plan.strikes(Fault::CrashBeforeSend))
        throw ProgramDied();
    m_trace.note(m_time.now(), "POST");
    const bool connected = connects();
    m_auditor.postLeaves(body, connected);
    const QString reference = referenceIn(body);
    const Arrived arrived = [this, body](
                                SimProvider::Answered answered) { m_provider.post(body, std::move(answered)); };
    carry(arrived, postTimeout, connected, [this, reference, answer = std::move(answer)](const WireOutcome &outcome) {
        const Reply<RechargeAccepted> reply = read(outcome, RechargeCodec::decode);
        m_auditor.postEnded(reference, fellThrough(outcome));
        answer(reply);
    });
    if (connected && m_plan.strikes(Fault::RequestDoubled)) {
        m_auditor.postDoubled(reference);
        m_time.after(m_plan.between(Choice::Delay, 1, longestDelay), SimTime::outside,
            [arrived] { arrived([](const WireReply &) {}); });
    }
    if (m_plan.strikes(Fault::CrashAfterSend))
        throw ProgramDied();
    return ++m_lastCall;
}

TopupServer::CallId SimNetwork::rechargeBulk(const std::vector<BulkOrder> &orders, Answer<BulkAnswer> answer)
{
    if (m_plan.strikes(Fault::CrashBeforeSend))
        throw ProgramDied();
    m_trace.note(m_time.now(), "POST of a list", static_cast<std::int64_t>(orders.size()));
    const bool connected = connects();
    const QByteArray body = BulkCodec::encode(orders);
    QStringList references;
    for (const BulkOrder &order : orders) {
        const QByteArray item = RechargeCodec::encode(order.order, order.reference);
        m_auditor.postLeaves(body.contains(item) ? item : QByteArray("not in the list"), connected);
        references += order.reference.text();
    }
    const Arrived arrived = [this, body](
                                SimProvider::Answered answered) { m_provider.postList(body, std::move(answered)); };
    carry(arrived, postTimeout, connected, [this, references, answer = std::move(answer)](const WireOutcome &outcome) {
        const Reply<BulkAnswer> reply = read(outcome, BulkCodec::decode);
        for (qsizetype i = 0; i < references.size(); ++i) {
            m_auditor.postEnded(references[i], fellThrough(outcome));
            if (refusesLine(outcome, references.size(), i))
                m_auditor.lineRefused(references[i]);
        }
        answer(reply);
    });
    if (connected && m_plan.strikes(Fault::RequestDoubled)) {
        for (const QString &reference : references)
            m_auditor.postDoubled(reference);
        m_time.after(m_plan.between(Choice::Delay, 1, longestDelay), SimTime::outside,
            [arrived] { arrived([](const WireReply &) {}); });
    }
    if (m_plan.strikes(Fault::CrashAfterSend))
        throw ProgramDied();
    return ++m_lastCall;
}

TopupServer::CallId SimNetwork::byReference(const ExternalReference &reference, Answer<RechargeRecord> answer)
{
    carry([this, name = reference.text()](
              const SimProvider::Answered &answered) { answered(m_provider.byReference(name)); },
        getTimeout, connects(),
        [this, name = reference.text(), answer = std::move(answer)](const WireOutcome &outcome) {
            if (outcome.httpStatus == 404 && outcome.body.contains("NOT_FOUND"))
                m_auditor.notKnown(name);
            answer(read(outcome, RecordCodec::decode));
        });
    return ++m_lastCall;
}

TopupServer::CallId SimNetwork::history(int page, int pageSize, Answer<HistoryPage> answer)
{
    m_trace.note(m_time.now(), "asks for a page", page);
    carry(
        [this, page, pageSize](const SimProvider::Answered &answered) { answered(m_provider.history(page, pageSize)); },
        getTimeout, connects(),
        [this, answer = std::move(answer)](
            const WireOutcome &outcome) { answer(read(outcome, RecordCodec::decodePage)); });
    return ++m_lastCall;
}

TopupServer::CallId SimNetwork::balance(Answer<Balance> answer)
{
    carry([this](const SimProvider::Answered &answered) { answered(m_provider.balance()); }, getTimeout, connects(),
        [this, answer = std::move(answer)](
            const WireOutcome &outcome) { answer(read(outcome, AccountCodec::decodeBalance)); });
    return ++m_lastCall;
}

template <typename T> Reply<T> SimNetwork::read(const WireOutcome &outcome, Decoded<T> (*decode)(const QByteArray &))
{
    Reply<T> reply = replyOf(outcome, decode);
    if (outcome.httpStatus != 0 && !m_plan.strikes(Fault::DateMissing)) {
        reply.serverTime = m_time.serverSeconds();
        if (m_plan.strikes(Fault::DateSkewed))
            *reply.serverTime += m_plan.between(Choice::Detail, -240, 240);
    }
    m_trace.note(m_time.now(), "answer", outcome.httpStatus, outcome.body.size());
    return reply;
}

// ---------------------------------------------------------------- the line

bool SimNetwork::connects()
{
    return !m_plan.strikes(Fault::NotConnected);
}

void SimNetwork::carry(const Arrived &arrived, std::int64_t timeout, bool isConnected, Ended ended)
{
    const auto call = std::make_shared<Call>(Call{std::move(ended), m_life});
    WireOutcome late;
    late.mayHaveArrived = isConnected;
    late.end = WireOutcome::End::TimedOut;
    if (!isConnected) {
        late.end = WireOutcome::End::Finished;
        late.error = QNetworkReply::ConnectionRefusedError;
        late.certificateRefused = m_plan.strikes(Fault::CertificateBad);
        endIn(m_plan.between(Choice::Delay, 1, 5 * second), call, late);
        return;
    }
    endIn(timeout, call, late);
    if (m_plan.strikes(Fault::PortalAnswers)) {
        endIn(m_plan.between(Choice::Delay, 5, 500), call, ofReply(portalPage()));
        return;
    }
    if (m_plan.strikes(Fault::RequestLost)) {
        if (m_plan.chance(Choice::Detail, 50))
            endIn(m_plan.between(Choice::Delay, 5, 2 * second), call, hungUp());
        return;
    }
    std::int64_t delay = m_plan.between(Choice::Delay, 5, 300);
    if (m_plan.strikes(Fault::RequestDelayed))
        delay = m_plan.between(Choice::Delay, second, longestDelay);
    // Outside: a request that has left arrives even if the till dies now. Its reply finds nobody then.
    m_time.after(delay, SimTime::outside,
        [this, arrived, call] { arrived([this, call](const WireReply &reply) { bringBack(call, reply); }); });
}

void SimNetwork::bringBack(const std::shared_ptr<Call> &call, const WireReply &reply)
{
    if (m_plan.strikes(Fault::ReplyLost)) {
        if (m_plan.chance(Choice::Detail, 50))
            endIn(m_plan.between(Choice::Delay, 5, 2 * second), call, hungUp());
        return;
    }
    WireOutcome outcome = ofReply(reply);
    if (m_plan.strikes(Fault::ReplyCut)) {
        outcome.body.truncate(m_plan.between(Choice::Detail, 0, std::max<std::int64_t>(0, reply.body.size() - 1)));
        if (m_plan.chance(Choice::Detail, 50))
            outcome.announcedSize.reset(); // Qt then takes the end of the connection for the end of the reply
    }
    std::int64_t delay = m_plan.between(Choice::Delay, 5, 300);
    if (m_plan.strikes(Fault::ReplyDelayed))
        delay = m_plan.between(Choice::Delay, second, longestDelay);
    endIn(delay, call, outcome);
}

void SimNetwork::endIn(std::int64_t delay, const std::shared_ptr<Call> &call, WireOutcome outcome)
{
    m_time.after(delay, call->life, [call, outcome = std::move(outcome)] {
        if (std::exchange(call->over, true))
            return;
        call->ended(outcome);
    });
}

WireReply SimNetwork::portalPage()
{
    switch (m_plan.pick(Choice::Detail, 5)) {
    case 0:
        return {200, "<html>Wi-Fi gratuit</html>"};
    case 1:
        return {302, ""};
    case 2:
        return {200, "{}"};
    case 3:
        return {407, R"({"error":"proxy"})"};
    default:
        return {404, "<html>404</html>"};
    }
}

// ---------------------------------------------------------------- not on the sale's path

TopupServer::CallId SimNetwork::byProviderReference(const QString &, Answer<RechargeRecord>)
{
    return ++m_lastCall;
}
TopupServer::CallId SimNetwork::account(Answer<Account>)
{
    return ++m_lastCall;
}
TopupServer::CallId SimNetwork::prices(Answer<Prices>)
{
    return ++m_lastCall;
}
TopupServer::CallId SimNetwork::webhook(Answer<WebhookConfig>)
{
    return ++m_lastCall;
}
TopupServer::CallId SimNetwork::setWebhook(const WebhookConfig &, Answer<WebhookConfig>)
{
    return ++m_lastCall;
}
TopupServer::CallId SimNetwork::health(Answer<ServerHealth>)
{
    return ++m_lastCall;
}
void SimNetwork::cancel(CallId) { }

} // namespace taabia::sim
