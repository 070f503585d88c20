// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/statuscode.h"
#include "sim/auditor.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <deque>

namespace taabia::sim {

/// What the provider puts on the wire.
struct WireReply {
    int httpStatus = 200;
    QByteArray body;
};

/// One recharge in the provider's books.
struct Recharge {
    struct Step {
        std::int64_t at = 0;
        int status = 0;
    };
    int id = 0;
    QString reference;
    QByteArray phone; ///< this and the next three: JSON, as they came
    QByteArray op;
    QByteArray value;
    QByteArray type;
    std::int64_t bornAt = 0;
    std::int64_t knownAt = 0; ///< before this, questions find nothing
    qint64 billed = 0; ///< centimes
    std::vector<Step> plan; ///< what becomes of it, in time
    bool foreign = false; ///< somebody else's, under our reference
    bool forgotten = false; ///< older than the retention: no question finds it

    StatusCode statusAt(std::int64_t time) const;

    /// What the account has paid for it: billed, or nothing after a failure or a refund.
    qint64 netAt(std::int64_t time) const;
    std::int64_t changedAt(std::int64_t time) const; ///< when the status that holds then began
};

/// The provider as the documents describe it and as experience paints it: slow, forgetful, and in error before and
/// after it has booked. It reads and writes the API's JSON by itself (the till's codecs must agree with it, not it
/// with them). It outlives every crash of the till.
class SimProvider {
public:
    using Answered = std::function<void(const WireReply &)>;

    SimProvider(FaultPlan &plan, SimTime &time, Trace &trace, Auditor &auditor);

    void post(const QByteArray &body, Answered answered);
    void postList(const QByteArray &body, Answered answered); ///< /recharge/bulk
    WireReply byReference(const QString &reference);
    WireReply history(int page, int pageSize);
    WireReply balance();

    /// What is still under way comes to its end within a minute.
    void hurry();

    const std::deque<Recharge> &books() const { return m_books; }
    const Recharge *find(const QString &reference) const; ///< forgotten ones too

    static constexpr std::int64_t retention = 30LL * 24 * 3600 * 1000;

private:
    std::optional<WireReply> insteadOfBooking();
    WireReply book(const QByteArray &body);
    WireReply bookList(const QByteArray &body);
    QByteArray bookLine(const QJsonObject &order, bool lags);
    Expected<Recharge *, WireReply> enter(const QJsonObject &order);
    WireReply accept(Recharge &recharge);
    void draftPlan(Recharge &recharge);
    std::optional<WireReply> refuse(const QString &reference);
    StatusCode tell(const Recharge &recharge, bool behind);
    void forgetOld();
    void plantForeign(const QString &reference);

    FaultPlan &m_plan;
    SimTime &m_time;
    Trace &m_trace;
    Auditor &m_auditor;
    std::deque<Recharge> m_books; ///< oldest first; a deque, because pointers to its elements are handed out
    QHash<QString, std::int64_t> m_burned; ///< references that a refusal used up, and when
    int m_lastId = 0;
};

} // namespace taabia::sim
