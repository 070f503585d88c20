// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_stall [--quick]: the longest turn of the UI thread in a day's work: the real window on its threads, real key
// presses, while every fsync takes 300 ms and the server takes each call and never answers. A key that does not lead
// where it should ends the day: a walk past closed doors measures nothing. Tells on stderr what took the longest in
// each part of the day. How a stall is measured: tests/support/stallmeter.h. Linux only.
#include "stress/busycounter.h"
#include "support/shimdisk.h"
#include "ui/bulk/bulkpage.h"
#include "ui/bulk/bulkrunpane.h"
#include "ui/bulk/bulksheetpane.h"
#include "ui/day/daypage.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/salesview.h"

#include <QApplication>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace taabia;
using namespace std::chrono_literals;

namespace {

/// Somebody answers the bell and says nothing: the system takes the calls, and nobody reads them.
class HangingServer {
public:
    HangingServer()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), size);
        ::listen(m_socket, 256);
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        m_url = QStringLiteral("http://127.0.0.1:%1/api").arg(ntohs(address.sin_port));
    }
    ~HangingServer() { ::close(m_socket); }
    HangingServer(const HangingServer &) = delete;
    HangingServer &operator=(const HangingServer &) = delete;
    const QString &url() const { return m_url; }

private:
    int m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QString m_url;
};

class Day {
public:
    Day(BusyCounter &counter, bool quick)
        : m_counter(counter)
        , m_quick(quick)
    { }

    double worstMs() const { return m_worstMs; }

    void all()
    {
        part("selling", [this] { sellSome(); });
        part("typing and taking back", [this] { typeAndTakeBack(); });
        part("History", [this] { lookThroughHistory(); });
        part("the Day's views", [this] { goThroughViews(); });
        part("the Settings' sections", [this] { goThroughSettings(); });
        part("a list of 500 lines", [this] { sendList(); });
        part("overlays", [this] { openOverlays(); });
        part("from page to page", [this] { goThroughPages(); });
        part("selling again", [this] { sellSome(); });
    }

private:
    void part(const char *name, const std::function<void()> &work)
    {
        m_counter.meter().reset();
        work();
        m_counter.rest(500ms);
        const StallMeter::Turn worst = m_counter.meter().worst();
        const double ms = double(worst.stall.count()) / 1e6;
        std::fprintf(stderr, "%-24s %s\n", name, qPrintable(StallMeter::told(worst)));
        m_worstMs = std::max(m_worstMs, ms);
    }
    void press(std::initializer_list<Qt::Key> keys, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (const Qt::Key key : keys) {
            m_counter.press(key, modifiers);
            m_counter.rest(60ms); // a quick hand
        }
    }
    void expect(const char *what, const std::function<bool()> &there)
    {
        if (!m_counter.until(there, 5s))
            qFatal("%s: it did not come to that", what);
    }
    MainWindow &window() const { return m_counter.window(); }
    template <typename Page> Page *page(PageId id) const { return window().page(id)->findChild<Page *>(); }

    void goTo(Qt::Key key, PageId id, const char *what)
    {
        press({key});
        expect(what, [this, id] { return window().page(id)->isVisible() && !window().overlay(); });
    }
    void open(Qt::Key key, Qt::KeyboardModifiers modifiers, const char *overlay)
    {
        press({key}, modifiers);
        expect(overlay, [this, overlay] {
            const Overlay *open = window().overlay();
            return open && open->isVisible() && qstrcmp(open->metaObject()->className(), overlay) == 0;
        });
    }
    void close()
    {
        press({Qt::Key_Escape});
        expect("nothing over the page", [this] { return !window().overlay(); });
    }

