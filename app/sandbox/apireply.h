// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apirefusal.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace taabia {

/// A request as the contract sees it, free of HTTP's details.
struct ApiRequest {
    QByteArray method; ///< "GET", "HEAD", "POST"...
    QString path; ///< percent-decoded, without the query
    std::optional<QString> page;
    std::optional<QString> pageSize;
    std::optional<QByteArray> clientCode; ///< X-Client-Code
    std::optional<QByteArray> apiKey; ///< X-Api-Key
    QString remoteAddress;
    QByteArray body;
};

/// What the line does with an answer.
enum class Manner {
    Plain,
    Never, ///< not a byte, and the line stays open
    HangUp, ///< not a byte, and the line is closed
    CutShort, ///< half of what Content-Length promises, then the line is closed
};

struct ApiReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    Manner manner = Manner::Plain;
    qint64 delayMs = 0; ///< real milliseconds to wait before answering

    static ApiReply ok(const QByteArray &json);
    static ApiReply refused(ApiRefusal refusal);
    static ApiReply html(int status, const QByteArray &title);
    static ApiReply silent(Manner manner);
};

} // namespace taabia
