// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/balancedesk.h"
#include "desk/reportdesk.h"
#include "desk/till.h"
#include "domain/moroccotime.h"
#include "support/fakereports.h"
#include "support/sampleshop.h"
#include "ui/day/balanceview.h"
#include "ui/day/chaincard.h"
#include "ui/day/daypage.h"
#include "ui/day/figuresview.h"
#include "ui/day/figuretiles.h"
#include "ui/day/periodchooser.h"
#include "ui/mainwindow.h"
#include "ui/out/listview.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tilegroup.h"

#include <QFile>
#include <QLabel>
#include <QTest>

namespace taabia {

/// The Day page in the real window, with figures out of a sample shop. All on the test's own thread: answers come with
/// the next turns of the event loop, as in the program.
struct DayWorld {
    explicit DayWorld(const PaperTools::Owner &owner = {})
        : plan(std::make_shared<ReportsPlan>())
        , desk([this]() -> LedgerResult<std::unique_ptr<ShopReports>> {
            return std::unique_ptr<ShopReports>(std::make_unique<FakeReports>(plan));
        })
        , verifier([this]() -> LedgerResult<std::unique_ptr<ShopReports>> {
            return std::unique_ptr<ShopReports>(std::make_unique<FakeReports>(plan));
        })
        , till([]() -> Expected<TillParts, LedgerError> { return Unexpected{LedgerError{}}; })
        , window(till, {QStringLiteral("Amina"), true})
        , page(new DayPage)
        , figures(new FiguresView(desk, tools(owner)))
        , balance(new BalanceView(desk, verifier, till.balance(), tools(owner)))
    {
        plan->sales = [this](const DayRange &range) { return shop.report(range); };
        plan->named = [this](NamedSales kind, const DayRange &range) { return shop.named(kind, range); };
        page->addView(DayView::Figures, [this](QWidget *) { return figures; });
        page->addView(DayView::Balance, [this](QWidget *) { return balance; });
        window.addPage(PageId::Sell, new QWidget);
        window.addPage(PageId::History, new QWidget);
        window.addPage(PageId::Day, page);
        window.addPage(PageId::Settings, new QWidget);
        window.resize(1024, 768);
    }

    void open()
    {
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        press(Qt::Key_F4);
        (void)QTest::qWaitFor([this] { return figures->shownReport().has_value(); });
        figures->setFocus();
    }

    /// A PDF "printer" that writes what it was given as its kept form, so that a test can read it back.
    static PaperTools tools(const PaperTools::Owner &owner = {})
    {
        return {{},
            [](const PaperDocument &document, PaperWidth, const QString &path) -> std::optional<QString> {
                QFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(document.toJson()) < 0)
                    return QStringLiteral("cannot write");
                return std::nullopt;
            },
            {}, [owner] { return owner; }};
    }

    /// To whatever has the focus, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }

    /// The row of choices that has a tile with this accessible name.
    TileGroup *choices(const QString &name) const
    {
        for (TileGroup *group : window.findChildren<TileGroup *>()) {
            for (int i = 0; i < group->count(); ++i) {
                if (group->tile(i)->accessibleName() == name)
                    return group;
            }
        }
        return nullptr;
    }

    bool says(const QString &text) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    SampleShop shop;
    std::shared_ptr<ReportsPlan> plan;
    ReportDesk desk;
    ReportDesk verifier;
    Till till;
    MainWindow window;
    DayPage *page;
    FiguresView *figures;
    BalanceView *balance;
};

} // namespace taabia
