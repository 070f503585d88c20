// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap.h"

#include "support/fakehistory.h"
#include "support/samples.h"
#include "ui/history/salehistorypage.h"
#include "ui/sell/regularoffers.h"
#include "ui/sell/saleform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/salesview.h"

#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QThread>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

constexpr SaleId million = 1'000'000;

SaleDetails detailsOf(SaleId id)
{
    Sale sale = samples::sale(id, SaleState::Done);
    sale.status = StatusCode(3);
    sale.createdUtc = QDateTime::currentDateTimeUtc().addSecs(-(million - id) * 30);
    return {sale, {}, {}, {}};
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A million sales on the History page: how long the window does not react, at worst.
class BenchHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMillionSalesListScrollAndFilter();
    void aNumberIsTypedWithAndWithoutRegulars();
};

void BenchHistory::aMillionSalesListScrollAndFilter()
{
    Theme theme;
    theme.apply(Theme::Mode::Light);
    HistoryDesk desk([]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
        auto history = std::make_unique<FakeHistory>(million, detailsOf);
        return std::unique_ptr<SaleHistory>(std::move(history));
    });
    QThread thread;
    desk.moveToThread(&thread);
    thread.start();
    {
        SaleHistoryPage page(desk);
        auto *view = page.findChild<SalesView *>();
        page.resize(1024, 700);
        Gap gap;
        gap.start();
        page.show();
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), int(million), 60'000);
        gap.report("listing a million");

        view->setFocus();
        gap.start();
        for (int step = 0; step <= 200; ++step) {
            view->verticalScrollBar()->setValue(int(qint64(view->verticalScrollBar()->maximum()) * step / 200));
            QTest::qWait(1);
        }
        gap.report("dragging from top to bottom");

        gap.start();
        QTest::keyClick(view, Qt::Key_Home);
        for (int page_ = 0; page_ < 100; ++page_)
            QTest::keyClick(view, Qt::Key_PageDown, Qt::NoModifier, 1);
        QTest::keyClick(view, Qt::Key_End, Qt::NoModifier, 1);
        QTRY_VERIFY(!view->currentIndex().data(SaleRole::Waiting).toBool());
        gap.report("100 pages down, then End");

        gap.start();
        for (SaleId id = million + 1; id <= million + 50; ++id) {
            page.noteSale(samples::sale(id, SaleState::Intent));
            QTest::qWait(1);
        }
        gap.report("50 new sales on top");

        gap.start();
        auto *search = page.findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, u"0612"_s, Qt::NoModifier, 1);
        QTest::qWait(2000);
        gap.report("typing a filter");
    }
    thread.quit();
    thread.wait();
}

void BenchHistory::aNumberIsTypedWithAndWithoutRegulars()
{
    Theme theme;
    theme.apply(Theme::Mode::Light);
    std::vector<Regular> served;
    for (int i = 0; i < 10'000; ++i) {
        const SaleOrder order = samples::order();
        const QString phone = u"06%1"_s.arg(i * 7919 % 100'000'000, 8, 10, QLatin1Char('0'));
        served.push_back(
            {*Msisdn::parse(phone), order.op, order.faceValue, order.promo, QDateTime::currentDateTimeUtc(), 1});
    }
    for (const bool offered : {false, true}) {
        HistoryDesk desk([&]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
            auto history = std::make_unique<FakeHistory>(0, detailsOf);
            if (offered)
                history->served = served;
            return std::unique_ptr<SaleHistory>(std::move(history));
        });
        QThread thread;
        desk.moveToThread(&thread);
        thread.start();
        {
            SaleForm form(*Catalogue::parse(fileContent(u":/taabia/catalogue.json"_s)),
                *NumberPlan::parse(fileContent(u":/taabia/ma-number-plan.csv"_s)));
            Ticket asked = 0;
            QString digits;
            connect(form.offers(), &RegularOffers::wanted, &form, [&](const QString &typed) {
                digits = typed;
                asked = desk.fetchRegulars(typed, RegularOffers::mostShown);
            });
            connect(
                &desk, &HistoryDesk::regularsArrived, &form, [&](Ticket ticket, const std::vector<Regular> &regulars) {
                    if (ticket == asked)
                        form.offers()->offer(digits, regulars);
                });
            form.resize(520, 600);
            form.show();
            QVERIFY(QTest::qWaitForWindowActive(&form));
            Gap gap;
            gap.start();
            for (std::size_t number = 0; number < 200; ++number) {
                form.clear();
                QTest::keyClicks(form.phone(), served[number].phone.national(), Qt::NoModifier, 2);
            }
            gap.report(offered ? "200 numbers typed, regulars offered" : "200 numbers typed, nobody offered");
        }
        thread.quit();
        thread.wait();
    }
}

QTEST_MAIN(BenchHistory)
#include "bench_history.moc"
