// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_curl FOLDER [--command] [--flush-ms N] [--quick]: what bench_wire does, by a program that does no more than has
// to be: two durable commits (an intent with the body, a claim), the POST, and for sales in a row a third commit for
// the answer. The POST goes by libcurl over a connection that stays open; with --command by the curl command, as a
// script would send it. SQLite as the till's ledger has it: a write-ahead log, synchronous=FULL, on that disk.
#include "bench/shopdisk.h"
#include "bench/wireserver.h"

#include <curl/curl.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using taabia::WireServer;

namespace {

[[noreturn]] void die(const char *what)
{
    std::fprintf(stderr, "bench_curl: %s\n", what);
    std::exit(1);
}

class Books {
public:
    explicit Books(const std::string &file)
    {
        if (sqlite3_open(file.c_str(), &m_db) != SQLITE_OK)
            die("no database");
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("CREATE TABLE sale (id INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, phone TEXT NOT NULL, "
            "value INTEGER NOT NULL, created_utc INTEGER NOT NULL, state INTEGER NOT NULL, body BLOB NOT NULL, "
            "reply BLOB) STRICT");
        m_intent =
            prepared("INSERT INTO sale (reference, phone, value, created_utc, state, body) VALUES (?,?,1000,0,0,?)");
        m_claim = prepared("UPDATE sale SET state = 1 WHERE reference = ? AND state = 0");
        m_outcome = prepared("UPDATE sale SET state = 2, reply = ?2 WHERE reference = ?1 AND state = 1");
    }
    ~Books()
    {
        for (sqlite3_stmt *statement : {m_intent, m_claim, m_outcome})
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Books(const Books &) = delete;
    Books &operator=(const Books &) = delete;

    void intent(const std::string &reference, const std::string &phone, const std::string &body)
    {
        step(m_intent, {reference, phone, body});
    }
    void claim(const std::string &reference) { step(m_claim, {reference}); }
    void outcome(const std::string &reference, const std::string &reply) { step(m_outcome, {reference, reply}); }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            die(sqlite3_errmsg(m_db));
    }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            die(sqlite3_errmsg(m_db));
        return statement;
    }
    /// A transaction of its own, durable when it returns.
    void step(sqlite3_stmt *statement, const std::initializer_list<std::string> &values)
    {
        int at = 0;
        for (const std::string &value : values) {
            ++at;
            if (value.starts_with('{'))
                sqlite3_bind_blob(statement, at, value.data(), int(value.size()), SQLITE_TRANSIENT);
            else
                sqlite3_bind_text(statement, at, value.data(), int(value.size()), SQLITE_TRANSIENT);
        }
        if (sqlite3_step(statement) != SQLITE_DONE || sqlite3_changes(m_db) != 1)
            die(sqlite3_errmsg(m_db));
        sqlite3_reset(statement);
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_intent = nullptr;
    sqlite3_stmt *m_claim = nullptr;
    sqlite3_stmt *m_outcome = nullptr;
};

constexpr std::array headers{"Content-Type: application/json", "Accept: application/json",
    "Expect:", "X-Client-Code: API-BENCH", "X-Api-Key: bench-key"};

std::string urlAt(std::uint16_t port)
{
    return "http://127.0.0.1:" + std::to_string(port) + "/api/recharge";
}

/// How the POST goes out.
class Line {
public:
    Line() = default;
    virtual ~Line() = default;
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    virtual std::string post(const std::string &body) = 0; ///< the reply
};

class CurlLibrary : public Line {
public:
    explicit CurlLibrary(std::uint16_t port)
        : m_url(urlAt(port))
    {
        for (const char *header : headers)
            m_headers = curl_slist_append(m_headers, header);
        curl_easy_setopt(m_curl, CURLOPT_URL, m_url.c_str());
        curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, m_headers);
        curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &CurlLibrary::take);
        curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, &m_reply);
    }
    ~CurlLibrary() override
    {
        curl_easy_cleanup(m_curl);
        curl_slist_free_all(m_headers);
    }

    std::string post(const std::string &body) override
    {
        m_reply.clear();
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDSIZE, long(body.size()));
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDS, body.data());
        long status = 0;
        if (curl_easy_perform(m_curl) != CURLE_OK
            || curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status) != CURLE_OK || status != 200)
            die("the POST failed");
        return m_reply;
    }

