// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QTcpServer>

namespace taabia {

/// A receipt printer on loopback, of one manner or another.
class FakePrinter : public QObject {
    Q_OBJECT
public:
    enum class Manner {
        Honest, ///< reads, and says when it is done
        Silent, ///< reads, and never says a word
        OutOfPaper, ///< reads, and says only, when asked for that, that it has no paper
        Stuck, ///< reads, says that it has paper, and never that it is done
        NeverReads, ///< takes the call and leaves it at that
        HangsUp, ///< after the first bytes
    };

    /// \a port 0: any free one.
    explicit FakePrinter(Manner manner, quint16 port = 0);
    ~FakePrinter() override;

    quint16 port() const { return m_server.serverPort(); }
    const QByteArray &received() const { return m_received; } ///< of all calls
    int connections() const { return m_connections; }
    int mostAtOnce() const { return m_mostAtOnce; } ///< calls that were not done yet

private:
    void accept();
    void read(QTcpSocket *socket);

    Manner m_manner;
    QTcpServer m_server;
    QByteArray m_received;
    int m_connections = 0;
    QSet<QTcpSocket *> m_unfinished;
    int m_mostAtOnce = 0;
};

} // namespace taabia
