// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"

namespace taabia {

namespace {

template <typename T> T takeFirst(std::deque<T> &calls)
{
    Q_ASSERT_X(!calls.empty(), "FakeServer", "no such call is under way");
    T first = std::move(calls.front());
    calls.pop_front();
    return first;
}

const QByteArray body("{\"fake\":true}");

} // namespace

void FakeServer::answerPost(Expected<RechargeAccepted, Failure> result, int httpStatus)
{
    takeFirst(posts).answer({std::move(result), httpStatus, serverTime, body});
}

void FakeServer::answerBulk(Expected<BulkAnswer, Failure> result, int httpStatus)
{
    takeFirst(bulkCalls).answer({std::move(result), httpStatus, serverTime, body});
}

void FakeServer::answerLookup(Expected<RechargeRecord, Failure> result, int httpStatus)
{
    takeFirst(lookups).answer({std::move(result), httpStatus, serverTime, body});
}

void FakeServer::answerPage(Expected<HistoryPage, Failure> result, int httpStatus)
{
    takeFirst(pages).answer({std::move(result), httpStatus, serverTime, body});
}

void FakeServer::answerBalance(Expected<Balance, Failure> result, int httpStatus)
{
    takeFirst(balances)({std::move(result), httpStatus, serverTime, body});
}

QByteArray FakeServer::rechargeBody(const SaleOrder &order, const ExternalReference &reference) const
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(order.phone.national(), wireName(order.op), order.faceValue.toDecimal(), order.promo.type(),
            reference.text())
        .toUtf8();
}

TopupServer::CallId FakeServer::recharge(const QByteArray &bytes, Answer<RechargeAccepted> answer)
{
    if (beforePost)
        beforePost();
    posted.push_back(bytes);
    posts.push_back({bytes, std::move(answer)});
    return ++m_lastCall;
}

TopupServer::CallId FakeServer::rechargeBulk(const std::vector<BulkOrder> &orders, Answer<BulkAnswer> answer)
{
    if (beforePost)
        beforePost();
    for (const BulkOrder &order : orders)
        posted.push_back(rechargeBody(order.order, order.reference));
    bulkCalls.push_back({orders, std::move(answer)});
    return ++m_lastCall;
}

TopupServer::CallId FakeServer::byReference(const ExternalReference &reference, Answer<RechargeRecord> answer)
{
    ++questions;
    lookups.push_back({reference, std::move(answer)});
    return ++m_lastCall;
}

TopupServer::CallId FakeServer::history(int page, int pageSize, Answer<HistoryPage> answer)
{
    ++questions;
    pages.push_back({page, pageSize, std::move(answer)});
    return ++m_lastCall;
}

TopupServer::CallId FakeServer::balance(Answer<Balance> answer)
{
    balances.push_back(std::move(answer));
    return ++m_lastCall;
}

TopupServer::CallId FakeServer::account(Answer<Account> answer)
{
    accounts.push_back(std::move(answer));
    return ++m_lastCall;
}

TopupServer::CallId FakeServer::prices(Answer<Prices> answer)
{
    priceLists.push_back(std::move(answer));
    return ++m_lastCall;
}

// The desk does not use these yet; a test that calls one waits for ever and so notices.
TopupServer::CallId FakeServer::byProviderReference(const QString &, Answer<RechargeRecord>)
{
    return ++m_lastCall;
}
TopupServer::CallId FakeServer::webhook(Answer<WebhookConfig> answer)
{
    webhookReads.push_back(std::move(answer));
    return ++m_lastCall;
}
TopupServer::CallId FakeServer::setWebhook(const WebhookConfig &config, Answer<WebhookConfig> answer)
{
    webhookPosts.push_back({config, std::move(answer)});
    return ++m_lastCall;
}
TopupServer::CallId FakeServer::health(Answer<ServerHealth>)
{
    return ++m_lastCall;
}
void FakeServer::cancel(CallId) { }

} // namespace taabia
