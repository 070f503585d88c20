// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demand.h"
#include "fields.h"
#include "plainjson.h"

#include "api/wireoutcome.h"

#include <cstddef>
#include <cstdint>

namespace taabia::fuzz {

/// How the bytes of a fuzzer become an exchange with the server: what stands before the last zero byte is the body, so
/// that a plain JSON file is a seed as it is; the bytes behind it tell how the exchange went.
///   0  the HTTP status, by its place in a list     1  how it ended, and what may have arrived
///   2  the network's error, by its place in a list 3  what the Content-Length said: none, right, more, less
///   4  and following: the Date header
/// Without a zero byte it is a 200 that came whole.
WireOutcome outcomeFrom(const std::uint8_t *data, std::size_t size);

/// What must hold whatever the reply's type: an exchange that counts as a success was one, and one that counts as not
/// sent, refused or untrusted cannot have charged anybody.
bool isWholeSuccess(const WireOutcome &outcome);
void demandHonestFailure(const WireOutcome &outcome, const Failure &failure, const PlainJson &json);

/// Decodes the way the till does, and compares with the second reading: \a compare(value, json) is asked for strict
/// JSON that was accepted, \a mustAccept(json) whether strict JSON that was not accepted should have been.
template <typename T, typename Compare, typename MustAccept> Reply<T> fuzzReply(
    const WireOutcome &outcome, Decoded<T> (*decode)(const QByteArray &), Compare compare, MustAccept mustAccept)
{
    const Reply<T> reply = replyOf(outcome, decode);
    const PlainJson json = readPlainJson({outcome.body.constData(), static_cast<std::size_t>(outcome.body.size())});
    DEMAND(reply.raw == outcome.body);
    DEMAND(reply.httpStatus == outcome.httpStatus);
    if (reply.result) {
        DEMAND(isWholeSuccess(outcome));
        DEMAND(json.reading != Reading::Broken && json.value.is(Json::Kind::Object));
        DEMAND(json.depth <= 32);
        if (json.reading == Reading::Strict)
            compare(*reply.result, json.value);
    } else {
        demandHonestFailure(outcome, reply.result.error(), json);
        const bool isSound = isWholeSuccess(outcome) && json.reading == Reading::Strict
            && json.value.is(Json::Kind::Object) && json.depth <= 32;
        DEMAND(!isSound || !mustAccept(json.value));
    }
    return reply;
}

} // namespace taabia::fuzz
