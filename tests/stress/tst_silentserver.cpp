// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "stress/stressworld.h"

#include "support/rawserver.h"
#include "ui/sell/balancecard.h"
#include "ui/sell/lastsalecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/widgets/linkbadge.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/salesview.h"

#include <QJsonDocument>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

/// A server of bytes on a thread of its own, so that it lives while the UI thread is measured.
class ServerThread {
public:
    explicit ServerThread(const RawServer::Script &each)
        : m_context(new QObject)
    {
        m_context->moveToThread(&m_thread);
        m_thread.start();
        inThread([&] {
            m_server = std::make_unique<RawServer>();
            m_server->answerEach(each);
            m_port = m_server->port();
        });
    }
    ~ServerThread()
    {
        inThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/api").arg(m_port); }

    /// The bodies of all POSTs that came, as they came.
    QStringList posts()
    {
        QStringList bodies;
        inThread([&] {
            for (const RawServer::Request &request : m_server->requests()) {
                if (request.method() == "POST")
                    bodies += QString::fromUtf8(request.body);
            }
        });
        return bodies;
    }

private:
    template <typename Action> void inThread(Action action)
    {
        QMetaObject::invokeMethod(m_context.get(), action, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<RawServer> m_server;
    quint16 m_port = 0;
};

/// Sends a byte now and then, and never comes to an end.
RawServer::Script drip()
{
    RawServer::Script script{RawServer::send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")};
    for (int i = 0; i < 400; ++i) {
        script.push_back(RawServer::wait(25));
        script.push_back(RawServer::send(" "));
    }
    return script;
}

} // namespace

/// A server that takes the call and never answers, or drips. The window lives, the next customer is served, the
/// screen says what is known and no more, and the program can be closed.
class TestSilentServer : public QObject {
    Q_OBJECT
private:
    /// Short ones, for the test's sake; the program waits 15 and 30 seconds.
    static constexpr HttpTopupServer::Timeouts hasty{1200ms, 1800ms};

    static std::vector<Sale> ledgerOf(BusyCounter &counter)
    {
        CountingProvider nobody; // is not asked
        return Onlooker(counter, nobody).ledger();
    }

    static QString balanceOf(BusyCounter &counter)
    {
        CountingProvider nobody;
        return Onlooker(counter, nobody).balance();
    }

private Q_SLOTS:
    void theWindowLivesAndSaysWhatIsKnown_data()
    {
        QTest::addColumn<bool>("drips");
        QTest::newRow("silent") << false;
        QTest::newRow("dripping") << true;
    }
    void theWindowLivesAndSaysWhatIsKnown()
    {
        QFETCH(bool, drips);
        ServerThread server(drips ? drip() : RawServer::Script());
        QTemporaryDir folder;
        auto counter = std::make_unique<BusyCounter>(BusyCounter::Place{folder.path(), server.url(), hasty});
        QVERIFY(counter->open());
        for (const char *phone : {"0612345678", "0661002233"})
            QVERIFY(counter->sell(phone, 10)); // the next customer does not wait for the one before
        QCOMPARE(Onlooker::rows(*counter->page().liveSales()->view()).size(), 2U);

        // While nothing is known yet, that is what it says.
        QCOMPARE(ledgerOf(*counter).size(), 2U);
        QVERIFY(counter->until([&] {
            const auto now = ledgerOf(*counter);
            return std::all_of(now.begin(), now.end(), [](const Sale &sale) { return sale.state == SaleState::Open; });
        }));
        QVERIFY(counter->until([&] {
            const auto rows = Onlooker::rows(*counter->page().liveSales()->view());
            return std::all_of(rows.begin(), rows.end(), [](const QStringList &row) {
                return row.last() == QLatin1String("Not known yet") || row.last() == QLatin1String("To be checked");
            });
        }));
        QCOMPARE(balanceOf(*counter), QStringLiteral("not known yet"));

        // When the calls have run out of time, the bar tells so, and the sales are flagged.
        const auto *badge = counter->window().findChild<LinkBadge *>();
        QVERIFY(counter->until([&] { return badge->text() == QLatin1String("No answer"); }));
        QVERIFY(counter->until([&] {
            const auto now = ledgerOf(*counter);
            return std::all_of(
                now.begin(), now.end(), [](const Sale &sale) { return sale.attention == Attention::Check; });
        }));
        QVERIFY(counter->until([&] {
            const auto rows = Onlooker::rows(*counter->page().liveSales()->view());
            return rows.size() == 2 && rows[0].last() == QLatin1String("To be checked")
                && rows[1].last() == QLatin1String("To be checked");
        }));
        QCOMPARE(balanceOf(*counter), QStringLiteral("not known yet"));

        // A third one, and out in the middle of it.
        QVERIFY(counter->sell("0700112233", 10));
        counter->window().close();
        QVERIFY(counter->window().overlay());
        counter->press(Qt::Key_Tab);
        counter->press(Qt::Key_Return);
        QVERIFY(counter->quitConfirmed());
        QVERIFY2(counter->meter().worst().stall <= StallMeter::bound(),
            qPrintable(StallMeter::told(counter->meter().worst())));
        QCOMPARE(counter->falseTestimony(), QStringList());
        qInfo().noquote() << "longest turn:" << StallMeter::told(counter->meter().worst());
        QElapsedTimer time;
        time.start();
        counter.reset();
        QVERIFY2(time.elapsed() < 1500, qPrintable(QString::number(time.elapsed())));

        // One copy of each at most, whatever was asked meanwhile.
        const QStringList posts = server.posts();
        QVERIFY(posts.size() == 2 || posts.size() == 3); // the third may not have got out of the door
        QCOMPARE(QSet<QString>(posts.begin(), posts.end()).size(), posts.size());

        // And all three are there at the next start, still flagged.
        counter = std::make_unique<BusyCounter>(BusyCounter::Place{folder.path(), server.url(), hasty});
        QVERIFY(counter->open());
        QCOMPARE(ledgerOf(*counter).size(), 3U);
        QVERIFY(counter->until([&] {
            const auto now = ledgerOf(*counter);
            return std::all_of(now.begin(), now.end(),
                [](const Sale &sale) { return sale.state == SaleState::Open && sale.attention == Attention::Check; });
        }));
    }
};

QTEST_MAIN(TestSilentServer)
#include "tst_silentserver.moc"
