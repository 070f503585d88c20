// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipts/printpatience.h"

#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace taabia {

/// Hands bytes to a receipt printer on the network (raw TCP, port 9100 unless the address names another) and asks it
/// whether it is done. A printer that never speaks is believed once it has taken every byte; one that does speak must
/// say that it is done. Lives on a thread with an event loop.
class NetworkPrint : public QObject {
    Q_OBJECT
public:
    struct Address {
        QString host;
        quint16 port = 9100;
        friend bool operator==(const Address &, const Address &) = default;
    };
    /// "192.168.1.50", "printer:9101", "[fe80::1]:9100", "fe80::1".
    static std::optional<Address> parse(const QString &text);

    NetworkPrint(Address address, QByteArray bytes, const PrintPatience &patience);

    void start();

Q_SIGNALS:
    void ended(const QString &error); ///< once; empty: printed

private:
    enum class Stage { Connecting, Sending, Finishing, AskingForPaper, Over };

    void send();
    void sendOn();
    void readAnswers();
    void hear(char answer);
    void noticeSilence();
    void noticeHangUp();
    void end(const QString &error);

    Address m_address;
    QByteArray m_bytes;
    qsizetype m_sent = 0; ///< of the bytes: handed to the system, or about to be
    PrintPatience m_patience;
    QTcpSocket m_socket;
    QTimer m_stageTimer;
    QTimer m_totalTimer;
    Stage m_stage = Stage::Connecting;
    bool m_speaks = false;
};

} // namespace taabia
