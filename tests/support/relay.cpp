// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relay.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace taabia {

Relay::Relay(quint16 server)
    : m_server(server)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &Relay::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

Relay::~Relay() = default;

void Relay::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        const bool first = ++m_connections == 1;
        if (first && m_cut && m_cut->side == Side::Client && m_cut->after == 0) {
            m_cut->reset ? client->abort() : client->disconnectFromHost();
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            continue;
        }
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client,
            [this, client, server, first] { carry(client, server, Side::Client, first); });
        connect(client, &QTcpSocket::readyRead, server, [this, client, server, first] {
            if (server->state() == QAbstractSocket::ConnectedState)
                carry(client, server, Side::Client, first);
        });
        connect(server, &QTcpSocket::readyRead, client,
            [this, client, server, first] { carry(server, client, Side::Server, first); });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        connect(client, &QTcpSocket::disconnected, server, [client, server] {
            server->disconnectFromHost();
            client->deleteLater();
        });
        server->connectToHost(QHostAddress::LocalHost, m_server);
    }
}

void Relay::carry(QTcpSocket *from, QTcpSocket *to, Side side, bool first)
{
    if (side == Side::Server && m_drip > 0) {
        if (from->bytesAvailable() > 0 && !from->property("dripping").toBool())
            drip(from, to);
        return;
    }
    QByteArray bytes = from->readAll();
    const bool watched = first && m_cut && m_cut->side == side;
    const qint64 left = watched ? m_cut->after - carried(side) : bytes.size();
    const bool cut = watched && bytes.size() >= left;
    bytes.truncate(std::min<qint64>(left, bytes.size()));
    (side == Side::Client ? m_fromClient : m_fromServer) += bytes;
    to->write(bytes);
    if (!cut)
        return;
    // What was let through still arrives; the client hears of the end as the test wants it.
    from->disconnect(this);
    to->disconnect(this);
    to->flush();
    QTcpSocket *client = side == Side::Client ? from : to;
    QTcpSocket *server = side == Side::Client ? to : from;
    server->disconnectFromHost();
    m_cut->reset ? client->abort() : client->disconnectFromHost();
}

void Relay::drip(QTcpSocket *from, QTcpSocket *to)
{
    const QByteArray one = from->read(1);
    from->setProperty("dripping", !one.isEmpty());
    if (one.isEmpty())
        return;
    m_fromServer += one;
    to->write(one);
    QTimer::singleShot(m_drip, from, [this, from, to] { drip(from, to); });
}

} // namespace taabia
