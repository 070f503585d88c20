// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/wireoutcome.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace taabia {

class OneShotBody;

/// One request from its start to its end. It ends exactly once, whatever the network does, not later than its
/// timeout, and tells so from the event loop, never from inside another call. Destroyed earlier, it hangs up and says
/// nothing. Till thread.
class HttpCall : public QObject {
    Q_OBJECT
public:
    using Ended = std::function<void(const WireOutcome &)>;

    explicit HttpCall(Ended ended);
    ~HttpCall() override;

    /// Reads through a manager that outlives the reply or takes it along.
    void get(QNetworkAccessManager &manager, const QNetworkRequest &request, std::chrono::milliseconds timeout);

    /// Sends the body at most once, over a connection of its own, which \a manager has or is to open: on one that stood
    /// idle, a server that closes it at that moment would leave the sale in doubt for nothing.
    void post(std::unique_ptr<QNetworkAccessManager> manager, QNetworkRequest request, const QByteArray &body,
        std::chrono::milliseconds timeout);

    /// Ends without asking anybody: there was nothing that could be sent.
    void refuse(const QString &words);

    /// Hangs up. It still ends, unless it has ended already.
    void cancel() { conclude(WireOutcome::End::Cancelled); }

private:
    void watch(QNetworkReply *reply, std::chrono::milliseconds timeout);
    void collect();
    bool isOversized() const;
    void conclude(WireOutcome::End end);
    void hangUp();
    void tell();

    Ended m_ended;
    WireOutcome m_outcome;
    bool m_concluded = false;
    QTimer m_timeout;
    std::unique_ptr<QNetworkAccessManager> m_own; ///< of a POST
    std::unique_ptr<OneShotBody> m_body; ///< of a POST
    QPointer<QNetworkReply> m_reply;
};

} // namespace taabia
