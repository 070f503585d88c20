// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "desk/reportdesk.h"
#include "desk/till.h"
#include "domain/moroccotime.h"
#include "ledger/shopledger.h"
#include "ledger/sqliteshopreports.h"
#include "support/fakeclock.h"
#include "support/fakeentropy.h"
#include "support/fakepinhasher.h"
#include "support/fakeprinting.h"
#include "support/fakeserver.h"
#include "support/samples.h"
#include "ui/cash/creditbookview.h"
#include "ui/cash/tillview.h"
#include "ui/day/daypage.h"
#include "ui/mainwindow.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/overlay.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace taabia {

/// The Day page's drawer and credit book in the real window, on the real till with real ledgers in a folder of its own;
/// the clock, the provider and the printer are the test's. All on the test's thread.
struct CashWorld {
    explicit CashWorld(const QDateTime &nowUtc = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC))
        : till([this, nowUtc] { return parts(nowUtc); })
        , reports([this]() -> LedgerResult<std::unique_ptr<ShopReports>> {
            if (reportTrouble) {
                return Unexpected{*reportTrouble};
            }
            auto opened = SqliteShopReports::open(file(), key());
            if (!opened) {
                return Unexpected{opened.error()};
            }
            return std::unique_ptr<ShopReports>(*std::move(opened));
        })
        , window(till, {QStringLiteral("Amina"), true})
        , day(new DayPage)
    {
        const PaperTools paper{[](const PaperDocument &, PaperWidth) { return QImage(); },
            [](const PaperDocument &, PaperWidth, const QString &) { return std::optional<QString>(); }};
        tillView = new TillView(till, reports, paper, window);
        book = new CreditBookView(till, reports, paper, window);
        day->addView(DayView::Figures, [](QWidget *parent) { return new QWidget(parent); });
        day->addView(DayView::Shift, [this](QWidget *) { return tillView; });
        day->addView(DayView::CreditBook, [this](QWidget *) { return book; });
        window.addPage(PageId::Sell, new QLineEdit); // where the focus is before
        window.addPage(PageId::Day, day);
        window.resize(1024, 768);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        window.page(PageId::Sell)->setFocus();
        QSignalSpy started(&till, &Till::started);
        till.start();
        (void)(started.count() > 0 || started.wait());
    }

    QString file() const { return folder.filePath(QStringLiteral("ledger.sqlite")); }
    static QByteArray key() { return QByteArray(32, 'k'); }

    Expected<TillParts, LedgerError> parts(const QDateTime &nowUtc)
    {
        auto ledgers = openShopLedger(file(), QStringLiteral("SHOP"), key());
        if (!ledgers) {
            return Unexpected{ledgers.error()};
        }
        TillParts made;
        auto ownClock = std::make_unique<FakeClock>();
        auto ownServer = std::make_unique<FakeServer>();
        auto ownOutput = std::make_unique<FakeOutput>();
        clock = ownClock.get();
        server = ownServer.get();
        output = ownOutput.get();
        clock->setWallClock(nowUtc);
        made.clock = std::move(ownClock);
        made.entropy = std::make_unique<FakeEntropy>();
        made.ledger = std::move(ledgers->sales);
        made.cash = std::move(ledgers->cash);
        made.paper = std::move(ledgers->paper);
        made.balance = std::move(ledgers->balance);
        made.bulk = std::move(ledgers->bulk);
        made.people = std::move(ledgers->people);
        made.pinHasher = std::make_unique<FakePinHasher>();
        made.server = std::move(ownServer);
        made.writer = std::make_unique<FakeWriter>();
        made.output = std::move(ownOutput);
        made.referencePrefix = QStringLiteral("T1");
        made.clerk = QStringLiteral("Amina");
        return made;
    }

    // --- the keyboard

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }
    void type(const char *text)
    {
        for (const char *c = text; *c; ++c) {
            QTest::keyClick(window.windowHandle(), *c);
        }
    }
    void showTill()
    {
        press(Qt::Key_F4);
        press(Qt::Key_2, Qt::AltModifier);
        QCoreApplication::processEvents();
    }
    void showBook()
    {
        press(Qt::Key_F4);
        press(Qt::Key_3, Qt::AltModifier);
        QCoreApplication::processEvents();
    }

    /// What the till tells unasked comes half a second after what it is about.
    void letNewsCome()
    {
        QCoreApplication::processEvents();
        clock->turn(std::chrono::milliseconds(600));
        QCoreApplication::processEvents();
    }

    // --- what is on the screen

    Overlay *overlay() const { return window.overlay(); }
    const QWidget *scope() const { return overlay() ? static_cast<const QWidget *>(overlay()) : &window; }

    template <typename T> T *part(const char *name) const
    {
        for (T *child : scope()->findChildren<T *>()) {
            if (child->isVisible() && child->accessibleName() == QLatin1String(name)) {
                return child;
            }
        }
        for (T *child : scope()->findChildren<T *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(child);
            if (button && child->isVisible() && button->text() == QLatin1String(name)) {
                return child;
            }
        }
        return nullptr;
    }
    QAbstractButton *button(const char *name) const { return part<QAbstractButton>(name); }
    QLineEdit *field(const char *name) const { return part<QLineEdit>(name); }

    /// Every word that a person or a screen reader can find in the window, one a line, figures in plain form.
    QStringList words() const
    {
        QStringList all;
        for (const QWidget *widget : window.findChildren<const QWidget *>()) {
            if (!widget->isVisible()) {
                continue;
            }
            all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
            if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                all << label->text();
            } else if (const auto *shownButton = qobject_cast<const QAbstractButton *>(widget)) {
                all << shownButton->text();
            } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
                all << line->text() << line->placeholderText();
            } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
                for (int row = 0; row < table->model()->rowCount(); ++row) {
                    for (int column = 0; column < table->model()->columnCount(); ++column) {
                        all << table->model()->index(row, column).data().toString();
                    }
                }
            }
        }
        for (QString &text : all) {
            text = Words::spoken(text);
        }
        all.removeAll(QString());
        return all;
    }
    bool says(const QString &text) const
    {
        const QString plain = Words::spoken(text);
        const QStringList all = words();
        return std::any_of(all.begin(), all.end(), [&](const QString &one) { return one.contains(plain); });
    }
    bool says(const char *text) const { return says(QString::fromUtf8(text)); }

    // --- what happens in the shop

    /// Sells \a dirhams and lets the provider answer with \a status (0: it accepts, and says no more).
    void sell(int dirhams, int status = 3, const Payment &payment = {}, const char *phone = "0612345678")
    {
        std::optional<Sale> sale;
        QObject context;
        QObject::connect(&till, &Till::saleRecorded, &context, [&sale](Ticket, const Sale &made) { sale = made; });
        QSignalSpy changed(&till, &Till::saleChanged);
        till.sell(samples::order(phone, Operator::Inwi, dirhams), Till::Hold::SellKnowing, payment);
        QTRY_VERIFY(sale);
        QTRY_VERIFY(!server->posts.empty());
        server->answerPost(samples::accepted(*sale, status == 0 ? 1 : status), 200);
        QTRY_VERIFY(changed.count() > 0);
    }
    void openShift(int dirhams)
    {
        QSignalSpy read(&till.cash(), &CashDesk::shiftRead);
        till.cash().openShift(Money::fromDirhams(dirhams));
        QTRY_VERIFY(read.count() > 0);
        QCoreApplication::processEvents();
    }
    Customer addCustomer(const char *name, int limit, const char *phone = "")
    {
        QSignalSpy saved(&till.cash(), &CashDesk::customerSaved);
        till.cash().saveCustomer({0, QString::fromUtf8(name), QString::fromUtf8(phone), Money::fromDirhams(limit)});
        (void)saved.wait();
        return saved.isEmpty() ? Customer() : saved.front().at(1).value<Customer>();
    }

    QTemporaryDir folder;
    std::optional<LedgerError> reportTrouble; ///< set before the first reading: it cannot be opened
    FakeClock *clock = nullptr;
    FakeServer *server = nullptr;
    FakeOutput *output = nullptr;
    Till till;
    ReportDesk reports;
    MainWindow window;
    DayPage *day;
    TillView *tillView = nullptr;
    CreditBookView *book = nullptr;
};

} // namespace taabia
