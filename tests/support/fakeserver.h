// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/topupserver.h"

#include <deque>

namespace taabia {

/// A provider whose every answer a test gives by hand. Calls wait in order; nothing is answered from inside a call.
class FakeServer : public TopupServer {
public:
    struct Post {
        QByteArray body;
        Answer<RechargeAccepted> answer;
    };
    struct Lookup {
        ExternalReference reference;
        Answer<RechargeRecord> answer;
    };
    struct BulkCall {
        std::vector<BulkOrder> orders;
        Answer<BulkAnswer> answer;
    };
    struct PageRequest {
        int page = 0;
        int pageSize = 0;
        Answer<HistoryPage> answer;
    };

    std::deque<Post> posts; ///< under way
    std::deque<BulkCall> bulkCalls; ///< under way
    std::deque<Lookup> lookups; ///< under way
    std::deque<PageRequest> pages; ///< under way
    std::deque<Answer<Balance>> balances;
    std::deque<Answer<Account>> accounts;
    std::deque<Answer<Prices>> priceLists;
    struct WebhookPost {
        WebhookConfig config;
        Answer<WebhookConfig> answer;
    };
    std::deque<Answer<WebhookConfig>> webhookReads;
    std::deque<WebhookPost> webhookPosts;
    std::vector<QByteArray> posted; ///< every body that ever went on the wire, of bulk calls each line's
    std::function<void()> beforePost; ///< if set: may throw, as a program that dies
    int expected = 0; ///< how often a POST was announced
    int questions = 0; ///< by-ref and history calls so far
    std::optional<qint64> serverTime; ///< the Date of the answers below

    void answerPost(Expected<RechargeAccepted, Failure> result, int httpStatus);
    void answerBulk(Expected<BulkAnswer, Failure> result, int httpStatus = 200);
    void answerLookup(Expected<RechargeRecord, Failure> result, int httpStatus = 200);
    void answerPage(Expected<HistoryPage, Failure> result, int httpStatus = 200);
    void answerBalance(Expected<Balance, Failure> result, int httpStatus = 200);

    QByteArray rechargeBody(const SaleOrder &order, const ExternalReference &reference) const override;
    void expectRecharge() override { ++expected; }
    CallId recharge(const QByteArray &body, Answer<RechargeAccepted> answer) override;
    CallId rechargeBulk(const std::vector<BulkOrder> &orders, Answer<BulkAnswer> answer) override;
    CallId byReference(const ExternalReference &reference, Answer<RechargeRecord> answer) override;
    CallId byProviderReference(const QString &id, Answer<RechargeRecord> answer) override;
    CallId history(int page, int pageSize, Answer<HistoryPage> answer) override;
    CallId account(Answer<Account> answer) override;
    CallId balance(Answer<Balance> answer) override;
    CallId prices(Answer<Prices> answer) override;
    CallId webhook(Answer<WebhookConfig> answer) override;
    CallId setWebhook(const WebhookConfig &config, Answer<WebhookConfig> answer) override;
    CallId health(Answer<ServerHealth> answer) override;
    void cancel(CallId call) override;

private:
    CallId m_lastCall = 0;
};

} // namespace taabia
