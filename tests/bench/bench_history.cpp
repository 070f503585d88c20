// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_history FOLDER: the History page on FOLDER/ledger.sqlite, read by the desk on its thread and painted on an X
// server. The longest turn of the UI thread in milliseconds while a person does what the rows name, from the key until
// the list is whole and its rows are on the screen; of several runs the median. How a turn is measured:
// tests/support/stallmeter.h; what took it is told on stderr. Linux only.
#include "bench/figures.h"
#include "domain/moroccotime.h"
#include "support/stallmeter.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/salehistorypage.h"
#include "ui/models/historymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/salesview.h"

#include "ledger/sqlitesalehistory.h" // after the desk's, whose enumerators would hide a name of it

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QThread>

using namespace taabia;
using namespace taabia::bench;
using namespace std::chrono_literals;

namespace {

constexpr int times = 7;
constexpr auto patience = 60s;

class Window {
public:
    Window(HistoryDesk &desk, StallMeter &meter)
        : m_meter(meter)
        , m_page(desk)
        , m_view(m_page.findChild<SalesView *>())
        , m_model(m_page.findChild<HistoryModel *>())
        , m_search(m_page.findChild<QLineEdit *>())
        , m_date(m_page.findChild<QDateEdit *>())
        , m_order(box("Order"))
        , m_state(box("State"))
        , m_day(box("Day"))
    {
        if (!m_view || !m_model || !m_search || !m_date)
            qFatal("the page has other parts");
        m_page.resize(1024, 700);
        m_page.show();
        if (!QTest::qWaitForWindowExposed(&m_page))
            qFatal("no window");
        untilListed();
    }

    double first()
    {
        return longest("first page", [&] { m_page.beginAnew(false); });
    }
    double farEnd()
    {
        m_view->setFocus();
        return longest(
            "far end", [&] { QTest::keyClick(m_view, Qt::Key_End); }, [&] { QTest::keyClick(m_view, Qt::Key_Home); });
    }
    double part(const QString &digits)
    {
        m_search->setFocus();
        return longest(
            "part of a number", [&] { QTest::keyClicks(m_search, digits + QLatin1Char('\r')); },
            [&] { m_search->clear(); });
    }
    double day(QDate date)
    {
        return longest(
            "day",
            [&] {
                m_date->setDate(date);
                m_day->setCurrentIndex(m_day->count() - 1);
            },
            [&] { m_day->setCurrentIndex(0); });
    }
    double state(StateFilter state)
    {
        return longest(
            "state", [&] { m_state->setCurrentIndex(m_state->findData(int(state))); },
            [&] { m_state->setCurrentIndex(0); });
    }
    double sort()
    {
        return longest(
            "sort", [&] { m_order->setCurrentIndex(m_order->findData(int(HistoryOrder::ByNumber))); },
            [&] { m_order->setCurrentIndex(0); });
    }

private:
    QComboBox *box(const char *name) const
    {
        for (QComboBox *box : m_page.findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String(name))
                return box;
        }
        qFatal("the page has no field \"%s\"", name);
    }

    double longest(const char *name, const std::function<void()> &act, const std::function<void()> &undo = {})
    {
        std::vector<double> taken;
        for (int i = 0; i < times; ++i) {
            m_meter.reset();
            m_meter.during(QStringLiteral("the key"), act);
            untilListed();
            taken.push_back(double(m_meter.worst().stall.count()) / 1e6);
            std::fprintf(stderr, "%-16s %s\n", name, qPrintable(StallMeter::told(m_meter.worst())));
            if (undo) {
                undo();
                m_meter.turnUntil([] { return false; }, 300ms); // the pause after typing
                untilListed();
            }
        }
        return median(taken);
    }

    /// Until the list is whole, the rows on the screen are there, and painted.
    void untilListed()
    {
        do {
            if (!m_meter.turnUntil([this] { return m_model->isComplete() && isRead(); }, patience))
                qFatal("the page does not list");
            m_meter.turnUntil([] { return false; }, 50ms);
        } while (!isRead());
    }

    /// Asked of the model: the view would lay itself out to answer, outside of every turn that is measured.
    bool isRead() const
    {
        const int height = m_view->verticalHeader()->defaultSectionSize();
        const int top = m_view->verticalScrollBar()->value() / height;
        const int bottom = std::min(top + m_view->viewport()->height() / height, m_model->rowCount() - 1);
        for (int row = top; row <= bottom; ++row) {
            if (m_model->index(row, 0).data(SaleRole::Waiting).toBool())
                return false;
        }
        return true;
    }

    StallMeter &m_meter;
    SaleHistoryPage m_page;
    SalesView *m_view;
    HistoryModel *m_model;
    QLineEdit *m_search;
    QDateEdit *m_date;
    QComboBox *m_order;
    QComboBox *m_state;
    QComboBox *m_day;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1) + QStringLiteral("/ledger.sqlite");
    const auto open = [path] {
        auto history = SqliteSaleHistory::open(path);
        return history ? LedgerResult<std::unique_ptr<SaleHistory>>(*std::move(history)) : Unexpected{history.error()};
    };
    auto history = open();
    if (!history)
        qFatal("%s", qPrintable(history.error().detail));
    const auto newest = (*history)->ids({}, std::nullopt, 1);
    const auto middle = (*history)->sales({newest->front() / 2});

    StallMeter meter;
    Theme theme;
    theme.apply(Theme::Mode::Light);
    HistoryDesk desk(open);
    QThread thread;
    desk.moveToThread(&thread);
    thread.start();
    {
        Window window(desk, meter);
        Figures figures;
        figures.add("first_ms", window.first());
        figures.add("end_ms", window.farEnd());
        figures.add("part_ms", window.part(middle->front().order.phone.national().mid(3, 5)));
        figures.add("day_ms", window.day(MoroccoTime::dayOf(middle->front().createdUtc)));
        figures.add("state_ms", window.state(StateFilter::Failed));
        figures.add("sort_ms", window.sort());
        figures.print();
    }
    thread.quit();
    thread.wait();
    return 0;
}
