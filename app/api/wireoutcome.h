// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/decoded.h"
#include "ports/topupserver.h"

#include <QNetworkReply>

namespace taabia {

/// How one exchange with the server ended, as it was seen on the wire.
struct WireOutcome {
    enum class End {
        Finished, ///< the network said that it was over, well or badly
        TimedOut,
        Cancelled,
        Oversized, ///< the reply was, or announced that it would be, beyond the cap
    };
    End end = End::Finished;
    bool mayHaveArrived = false; ///< the request left, or began to leave
    bool certificateRefused = false; ///< the server's certificate is not to be trusted
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int httpStatus = 0; ///< 0: no reply began
    std::optional<qint64> announcedSize; ///< the Content-Length header
    QByteArray date; ///< the Date header
    QByteArray body; ///< what came of it
    QString words; ///< the network's own, for the log
};

/// Why an exchange brought no reply that could be decoded; empty if it brought a 2xx with a whole body. Pure: the
/// table in design section 2 stands and falls with it.
std::optional<Failure> failureOf(const WireOutcome &outcome);

/// The parts of a reply that do not depend on its type.
struct ReplyFrame {
    int httpStatus = 0;
    std::optional<qint64> serverTime;
};
ReplyFrame frameOf(const WireOutcome &outcome);
Failure unreadable(const QString &complaint);

/// The reply to a call, decoded. The raw body and the server's time are kept however it ended.
template <typename T> Reply<T> replyOf(const WireOutcome &outcome, Decoded<T> (*decode)(const QByteArray &))
{
    const ReplyFrame frame = frameOf(outcome);
    if (const std::optional<Failure> failure = failureOf(outcome))
        return {Unexpected{*failure}, frame.httpStatus, frame.serverTime, outcome.body};
    Decoded<T> decoded = decode(outcome.body);
    if (!decoded)
        return {Unexpected{unreadable(decoded.error())}, frame.httpStatus, frame.serverTime, outcome.body};
    return {*std::move(decoded), frame.httpStatus, frame.serverTime, outcome.body};
}

} // namespace taabia
