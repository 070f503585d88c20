// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/honestprovider.h"

#include <algorithm>

namespace taabia {

namespace {

using namespace std::chrono_literals;

constexpr auto answerTime = 200ms;
constexpr qsizetype wordiness = 800; ///< bytes of each reply, so that a few sales fill pages
constexpr qint64 firstSecond = 1'772'445'600; // 2026-03-02 10:00 UTC, as the till's own clock says

Failure refusal(ErrorCode code, const char *text)
{
    return {FailureKind::Refused, code, QString::fromLatin1(text), QString::fromLatin1(text)};
}

} // namespace

HonestProvider::HonestProvider(Clock &clock, std::function<bool()> canHear)
    : m_clock(clock)
    , m_canHear(std::move(canHear))
{ }

void HonestProvider::takeOver(const HonestProvider &other)
{
    m_fates = other.m_fates;
    m_posts = other.m_posts;
    m_bookings = other.m_bookings;
}

template <typename T> Reply<T> HonestProvider::reply(Expected<T, Failure> result, int httpStatus) const
{
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(m_clock.monotonic()).count();
    QByteArray raw;
    if (httpStatus != 0)
        raw = "{\"http\":" + QByteArray::number(httpStatus) + ",\"chat\":\"" + QByteArray(wordiness, '.') + "\"}";
    const auto date = httpStatus == 0 ? std::nullopt : std::optional<qint64>(firstSecond + now);
    return {std::move(result), httpStatus, date, raw};
}

template <typename T> TopupServer::CallId HonestProvider::answerLater(Answer<T> answer, std::function<Reply<T>()> make)
{
    m_clock.after(answerTime, [this, line = m_line, answer = std::move(answer), make = std::move(make)] {
        const Reply<T> ready = make(); // even if nobody hears it: what was sent arrives
        if (line == m_line && m_canHear())
            answer(ready);
    });
    return ++m_lastCall;
}

StatusCode HonestProvider::statusOf(const Booking &booking) const
{
    const auto age = m_clock.monotonic() - booking.bookedAt;
    switch (booking.fate) {
    case Fate::Fails:
        return StatusCode(age < 3s ? 1 : 4);
    case Fate::Refunded:
        return StatusCode(age < 3s ? 2 : age < 18s ? 3 : 11);
    case Fate::Slow:
        return StatusCode(age < 60s ? 2 : 3);
    case Fate::Done:
    case Fate::AnswerLost:
    case Fate::RequestLost:
    case Fate::Refused:
    case Fate::NeverLeft:
        break;
    }
    return StatusCode(age < 3s ? 1 : 3);
}

QByteArray HonestProvider::rechargeBody(const SaleOrder &order, const ExternalReference &reference) const
{
    return QStringList{reference.text(), order.phone.national(), wireName(order.op), order.promo.type(),
        QString::number(order.faceValue.centimes())}
        .join(QLatin1Char('|'))
        .toUtf8();
}

TopupServer::CallId HonestProvider::recharge(const QByteArray &body, Answer<RechargeAccepted> answer)
{
    const Post post{QString::fromUtf8(body).section(QLatin1Char('|'), 0, 0), body};
    if (!m_canHear())
        return ++m_lastCall;
    posting(post);
    m_posts.push_back(post);
    return answerLater<RechargeAccepted>(std::move(answer), [this, post] { return take(post); });
}

Reply<RechargeAccepted> HonestProvider::take(const Post &post)
{
    using Outcome = Expected<RechargeAccepted, Failure>;
    const auto lost = [this] {
        return reply<RechargeAccepted>(Outcome(Unexpected{Failure{FailureKind::Dropped, {}, {}, {}}}), 0);
    };
    const QStringList parts = QString::fromUtf8(post.body).split(QLatin1Char('|'));
    const QString phone = parts.at(1);
    const Fate fate = m_fates.at(phone);
    if (find(post.reference))
        return reply<RechargeAccepted>(
            Outcome(Unexpected{refusal(ErrorCode::DuplicateReference, "DUPLICATE_REFERENCE")}), 409);
    if (fate == Fate::NeverLeft)
        return reply<RechargeAccepted>(Outcome(Unexpected{Failure{FailureKind::NotSent, {}, {}, {}}}), 0);
    if (fate == Fate::Refused)
        return reply<RechargeAccepted>(
            Outcome(Unexpected{refusal(ErrorCode::InsufficientFunds, "INSUFFICIENT_FUNDS")}), 400);
    if (fate == Fate::RequestLost && std::count(m_posts.begin(), m_posts.end(), post) == 1)
        return lost();

    const QString id = QStringLiteral("P-%1").arg(m_bookings.size() + 1);
    m_bookings.push_back({post, phone, parts.at(2), parts.at(3), Money::fromCentimes(parts.at(4).toLongLong()), id,
        fate, m_clock.monotonic()});
    const Booking &booking = m_bookings.back();
    if (fate == Fate::AnswerLost)
        return lost();
    return reply<RechargeAccepted>(
        RechargeAccepted{statusOf(booking), id, post.reference, booking.value, booking.value, std::nullopt}, 200);
}

const HonestProvider::Booking *HonestProvider::find(const QString &reference) const
{
    const auto found = std::find_if(m_bookings.begin(), m_bookings.end(),
        [&](const Booking &booking) { return booking.post.reference == reference; });
    return found == m_bookings.end() ? nullptr : &*found;
}

RechargeRecord HonestProvider::recordOf(const Booking &booking) const
{
    return {.providerReference = booking.id,
        .status = statusOf(booking),
        .externalReference = booking.post.reference,
        .phone = booking.phone,
        .op = booking.op,
        .type = booking.type,
        .faceValue = booking.value,
        .billed = booking.value,
        .createdAt = {},
        .executedAt = {},
        .raw = QByteArray("{\"status_code\":") + QByteArray::number(statusOf(booking).value()) + '}'};
}

TopupServer::CallId HonestProvider::byReference(const ExternalReference &reference, Answer<RechargeRecord> answer)
{
    return answerLater<RechargeRecord>(std::move(answer), [this, text = reference.text()] {
        const Booking *const booking = find(text);
        if (!booking)
            return reply<RechargeRecord>(Unexpected{refusal(ErrorCode::NotFound, "NOT_FOUND")}, 404);
        return reply<RechargeRecord>(recordOf(*booking), 200);
    });
}

TopupServer::CallId HonestProvider::history(int page, int pageSize, Answer<HistoryPage> answer)
{
    return answerLater<HistoryPage>(std::move(answer), [this, page, pageSize] {
        HistoryPage listed{{}, page, pageSize, static_cast<qint64>(m_bookings.size())};
        for (auto one = m_bookings.rbegin(); page == 1 && one != m_bookings.rend(); ++one)
            listed.items.push_back(recordOf(*one));
        return reply<HistoryPage>(listed, 200);
    });
}

} // namespace taabia
