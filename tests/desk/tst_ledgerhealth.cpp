// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ledgerhealth.h"

#include <QSignalSpy>
#include <QTest>

using namespace taabia;

namespace {

struct FakeCheck : HealthCheck {
    FakeCheck(std::optional<LedgerError> verdict, int &times)
        : m_verdict(std::move(verdict))
        , m_times(times)
    { }
    std::optional<LedgerError> look(const std::atomic<bool> &) override
    {
        ++m_times;
        return m_verdict;
    }

    std::optional<LedgerError> m_verdict;
    int &m_times;
};

} // namespace

/// The ledger is read through beside the work, and its verdict told.
class TestLedgerHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_times = 0;
        m_verdict.reset();
    }
    void aSoundLedgerIsSaidToBeSound()
    {
        LedgerHealth health(factory());
        const QSignalSpy sound(&health, &LedgerHealth::sound);
        const QSignalSpy troubled(&health, &LedgerHealth::troubled);
        health.check();
        QCOMPARE(m_times, 0); // not on the thread that asks
        QCoreApplication::processEvents();
        QCOMPARE(sound.count(), 1);
        QCOMPARE(troubled.count(), 0);
    }
    void whatIsFoundIsTold()
    {
        m_verdict = LedgerError{LedgerError::Kind::Damaged, QStringLiteral("a page")};
        LedgerHealth health(factory());
        const QSignalSpy troubled(&health, &LedgerHealth::troubled);
        health.check();
        QCoreApplication::processEvents();
        QCOMPARE(troubled.count(), 1);
        QCOMPARE(troubled.first().first().value<LedgerError>().detail, QStringLiteral("a page"));
    }
    void manyWhoAskAtOnceGetOneReading()
    {
        LedgerHealth health(factory());
        for (int i = 0; i < 5; ++i)
            health.check();
        QCoreApplication::processEvents();
        QCOMPARE(m_times, 1);
        health.check();
        QCoreApplication::processEvents();
        QCOMPARE(m_times, 2);
    }
    void oneThatIsStoppedTellsNothing()
    {
        LedgerHealth health(factory());
        const QSignalSpy sound(&health, &LedgerHealth::sound);
        health.check();
        health.stop();
        QCoreApplication::processEvents();
        QCOMPARE(sound.count(), 0);
    }

private:
    HealthCheckFactory factory()
    {
        return [this] { return std::make_unique<FakeCheck>(m_verdict, m_times); };
    }
    std::optional<LedgerError> m_verdict;
    int m_times = 0;
};

QTEST_GUILESS_MAIN(TestLedgerHealth)
#include "tst_ledgerhealth.moc"
