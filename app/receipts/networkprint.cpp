// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/networkprint.h"

#include "receipts/escposraster.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>

namespace taabia {

namespace {

/// Small, so that what the system has taken and the printer has not is next to nothing. In pieces, because Windows
/// takes a write of any length at once while its buffer has room; half as long as the buffer, because a printer says
/// late that an odd piece has arrived.
constexpr int sendBuffer = 4096;
constexpr qsizetype pieceBytes = sendBuffer / 2;

/// Does it have paper? ("DLE EOT 4": answered at once, even by a printer that waits for paper.)
QByteArray askForPaper()
{
    return QByteArray::fromHex("100404");
}

bool isSensorStatus(char answer)
{
    return (static_cast<uchar>(answer) & 0x93) == 0x12; // bits 0, 1, 4 and 7 are fixed
}

bool sensorSaysPaper(char answer)
{
    return (static_cast<uchar>(answer) & 0x60) == 0;
}

/// A name, or four numbers: "192.168.1.999" would be looked up as a name, and never found.
bool isHost(const QString &host)
{
    const bool isNumbers = std::all_of(
        host.begin(), host.end(), [](QChar c) { return c == QLatin1Char('.') || (c >= u'0' && c <= u'9'); });
    const QStringList parts = host.split(QLatin1Char('.'));
    return !isNumbers || (parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        bool isNumber = false;
        return part.toInt(&isNumber) <= 255 && isNumber;
    }));
}

/// Nothing unless the two can be.
std::optional<NetworkPrint::Address> addressOf(const QString &host, quint16 port = NetworkPrint::Address().port)
{
    if (!isHost(host))
        return std::nullopt;
    return NetworkPrint::Address{host, port};
}

} // namespace

std::optional<NetworkPrint::Address> NetworkPrint::parse(const QString &text)
{
    const QString address = text.trimmed();
    if (address.isEmpty() || address.contains(QLatin1Char(' ')) || address.contains(QLatin1Char('/')))
        return std::nullopt;
    if (QHostAddress(address).protocol() == QAbstractSocket::IPv6Protocol)
        return Address{address};
    const qsizetype colon = address.lastIndexOf(QLatin1Char(':'));
    const bool bracketed = address.startsWith(QLatin1Char('['));
    const qsizetype close = address.indexOf(QLatin1Char(']'));
    if (bracketed && close < 0)
        return std::nullopt;
    if (colon < 0 || (bracketed && colon < close))
        return addressOf(bracketed ? address.mid(1, close - 1) : address);
    bool isNumber = false;
    const int port = address.mid(colon + 1).toInt(&isNumber);
    const QString host = bracketed ? address.mid(1, close - 1) : address.left(colon);
    if (!isNumber || port < 1 || port > 65535 || host.isEmpty() || (!bracketed && host.contains(QLatin1Char(':'))))
        return std::nullopt;
    return addressOf(host, static_cast<quint16>(port));
}

NetworkPrint::NetworkPrint(Address address, QByteArray bytes, const PrintPatience &patience)
    : m_address(std::move(address))
    , m_bytes(std::move(bytes))
    , m_patience(patience)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // printers stand in the shop
    m_stageTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    connect(&m_socket, &QTcpSocket::connected, this, &NetworkPrint::send);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &NetworkPrint::sendOn);
    connect(&m_socket, &QTcpSocket::readyRead, this, &NetworkPrint::readAnswers);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &NetworkPrint::noticeHangUp);
    connect(&m_stageTimer, &QTimer::timeout, this, &NetworkPrint::noticeSilence);
    connect(&m_totalTimer, &QTimer::timeout, this,
        [this] { end(QStringLiteral("the printer took too long and was given up")); });
}

void NetworkPrint::start()
{
    m_totalTimer.start(m_patience.total);
    m_stageTimer.start(m_patience.connecting);
    m_socket.connectToHost(m_address.host, m_address.port);
}

void NetworkPrint::send()
{
    m_stageTimer.stop();
    m_stage = Stage::Sending;
    m_socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, sendBuffer);
    m_bytes += EscPosRaster::askWhenDone();
    sendOn();
}

void NetworkPrint::sendOn()
{
    if (m_stage != Stage::Sending || m_socket.bytesToWrite() > 0)
        return;
    if (m_sent < m_bytes.size()) {
        const QByteArray piece = m_bytes.mid(m_sent, pieceBytes);
        m_sent += piece.size();
        m_socket.write(piece);
        return;
    }
    m_stage = Stage::Finishing;
    m_stageTimer.start(m_patience.answering);
}

void NetworkPrint::readAnswers()
{
    const QByteArray answers = m_socket.readAll();
    for (const char answer : answers)
        hear(answer);
}

void NetworkPrint::hear(char answer)
{
    if (m_stage == Stage::AskingForPaper && isSensorStatus(answer)) {
        m_speaks = true;
        if (!sensorSaysPaper(answer))
            end(QStringLiteral("the printer is out of paper"));
        return; // it has paper and is not done yet: it has until its time is up
    }
    if ((m_stage != Stage::Finishing && m_stage != Stage::AskingForPaper) || !EscPosRaster::isPaperStatus(answer))
        return;
    end(EscPosRaster::hasPaper(answer) ? QString() : QStringLiteral("the printer is out of paper"));
}

void NetworkPrint::noticeSilence()
{
    switch (m_stage) {
    case Stage::Connecting:
        return end(QStringLiteral("the printer does not answer"));
    case Stage::Finishing:
        m_stage = Stage::AskingForPaper;
        m_socket.write(askForPaper());
        m_stageTimer.start(m_patience.answering / 2);
        return;
    case Stage::AskingForPaper:
        if (!m_speaks)
            end(QString()); // it never speaks, and has taken all
        return;
    case Stage::Sending:
    case Stage::Over:
        return;
    }
}

void NetworkPrint::noticeHangUp()
{
    if (m_stage == Stage::Connecting)
        return end(QStringLiteral("the printer cannot be reached: %1").arg(m_socket.errorString()));
    readAnswers(); // it may have said that it is done, and hung up then
    end(QStringLiteral("the printer hung up before it was done: %1").arg(m_socket.errorString()));
}

void NetworkPrint::end(const QString &error)
{
    if (m_stage == Stage::Over)
        return;
    m_stage = Stage::Over;
    m_stageTimer.stop();
    m_totalTimer.stop();
    m_socket.disconnect(this);
    if (error.isEmpty())
        m_socket.disconnectFromHost();
    else
        m_socket.abort();
    Q_EMIT ended(error);
}

} // namespace taabia
