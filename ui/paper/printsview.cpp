// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printsview.h"

#include "desk/paperdesk.h"
#include "domain/moroccotime.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/paperwords.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

enum Columns { Time, What, State, Printer, Tries, columnCount };

PrintsView::PrintsView(PaperDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_empty(new Paragraph(TextSize::Body, this))
    , m_table(new QTableWidget(this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_error(new Paragraph(TextSize::Small, this))
    , m_preview(makeButton(QStringLiteral("eye"), QStringLiteral("Ctrl+L")))
    , m_retry(makeButton(QStringLiteral("repeat"), QStringLiteral("Alt+R")))
    , m_cancel(makeButton(QStringLiteral("x"), QStringLiteral("Alt+C")))
    , m_folder(makeButton(QStringLiteral("search"), QStringLiteral("Alt+F")))
{
    build();
    connect(&desk, &PaperDesk::jobsRead, this, [this](Ticket ticket, const std::vector<PrintJob> &jobs) {
        if (ticket != m_ticket)
            return;
        m_jobs = jobs;
        m_read = true;
        fill();
    });
    connect(&desk, &PaperDesk::jobQueued, this, [this](Ticket, const PrintJob &job) { note(job); });
    connect(&desk, &PaperDesk::jobChanged, this, &PrintsView::note);
    connect(&desk, &PaperDesk::refused, this, [this](Ticket ticket, const LedgerError &why) {
        if (ticket == m_wish && ticket != 0)
            m_notice->tell(Tone::Warning, QStringLiteral("circle-alert"), Words::ledgerTrouble(why));
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PrintsView::showChosen);
    connect(m_preview, &ActionButton::clicked, this, [this] {
        if (const PrintJob *job = chosen())
            Q_EMIT previewWanted(job->document);
    });
    connect(m_retry, &ActionButton::clicked, this, [this] {
        if (const PrintJob *job = chosen())
            m_wish = m_desk.retry(job->id);
    });
    connect(m_cancel, &ActionButton::clicked, this, [this] {
        if (const PrintJob *job = chosen())
            m_wish = m_desk.cancel(job->id);
    });
    connect(m_folder, &ActionButton::clicked, this, [this] {
        if (const PrintJob *job = chosen())
            Q_EMIT folderWanted(QFileInfo(job->printedOn).absolutePath());
    });
    retranslate();
}

ActionButton *PrintsView::makeButton(const QString &icon, const QString &key)
{
    auto *button = new ActionButton(ActionButton::Kind::Plain, icon, this);
    button->setKey(key);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, &ActionButton::click);
    return button;
}

void PrintsView::build()
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_empty->setRigid(true);
    m_empty->setTone(Tone::Quiet);
    m_error->setRigid(true);
    m_error->setTone(Tone::Quiet);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setColumnCount(columnCount);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    setLook(m_table, "jobs");
    m_table->setTextElideMode(Qt::ElideMiddle); // of a file the beginning and the end tell most
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(What, QHeaderView::Stretch);
    header->setSectionResizeMode(Printer, QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    for (ActionButton *button : {m_preview, m_retry, m_cancel, m_folder})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_notice);
    column->addWidget(m_error);
    column->addStretch(); // while there is no table
    column->addLayout(buttons);
    setFocusProxy(m_table);
}

void PrintsView::load()
{
    m_ticket = m_desk.askJobs();
}

void PrintsView::note(const PrintJob &job)
{
    if (!m_read)
        return;
    if (const int row = rowOf(job.id); row >= 0) {
        m_jobs[static_cast<std::size_t>(row)] = job;
        fillRow(row, job);
        showChosen();
    } else {
        m_jobs.insert(m_jobs.begin(), job);
        fill();
    }
}

const PrintJob *PrintsView::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_jobs.size()) ? &m_jobs[static_cast<std::size_t>(row)] : nullptr;
}

int PrintsView::rowOf(PrintJobId id) const
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const PrintJob &job) { return job.id == id; });
    return it == m_jobs.end() ? -1 : static_cast<int>(it - m_jobs.begin());
}

