// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace taabia {

/// The body of a POST that can be read once and never again. QNetworkAccessManager sends a POST a second time when a
/// server hangs up before it answers; it cannot with a body that is sequential and whose reset() fails. It must also
/// be kept from copying the body first (DoNotBufferUploadDataAttribute), which takes a Content-Length header.
class OneShotBody : public QIODevice {
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }

    /// Whether a single byte was handed out. If not, no server can have the body.
    bool isTouched() const { return m_touched; }

    /// From now on nothing is handed out: a call that was given up cannot leave late.
    void revoke();

protected:
    qint64 readData(char *target, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_touched = false;
};

} // namespace taabia
