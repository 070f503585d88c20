// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taabia {

/// Why the sandbox says no. The first group is the contract's table of errors; the second are validation errors, which
/// the contract writes as a message without a code; the third is what any server says to a request that is none.
enum class ApiRefusal {
    InsufficientFunds,
    ClientSuspended,
    IpNotAllowed,
    AuthMissing,
    AuthInvalid,
    DuplicateReference,
    DailyLimitExceeded,
    NotFound,
    WebhookUrlRequired,
    WebhookUrlInvalid,
    WebhookUpdateFailed,
    OperatorMaintenance, ///< a code that no document lists, so that clients can be seen to cope with one

    InvalidPayload,
    InvalidOperator,
    InvalidType,
    InvalidReference,
    InvalidItems,
    TooManyItems,
    InvalidPaging,
    InvalidWhitelist,

    UnreadableRequest,
    UnknownPath,
    MethodNotAllowed,
    LengthRequired,
    BodyTooLarge,
    PathTooLong,
    TooManyRequests,
    InternalError,
};

/// How a refusal looks on the wire.
struct ApiRefusalForm {
    int http;
    QString code; ///< empty: a bare message
    QString message;
};

ApiRefusalForm formOf(ApiRefusal refusal);

/// What an item of a bulk answer says in "error": the code, or the message where there is none.
QString bulkErrorOf(ApiRefusal refusal);

} // namespace taabia
