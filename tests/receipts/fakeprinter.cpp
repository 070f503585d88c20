// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeprinter.h"

#include <QTcpSocket>

namespace taabia {

FakePrinter::FakePrinter(Manner manner, quint16 port)
    : m_manner(manner)
{
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &FakePrinter::accept);
    if (!m_server.listen(QHostAddress::LocalHost, port))
        qFatal("no port to listen on");
}

FakePrinter::~FakePrinter()
{
    // The server takes its sockets along, and they would tell of it.
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

void FakePrinter::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_unfinished.insert(socket);
        m_mostAtOnce = qMax(m_mostAtOnce, static_cast<int>(m_unfinished.size()));
        if (m_manner == Manner::NeverReads) {
            socket->setReadBufferSize(1); // what one byte tells is nothing; the rest stays in the line
            socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096); // else it grows by megabytes
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unfinished.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakePrinter::read(QTcpSocket *socket)
{
    if (m_manner == Manner::NeverReads)
        return;
    const QByteArray news = socket->readAll();
    m_received += news;
    switch (m_manner) {
    case Manner::Honest:
        if (m_received.endsWith(QByteArray::fromHex("1d7201"))) {
            m_unfinished.remove(socket);
            socket->write(QByteArray(1, '\0'));
        }
        return;
    case Manner::OutOfPaper:
        if (m_received.endsWith(QByteArray::fromHex("100404")))
            socket->write(QByteArray(1, 0x72));
        return;
    case Manner::Stuck:
        if (m_received.endsWith(QByteArray::fromHex("100404")))
            socket->write(QByteArray(1, 0x12));
        return;
    case Manner::HangsUp:
        socket->abort();
        return;
    case Manner::Silent:
    case Manner::NeverReads:
        return;
    }
}

} // namespace taabia
