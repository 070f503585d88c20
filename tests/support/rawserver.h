// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>

#include <deque>
#include <map>
#include <memory>
#include <vector>

class QTcpSocket;

namespace taabia {

/// A server of bytes on loopback that does what no honest server would: it answers half, late, twice too much or not
/// at all, as a script tells it, and keeps every byte that ever reached it, over whichever connection.
class RawServer : public QObject {
    Q_OBJECT
public:
    /// One thing that the server does. Sending is not awaited: a client that reads slowly holds nothing up.
    struct Step {
        enum class Kind { Send, Wait, HangUp, Reset };
        Kind kind = Kind::Send;
        QByteArray bytes;
        int milliseconds = 0;
    };
    using Script = std::vector<Step>;

    static Step send(QByteArray bytes) { return {Step::Kind::Send, std::move(bytes), 0}; }
    static Step wait(int milliseconds) { return {Step::Kind::Wait, {}, milliseconds}; }
    static Step hangUp() { return {Step::Kind::HangUp, {}, 0}; } ///< after what was sent has left
    static Step reset() { return {Step::Kind::Reset, {}, 0}; } ///< at once

    /// A whole HTTP/1.1 reply with its Content-Length; \a headers end with a line end each.
    static QByteArray reply(int status, const QByteArray &body, const QByteArray &headers = {});

    struct Request {
        int connection = 0;
        QByteArray head; ///< up to the empty line
        QByteArray body;

        QByteArray method() const { return head.left(head.indexOf(' ')); }
        QByteArray target() const { return head.split(' ').value(1); }
        QByteArray header(const QByteArray &name) const; ///< empty if it is not there
    };

    RawServer();
    explicit RawServer(const QSslConfiguration &tls);
    ~RawServer() override;

    quint16 port() const { return m_listener->serverPort(); }

    void answerNext(Script script) { m_next.push_back(std::move(script)); } ///< one request, in order
    void answerEach(Script script) { m_each = std::move(script); } ///< all after those
    void forgetScripts() { m_next.clear(); } ///< those of answerNext() that nobody came for
    void onConnect(Script script) { m_onConnect = std::move(script); } ///< before any byte came
    void onHead(Script script) { m_onHead = std::move(script); } ///< after the head, before the body

    const std::vector<Request> &requests() const { return m_requests; } ///< those that came whole
    int copiesOf(const QByteArray &method) const;
    int connections() const { return m_connections; }
    int openConnections() const { return static_cast<int>(m_peers.size()); }

    /// Everything that came, whole requests or not; of TLS what was inside.
    const QByteArray &received() const { return m_received; }

    /// How many connections were spoken to under TLS.
    int encryptedConnections() const { return m_encrypted; }

private:
    struct Peer {
        int number = 0;
        QByteArray unread;
        bool headSeen = false;
        std::deque<Step> script;
        bool waiting = false;
    };

    void start();
    void accept();
    void read(QTcpSocket *socket);
    void play(QTcpSocket *socket, const Script &script);
    void proceed(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_listener;
    std::map<QTcpSocket *, Peer> m_peers;
    std::vector<Request> m_requests;
    std::deque<Script> m_next;
    Script m_each;
    Script m_onConnect;
    Script m_onHead;
    QByteArray m_received;
    int m_connections = 0;
    int m_encrypted = 0;
};

} // namespace taabia
