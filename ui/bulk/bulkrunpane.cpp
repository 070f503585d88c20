// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkrunpane.h"

#include "domain/moroccotime.h"
#include "ui/bulk/bulkrunmodel.h"
#include "ui/bulk/bulkview.h"
#include "ui/bulk/bulkwords.h"
#include "ui/out/exportbar.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tilegroup.h"

#include <QEvent>
#include <QProgressBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

namespace {
constexpr int recountMs = 200;
} // namespace

BulkRunPane::BulkRunPane(QWidget *parent)
    : QFrame(parent)
    , m_model(new BulkRunModel(this))
    , m_title(new Paragraph(TextSize::Lead, this))
    , m_filters(new TileGroup(0, TextSize::Body, this))
    , m_bar(new QProgressBar(this))
    , m_counts(new Paragraph(TextSize::Body, this))
    , m_standing(new Notice(Notice::Shape::Inline, this))
    , m_view(new BulkView(this))
    , m_current(new Paragraph(TextSize::Body, this))
    , m_answer(new Notice(Notice::Shape::Inline, this))
    , m_buttons(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_stop(makeButton(QStringLiteral("ban"), QStringLiteral("Alt+S"), &BulkRunPane::stopWanted))
    , m_goOn(makeButton(QStringLiteral("send"), QStringLiteral("Alt+G"), &BulkRunPane::goOnWanted))
    , m_leave(makeButton(QStringLiteral("x"), QStringLiteral("Alt+L"), &BulkRunPane::leaveWanted))
    , m_print(makeButton(QStringLiteral("printer"), QStringLiteral("Alt+P"), nullptr))
    , m_another(makeButton(QStringLiteral("list-plus"), QStringLiteral("Alt+N"), &BulkRunPane::anotherWanted))
{
    build();
    wire();
    retranslate();
}

ActionButton *BulkRunPane::makeButton(const QString &icon, const QString &key, void (BulkRunPane::*wanted)())
{
    auto *button = new ActionButton(ActionButton::Kind::Plain, icon, this);
    button->setKey(key);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isVisible())
            button->click();
    });
    if (wanted)
        connect(button, &ActionButton::clicked, this, wanted);
    return button;
}

void BulkRunPane::build()
{
    setLook(this, "card");
    m_title->setWeight(QFont::Bold);
    m_counts->setRigid(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(14);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_answer->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title, 1);
    head->addWidget(m_filters);
    m_buttons->setSpacing(10);
    for (ActionButton *button : {m_stop, m_goOn, m_leave, m_print, m_another})
        m_buttons->addWidget(button);
    m_buttons->addStretch(1);
    m_column->setContentsMargins(18, 10, 18, 12);
    m_column->setSpacing(8);
    m_column->addLayout(head);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_counts);
    m_column->addWidget(m_standing);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_current);
    m_column->addWidget(m_answer);
    m_column->addLayout(m_buttons);
    setFocusProxy(m_view);
}

void BulkRunPane::wire()
{
    for (int i = 0; i < int(BulkRunModel::filters.size()); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(i + 1)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (m_model->isReadable())
                m_filters->choose(i);
        });
    }
    connect(m_filters, &TileGroup::chosen, this, [this](int filter) {
        m_model->setFilter(BulkRunModel::filters[static_cast<std::size_t>(filter)]);
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0)); // whose sentence stands whole below the list
        showCurrent();
    });
    connect(m_filters, &TileGroup::stepDone, m_view, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_print, &ActionButton::clicked, this, &BulkRunPane::print);
    connect(m_view, &BulkView::currentMoved, this, [this] {
        showCurrent();
        showButtons();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BulkRunPane::showButtons);
    connect(m_view, &SalesView::saleActivated, this, [this](SaleId sale) {
        if (sale > 0)
            Q_EMIT saleWanted(sale);
    });
    m_recount.setSingleShot(true);
    m_recount.setInterval(recountMs);
    connect(&m_recount, &QTimer::timeout, this, [this] {
        showFilters();
        showCurrent();
        showButtons();
    });
    connect(m_model, &BulkRunModel::countsChanged, this, [this] {
        if (!m_recount.isActive())
            m_recount.start();
    });
}

