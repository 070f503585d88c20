// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/movementsoverlay.h"

#include "ui/out/exportbar.h"
#include "ui/out/listview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace taabia {

static constexpr int besideTheDate = 90; ///< its borders and the arrow that opens the calendar

MovementsOverlay::MovementsOverlay(
    CashDesk &cash, ReportDesk &reports, const PaperTools &paper, QDate day, QWidget *covered, QWidget *window)
    : FramedOverlay({980, 600}, covered, window)
    , m_cash(cash)
    , m_reports(reports)
    , m_title(new QLabel(frame()))
    , m_day(new QDateEdit(day, frame()))
    , m_before(makeStep(QStringLiteral("chevron-left"), QStringLiteral("PgUp"), -1))
    , m_after(makeStep(QStringLiteral("chevron-right"), QStringLiteral("PgDown"), 1))
    , m_list(new ListView(ListView::Rows::Read, frame()))
    , m_notice(new Notice(Notice::Shape::Inline, frame()))
    , m_export(new ExportBar(
          paper,
          [this]() -> std::optional<Listing> { return m_shownDay.isValid() ? std::optional(listing()) : std::nullopt; },
          frame()))
    , m_close(new ActionButton(ActionButton::Kind::Plain, {}, frame()))
{
    setLook(m_title, "title");
    m_day->setCalendarPopup(true);
    m_day->setLayoutDirection(Qt::LeftToRight); // a date, in every language
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setMaximumDate(day.addDays(1)); // the clock of this PC may be a little behind the till's
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_before);
    head->addWidget(m_day);
    head->addWidget(m_after);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(frame());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_notice);
    column->addWidget(m_export->noticeRow());
    column->addLayout(buttons);
    setFirstFocus(m_day);
    wire();
    m_names = m_cash.askCreditBook();
    fetch();
    retranslate();
}

ActionButton *MovementsOverlay::makeStep(const QString &icon, const QString &key, int days)
{
    auto *button = new ActionButton(ActionButton::Kind::Bare, icon, frame());
    connect(button, &ActionButton::clicked, this, [this, days] { m_day->setDate(m_day->date().addDays(days)); });
    connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, button, &ActionButton::click);
    return button;
}

void MovementsOverlay::wire()
{
    connect(m_day, &QDateEdit::dateChanged, this, &MovementsOverlay::fetch);
    connect(m_close, &ActionButton::clicked, this, &Overlay::close);
    connect(&m_cash, &CashDesk::cashMoved, this, &MovementsOverlay::fetch);
    connect(&m_cash, &CashDesk::creditBookRead, this, [this](Ticket, const std::vector<CreditLine> &lines) {
        for (const CreditLine &line : lines) {
            m_nameOf[line.customer.id] = line.customer.name;
        }
        showList();
    });
    connect(&m_reports, &ReportDesk::movementsArrived, this,
        [this](Ticket ticket, const std::vector<CashMovement> &movements) {
            if (ticket == m_fetch) { // a day that was left meanwhile is not shown under another's date
                m_fetch = 0;
                m_trouble.reset();
                m_shownDay = m_day->date();
                m_movements = movements;
                showList();
            }
        });
    connect(&m_reports, &ReportDesk::failed, this, [this](Ticket ticket, const LedgerError &error) {
        if (ticket == m_fetch) {
            m_fetch = 0;
            m_trouble = error;
            showList();
        }
    });
}

void MovementsOverlay::fetch()
{
    const QDate day = m_day->date();
    if (m_shownDay != day) {
        m_shownDay = {};
        m_movements.clear();
    }
    m_fetch = m_reports.fetchMovements({day, day});
    showList();
}

Listing MovementsOverlay::listing() const
{
    return CashListings::movements({m_shownDay, m_shownDay}, m_movements, m_nameOf);
}

void MovementsOverlay::showList()
{
    const bool read = m_shownDay.isValid();
    m_list->setTable(CashListings::movements({m_day->date(), m_day->date()}, m_movements, m_nameOf).tables.front());
    m_notice->setVisible(m_trouble || !read || m_movements.empty());
    if (m_trouble) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"),
            tr("The movements cannot be shown. They are not lost. %1").arg(Words::ledgerTrouble(*m_trouble)));
    } else if (!read) {
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("The day is being read…"));
    } else if (m_movements.empty()) {
        m_notice->tell(Tone::Quiet, QStringLiteral("info"), tr("No cash moved on this day except by sales."));
    }
}

void MovementsOverlay::retranslate()
{
    setAccessibleName(tr("Cash movements"));
    m_title->setText(tr("Cash movements"));
    m_day->setAccessibleName(tr("Day"));
    m_before->setAccessibleName(tr("The day before"));
    m_before->setToolTip(tr("The day before (%1)").arg(Words::isolated(QStringLiteral("PgUp"))));
    m_after->setAccessibleName(tr("The day after"));
    m_after->setToolTip(tr("The day after (%1)").arg(Words::isolated(QStringLiteral("PgDown"))));
    m_list->setAccessibleName(tr("Cash movements"));
    m_close->setText(tr("Close", "leave this window"));
    m_close->setKey(Words::escapeKey());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_before->setIconName(mirrored ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left"));
    m_after->setIconName(mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"));
    showList();
}

void MovementsOverlay::fitToWindow()
{
    const QFontMetrics metrics(Fonts::font(TextSize::Body));
    m_day->setMinimumWidth(metrics.horizontalAdvance(m_day->displayFormat()) + besideTheDate);
    FramedOverlay::fitToWindow();
}

} // namespace taabia
