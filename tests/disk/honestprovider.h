// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"
#include "ports/topupserver.h"

#include <map>

namespace taabia {

/// A provider that keeps its word and its books, and never loses power: what the till's ledger is compared with. What
/// becomes of a recharge is arranged by its phone number. Answers come 200 ms after the question.
class HonestProvider : public TopupServer {
public:
    enum class Fate {
        Done, ///< accepted, delivered 3 s later
        AnswerLost, ///< the same, but the answer to the POST is lost
        RequestLost, ///< the first POST is lost on its way, the next one is like Done
        Refused, ///< 400 INSUFFICIENT_FUNDS, each time
        NeverLeft, ///< the network refuses, each time: not a byte leaves
        Fails, ///< accepted, and not delivered after all
        Refunded, ///< delivered, and refunded 15 s later
        Slow, ///< accepted, delivered a minute later
    };

    struct Post {
        QString reference;
        QByteArray body;
        friend bool operator==(const Post &, const Post &) = default;
    };

    struct Booking {
        Post post;
        QString phone;
        QString op;
        QString type;
        Money value;
        QString id;
        Fate fate = Fate::Done;
        std::chrono::milliseconds bookedAt{0};
    };

    /// \a canHear: whether the program that calls still lives. A dead one sends nothing.
    HonestProvider(Clock &clock, std::function<bool()> canHear);

    void arrange(const Msisdn &phone, Fate fate) { m_fates.insert_or_assign(phone.national(), fate); }

    /// Goes on with the books of a provider whose clock shows the same.
    void takeOver(const HonestProvider &other);

    /// The program that asked is gone: no answer finds it any more. What it has sent arrives all the same.
    void hangUp() { ++m_line; }

    const std::vector<Post> &posts() const { return m_posts; } ///< all that were on the wire
    const std::vector<Booking> &bookings() const { return m_bookings; } ///< all that were accepted
    const Booking *find(const QString &reference) const; ///< null: there is none
    StatusCode statusOf(const Booking &booking) const;

    /// Told of each POST before it leaves the till.
    std::function<void(const Post &)> posting;

    QByteArray rechargeBody(const SaleOrder &order, const ExternalReference &reference) const override;
    CallId recharge(const QByteArray &body, Answer<RechargeAccepted> answer) override;
    CallId byReference(const ExternalReference &reference, Answer<RechargeRecord> answer) override;
    CallId history(int page, int pageSize, Answer<HistoryPage> answer) override;

    // The desk asks none of these in a shop day.
    CallId rechargeBulk(const std::vector<BulkOrder> &, Answer<BulkAnswer>) override { return 0; }
    CallId byProviderReference(const QString &, Answer<RechargeRecord>) override { return 0; }
    CallId account(Answer<Account>) override { return 0; }
    CallId balance(Answer<Balance>) override { return 0; }
    CallId prices(Answer<Prices>) override { return 0; }
    CallId webhook(Answer<WebhookConfig>) override { return 0; }
    CallId setWebhook(const WebhookConfig &, Answer<WebhookConfig>) override { return 0; }
    CallId health(Answer<ServerHealth>) override { return 0; }
    void cancel(CallId) override { }

private:
    template <typename T> CallId answerLater(Answer<T> answer, std::function<Reply<T>()> make);
    template <typename T> Reply<T> reply(Expected<T, Failure> result, int httpStatus) const;
    Reply<RechargeAccepted> take(const Post &post);
    RechargeRecord recordOf(const Booking &booking) const;

    Clock &m_clock;
    std::function<bool()> m_canHear;
    std::map<QString, Fate> m_fates;
    std::vector<Post> m_posts;
    std::vector<Booking> m_bookings;
    quint64 m_line = 0;
    CallId m_lastCall = 0;
};

} // namespace taabia
