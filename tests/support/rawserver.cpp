// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace taabia {

QByteArray RawServer::reply(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray RawServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer()
    : m_listener(std::make_unique<QTcpServer>())
{
    start();
}

RawServer::RawServer(const QSslConfiguration &tls)
{
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(tls);
    m_listener = std::move(listener);
    start();
}

RawServer::~RawServer()
{
    for (const auto &[socket, peer] : m_peers)
        socket->disconnect(this); // the listener takes them along, and they would tell of it
}

void RawServer::start()
{
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

int RawServer::copiesOf(const QByteArray &method) const
{
    return static_cast<int>(std::count_if(
        m_requests.begin(), m_requests.end(), [&](const Request &request) { return request.method() == method; }));
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection()) {
        m_peers[socket].number = ++m_connections;
        if (const auto *tls = qobject_cast<QSslSocket *>(socket); tls && tls->isEncrypted())
            ++m_encrypted;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_peers.erase(socket);
            socket->deleteLater();
        });
        play(socket, m_onConnect);
        if (m_peers.contains(socket))
            read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    const QByteArray news = socket->readAll();
    m_received += news;
    m_peers.at(socket).unread += news;
    while (m_peers.contains(socket)) {
        Peer &peer = m_peers.at(socket);
        const qsizetype end = peer.unread.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request{peer.number, peer.unread.left(end), {}};
        if (!peer.headSeen) {
            peer.headSeen = true;
            if (!m_onHead.empty()) {
                play(socket, m_onHead);
                return;
            }
        }
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (peer.unread.size() < end + 4 + length)
            return;
        request.body = peer.unread.mid(end + 4, length);
        peer.unread.remove(0, end + 4 + length);
        peer.headSeen = false;
        m_requests.push_back(std::move(request));
        Script script = m_each;
        if (!m_next.empty()) {
            script = m_next.front();
            m_next.pop_front();
        }
        play(socket, script);
    }
}

void RawServer::play(QTcpSocket *socket, const Script &script)
{
    Peer &peer = m_peers.at(socket);
    peer.script.insert(peer.script.end(), script.begin(), script.end());
    proceed(socket);
}

void RawServer::proceed(QTcpSocket *socket)
{
    while (m_peers.contains(socket)) {
        Peer &peer = m_peers.at(socket);
        if (peer.waiting || peer.script.empty())
            return;
        const Step step = peer.script.front();
        peer.script.pop_front();
        switch (step.kind) {
        case Step::Kind::Send:
            socket->write(step.bytes);
            break;
        case Step::Kind::Wait:
            peer.waiting = true;
            QTimer::singleShot(step.milliseconds, socket, [this, socket] {
                if (!m_peers.contains(socket))
                    return;
                m_peers.at(socket).waiting = false;
                proceed(socket);
            });
            return;
        case Step::Kind::HangUp:
            socket->disconnectFromHost();
            return;
        case Step::Kind::Reset:
            socket->abort();
            return;
        }
    }
}

} // namespace taabia
