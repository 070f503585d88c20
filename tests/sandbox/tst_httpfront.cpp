// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpfront.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <memory>
#include <vector>

using namespace taabia;

namespace {

constexpr int patienceMs = 5000;

/// Sends bytes as they are, and reads until the other side hangs up or \a enough has come.
class RawLine {
public:
    explicit RawLine(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(patienceMs);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patienceMs)) { }
    }

    QByteArray readUntil(const QByteArray &enough)
    {
        while (!m_read.contains(enough) && m_socket.waitForReadyRead(patienceMs))
            m_read += m_socket.readAll();
        m_read += m_socket.readAll();
        return std::exchange(m_read, {});
    }

    QByteArray readToEnd()
    {
        while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.waitForReadyRead(patienceMs))
            m_read += m_socket.readAll();
        m_read += m_socket.readAll();
        return std::exchange(m_read, {});
    }

    bool isClosed()
    {
        return m_socket.state() != QAbstractSocket::ConnectedState || m_socket.waitForDisconnected(patienceMs);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &body)
{
    return "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class HttpFrontTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_asked = 0;
        m_front = std::make_unique<HttpFront>(
            [this](const ApiRequest &request) {
                ++m_asked;
                return reply(request);
            },
            [] { return qint64(1'767'982'917'000); });
        const auto port = m_front->start(0);
        QVERIFY(port);
        m_port = *port;
    }
    void cleanup() { m_front.reset(); }

    void everyAnswerCarriesDateAndLength()
    {
        RawLine line(m_port);
        line.send(get("/hello"));
        const QByteArray answer = line.readUntil("{\"path\":\"/hello\"}");
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        QVERIFY2(answer.contains("\r\nDate: Fri, 09 Jan 2026 18:21:57 GMT\r\n"), answer.constData());
        QVERIFY2(answer.contains("\r\nContent-Length: 17\r\n"), answer.constData());
        QVERIFY2(answer.contains("\r\nContent-Type: application/json; charset=utf-8\r\n"), answer.constData());
    }

    void whatItRefusesByItselfCarriesThemToo_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("a path too long") << get("/" + QByteArray(2000, 'x')) << QByteArray("414");
        QTest::newRow("an address too long") << get("/" + QByteArray(9000, 'x')) << QByteArray("414");
        QTest::newRow("no length") << QByteArray("POST /p HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("411");
        QTest::newRow("too large a body") << post(QByteArray(600 * 1024, 'x')) << QByteArray("413");
        QTest::newRow("a path with a line break") << get("/a%0Ab") << QByteArray("404");
    }
    void whatItRefusesByItselfCarriesThemToo()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        RawLine line(m_port);
        line.send(request);
        const QByteArray answer = line.readUntil("\"}");
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
        QVERIFY2(answer.contains("\r\nDate: ") && answer.contains("\r\nContent-Length: "), answer.constData());
        QVERIFY2(answer.contains("{\"message\":\""), answer.constData());
        QCOMPARE(m_asked.load(), 0);
    }

    void otherMethodsAreForTheContractToRefuse()
    {
        RawLine line(m_port);
        line.send("DELETE /d HTTP/1.1\r\nHost: x\r\n\r\n"); // without a length: it must not wait for a body
        QVERIFY(line.readUntil("/d").contains("{\"path\":\"/d\"}"));
        QCOMPARE(m_asked.load(), 1);
    }

    void headHasTheHeadersOfGetAndNoBody()
    {
        RawLine line(m_port);
        line.send("HEAD /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        const QByteArray answer = line.readToEnd();
        QVERIFY2(answer.contains("\r\nContent-Length: 17\r\n") && answer.endsWith("\r\n\r\n"), answer.constData());
    }

    void answersAreNeitherCompressedNorPartial()
    {
        RawLine line(m_port);
        line.send(get("/html", "Accept-Encoding: gzip, br\r\nRange: bytes=0-3\r\n"));
        const QByteArray answer = line.readUntil("</html>");
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK"), answer.constData());
        QVERIFY(answer.contains("<!DOCTYPE html>"));
    }

    void manyRequestsGoOverOneLine()
    {
        RawLine line(m_port);
        for (int i = 0; i < 20; ++i) {
            line.send(get("/n"));
            QVERIFY(line.readUntil("{\"path\":\"/n\"}").startsWith("HTTP/1.1 200"));
        }
        line.send(get("/one") + get("/two")); // and two at once
        QVERIFY(line.readUntil("/two\"}").contains("/one\"}"));
    }

    void aLineThatIsCutGivesNotAByte()
    {
        RawLine line(m_port);
        line.send(get("/hangup"));
        QCOMPARE(line.readToEnd(), QByteArray());
        QVERIFY(line.isClosed());
        QCOMPARE(m_asked.load(), 1);
    }

    void aShortenedAnswerPromisesMoreThanItGives()
    {
        RawLine line(m_port);
        line.send(get("/cut"));
        const QByteArray answer = line.readToEnd();
        QVERIFY(line.isClosed());
        const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        QCOMPARE(body, QByteArray("12345"));
        QVERIFY2(answer.contains("\r\nContent-Length: 20\r\n"), answer.constData());
    }

    void aSlowAnswerComes()
    {
        RawLine line(m_port);
        QElapsedTimer timer;
        timer.start();
        line.send(get("/slow"));
        QVERIFY(line.readUntil("/slow\"}").startsWith("HTTP/1.1 200"));
        QVERIFY(timer.elapsed() >= 150);
    }

    void silentCallersDoNotShutOutTheOthers()
    {
        std::vector<std::unique_ptr<RawLine>> silent;
        for (int i = 0; i < 70; ++i) { // more than there are threads, and than are kept waiting
            silent.push_back(std::make_unique<RawLine>(m_port));
            silent.back()->send(get("/never"));
        }
        QTRY_COMPARE(m_asked.load(), 70);
        RawLine line(m_port);
        line.send(get("/hello"));
        QVERIFY(line.readUntil("hello\"}").startsWith("HTTP/1.1 200"));
    }

    void silenceEndsWhenTheCallerLeaves()
    {
        for (int round = 0; round < 3; ++round) {
            std::vector<std::unique_ptr<RawLine>> silent;
            for (int i = 0; i < 24; ++i) {
                silent.push_back(std::make_unique<RawLine>(m_port));
                silent.back()->send(get("/never"));
            }
            QTRY_COMPARE(m_asked.load(), 24 * (round + 1));
        }
        RawLine line(m_port);
        line.send(get("/hello"));
        QVERIFY(line.readUntil("hello\"}").startsWith("HTTP/1.1 200"));
    }

    void stoppingIsPromptWhateverIsOpen()
    {
        RawLine idle(m_port);
        idle.send(get("/hello"));
        idle.readUntil("hello\"}");
        RawLine half(m_port);
        half.send("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n123");
        RawLine never(m_port);
        never.send(get("/never"));
        RawLine slow(m_port);
        slow.send(get("/veryslow"));
        QTRY_COMPARE(m_asked.load(), 3);
        QElapsedTimer timer;
        timer.start();
        m_front->stop();
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(never.readToEnd(), QByteArray());
        QCOMPARE(slow.readToEnd(), QByteArray());
        QVERIFY(idle.isClosed());
    }

    void aPortIsFreeAgainAtOnceAfterStopping()
    {
        RawLine line(m_port);
        line.send(get("/hello"));
        line.readUntil("hello\"}");
        m_front->stop();
        HttpFront next([this](const ApiRequest &request) { return reply(request); }, [] { return qint64(0); });
        const auto port = next.start(m_port);
        QVERIFY(port);
        QCOMPARE(*port, m_port);
    }

    void aPortThatIsTakenIsAnError()
    {
        HttpFront second([this](const ApiRequest &request) { return reply(request); }, [] { return qint64(0); });
        const auto port = second.start(m_port);
        QVERIFY(!port);
        QVERIFY(port.error().contains(QString::number(m_port)));
    }

    void nothingIsServedBeyondLoopback()
    {
        QTcpServer sameplace; // 127.0.0.2 is loopback too, yet not the address that was bound
        QVERIFY(sameplace.listen(QHostAddress(QStringLiteral("127.0.0.2")), m_port));
    }

private:
    static ApiReply reply(const ApiRequest &request)
    {
        ApiReply reply = ApiReply::ok("{\"path\":\"" + request.path.toUtf8() + "\"}");
        if (request.path == QLatin1String("/never"))
            reply.manner = Manner::Never;
        if (request.path == QLatin1String("/hangup"))
            reply.manner = Manner::HangUp;
        if (request.path == QLatin1String("/cut")) {
            reply.manner = Manner::CutShort;
            reply.body = "1234567890";
        }
        if (request.path == QLatin1String("/slow"))
            reply.delayMs = 150;
        if (request.path == QLatin1String("/veryslow"))
            reply.delayMs = 600'000;
        if (request.path == QLatin1String("/html"))
            return ApiReply::html(200, "page");
        return reply;
    }

    std::atomic<int> m_asked = 0;
    std::unique_ptr<HttpFront> m_front;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(HttpFrontTest)
#include "tst_httpfront.moc"