int PrintsView::rowOnArrival() const
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), PaperWords::wantsSomebody);
    return it == m_jobs.end() ? 0 : static_cast<int>(it - m_jobs.begin());
}

void PrintsView::fill()
{
    const QTableWidgetItem *before = m_table->item(m_table->currentRow(), Time);
    const PrintJobId id = before ? before->data(Qt::UserRole).toLongLong() : 0; // the rows are still the old ones
    m_table->setRowCount(static_cast<int>(m_jobs.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_jobs[static_cast<std::size_t>(row)]);
    if (!m_jobs.empty()) {
        const int stays = m_arriving ? -1 : rowOf(id);
        m_arriving = false;
        // Not selectRow(): from right to left it looks for a column beyond the last one, and chooses nothing.
        m_table->setCurrentCell(stays >= 0 ? stays : rowOnArrival(), Time);
        m_table->scrollTo(m_table->currentIndex());
    }
    showChosen();
}

void PrintsView::fillRow(int row, const PrintJob &job)
{
    const QColor ink = Colors::current().tone(PaperWords::tone(job));
    const QDate today = MoroccoTime::dayOf(QDateTime::currentDateTimeUtc());
    const QString texts[columnCount] = {Words::moment(job.createdUtc, today), PaperWords::title(job),
        PaperWords::stateWord(job),
        job.printedOn.isEmpty() ? QStringLiteral("\u2014") : Words::isolated(QDir::toNativeSeparators(job.printedOn)),
        Words::number(job.tries)};
    for (int column = 0; column < columnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        item->setToolTip(column == Time ? Words::dateTime(job.createdUtc) : texts[column]);
        item->setData(
            Qt::AccessibleTextRole, Words::spoken(item->toolTip())); // whole, though the cell may be too narrow
        if (column == Time)
            item->setData(Qt::UserRole, job.id);
        if (column == State) {
            item->setIcon(Icons::icon(PaperWords::icon(job), ink, Icons::textSize()));
            item->setForeground(ink);
        }
        m_table->setItem(row, column, item);
    }
}

void PrintsView::showChosen()
{
    const PrintJob *job = chosen();
    m_empty->setText(m_read ? tr("Nothing was printed yet.") : tr("The prints are being read…"));
    m_empty->setVisible(m_jobs.empty());
    m_table->setVisible(!m_jobs.empty());
    m_notice->setVisible(job);
    if (job)
        m_notice->tell(PaperWords::tone(*job), PaperWords::icon(*job), PaperWords::stateSentence(*job));
    const bool error = job && !job->lastError.isEmpty();
    m_error->setVisible(error);
    if (error)
        m_error->setText(tr("What the printer said, for who mends it: %1").arg(Words::told(job->lastError)));
    const bool open = job && isOpen(job->state);
    m_preview->setEnabled(job && !job->document.parts.empty());
    m_retry->setEnabled(job && job->state != PrintState::Printing && job->state != PrintState::Printed);
    m_cancel->setEnabled(open || (job && job->state == PrintState::GivenUp));
    m_folder->setEnabled(job && job->state == PrintState::SavedAsPdf && !job->printedOn.isEmpty());
}

void PrintsView::retranslate()
{
    setAccessibleName(tr("Prints"));
    m_title->setText(tr("Prints"));
    m_table->setAccessibleName(tr("Prints"));
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("What"), tr("State"), tr("Printer or file"), tr("Tries")});
    m_preview->setText(tr("Preview"));
    m_preview->setAccessibleName(tr("Look at the paper"));
    m_retry->setText(tr("Print now"));
    m_retry->setAccessibleName(tr("Print now"));
    m_cancel->setText(tr("Cancel it"));
    m_cancel->setAccessibleName(tr("Cancel it"));
    m_folder->setText(tr("Open the folder"));
    m_folder->setAccessibleName(tr("Open the folder"));
    fill();
}

void PrintsView::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_arriving = true;
    load();
}

void PrintsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        fill(); // the colours of the states
    }
    QFrame::changeEvent(event);
}

} // namespace taabia
