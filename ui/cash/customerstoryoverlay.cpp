// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/customerstoryoverlay.h"

#include "ui/cash/cashlistings.h"
#include "ui/out/exportbar.h"
#include "ui/out/listview.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QHBoxLayout>

namespace taabia {

CustomerStoryOverlay::CustomerStoryOverlay(
    ReportDesk &reports, const PaperTools &paper, const CreditLine &line, QWidget *covered, QWidget *window)
    : FramedOverlay({900, 600}, covered, window)
    , m_reports(reports)
    , m_line(line)
    , m_name(new Paragraph(TextSize::Lead, frame()))
    , m_owes(new Paragraph(TextSize::Body, frame()))
    , m_list(new ListView(ListView::Rows::Read, frame()))
    , m_notice(new Notice(Notice::Shape::Inline, frame()))
    , m_export(new ExportBar(
          paper, [this]() -> std::optional<Listing> { return m_read ? std::optional(listing()) : std::nullopt; },
          frame()))
    , m_close(new ActionButton(ActionButton::Kind::Plain, {}, frame()))
{
    m_name->setRigid(true);
    m_name->setWeight(QFont::Bold);
    m_owes->setRigid(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(frame());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_name);
    column->addWidget(m_owes);
    column->addWidget(m_list, 1);
    column->addWidget(m_notice);
    column->addWidget(m_export->noticeRow());
    column->addLayout(buttons);
    setFirstFocus(m_list);
    wire();
    m_fetch = m_reports.fetchCustomer(line.customer.id, CashListings::mostLines);
    retranslate();
}

void CustomerStoryOverlay::wire()
{
    connect(m_close, &ActionButton::clicked, this, &Overlay::close);
    connect(&m_reports, &ReportDesk::customerArrived, this,
        [this](Ticket ticket, const std::vector<CashMovement> &movements, const std::vector<Sale> &sales) {
            if (ticket == m_fetch) {
                m_read = true;
                m_movements = movements;
                m_sales = sales;
                retranslate();
            }
        });
    connect(&m_reports, &ReportDesk::failed, this, [this](Ticket ticket, const LedgerError &error) {
        if (ticket == m_fetch) {
            m_trouble = error;
            retranslate();
        }
    });
}

Listing CustomerStoryOverlay::listing() const
{
    return CashListings::customer(m_line, m_movements, m_sales);
}

void CustomerStoryOverlay::retranslate()
{
    setAccessibleName(Words::spoken(Words::told(m_line.customer.name)));
    m_name->setText(Words::told(m_line.customer.name));
    m_owes->setText(tr("%1 · limit %2", "who owes how much; an amount")
                        .arg(Words::debt(m_line.owed), Words::amount(m_line.customer.limit)));
    m_list->setAccessibleName(tr("Sales and repayments"));
    m_list->setTable(listing().tables.front());
    const bool empty = m_read && m_movements.empty() && m_sales.empty();
    const QString cut = CashListings::customerCut(m_movements, m_sales);
    m_notice->setVisible(m_trouble || !m_read || empty || !cut.isEmpty());
    if (m_trouble) {
        m_notice->tell(Tone::Bad, QStringLiteral("circle-alert"),
            tr("The sales and repayments cannot be shown. They are not lost. %1")
                .arg(Words::ledgerTrouble(*m_trouble)));
    } else if (!m_read) {
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("Being read…"));
    } else if (empty) {
        m_notice->tell(Tone::Quiet, QStringLiteral("info"), tr("Nothing was sold on credit yet, and nothing repaid."));
    } else {
        m_notice->tell(Tone::Quiet, QStringLiteral("info"), cut);
    }
    m_close->setText(tr("Close", "leave this window"));
    m_close->setKey(Words::escapeKey());
}

} // namespace taabia
