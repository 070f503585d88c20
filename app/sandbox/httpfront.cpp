// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpfront.h"

#include "sandbox/loopsocket.h"
#include "sandbox/workerpool.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <chrono>
#include <condition_variable>
#include <future>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

namespace taabia {

namespace {

constexpr std::size_t mostConnections = 64;
constexpr std::size_t mostHanging = 24; // the other threads stay free for clients that get answers
constexpr auto longestSilence = std::chrono::minutes(10);
constexpr auto longestPause = std::chrono::seconds(5); // of a caller, within a request and between two
constexpr auto spell = std::chrono::milliseconds(100); // after which a wait looks round
constexpr std::size_t longestPath = 1024;

/// One caller's line, from accept to close.
struct Line {
    socket_t socket;
    bool hangUp = false; ///< the answer of the request at hand is not to be written
    bool last = false; ///< the line is closed after this answer
};

/// The lines that are open now, so that stop() can hang up on all of them.
class Switchboard {
public:
    bool connect(const Line &line)
    {
        const std::lock_guard lock(m_mutex);
        return !m_closed && m_sockets.insert(line.socket).second;
    }

    void disconnect(const Line &line)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.erase(line.socket);
    }

    void closeAll()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
            for (const socket_t socket : m_sockets)
                LoopSocket::hangUp(socket);
        }
        m_closing.notify_all();
    }

    bool isClosed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

    /// Waits, but not for a caller who has left nor when everything closes. False then: there is nobody to answer.
    bool hold(const Line &line, std::chrono::milliseconds howLong)
    {
        const auto end = std::chrono::steady_clock::now() + howLong;
        std::unique_lock lock(m_mutex);
        while (!m_closed && std::chrono::steady_clock::now() < end) {
            const auto tick = std::chrono::steady_clock::now() + spell;
            m_closing.wait_until(lock, std::min(tick, end), [this] { return m_closed; });
            if (LoopSocket::otherSideLeft(line.socket))
                return false;
        }
        return !m_closed;
    }

    /// As hold(), for as long as silence lasts; at once if too many callers are kept waiting already.
    void keepSilent(const Line &line)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_silent >= mostHanging)
                return;
            ++m_silent;
        }
        hold(line, longestSilence);
        const std::lock_guard lock(m_mutex);
        --m_silent;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_closing;
    std::set<socket_t> m_sockets;
    std::size_t m_silent = 0;
    bool m_closed = false;
};

/// cpp-httplib's stream, with a hand over the mouth: what is written while the line is to be hung up goes nowhere.
/// Waits for the caller in short spells, because hanging up wakes nobody on Windows.
class MutedStream : public httplib::Stream {
public:
    MutedStream(httplib::Stream &stream, const Line &line, const Switchboard &switchboard)
        : m_stream(stream)
        , m_line(line)
        , m_switchboard(switchboard)
    { }
    bool is_readable() const override { return m_stream.is_readable(); }
    bool is_writable() const override { return m_stream.is_writable(); }
    ssize_t read(char *data, size_t size) override
    {
        const auto end = std::chrono::steady_clock::now() + longestPause;
        while (true) {
            const ssize_t count = m_stream.read(data, size);
            if (count >= 0 || m_switchboard.isClosed() || LoopSocket::otherSideLeft(m_line.socket)
                || std::chrono::steady_clock::now() >= end)
                return count;
        }
    }
    ssize_t write(const char *data, size_t size) override
    {
        return m_line.hangUp ? static_cast<ssize_t>(size) : m_stream.write(data, size);
    }
    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        m_stream.get_remote_ip_and_port(ip, port);
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override { m_stream.get_local_ip_and_port(ip, port); }
    socket_t socket() const override { return m_stream.socket(); }

private:
    httplib::Stream &m_stream;
    const Line &m_line;
    const Switchboard &m_switchboard;
};

std::optional<QByteArray> header(const httplib::Request &request, const char *name)
{
    if (!request.has_header(name))
        return std::nullopt;
    return QByteArray::fromStdString(request.get_header_value(name));
}

