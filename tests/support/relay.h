// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>

#include <optional>

class QTcpSocket;

namespace taabia {

/// A bad line in front of an honest server on loopback. It carries bytes both ways, and on its first connection cuts
/// where it is told to, or lets them through one by one. It never looks into them, so TLS passes as it is.
class Relay : public QObject {
    Q_OBJECT
public:
    enum class Side { Client, Server }; ///< whose bytes are counted
    struct Cut {
        Side side = Side::Client;
        qint64 after = 0; ///< so many bytes still pass
        bool reset = false; ///< to the client a reset instead of an orderly end
    };

    explicit Relay(quint16 server);
    ~Relay() override;

    quint16 port() const { return m_listener.serverPort(); }
    void cutFirst(const Cut &cut) { m_cut = cut; }
    void dripFromServer(int msPerByte) { m_drip = msPerByte; } ///< on every connection

    int connections() const { return m_connections; }
    qint64 carried(Side side) const { return side == Side::Client ? m_fromClient.size() : m_fromServer.size(); }
    const QByteArray &fromClient() const { return m_fromClient; } ///< of all connections, as it was on the wire

private:
    void accept();
    void carry(QTcpSocket *from, QTcpSocket *to, Side side, bool first);
    void drip(QTcpSocket *from, QTcpSocket *to);

    const quint16 m_server;
    QTcpServer m_listener;
    std::optional<Cut> m_cut;
    int m_drip = 0;
    int m_connections = 0;
    QByteArray m_fromClient;
    QByteArray m_fromServer;
};

} // namespace taabia