void BulkRunPane::setOut(const PaperTools &tools)
{
    auto *out = new ExportBar(
        tools, [this] { return listing(); }, this);
    m_buttons->addWidget(out);
    m_column->insertWidget(m_column->indexOf(m_answer) + 1, out->noticeRow());
}

void BulkRunPane::setProgress(const BulkProgress &progress)
{
    const bool another = !m_progress || m_progress->run.id != progress.run.id;
    const bool turned = another || m_progress->underWay != progress.underWay
        || m_progress->run.endedUtc.isValid() != progress.run.endedUtc.isValid();
    m_progress = progress;
    m_model->setUnderWay(progress.underWay);
    if (another) {
        tell(Tone::Quiet, {});
        m_sinceAnnounced.start();
    }
    if (turned)
        showButtons();
    showProgress();
    if (turned || std::chrono::milliseconds(m_sinceAnnounced.elapsed()) >= announceEvery)
        announce();
}

void BulkRunPane::clear()
{
    m_progress.reset();
    m_printed.clear();
    m_model->clear();
    tell(Tone::Quiet, {});
}

void BulkRunPane::tell(Tone tone, const QString &sentence)
{
    m_answer->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_answer->tell(tone,
            tone == Tone::Bad        ? QStringLiteral("circle-alert")
                : tone == Tone::Good ? QStringLiteral("circle-check")
                                     : QStringLiteral("loader"),
            sentence);
}

void BulkRunPane::showProgress()
{
    if (!m_progress)
        return;
    const BulkProgress &progress = *m_progress;
    m_title->setFixedHeight(m_title->lineStep());
    m_title->setText(BulkWords::title(progress.run));
    m_bar->setRange(0, std::max(1, progress.run.lines));
    m_bar->setValue(progress.run.lines - progress.unsent);
    m_counts->setText(BulkWords::counts(progress));
    m_counts->setAccessibleName(Words::spoken(m_counts->text()));
    const QString standing = BulkWords::standing(progress);
    if (standing == m_standing->sentence())
        return;
    const bool waits = !progress.underWay && progress.unsent > 0 && !progress.run.endedUtc.isValid();
    if (progress.underWay)
        m_standing->tell(Tone::Progress, QStringLiteral("loader"), standing);
    else
        m_standing->tell(waits ? Tone::Warning : Tone::Quiet,
            waits ? QStringLiteral("triangle-alert") : QStringLiteral("info"), standing);
}

/// The counts change ten times a second; who listens is told at a calm pace, and the last word always.
void BulkRunPane::announce()
{
    m_sinceAnnounced.start();
    taabia::announce(this, m_counts->text());
    Q_EMIT announced();
}

void BulkRunPane::showFilters()
{
    const QString names[] = {
        tr("All", "lines of a list"), tr("Problems", "lines of a list"), tr("Not finished", "lines of a list")};
    std::vector<TileGroup::Choice> choices;
    for (std::size_t i = 0; i < BulkRunModel::filters.size(); ++i)
        choices.push_back({tr("%1: %2", "a kind of lines; how many")
                               .arg(names[i], Words::number(m_model->count(BulkRunModel::filters[i]))),
            {}, QStringLiteral("Alt+%1").arg(i + 1), {}});
    m_filters->setChoices(choices);
    m_filters->setVisible(m_model->isReadable()); // who may not see the lines is told no counts of them
    const auto at = std::find(BulkRunModel::filters.begin(), BulkRunModel::filters.end(), m_model->filter());
    m_filters->setCurrent(static_cast<int>(at - BulkRunModel::filters.begin()));
}

void BulkRunPane::showCurrent()
{
    const BulkRunLine *line = m_model->lineAt(m_view->currentIndex().row());
    m_current->setFixedHeight(BulkWords::lines * m_current->lineStep());
    if (!line) {
        m_current->setTone(Tone::Quiet);
        m_current->setText(!m_model->isReadable() ? tr("An owner can see the lines of this list.")
                : m_model->rowCount() == 0        ? tr("No line is of this kind.")
                                                  : QString());
        return;
    }
    m_current->setTone(line->sale ? Words::tone(*line->sale) : Tone::Quiet);
    m_current->setText(
        tr("Line %1: %2", "its number; what there is to say")
            .arg(Words::number(line->number),
                line->sale ? Words::stateSentence(*line->sale) : BulkWords::saleless(m_model->saleless())));
}