private:
    static std::size_t take(const char *bytes, std::size_t size, std::size_t count, void *reply)
    {
        static_cast<std::string *>(reply)->append(bytes, size * count);
        return size * count;
    }

    CURL *m_curl = curl_easy_init();
    curl_slist *m_headers = nullptr;
    const std::string m_url;
    std::string m_reply;
};

class CurlCommand : public Line {
public:
    explicit CurlCommand(std::uint16_t port)
        : m_words{"curl", "--silent", "--show-error", "--fail", urlAt(port)}
    {
        for (const char *header : headers)
            m_words.insert(m_words.end(), {"--header", header});
    }

    std::string post(const std::string &body) override
    {
        std::vector<std::string> words = m_words;
        words.insert(words.end(), {"--data-binary", body});
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            die("no pipe");
        const pid_t child = start(words, ends[1]);
        ::close(ends[1]);
        std::string reply;
        std::array<char, 4096> piece{};
        for (ssize_t size = 0; (size = ::read(ends[0], piece.data(), piece.size())) > 0;)
            reply.append(piece.data(), std::size_t(size));
        ::close(ends[0]);
        int status = 0;
        if (::waitpid(child, &status, 0) != child || status != 0)
            die("curl failed");
        return reply;
    }

private:
    static pid_t start(std::vector<std::string> &words, int output)
    {
        std::vector<char *> arguments;
        for (std::string &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        pid_t child = 0;
        if (::posix_spawnp(&child, "curl", &actions, nullptr, arguments.data(), environ) != 0)
            die("there is no curl");
        posix_spawn_file_actions_destroy(&actions);
        return child;
    }

    std::vector<std::string> m_words;
};

/// What a flush of a page that was just written takes on this disk: the time below which no durable sale can be.
double flushMs(const std::string &file)
{
    const int disk = ::open(file.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const std::string page(4096, 'x');
    std::vector<double> ms;
    for (int i = 0; i < 60; ++i) {
        if (::write(disk, page.data(), page.size()) < 0)
            die("no page was written");
        const std::int64_t begun = WireServer::now();
        ::fdatasync(disk);
        ms.push_back(double(WireServer::now() - begun) / 1e6);
    }
    ::close(disk);
    std::sort(ms.begin(), ms.end());
    return ms[ms.size() / 2];
}

struct Order {
    explicit Order(int number)
        : reference("T1-" + std::to_string(1'000'000'000L + number))
        , phone("06" + std::to_string(10'000'000 + 7919 * number))
        , body("{\"phone\":\"" + phone
              + "\",\"operator\":\"Inwi\",\"value\":10,\"type\":\"0\",\"external_reference\":\"" + reference + "\"}")
    { }
    std::string reference;
    std::string phone;
    std::string body;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        die("usage: bench_curl FOLDER [--command] [--flush-ms N] [--quick]");
    const bool quick = std::strcmp(argv[argc - 1], "--quick") == 0;
    const bool byCommand = argc > 2 && std::strcmp(argv[2], "--command") == 0;
    const int singles = quick ? 5 : 60;
    const bool slow = taabia::workOnAShopsDisk(argc, argv);
    const int row = quick ? 20 : slow ? 250 : 1000;
    WireServer server;
    Books books(std::string(argv[1]) + "/peer.sqlite");
    std::unique_ptr<Line> line;
    if (byCommand)
        line = std::make_unique<CurlCommand>(server.port());
    else
        line = std::make_unique<CurlLibrary>(server.port());
    int number = 0;
    std::vector<double> ms;
    for (int i = 0; i < singles; ++i) {
        const Order order(++number);
        const std::int64_t begun = WireServer::now();
        books.intent(order.reference, order.phone, order.body);
        books.claim(order.reference);
        const std::string reply = line->post(order.body);
        ms.push_back(double(server.arrival(server.posts() - 1) - begun) / 1e6);
        books.outcome(order.reference, reply);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    std::sort(ms.begin(), ms.end());
    const std::int64_t begun = WireServer::now();
    for (int i = 0; i < row; ++i) {
        const Order order(++number);
        books.intent(order.reference, order.phone, order.body);
        books.claim(order.reference);
        books.outcome(order.reference, line->post(order.body));
    }
    const double seconds = double(WireServer::now() - begun) / 1e9;
    std::printf("{\"to_wire_ms\": %.4f, \"sales_per_s\": %.2f, \"flush_ms\": %.4f}\n", ms[ms.size() / 2], row / seconds,
        flushMs(std::string(argv[1]) + "/flushed"));
    return 0;
}
