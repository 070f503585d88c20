// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tlsidentity.h"
#include "wire.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace taabia::wire {

/// How a call ended, whatever its type.
struct Ending {
    int answers = 0;
    std::optional<FailureKind> kind; ///< empty: the server's word was taken
    int httpStatus = 0;
    std::chrono::milliseconds took{0};
};

/// One method of the contract: how it is called and what an honest server answers.
struct WireCall {
    using Tell = std::function<void(std::optional<FailureKind> kind, int httpStatus)>;

    const char *name;
    bool posts;
    QByteArray honest; ///< the documented reply
    std::function<void(HttpTopupServer &, const QString &tag, const Tell &)> begin; ///< \a tag: a reference of its own
};

const std::vector<WireCall> &allCalls();
const WireCall &recharge();

/// A refusal in the documented shape.
extern const QByteArray refusal;

/// Calls, and waits for the answer without sleeping. Ends the test program if none comes for half a minute.
Ending exchange(HttpTopupServer &client, const WireCall &call, const QString &tag = QStringLiteral("TAG-1"));

/// Lets everything happen that is on its way: a round trip of another client, and no error from it.
bool isQuiet(const RawServer &server, bool tls);

/// A server of either kind, trusted by this process for as long as it lives.
class Stage {
public:
    explicit Stage(bool tls, const QString &certificate = QStringLiteral("trusted.pem"));

    RawServer &server() { return *m_server; }
    BaseUrl url(quint16 port) const;
    BaseUrl url() const { return url(m_server->port()); }
    bool isTls() const { return m_tls; }

    /// In a run under TLS that TLS was spoken, and nothing readable was on the wire.
    bool spokeAsItShould(const QByteArray &onTheWire) const;

private:
    const bool m_tls;
    const ProcessWideTls m_trust;
    std::unique_ptr<RawServer> m_server;
};

/// Rows for each method, on plain and on TLS: columns "call" (an index into allCalls()) and "tls".
void addCallRows();
void addTransportRows();

QByteArray nameOf(const Ending &ending);

} // namespace taabia::wire
