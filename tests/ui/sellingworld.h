// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/historydesk.h"
#include "desk/till.h"
#include "domain/catalogue.h"
#include "domain/numberplan.h"
#include "support/fakeclock.h"
#include "support/fakeentropy.h"
#include "support/fakehistory.h"
#include "support/fakeserver.h"
#include "support/memoryledger.h"
#include "support/samples.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "ui/sell/amountpicker.h"
#include "ui/sell/confirmsheet.h"
#include "ui/sell/heldbacksheet.h"
#include "ui/sell/lastsalecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/sell/saleform.h"
#include "ui/sell/sellpage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/tilegroup.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace taabia {

/// The real window on the real till, which stands on a clock, a provider and a ledger made of memory. All on the
/// test's own thread: the till's answers come with the next turn of the event loop, as in the program.
struct SellingWorld {
    explicit SellingWorld(const MainWindow::Setting &setting = {QStringLiteral("Amina"), false}, bool start = true)
        : till([this] { return parts(); })
        , history([this]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
            if (historyTrouble) {
                return Unexpected{*historyTrouble};
            }
            auto past = std::make_unique<FakeHistory>(0, [](SaleId id) {
                return SaleDetails{samples::sale(id), {}, {}, {}};
            });
            past->served = served;
            return std::unique_ptr<SaleHistory>(std::move(past));
        })
        , preferences(QString())
        , window(till, setting)
        , page(new SellPage(till, history, preferences, *Catalogue::parse(read(":/taabia/catalogue.json")),
              *NumberPlan::parse(read(":/taabia/ma-number-plan.csv"))))
    {
        window.addPage(PageId::Sell, page);
        window.addPage(PageId::History, new QWidget);
        window.addPage(PageId::Settings, new QWidget);
        window.resize(1024, 768);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        if (start) {
            QSignalSpy started(&till, &Till::started);
            till.start();
            (void)(started.count() > 0 || started.wait());
        }
    }

    static QByteArray read(const char *path)
    {
        QFile file(QString::fromLatin1(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Expected<TillParts, LedgerError> parts()
    {
        TillParts made;
        auto ownClock = std::make_unique<FakeClock>();
        auto ownLedger = std::make_unique<MemoryLedger>();
        auto ownServer = std::make_unique<FakeServer>();
        clock = ownClock.get();
        ledger = ownLedger.get();
        server = ownServer.get();
        clock->setWallClock(QDateTime::currentDateTimeUtc()); // so that its sales are today's
        made.clock = std::move(ownClock);
        made.entropy = std::make_unique<FakeEntropy>();
        made.ledger = std::move(ownLedger);
        made.server = std::move(ownServer);
        made.referencePrefix = QStringLiteral("T1");
        made.clerk = QStringLiteral("Amina");
        return furnish ? furnish(std::move(made)) : Expected<TillParts, LedgerError>(std::move(made));
    }

    bool says(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }
    ActionButton *button(const char *name) const
    {
        for (ActionButton *one : page->findChildren<ActionButton *>()) {
            if (one->accessibleName() == QLatin1String(name)) {
                return one;
            }
        }
        return nullptr;
    }

    SaleForm *form() const { return page->form(); }
    ConfirmSheet *readBack() const { return qobject_cast<ConfirmSheet *>(page->sheet()); }
    HeldBackSheet *heldBack() const { return qobject_cast<HeldBackSheet *>(page->sheet()); }

    /// To whatever has the focus, as a keyboard does.
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

    std::function<Expected<TillParts, LedgerError>(TillParts)> furnish; ///< set before the start: other parts
    std::optional<LedgerError> historyTrouble; ///< set before the first reading: it cannot be opened
    std::vector<Regular> served; ///< set before the first reading: the numbers served before, newest first
    FakeClock *clock = nullptr;
    MemoryLedger *ledger = nullptr;
    FakeServer *server = nullptr;
    Till till;
    HistoryDesk history;
    Preferences preferences;
    MainWindow window;
    SellPage *page;
};

} // namespace taabia
