// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the Bulk page that moves money: the read-back, the desk's answers, a list that is not through.
#include "ui/bulk/bulkpage.h"

#include "ui/bulk/bulkreceipts.h"
#include "ui/bulk/bulkrunmodel.h"
#include "ui/bulk/bulkrunpane.h"
#include "ui/bulk/bulkrunwatch.h"
#include "ui/bulk/bulksheetpane.h"
#include "ui/bulk/bulkstartpane.h"
#include "ui/bulk/bulkwords.h"
#include "ui/bulk/confirmbulkoverlay.h"
#include "ui/bulk/todayssales.h"
#include "ui/mainwindow.h"
#include "ui/people/stepup.h"
#include "ui/preferences.h"
#include "ui/widgets/questionoverlay.h"

namespace taabia {

namespace {

bool waits(const BulkProgress &progress)
{
    return !progress.underWay && progress.unsent > 0 && !progress.run.endedUtc.isValid();
}

bool neverLeft(const BulkRunLine &line)
{
    return !line.sale || line.sale->state == SaleState::Void;
}

} // namespace

void BulkPage::wireRun()
{
    BulkDesk &desk = m_till.bulk();
    connect(&m_till, &Till::started, m_watch, &BulkRunWatch::look);
    connect(&desk, &BulkDesk::begun, this, &BulkPage::begun);
    connect(&desk, &BulkDesk::progressed, this, &BulkPage::takeProgress);
    const auto answered = [this](Ticket ticket, const BulkProgress &progress) {
        if (!isMine(ticket))
            return;
        if (m_confirm)
            m_confirm->close();
        m_run->tell(Tone::Quiet, {});
        takeProgress(progress);
    };
    connect(&desk, &BulkDesk::stopped, this, answered);
    connect(&desk, &BulkDesk::resumed, this, answered);
    connect(&desk, &BulkDesk::abandoned, this, answered);
    connect(&desk, &BulkDesk::refused, this, &BulkPage::refused);
    connect(m_watch, &BulkRunWatch::linesRead, this, [this](const std::vector<BulkRunLine> &lines) {
        m_run->model()->setReadable(true);
        m_run->model()->setLines(lines);
    });
    connect(m_watch, &BulkRunWatch::linesRefused, this, [this] { m_run->model()->setReadable(false); });
    connect(m_watch, &BulkRunWatch::found, this, [this](const std::optional<BulkProgress> &notThrough) {
        const bool nothingYet = !m_run->progress();
        m_start->setWaiting(notThrough
                ? BulkWords::title(notThrough->run) + QStringLiteral(": ") + BulkWords::unsent(*notThrough)
                : QString());
        if (!notThrough || !nothingYet)
            return;
        m_run->setProgress(*notThrough);
        m_watch->follow(notThrough->run.id);
        if (m_sheet->model()->sheet() || m_offered == notThrough->run.id)
            return; // somebody is at work on another one: the start pane tells
        m_offered = notThrough->run.id;
        showPane(m_run);
        if (waits(*notThrough) && !isVisible())
            Q_EMIT hintWanted(tr("A list is not through. %1 See the page Bulk.").arg(BulkWords::unsent(*notThrough)));
    });

    connect(m_run, &BulkRunPane::stopWanted, this, [this] {
        if (m_wish != 0 || !m_run->progress())
            return;
        m_wish = m_till.bulk().stop(m_run->progress()->run.id);
        m_run->tell(Tone::Progress, tr("Stopping: what is on its way is finished first."));
    });
    connect(m_run, &BulkRunPane::goOnWanted, this, &BulkPage::goOn);
    connect(m_run, &BulkRunPane::leaveWanted, this, &BulkPage::leave);
    connect(m_run, &BulkRunPane::saleWanted, this, &BulkPage::detailsWanted);
    connect(m_run, &BulkRunPane::receiptsWanted, m_receipts, &BulkReceipts::print);
    connect(m_receipts, &BulkReceipts::told, m_run, &BulkRunPane::tell);
    connect(m_run, &BulkRunPane::anotherWanted, this, [this] {
        if (m_run->progress() && !waits(*m_run->progress()))
            m_run->clear();
        m_watch->look(); // there may be one from before
        showPane(m_start);
    });
}

BulkFacts BulkPage::facts(const BulkTotals &totals) const
{
    BulkFacts facts;
    facts.totals = totals;
    facts.threshold = m_preferences.lowBalance();
    facts.showCost = StepUp::isAllowed(m_stepUp, Action::SeeMargins);
    if (m_balance) {
        facts.balance = m_balance->amount;
        facts.balanceAge = m_balanceAge.elapsed() / 1000;
    }
    facts.after =
        BulkBalance::after(facts.balance, m_balance ? m_balance->creditLimit : Money(), totals.cost, facts.threshold);
    return facts;
}

void BulkPage::showFacts()
{
    m_run->setShowBilled(StepUp::isAllowed(m_stepUp, Action::SeeMargins));
    if (const auto &sheet = m_sheet->model()->sheet())
        m_sheet->setFacts(facts(sheet->totals(m_prices ? m_prices->margins : std::map<Operator, Margin>())));
}

std::vector<BulkWish> BulkPage::wishes() const
{
    std::vector<BulkWish> wishes;
    for (const BulkSheetLine &line : m_sheet->model()->sheet()->lines()) {
        if (line.goes)
            wishes.push_back({line.number, *line.content});
    }
    return wishes;
}

void BulkPage::send()
{
    const auto &sheet = m_sheet->model()->sheet();
    if (!sheet || m_today->isReading())
        return;
    m_wishTitle = m_sheet->title();
    m_wishLines = wishes();
    if (m_wishLines.empty())
        return;
    confirm(m_wishTitle, facts(sheet->totals(m_prices ? m_prices->margins : std::map<Operator, Margin>())), [this] {
        // A sale made meanwhile may have turned a line into a double: what was read back is no longer the list.
        if (!m_sheet->model()->sheet() || wishes() != m_wishLines) {
            m_confirm->sheet()->tellRefusal(
                tr("Nothing was sent: the list has changed since it was read back. Cancel, and look again."));
            return Ticket(0);
        }
        return m_till.bulk().begin(m_wishTitle, m_wishLines);
    });
}

void BulkPage::goOn()
{
    if (!m_run->model()->isReadable()) { // nobody can read back what he may not see
        m_run->tell(Tone::Warning, BulkWords::refusal({BulkRefusal::Kind::NotAllowed}));
        return;
    }
    if (!m_run->progress() || m_run->model()->lines().empty())
        return; // they are being read
    BulkTotals totals;
    totals.cost = Money();
    for (const BulkRunLine &line : m_run->model()->lines()) {
        if (!neverLeft(line))
            continue;
        const Money face = line.order.faceValue;
        ++totals.going;
        totals.faceValue = totals.faceValue + face;
        const bool priced = m_prices && m_prices->margins.count(line.order.op) > 0;
        if (!priced)
            totals.cost.reset();
        else if (totals.cost)
            totals.cost = *totals.cost + face - m_prices->margins.at(line.order.op).shareOf(face);
    }
    totals.lines = totals.going;
    const BulkRun run = m_run->progress()->run;
    BulkFacts readBack = facts(totals);
    readBack.knowing = m_run->progress()->pause == BulkPause::HeldBack;
    confirm(run.title, readBack, [this, run] { return m_till.bulk().goOn(run.id); });
}

/// Reads \a facts back, once; then, if nobody or an owner minds, asks the desk with \a ask.
void BulkPage::confirm(const QString &title, const BulkFacts &facts, std::function<Ticket()> ask)
{
    if (m_confirm || m_wish != 0)
        return;
    m_confirm = new ConfirmBulkOverlay(title, facts, m_window.shell(), &m_window);
    const QPointer<ConfirmBulkOverlay> overlay = m_confirm;
    connect(overlay->sheet(), &ConfirmBulkSheet::confirmed, this, [this, overlay, ask = std::move(ask)] {
        StepUp::whenAllowed(m_stepUp, this, Action::SellBulk, std::nullopt, [this, overlay, ask] {
            if (!overlay || m_confirm != overlay || m_wish != 0)
                return; // it was put away meanwhile
            overlay->sheet()->rest();
            m_wish = ask();
        });
    });
    connect(overlay, &Overlay::closed, this, [this] { m_confirm.clear(); });
    m_window.openOverlay(overlay);
}

void BulkPage::leave()
{
    if (!m_run->progress() || m_wish != 0)
        return;
    const BulkProgress progress = *m_run->progress();
    auto *question = new QuestionOverlay(tr("Leave these lines?"),
        BulkWords::unsent(progress) + u' ' + tr("If you leave them, they never will be."), tr("Leave them"),
        tr("Keep them"), m_window.shell(), &m_window);
    connect(question, &QuestionOverlay::accepted, this, [this, run = progress.run.id] {
        StepUp::whenAllowed(m_stepUp, this, Action::SellBulk, std::nullopt, [this, run] {
            if (m_wish == 0)
                m_wish = m_till.bulk().abandon(run);
        });
    });
    m_window.openOverlay(question);
}

bool BulkPage::isMine(Ticket ticket)
{
    if (ticket == 0 || ticket != m_wish)
        return false;
    m_wish = 0;
    return true;
}

void BulkPage::begun(Ticket ticket, const BulkProgress &progress)
{
    if (!isMine(ticket))
        return;
    if (m_confirm)
        m_confirm->close();
    std::vector<BulkRunLine> lines;
    for (const BulkWish &wish : m_wishLines)
        lines.push_back({wish.number, wish.order});
    m_sheet->clear();
    m_wishLines.clear();
    m_run->clear();
    m_run->model()->setLines(lines); // what was sent, until the till has told each line's sale
    showRun(progress);
}

void BulkPage::refused(Ticket ticket, const BulkRefusal &why)
{
    if (!isMine(ticket))
        return;
    const QString sentence = BulkWords::refusal(why);
    if (m_confirm)
        m_confirm->sheet()->tellRefusal(sentence);
    else
        m_run->tell(Tone::Bad, sentence);
}

void BulkPage::takeProgress(const BulkProgress &progress)
{
    const auto &shown = m_run->progress();
    if (!shown || shown->run.id != progress.run.id)
        return; // of a list that is not shown: begun() or found() bring it
    const bool turned = shown->underWay != progress.underWay;
    m_run->setProgress(progress);
    if (!waits(progress))
        m_start->setWaiting({});
    if (progress.underWay || turned || m_run->model()->lacksSales())
        m_watch->wantLines();
}

void BulkPage::showRun(const BulkProgress &progress)
{
    m_run->setProgress(progress);
    m_watch->follow(progress.run.id);
    showPane(m_run);
}

void BulkPage::showWaiting()
{
    if (m_run->progress())
        showPane(m_run);
}

QString BulkPage::worthStaying() const
{
    const auto &progress = m_run->progress();
    if (!progress || !progress->underWay)
        return {};
    return tr("A list is being sent (%1). What is not sent yet is kept, and waits for you at the next start.")
        .arg(BulkWords::counts(*progress));
}

} // namespace taabia
