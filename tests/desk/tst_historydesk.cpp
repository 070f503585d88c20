// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/historydesk.h"
#include "support/fakehistory.h"
#include "support/samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace taabia;

namespace {

SaleHistoryFactory fakePast(SaleId count)
{
    return [count]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        std::unique_ptr<SaleHistory> past = std::make_unique<FakeHistory>(count, [](SaleId id) {
            return SaleDetails{samples::sale(id), {}, {}, {}};
        });
        return past;
    };
}

struct Stream {
    explicit Stream(HistoryDesk &desk)
    {
        QObject::connect(
            &desk, &HistoryDesk::idsArrived, &here, [this](Ticket ticket, const std::vector<SaleId> &ids, bool last) {
                chunks.push_back({ticket, ids.size()});
                all.insert(all.end(), ids.begin(), ids.end());
                ended = last ? ticket : ended;
            });
    }
    QObject here;
    std::vector<std::pair<Ticket, std::size_t>> chunks;
    std::vector<SaleId> all;
    Ticket ended = 0;
};

} // namespace

class TestHistoryDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsComeNewestFirstInChunksWithASmallOneAhead();
    void aNewQuestionEndsTheOneBefore();
    void rowsComeWhileIdsStillStream();
    void aPastThatCannotBeOpenedSaysSo();
};

void TestHistoryDesk::idsComeNewestFirstInChunksWithASmallOneAhead()
{
    HistoryDesk desk(fakePast(50'000));
    Stream stream(desk);
    const Ticket ticket = desk.listIds({});
    QTRY_COMPARE(stream.ended, ticket);
    QCOMPARE(stream.all.size(), 50'000U);
    QCOMPARE(stream.all.front(), 50'000);
    QCOMPARE(stream.all.back(), 1);
    QVERIFY(std::is_sorted(stream.all.rbegin(), stream.all.rend()));
    QVERIFY(stream.chunks.front().second < stream.chunks[1].second);
}

void TestHistoryDesk::aNewQuestionEndsTheOneBefore()
{
    HistoryDesk desk(fakePast(1'000'000));
    Stream stream(desk);
    const Ticket first = desk.listIds({});
    QTRY_VERIFY(!stream.chunks.empty());
    const Ticket second = desk.listIds({});
    QTRY_COMPARE(stream.ended, second);
    const auto ofFirst = std::count_if(
        stream.chunks.begin(), stream.chunks.end(), [&](const auto &chunk) { return chunk.first == first; });
    QVERIFY(ofFirst < 50);
}

void TestHistoryDesk::rowsComeWhileIdsStillStream()
{
    HistoryDesk desk(fakePast(1'000'000));
    Stream stream(desk);
    const Ticket ids = desk.listIds({});
    Ticket rows = 0;
    std::size_t chunksBefore = 0;
    QObject here;
    connect(&desk, &HistoryDesk::rowsArrived, &here, [&](Ticket, const std::vector<Sale> &found) {
        QCOMPARE(found.size(), 2U);
        chunksBefore = stream.chunks.size();
    });
    rows = desk.fetchRows({999'999, 5});
    QTRY_VERIFY(chunksBefore > 0);
    QVERIFY(rows > ids);
    QTRY_COMPARE(stream.ended, ids);
    QVERIFY(chunksBefore < stream.chunks.size());
}

void TestHistoryDesk::aPastThatCannotBeOpenedSaysSo()
{
    HistoryDesk desk([]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        return Unexpected{LedgerError{LedgerError::Kind::Damaged, QStringLiteral("torn")}};
    });
    QSignalSpy failed(&desk, &HistoryDesk::failed);
    desk.listIds({});
    QVERIFY(failed.wait());
}

QTEST_GUILESS_MAIN(TestHistoryDesk)
#include "tst_historydesk.moc"