void BulkRunPane::showButtons()
{
    const bool underWay = m_progress && m_progress->underWay;
    const bool waits = m_progress && !underWay && m_progress->unsent > 0 && !m_progress->run.endedUtc.isValid();
    m_stop->setVisible(underWay);
    m_goOn->setVisible(waits);
    m_leave->setVisible(waits);
    m_another->setVisible(!underWay);
    const std::vector<SaleId> chosen = chosenDelivered();
    const auto receipts = static_cast<qint64>(chosen.size());
    m_print->setEnabled(receipts > 0 && chosen != m_printed); // one press, one receipt each
    m_print->setText(receipts > 1 ? tr("Receipts (%1)").arg(Words::number(receipts)) : tr("Receipt"));
}

std::vector<SaleId> BulkRunPane::chosenDelivered() const
{
    std::vector<SaleId> chosen;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty()) // the one with the frame
        rows = {m_view->currentIndex()};
    for (const QModelIndex &index : rows) {
        const BulkRunLine *line = m_model->lineAt(index.row());
        if (line && line->sale && line->sale->state == SaleState::Done)
            chosen.push_back(line->sale->id);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void BulkRunPane::print()
{
    const std::vector<SaleId> chosen = chosenDelivered();
    if (chosen.empty())
        return;
    m_printed = chosen;
    showButtons();
    Q_EMIT receiptsWanted(chosen);
}

std::optional<Listing> BulkRunPane::listing() const
{
    if (!m_progress || !m_model->isReadable())
        return std::nullopt;
    ListTable table;
    table.columns = {{tr("Line", "the column's title: of a list"), true}, {tr("Number"), false},
        {tr("Operator"), false}, {tr("Amount"), true}, {tr("Promo"), false}, {tr("State"), false}, {tr("Time"), false},
        {tr("Our reference"), false}, {tr("Provider's reference"), false}};
    if (m_showBilled)
        table.columns.push_back({tr("Billed"), true});
    for (const BulkRunLine &line : m_model->lines()) {
        const bool sold = line.sale.has_value();
        std::vector<ListCell> row{qint64(line.number), line.order.phone, wireName(line.order.op), line.order.faceValue,
            Words::spoken(Words::promoName(line.order.promo)),
            sold ? Words::spoken(Words::stateWord(*line.sale)) : BulkWords::saleless(m_model->saleless()),
            sold ? ListCell(line.sale->createdUtc) : ListCell(), sold ? line.sale->reference.text() : QString(),
            sold ? line.sale->providerReference : QString()};
        if (m_showBilled) {
            row.emplace_back();
            if (sold && line.sale->billed)
                row.back() = *line.sale->billed;
        }
        table.rows.push_back(std::move(row));
    }
    const BulkRun &run = m_progress->run;
    const QString day = MoroccoTime::fromUtc(run.begunUtc).toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return Listing{QStringLiteral("taabia-%1-%2").arg(tr("list", "in a file's name"), day),
        Words::spoken(BulkWords::title(run)),
        {Words::spoken(BulkWords::counts(*m_progress)), Words::spoken(BulkWords::standing(*m_progress))}, {table}};
}

void BulkRunPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void BulkRunPane::retranslate()
{
    m_bar->setAccessibleName(tr("Lines sent"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stops between two calls: what is on its way is finished"));
    m_goOn->setText(tr("Go on"));
    m_goOn->setToolTip(tr("Send the lines that were not sent"));
    m_leave->setText(tr("Leave them"));
    m_leave->setToolTip(tr("The lines that were not sent never will be"));
    m_print->setToolTip(tr("Print the receipts of the chosen lines that were delivered"));
    m_another->setText(tr("Another list"));
    m_model->retranslate();
    showFilters();
    showCurrent();
    showButtons();
    showProgress();
}

} // namespace taabia