std::optional<QString> parameter(const httplib::Request &request, const char *name)
{
    if (!request.has_param(name))
        return std::nullopt;
    return QString::fromStdString(request.get_param_value(name));
}

ApiRequest plain(const httplib::Request &request)
{
    ApiRequest plain;
    plain.method = QByteArray::fromStdString(request.method);
    plain.path = QString::fromStdString(request.path);
    plain.page = parameter(request, "page");
    plain.pageSize = parameter(request, "pageSize");
    plain.clientCode = header(request, "X-Client-Code");
    plain.apiKey = header(request, "X-Api-Key");
    plain.remoteAddress = QString::fromStdString(request.remote_addr);
    plain.body = QByteArray::fromStdString(request.body);
    return plain;
}

void write(const ApiReply &reply, httplib::Response &response)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    const std::string body = reply.body.toStdString();
    if (reply.manner == Manner::CutShort) {
        response.set_content_provider(
            body.size() * 2, reply.contentType.toStdString(), [body](size_t, size_t, httplib::DataSink &sink) {
                sink.write(body.data(), body.size() / 2);
                return false;
            });
    } else if (!body.empty()) {
        response.set_content(body, reply.contentType.toStdString());
    }
}

/// What cpp-httplib itself answers gets the contract's words too.
ApiRefusal refusalFor(int status)
{
    switch (status) {
    case 404:
        return ApiRefusal::UnknownPath;
    case 413:
        return ApiRefusal::BodyTooLarge;
    case 414:
        return ApiRefusal::PathTooLong;
    case 500:
        return ApiRefusal::InternalError;
    default:
        return ApiRefusal::UnreadableRequest;
    }
}

} // namespace

class HttpFront::Server : public httplib::Server {
public:
    Server(HttpFront::Handler handler, std::function<qint64()> nowMs)
        : m_handler(std::move(handler))
        , m_nowMs(std::move(nowMs))
    {
        set_address_family(AF_INET);
        set_socket_options(LoopSocket::claimPort);
        set_tcp_nodelay(true); // head and body are two writes, and Nagle would hold the second one back for 40 ms
        set_read_timeout(spell); // of one wait among several
        set_payload_max_length(largestRequestBytes);
        set_pre_routing_handler([this](const auto &request, auto &response) { return screen(request, response); });
        const auto answer = [this](const httplib::Request &request, httplib::Response &response) {
            serve(request, response);
        };
        Get(".*", answer);
        Post(".*", answer);
        const HandlerWithResponse explain = [](const httplib::Request &, httplib::Response &response) {
            if (!response.body.empty() || response.content_provider_)
                return HandlerResponse::Unhandled;
            const int status = response.status;
            write(ApiReply::refused(refusalFor(status)), response);
            response.status = status;
            return HandlerResponse::Handled;
        };
        set_error_handler(explain);
        set_post_routing_handler([this](const httplib::Request &, httplib::Response &response) {
            response.set_header("Date", httpDate(m_nowMs()).toStdString());
            response.headers.erase("Keep-Alive"); // it would promise cpp-httplib's limits, which are not kept here
        });
    }

    ~Server() override { end(); }

    Expected<quint16, QString> begin(quint16 port)
    {
        const std::string host = "127.0.0.1";
        const int bound = port == 0 ? bind_to_any_port(host) : (bind_to_port(host, port) ? port : -1);
        if (bound <= 0)
            return Unexpected{
                QStringLiteral("Port %1 of this computer cannot be used: another program may have it.").arg(port)};
        LoopSocket::widenBacklog(svr_sock_);
        // Made once the server counts itself as running: before that, its stop() would do nothing.
        std::promise<void> running;
        std::future<void> isRunning = running.get_future();
        new_task_queue = [&running] {
            auto *const pool = new WorkerPool(mostConnections); // the server deletes it
            running.set_value();
            return pool;
        };
        m_accepting = std::thread([this] { listen_after_bind(); });
        isRunning.get();
        return static_cast<quint16>(bound);
    }

