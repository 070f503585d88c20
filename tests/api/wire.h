// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/httptopupserver.h"
#include "support/rawserver.h"

#include <QTest>

namespace taabia::wire {

using namespace std::chrono_literals;

inline const QByteArray key("SECRET-key-0123456789abcdef");
inline const Credentials credentials{QStringLiteral("API-20251226-569"), key};
inline constexpr HttpTopupServer::Timeouts patient{20s, 20s}; ///< for calls that must end by themselves
inline constexpr HttpTopupServer::Timeouts hasty{400ms, 400ms};

inline const QByteArray acceptedBody(R"({"success": true, "status_code": 1, "ref_interne": "189957125550360",
"external_reference": "TEST-001", "value": 10, "billing_amount": 9.35, "balance_after": 70})");

inline BaseUrl at(quint16 port, const QString &origin = QStringLiteral("http://127.0.0.1"))
{
    return *BaseUrl::parse(origin + QLatin1Char(':') + QString::number(port) + QStringLiteral("/api"));
}

inline SaleOrder order()
{
    return {*Msisdn::parse(u"0612345678"), Operator::Inwi, Money::fromDirhams(10), *Promo::fromType(u"6")};
}

inline ExternalReference reference()
{
    return *ExternalReference::fromText(u"TEST-001");
}

/// Everything that a call answered.
template <typename T> struct Heard {
    std::vector<Reply<T>> replies;

    TopupServer::Answer<T> answer()
    {
        return [this](Reply<T> reply) { replies.push_back(std::move(reply)); };
    }
    bool comes()
    {
        return QTest::qWaitFor([this] { return !replies.empty(); }, 15000);
    }
    const Reply<T> &reply() const { return replies.front(); }
    std::optional<FailureKind> kind() const
    {
        return reply().result ? std::nullopt : std::optional(reply().result.error().kind);
    }
};

/// A round trip to the same server through a client of its own: what was still on its way has had its chance.
inline bool settle(quint16 port, const QString &origin = QStringLiteral("http://127.0.0.1"))
{
    HttpTopupServer other(at(port, origin), {QStringLiteral("other"), "other"}, patient);
    Heard<ServerHealth> heard;
    other.health(heard.answer());
    return heard.comes();
}

} // namespace taabia::wire
