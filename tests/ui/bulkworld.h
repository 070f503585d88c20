// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulkdesk.h" // before the ledgers: a name of theirs would be shadowed in it

#include "counterworld.h"

#include "ui/bulk/bulkpage.h"
#include "ui/bulk/bulkrunmodel.h"
#include "ui/bulk/bulkrunpane.h"
#include "ui/bulk/bulksheetpane.h"
#include "ui/bulk/bulkstartpane.h"
#include "ui/bulk/bulkview.h"
#include "ui/bulk/confirmbulkoverlay.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taabia {

/// The Bulk page in the real window on the real till with its ledgers. What the ledger says of today's sales is the
/// test's; the provider answers nothing unless a test does.
struct BulkWorld : CounterWorld {
    BulkWorld()
        : listed([this]() -> LedgerResult<std::unique_ptr<SaleHistory>> {
            if (todayTrouble)
                return Unexpected{*todayTrouble};
            return std::unique_ptr<SaleHistory>(
                std::make_unique<FakeHistory>(static_cast<SaleId>(today.size()), [this](SaleId id) {
                    return SaleDetails{today[static_cast<std::size_t>(id - 1)], {}, {}, {}};
                }));
        })
        , bulk(new BulkPage(till, listed, preferences, *Catalogue::parse(read(":/taabia/catalogue.json")),
              *NumberPlan::parse(read(":/taabia/ma-number-plan.csv")), window))
    {
        window.addPage(PageId::Bulk, bulk);
        press(Qt::Key_F2);
        QCoreApplication::processEvents();
    }

    // --- a list

    /// With Ctrl+V; then compared with today's sales.
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        (void)QTest::qWaitFor([this] { return sheet()->isVisible() && isCompared(); });
    }
    bool isCompared() const { return !says("being compared") && !says("is being read"); }

    /// A hundred lines of which ten are wrong, in five ways.
    static QString hundredLines()
    {
        QString text = QStringLiteral("téléphone;montant;opérateur;promo;nom\n");
        for (int i = 0; i < 100; ++i) {
            const QStringList wrong{QStringLiteral("06123;10;;;"), QStringLiteral("2,12612E+11;20;;;"),
                QStringLiteral("06%1;dix;;;").arg(12000000 + i), QStringLiteral("06%1;10;Bouygues;;").arg(12000000 + i),
                QStringLiteral("0522123456;10;;;")};
            text += i % 10 == 4 ? wrong[(i / 10) % wrong.size()]
                                : QStringLiteral("06%1;%2;;;client %3").arg(12000000 + i * 7).arg(5 + i % 4 * 5).arg(i);
            text += u'\n';
        }
        return text;
    }

    /// Past the read-back: the sheet takes no key in its first quarter of a second.
    void confirm()
    {
        QVERIFY(readBackSheet());
        QTRY_VERIFY(readBackSheet()->isArmed());
        press(Qt::Key_Return);
    }
    ConfirmBulkSheet *readBackSheet() const
    {
        auto *overlay = qobject_cast<ConfirmBulkOverlay *>(window.overlay());
        return overlay ? overlay->sheet() : nullptr;
    }

    // --- a list that was let go

    /// The ticket of what the page has just asked: no event has been handled since.
    Ticket lastTicket() { return till.bulk().askRuns() - 1; }

    static BulkProgress progress(int lines, int unsent, bool underWay)
    {
        BulkProgress made;
        made.run = {1, QStringLiteral("Février.csv"), QStringLiteral("Amina"),
            QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC), {}, lines};
        made.underWay = underWay;
        made.unsent = unsent;
        made.open = lines - unsent;
        return made;
    }
    static std::vector<BulkRunLine> lines(int count, int sold)
    {
        std::vector<BulkRunLine> made;
        for (int i = 1; i <= count; ++i) {
            Sale sale = samples::sale(i, i % 10 == 0 ? SaleState::Failed : SaleState::Done);
            sale.status = StatusCode(i % 10 == 0 ? 4 : 3);
            sale.createdUtc = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
            made.push_back({i + 1, sale.order, i <= sold ? std::optional(sale) : std::nullopt});
        }
        return made;
    }
    /// As if the till had just told of a list that is not through.
    void findRun(const BulkProgress &progress, const std::vector<BulkRunLine> &theLines)
    {
        Q_EMIT till.started();
        Q_EMIT till.bulk().runsRead(lastTicket(), {progress});
        Q_EMIT till.bulk().linesRead(lastTicket(), progress.run.id, theLines);
        QCoreApplication::processEvents();
    }

    // --- what is on the screen

    BulkSheetPane *sheet() const { return bulk->sheetPane(); }
    BulkRunPane *run() const { return bulk->runPane(); }
    BulkView *table() const
    {
        return (run()->isVisible() ? static_cast<QWidget *>(run()) : sheet())->findChild<BulkView *>();
    }
    QString cell(int row, SaleColumn column) const
    {
        return Words::spoken(table()->model()->index(row, static_cast<int>(column)).data().toString());
    }
    bool says(const QString &text) const
    {
        for (const QWidget *widget : window.findChildren<const QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString words = label ? label->text() : button ? button->text() : QString();
            if (widget->isVisible() && Words::spoken(words).contains(text))
                return true;
        }
        return false;
    }
    bool says(const char *text) const { return says(QString::fromUtf8(text)); }
    QAbstractButton *button(const char *text) const
    {
        for (QAbstractButton *one : window.findChildren<QAbstractButton *>()) {
            if (one->isVisible() && Words::spoken(one->text()).startsWith(QString::fromUtf8(text)))
                return one;
        }
        return nullptr;
    }

    std::vector<Sale> today; ///< newest last
    std::optional<LedgerError> todayTrouble;
    HistoryDesk listed;
    BulkPage *bulk;
};

} // namespace taabia