    void end()
    {
        if (!m_accepting.joinable())
            return;
        m_switchboard.closeAll();
        stop();
        m_accepting.join();
    }

private:
    /// As the base class does it, but one stream a line instead of one a request, and with lines that can be cut.
    bool process_and_close_socket(socket_t socket) override
    {
        Line line{socket};
        if (m_switchboard.connect(line)) {
            const auto talk = [&](httplib::Stream &stream) {
                MutedStream muted(stream, line, m_switchboard);
                while (talkOnce(muted, line)) { }
                return true;
            };
            httplib::detail::process_client_socket(
                socket, read_timeout_sec_, read_timeout_usec_, write_timeout_sec_, write_timeout_usec_, talk);
            m_switchboard.disconnect(line);
        }
        LoopSocket::hangUp(socket);
        httplib::detail::close_socket(socket);
        return true;
    }

    /// One request and its answer; false when the line is to be closed.
    bool talkOnce(MutedStream &stream, Line &line)
    {
        const httplib::Request *current = nullptr;
        bool callerCloses = false;
        const bool goesOn = process_request(stream, false, callerCloses, [&](httplib::Request &request) {
            // No compressed and no partial answers: what is on the wire is what the contract said.
            request.headers.erase("Accept-Encoding");
            request.ranges.clear();
            current = &request;
            const std::lock_guard lock(m_linesMutex);
            m_lines[current] = &line;
        });
        if (current) {
            const std::lock_guard lock(m_linesMutex);
            m_lines.erase(current);
        }
        return goesOn && !callerCloses && !line.hangUp && !line.last;
    }

    Line &lineOf(const httplib::Request &request)
    {
        const std::lock_guard lock(m_linesMutex);
        return *m_lines.at(&request);
    }

    /// Before the body is read. What is turned away here leaves its body on the line, so the line is closed.
    HandlerResponse screen(const httplib::Request &request, httplib::Response &response)
    {
        const bool posts = request.method == "POST";
        const bool sized = request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
        const auto turnAway = [&](const ApiReply &reply) {
            lineOf(request).last = true;
            response.set_header("Connection", "close");
            write(reply, response);
            return HandlerResponse::Handled;
        };
        if (request.path.size() > longestPath)
            return turnAway(ApiReply::refused(ApiRefusal::PathTooLong));
        if (posts && !sized)
            return turnAway(ApiReply::refused(ApiRefusal::LengthRequired));
        if (!posts && request.method != "GET" && request.method != "HEAD")
            return turnAway(m_handler(plain(request))); // the contract knows which methods there are instead
        return HandlerResponse::Unhandled;
    }

    void serve(const httplib::Request &request, httplib::Response &response)
    {
        const ApiReply reply = m_handler(plain(request));
        Line &line = lineOf(request);
        if (reply.delayMs > 0)
            line.hangUp = !m_switchboard.hold(line, std::chrono::milliseconds(reply.delayMs));
        if (reply.manner == Manner::Never)
            m_switchboard.keepSilent(line);
        if (reply.manner == Manner::Never || reply.manner == Manner::HangUp)
            line.hangUp = true;
        write(reply, response);
    }

    HttpFront::Handler m_handler;
    std::function<qint64()> m_nowMs;
    Switchboard m_switchboard;
    std::thread m_accepting;

    std::mutex m_linesMutex;
    std::map<const httplib::Request *, Line *> m_lines; ///< which line a request in work came on
};

HttpFront::HttpFront(Handler handler, std::function<qint64()> nowMs)
    : m_server(std::make_unique<Server>(std::move(handler), std::move(nowMs)))
{ }

HttpFront::~HttpFront() = default;

Expected<quint16, QString> HttpFront::start(quint16 port)
{
    return m_server->begin(port);
}

void HttpFront::stop()
{
    m_server->end();
}

QByteArray HttpFront::httpDate(qint64 ms)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

} // namespace taabia
