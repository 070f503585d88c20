// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/systemclock.h"
#include "desk/till.h"
#include "support/fakeentropy.h"
#include "support/fakeserver.h"
#include "support/memoryledger.h"
#include "support/samples.h"

#include <QTest>
#include <QThread>

using namespace taabia;

namespace {

/// Says yes to everything, in the next turn of the till thread's event loop.
class WillingServer : public FakeServer {
public:
    CallId recharge(const QByteArray &body, Answer<RechargeAccepted> answer) override
    {
        const CallId call = FakeServer::recharge(body, std::move(answer));
        QMetaObject::invokeMethod(
            &m_loop,
            [this] {
                answerPost(RechargeAccepted{StatusCode(3), QStringLiteral("1"), {}, {}, {}, {}}, 200);
            },
            Qt::QueuedConnection);
        return call;
    }

private:
    QObject m_loop;
};

TillFactory parts(QThread **thread = nullptr)
{
    return [thread]() -> Expected<TillParts, LedgerError> {
        if (thread)
            *thread = QThread::currentThread();
        TillParts made;
        made.clock = std::make_unique<SystemClock>();
        made.entropy = std::make_unique<FakeEntropy>();
        made.ledger = std::make_unique<MemoryLedger>();
        made.server = std::make_unique<WillingServer>();
        made.referencePrefix = QStringLiteral("T1");
        made.clerk = QStringLiteral("Amina");
        return made;
    };
}

/// A till on a thread of its own, as in the program.
struct Threaded {
    explicit Threaded(TillFactory factory)
        : till(new Till(std::move(factory)))
    {
        till->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, till, &QObject::deleteLater);
        thread.start();
    }
    ~Threaded()
    {
        thread.quit();
        thread.wait();
    }
    QThread thread;
    Till *till;
};

} // namespace

class TestTill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsMadeOnTheTillThread();
    void aSaleComesBackAsSnapshotsOnThisThread();
    void aTillThatCannotStartSaysWhyAndRefusesToSell();
    void aHeldBackSaleNamesTheOther();
    void itCanBeEndedAtAnyMoment();
};

void TestTill::everythingIsMadeOnTheTillThread()
{
    QThread *madeOn = nullptr;
    Threaded t(parts(&madeOn));
    bool started = false;
    QObject here; // a context, so that signals arrive on this thread: a QSignalSpy would listen on the till's
    connect(t.till, &Till::started, &here, [&] { started = true; });
    t.till->start();
    QTRY_VERIFY(started);
    QCOMPARE(madeOn, &t.thread);
}

void TestTill::aSaleComesBackAsSnapshotsOnThisThread()
{
    Threaded t(parts());
    std::optional<Ticket> recorded;
    std::vector<SaleState> states;
    QThread *heardOn = nullptr;
    QObject here;
    connect(t.till, &Till::saleRecorded, &here, [&](Ticket ticket) { recorded = ticket; });
    connect(t.till, &Till::saleChanged, &here, [&](const Sale &sale) {
        states.push_back(sale.state);
        heardOn = QThread::currentThread();
    });
    t.till->start();
    const Ticket ticket = t.till->sell(samples::order());
    QTRY_COMPARE(recorded, std::optional(ticket));
    QTRY_COMPARE(states.size(), 2U);
    QCOMPARE(states.front(), SaleState::Open);
    QCOMPARE(states.back(), SaleState::Done);
    QCOMPARE(heardOn, QThread::currentThread());
}

void TestTill::aTillThatCannotStartSaysWhyAndRefusesToSell()
{
    Threaded t([]() -> Expected<TillParts, LedgerError> {
        return Unexpected{LedgerError{LedgerError::Kind::Busy, QStringLiteral("another till")}};
    });
    std::optional<LedgerError::Kind> trouble;
    std::optional<SellRefusal::Kind> refusal;
    QObject here;
    connect(t.till, &Till::cannotStart, &here, [&](const LedgerError &error) { trouble = error.kind; });
    connect(t.till, &Till::sellRefused, &here, [&](Ticket, const SellRefusal &why) { refusal = why.kind; });
    t.till->start();
    QTRY_COMPARE(trouble, std::optional(LedgerError::Kind::Busy));
    t.till->sell(samples::order());
    QTRY_COMPARE(refusal, std::optional(SellRefusal::Kind::NotStarted));
}

void TestTill::aHeldBackSaleNamesTheOther()
{
    Threaded t([]() -> Expected<TillParts, LedgerError> {
        Expected<TillParts, LedgerError> made = parts()();
        made->server = std::make_unique<FakeServer>(); // never answers
        return made;
    });
    std::optional<SellRefusal> refusal;
    int recorded = 0;
    QObject here;
    connect(t.till, &Till::sellRefused, &here, [&](Ticket, const SellRefusal &why) { refusal = why; });
    connect(t.till, &Till::saleRecorded, &here, [&] { ++recorded; });
    t.till->start();
    t.till->sell(samples::order());
    t.till->sell(samples::order());
    QTRY_VERIFY(refusal);
    QCOMPARE(refusal->kind, SellRefusal::Kind::HeldBack);
    QCOMPARE(refusal->like->id, 1);
    t.till->sell(samples::order(), Till::Hold::SellKnowing);
    QTRY_COMPARE(recorded, 2);
}

void TestTill::itCanBeEndedAtAnyMoment()
{
    for (int i = 0; i < 20; ++i) {
        Threaded t(parts());
        t.till->start();
        for (int sale = 0; sale < i; ++sale)
            t.till->sell(samples::order());
    }
}

QTEST_GUILESS_MAIN(TestTill)
#include "tst_till.moc"
