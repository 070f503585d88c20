// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirecall.h"

#include <array>

using namespace taabia;
using namespace taabia::wire;

namespace {

using Server = RawServer;

enum class Outcome {
    Taken,
    Refused, ///< as the documented refusal that came whole
    Neither, ///< a failure that leaves the sale in doubt
    TakenOrNeither, ///< the whole document came, in a wrapping that a client may dislike
};

/// A way of answering, made of the honest document.
struct Trick {
    const char *name;
    Outcome outcome;
    std::function<Server::Script(const QByteArray &honest)> script;
};

Server::Script bytes(const QByteArray &all)
{
    return {Server::send(all)};
}

Server::Script bytesAndEnd(const QByteArray &all)
{
    return {Server::send(all), Server::hangUp()};
}

QByteArray head(const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n";
}

QByteArray sized(qsizetype size)
{
    return "Content-Length: " + QByteArray::number(size) + "\r\n";
}

const QByteArray inChunks("Transfer-Encoding: chunked\r\n");

QByteArray chunk(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
}

/// 30 MB of spaces in 30 kB of gzip: zlib's own format, which qCompress() makes, holds the same stream.
QByteArray bomb()
{
    const QByteArray deflated = qCompress(QByteArray(30 << 20, ' '), 9).mid(4 + 2).chopped(4);
    return QByteArray::fromHex("1f8b0800000000000003") + deflated + QByteArray(8, '\0');
}

std::vector<Trick> framingTricks()
{
    using H = const QByteArray &;
    using O = Outcome;
    return {
        {"an honest reply", O::Taken, [](H h) { return bytes(Server::reply(200, h)); }},
        {"chunks", O::Taken, [](H h) { return bytes(head(inChunks) + chunk(h) + "0\r\n\r\n"); }},
        {"HTTP/1.0", O::TakenOrNeither, [](H h) { return bytesAndEnd("HTTP/1.0 200 OK\r\n\r\n" + h); }},
        {"HTTP/0.9", O::Neither, [](H h) { return bytesAndEnd(h); }},
        {"garbage", O::Neither, [](H) { return bytesAndEnd(QByteArray(3000, '\x07')); }},
        {"a chunk size of letters", O::Neither, [](H h) { return bytesAndEnd(head(inChunks) + "zz\r\n" + h); }},
        {"a negative chunk size", O::Neither, [](H h) { return bytesAndEnd(head(inChunks) + "-5\r\n" + h.left(9)); }},
        {"a chunk size beyond any number", O::Neither,
            [](H h) { return bytesAndEnd(head(inChunks) + "FFFFFFFFFFFFFFFFFF\r\n" + h.chopped(1)); }},
        {"a chunk that ends early", O::Neither,
            [](H h) { return bytesAndEnd(head(inChunks) + chunk(h).left(h.size() / 2)); }},
        {"chunks without the last one", O::TakenOrNeither, [](H h) { return bytesAndEnd(head(inChunks) + chunk(h)); }},
        {"garbage behind the last chunk", O::TakenOrNeither,
            [](H h) { return bytes(head(inChunks) + chunk(h) + "0\r\n\r\n" + QByteArray(500, 'x')); }},
        {"chunks and a length", O::TakenOrNeither,
            [](H h) { return bytesAndEnd(head(inChunks + sized(h.size())) + chunk(h) + "0\r\n\r\n"); }},
        {"chunks and a length that is too short", O::TakenOrNeither,
            [](H h) { return bytesAndEnd(head(inChunks + sized(10)) + chunk(h) + "0\r\n\r\n"); }},
        {"chunks and a length that is too long", O::TakenOrNeither,
            [](H h) { return bytesAndEnd(head(inChunks + sized(5000)) + chunk(h) + "0\r\n\r\n"); }},
        {"a length that is too short", O::Neither, [](H h) { return bytesAndEnd(head(sized(h.size() - 4)) + h); }},
        {"a length that is too long", O::Neither, [](H h) { return bytesAndEnd(head(sized(h.size() + 4)) + h); }},
        {"a length of letters", O::TakenOrNeither, [](H h) { return bytesAndEnd(head("Content-Length: x\r\n") + h); }},
        {"a negative length", O::TakenOrNeither, [](H h) { return bytesAndEnd(head("Content-Length: -1\r\n") + h); }},
        {"two lengths", O::TakenOrNeither, [](H h) { return bytesAndEnd(head(sized(5) + sized(h.size())) + h); }},
        {"no length and half a document", O::Neither, [](H h) { return bytesAndEnd(head("") + h.left(h.size() / 2)); }},
        {"a document and one letter", O::Neither, [](H h) { return bytes(Server::reply(200, h + "x")); }},
        {"two documents", O::Neither, [](H h) { return bytes(Server::reply(200, h + h)); }},
        {"a gzip bomb", O::Neither, [](H) { return bytes(Server::reply(200, bomb(), "Content-Encoding: gzip\r\n")); }},
        {"a bomb that never ends", O::Neither,
            [](H) { return bytes(head("Content-Encoding: gzip\r\n" + sized(4 << 20)) + bomb()); }},
        {"a header of 60 kB", O::TakenOrNeither,
            [](H h) { return bytes(Server::reply(200, h, "X-Long: " + QByteArray(60'000, 'x') + "\r\n")); }},
        {"headers that are none", O::TakenOrNeither,
            [](H h) {
                return bytes(Server::reply(200, h, QByteArray("no colon\r\n: no name\r\nX: a\r\n folded\r\n")));
            }},
    };
}

std::vector<Trick> statusTricks()
{
    using H = const QByteArray &;
    using O = Outcome;
    std::vector<Trick> tricks{
        {"a refusal", O::Refused, [](H) { return bytes(Server::reply(400, refusal)); }},
        {"a refusal with 200", O::Neither, [](H) { return bytes(Server::reply(200, refusal)); }},
        {"a success with 400", O::Neither, [](H h) { return bytes(Server::reply(400, h)); }},
        {"half a refusal", O::Neither, [](H) { return bytesAndEnd(Server::reply(400, refusal).chopped(9)); }},
        {"a refusal without its end", O::Neither, [](H) { return bytes(Server::reply(403, refusal.chopped(1))); }},
        {"a password is asked for", O::Refused,
            [](H) { return bytes(Server::reply(401, refusal, "WWW-Authenticate: Basic realm=\"x\"\r\n")); }},
        {"a digest is asked for", O::Refused,
            [](H) {
                return bytes(
                    Server::reply(401, refusal, "WWW-Authenticate: Digest realm=\"x\", nonce=\"1\", qop=\"auth\"\r\n"));
            }},
        {"100 before it", O::Taken, [](H h) { return bytes("HTTP/1.1 100 Continue\r\n\r\n" + Server::reply(200, h)); }},
        {"five hundred 100s before it", O::TakenOrNeither,
            [](H h) {
                return bytes(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(500) + Server::reply(200, h));
            }},
        {"100s and nothing else", O::Neither,
            [](H) { return bytes(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(500)); }},
        {"early hints before it", O::TakenOrNeither,
            [](H h) { return bytes("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + Server::reply(200, h)); }},
        {"another protocol", O::Neither,
            [](H h) { return bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n" + h); }},
        {"a success and then a refusal", O::Taken,
            [](H h) { return bytes(Server::reply(200, h) + Server::reply(400, refusal)); }},
        {"a refusal and then a success", O::Refused,
            [](H h) { return bytes(Server::reply(400, refusal) + Server::reply(200, h)); }},
        {"a status of no number", O::Neither, [](H h) { return bytesAndEnd("HTTP/1.1 OK 200\r\n\r\n" + h); }},
        {"status 99", O::Neither, [](H h) { return bytesAndEnd("HTTP/1.1 99 Low\r\n\r\n" + h); }},
        {"status 2000", O::Neither, [](H h) { return bytesAndEnd("HTTP/1.1 2000 High\r\n\r\n" + h); }},
    };
    static const std::array moments{std::pair("408 in the shape of a refusal", 408),
        std::pair("425 in the shape of a refusal", 425), std::pair("429 in the shape of a refusal", 429),
        std::pair("500 in the shape of a refusal", 500), std::pair("503 in the shape of a refusal", 503),
        std::pair("599 in the shape of a refusal", 599)};
    for (const auto &[name, status] : moments)
        tricks.push_back({name, O::Neither, [code = status](H) { return bytes(Server::reply(code, refusal)); }});
    return tricks;
}

constexpr HttpTopupServer::Timeouts brief{400ms, 400ms};

/// Everything that posts, and two that read; the others go the very same way, and some of their replies may be empty.
bool isTriedOn(const WireCall &call, bool tls)
{
    const QByteArray name(call.name);
    return tls ? name == recharge().name || name == "by reference"
               : call.posts || name == "by reference" || name == "history";
}

bool agrees(const Ending &ending, Outcome outcome)
{
    const bool refused = ending.kind == FailureKind::Refused;
    const bool doubtful =
        ending.kind && !refused && ending.kind != FailureKind::NotSent && ending.kind != FailureKind::TlsUntrusted;
    switch (outcome) {
    case Outcome::Taken:
        return !ending.kind;
    case Outcome::Refused:
        return refused;
    case Outcome::Neither:
        return doubtful;
    case Outcome::TakenOrNeither:
        return !ending.kind || doubtful;
    }
    Q_UNREACHABLE();
}

} // namespace

Q_DECLARE_METATYPE(Trick)

/// Every trick with a reply, for each method, on plain and on TLS: one POST, one answer in time, and only a document
/// that came whole, with a status that goes with it, is taken for what it says.
class TestWireReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTrickIsTakenForAnAnswer_data();
    void noTrickIsTakenForAnAnswer();
};

void TestWireReplies::noTrickIsTakenForAnAnswer_data()
{
    QTest::addColumn<Trick>("trick");
    QTest::addColumn<bool>("tls");
    for (const std::vector<Trick> &tricks : {framingTricks(), statusTricks()}) {
        for (const Trick &trick : tricks) {
            QTest::addRow("%s, plain", trick.name) << trick << false;
            QTest::addRow("%s, TLS", trick.name) << trick << true;
        }
    }
}

void TestWireReplies::noTrickIsTakenForAnAnswer()
{
    QFETCH(const Trick, trick);
    QFETCH(const bool, tls);
    for (const WireCall &call : allCalls()) {
        if (!isTriedOn(call, tls))
            continue;
        Stage stage(tls);
        stage.server().answerNext(trick.script(call.honest));
        stage.server().answerEach({Server::send(Server::reply(200, call.honest))}); // to a second copy
        HttpTopupServer client(stage.url(), credentials, brief);
        const Ending ending = exchange(client, call);
        const QByteArray story = QByteArray(call.name) + ": " + nameOf(ending);
        QVERIFY2(ending.took < brief.post + 8s, story.constData());
        // A GET may have been asked again, and then got an honest answer.
        const bool asLongAsOne = call.posts || stage.server().requests().size() == 1;
        if (asLongAsOne)
            QVERIFY2(agrees(ending, trick.outcome), story.constData());
        if (call.posts)
            QVERIFY2(stage.server().copiesOf("POST") == 1, story.constData());
        QCOMPARE(stage.server().encryptedConnections(), tls ? stage.server().connections() : 0);
    }
}

QTEST_GUILESS_MAIN(TestWireReplies)
#include "tst_wirereplies.moc"