    void sellSome()
    {
        goTo(Qt::Key_F1, PageId::Sell, "the Sell page");
        for (int i = 0; i < (m_quick ? 1 : 3); ++i) {
            const QByteArray phone = "06" + QByteArray::number(12'345'678 + 1111 * ++m_sold);
            if (!m_counter.sell(phone, 10))
                qFatal("a sale did not come to its end");
        }
    }
    void typeAndTakeBack()
    {
        const PhoneField *field = m_counter.form().phone();
        for (int i = 0; i < (m_quick ? 1 : 4); ++i) {
            m_counter.type(QStringLiteral("0612345"));
            expect("a number typed", [field] { return field->nationalDigits() == QLatin1String("0612345"); });
            press({Qt::Key_Escape, Qt::Key_Escape});
            expect("a number taken back", [field] { return field->text().isEmpty(); });
        }
    }
    void lookThroughHistory()
    {
        goTo(Qt::Key_F3, PageId::History, "the History page");
        m_counter.rest(300ms);
        const SalesView *list = m_counter.history().findChild<SalesView *>();
        const auto lists = [list] { return list->isVisible() && list->model()->rowCount() > 0; };
        expect("the sales of the day", lists);
        press({Qt::Key_F}, Qt::ControlModifier);
        m_counter.type(QStringLiteral("0612"));
        press({Qt::Key_Escape, Qt::Key_Down});
        expect("the list with the keyboard", [&] { return lists() && list->hasFocus(); });
        press({Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown});
        open(Qt::Key_Return, Qt::NoModifier, "taabia::SaleDetailsOverlay");
        m_counter.rest(300ms);
        close();
    }
    void goThroughViews()
    {
        goTo(Qt::Key_F4, PageId::Day, "the Day page");
        const auto *day = qobject_cast<DayPage *>(window().page(PageId::Day));
        for (int round = 0; round < 2; ++round) {
            for (const DayView view :
                {DayView::Figures, DayView::Shift, DayView::CreditBook, DayView::Balance, DayView::Prints}) {
                press({Qt::Key(Qt::Key_1 + int(view))}, Qt::AltModifier);
                expect("a view of the day", [day, view] {
                    return day->current() == view && day->focusWidget() && day->focusWidget()->isVisible();
                });
                m_counter.rest(300ms);
            }
        }
    }
    void goThroughSettings()
    {
        goTo(Qt::Key_F5, PageId::Settings, "the Settings page");
        m_counter.rest(300ms);
        const auto *settings = page<SettingsPage>(PageId::Settings);
        for (int section = 1; section <= int(SettingsSection::About); ++section) {
            press({Qt::Key_Down});
            expect("a section of the settings", [&] { return settings->current() == SettingsSection(section); });
            m_counter.rest(150ms);
        }
    }
    void sendList()
    {
        goTo(Qt::Key_F2, PageId::Bulk, "the Bulk page");
        const auto *bulk = qobject_cast<BulkPage *>(window().page(PageId::Bulk));
        QString text = QStringLiteral("telephone;montant;operateur;promo\n");
        for (int i = 0; i < (m_quick ? 20 : 500); ++i)
            text += QStringLiteral("06%1;%2;inwi;0\n").arg(12'000'000 + i).arg(5 + i % 4 * 5);
        m_counter.paste(text);
        expect("the list on the page", [bulk] { return bulk->sheetPane()->isVisible(); });
        m_counter.rest(1500ms);
        press({Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home});
        open(Qt::Key_Return, Qt::ControlModifier, "taabia::ConfirmBulkOverlay");
        m_counter.rest(500ms);
        press({Qt::Key_Return}, Qt::ControlModifier);
        expect("the list on its way", [bulk, this] { return !window().overlay() && bulk->runPane()->isVisible(); });
        m_counter.rest(3s);
    }
    void openOverlays()
    {
        goTo(Qt::Key_F1, PageId::Sell, "the Sell page");
        open(Qt::Key_F12, Qt::NoModifier, "taabia::ShortcutsOverlay");
        close();
        press({Qt::Key_P}, Qt::ControlModifier);
        open(Qt::Key_L, Qt::ControlModifier, "taabia::ReceiptPreviewOverlay");
        m_counter.rest(400ms);
        close();
        open(Qt::Key_Q, Qt::ControlModifier, "taabia::QuestionOverlay");
        close();
    }
    void goThroughPages()
    {
        for (int i = 0; i < (m_quick ? 1 : 3); ++i) {
            goTo(Qt::Key_F2, PageId::Bulk, "the Bulk page");
            goTo(Qt::Key_F3, PageId::History, "the History page");
            goTo(Qt::Key_F4, PageId::Day, "the Day page");
            goTo(Qt::Key_F5, PageId::Settings, "the Settings page");
            goTo(Qt::Key_F1, PageId::Sell, "the Sell page");
        }
    }

    BusyCounter &m_counter;
    const bool m_quick;
    int m_sold = 0;
    double m_worstMs = 0;
};

} // namespace

int main(int argc, char **argv)
{
    ShimDisk::install().setSyncDelay(0ms);
    QApplication app(argc, argv);
    const HangingServer server;
    QTemporaryDir folder(QStringLiteral("stall")); // where it is started: on the disk that is measured
    BusyCounter counter(BusyCounter::Place{QDir(folder.path()).absolutePath(), server.url()});
    if (!counter.open())
        qFatal("the window did not open");
    ShimDisk::install().setSyncDelay(300ms);
    Day day(counter, QCoreApplication::arguments().contains(QStringLiteral("--quick")));
    day.all();
    ShimDisk::install().setSyncDelay(0ms);
    std::printf("{\"stall_ms\": %.3f}\n", day.worstMs());
    std::fflush(stdout);
    return 0;
}
