// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apireply.h"

#include "domain/expected.h"

#include <functional>
#include <memory>

namespace taabia {

/// HTTP on 127.0.0.1: reads requests, asks the contract, and answers in the manner that it is told, which may be not at
/// all. Every answer carries Date and Content-Length. start() and stop() from one thread; the handler is called on
/// many.
class HttpFront {
public:
    using Handler = std::function<ApiReply(const ApiRequest &)>;

    /// \a nowMs: milliseconds since 1970, for the Date header.
    HttpFront(Handler handler, std::function<qint64()> nowMs);
    ~HttpFront();

    /// Port 0: any free one. The port that it became, or a sentence.
    Expected<quint16, QString> start(quint16 port);

    /// Hangs up on everybody, answered or not, and returns when the last handler has come back.
    void stop();

    /// "Fri, 09 Jan 2026 18:21:57 GMT".
    static QByteArray httpDate(qint64 ms);

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

/// A recharge is some hundred bytes, five hundred of them in bulk under a hundred kilobytes.
constexpr std::size_t largestRequestBytes = std::size_t(512) << 10;

} // namespace taabia
