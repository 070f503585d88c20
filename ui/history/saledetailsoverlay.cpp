// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/saledetailsoverlay.h"

#include "desk/paperdesk.h"
#include "ui/history/factgrid.h"
#include "ui/history/rawtext.h"
#include "ui/people/stepup.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/paperwords.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace taabia {

namespace {

/// Whether asking the provider about a sale can tell anything: it has to have got there, or maybe so.
bool canBeChecked(SaleState state)
{
    switch (state) {
    case SaleState::Open:
    case SaleState::Pending:
    case SaleState::Done:
    case SaleState::Failed:
    case SaleState::Refunded:
    case SaleState::Unresolved:
    case SaleState::Conflict:
        return true;
    case SaleState::Intent:
    case SaleState::Void:
    case SaleState::Rejected:
        return false;
    }
    return false;
}

} // namespace

SaleDetailsOverlay::SaleDetailsOverlay(Till &till, HistoryDesk &desk, SaleId id, QWidget *covered, QWidget *window)
    : FramedOverlay({820, 680}, covered, window)
    , m_till(till)
    , m_desk(desk)
    , m_id(id)
{
    build();
    connect(&desk, &HistoryDesk::detailsArrived, this, &SaleDetailsOverlay::takeDetails);
    connect(&desk, &HistoryDesk::failed, this, &SaleDetailsOverlay::takeFailure);
    connect(&till, &Till::saleChanged, this, &SaleDetailsOverlay::takeSale);
    connect(&till, &Till::saleChecked, this, &SaleDetailsOverlay::checked);
    connect(&till, &Till::wishRefused, this, &SaleDetailsOverlay::refused);
    connect(&till, &Till::sellRefused, this, &SaleDetailsOverlay::asked);
    wirePaper();
    fetch();
}

void SaleDetailsOverlay::wirePaper()
{
    PaperDesk &paper = m_till.paper();
    connect(&paper, &PaperDesk::jobQueued, this, [this](Ticket ticket, const PrintJob &job) {
        if (ticket == 0 || ticket != m_printTicket)
            return;
        m_printTicket = 0;
        m_job = job.id;
        tellJob(job);
    });
    connect(&paper, &PaperDesk::jobChanged, this, [this](const PrintJob &job) {
        if (job.id == m_job && m_job != 0)
            tellJob(job);
    });
    connect(&paper, &PaperDesk::refused, this, [this](Ticket ticket, const LedgerError &why) {
        if (ticket == 0 || ticket != m_printTicket)
            return;
        m_printTicket = 0;
        m_print->setEnabled(true);
        if (StepUp::mayBeAsked(m_stepUp, why))
            m_stepUp->whenAllowed(this, *why.action, m_id, [this] { print(); });
        m_answer->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::ledgerTrouble(why));
        m_answer->show();
    });
}

void SaleDetailsOverlay::print()
{
    if (m_printTicket != 0)
        return;
    m_print->setEnabled(false); // one press, one receipt
    m_printTicket = m_till.paper().printReceipt(m_id);
}

void SaleDetailsOverlay::tellJob(const PrintJob &job)
{
    m_print->setEnabled(true);
    m_answer->tell(PaperWords::tone(job), PaperWords::icon(job), PaperWords::stateSentence(job));
    m_answer->show();
}

void SaleDetailsOverlay::fetch()
{
    if (m_fetching) {
        m_fetchAgain = true;
        return;
    }
    m_fetching = true;
    m_fetch = m_desk.fetchDetails(m_id);
}

void SaleDetailsOverlay::takeDetails(Ticket ticket, const SaleDetails &details)
{
    if (!m_fetching || ticket != m_fetch)
        return;
    m_fetching = false;
    if (std::exchange(m_fetchAgain, false)) { // read before the last change was told: older than what is shown
        fetch();
        return;
    }
    m_details = details;
    showDetails();
}

void SaleDetailsOverlay::takeFailure(Ticket ticket, const LedgerError &error)
{
    if (!m_fetching || ticket != m_fetch)
        return;
    m_fetching = false;
    m_fetchAgain = false;
    if (!m_details)
        m_number->clear(); // it is not being read any more
    m_answer->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::ledgerTrouble(error));
    m_answer->show();
    if (!m_details && StepUp::mayBeAsked(m_stepUp, error))
        m_stepUp->whenAllowed(this, *error.action, m_id, [this] {
            m_answer->tell(Tone::Quiet, {}, {});
            fetch();
        });
}

void SaleDetailsOverlay::takeSale(const Sale &sale)
{
    if (sale.id != m_id)
        return;
    if (m_details) {
        m_details->sale = sale;
        showSale();
    }
    fetch();
}

void SaleDetailsOverlay::checkNow()
{
    wishFor(Wish::Check, m_till.checkNow(m_id), tr("Asking the provider…"));
}

void SaleDetailsOverlay::resend()
{
    wishFor(Wish::Resend, m_till.resend(m_id), tr("Asking the provider once more, then sending again…"));
}

void SaleDetailsOverlay::sendKnowing()
{
    if (m_wish == Wish::None)
        wishFor(Wish::Resend, m_till.resend(m_id, Till::Hold::SellAgain),
            tr("Asking the provider once more, then sending again…"));
}

void SaleDetailsOverlay::acknowledge()
{
    const bool isGiveBack = m_details && m_details->sale.attention == Attention::GiveBack;
    StepUp::whenAllowed(m_stepUp, this, isGiveBack ? Action::GiveBack : Action::DealWithSale, m_id,
        [this] { wishFor(Wish::Acknowledge, m_till.acknowledge(m_id), tr("Saving…")); });
}

void SaleDetailsOverlay::wishFor(Wish wish, Ticket ticket, const QString &meanwhile)
{
    m_wish = wish;
    m_wishTicket = ticket;
    m_attemptsBefore = m_details ? m_details->sale.attempts : 0;
    m_answer->tell(Tone::Progress, QStringLiteral("loader"), meanwhile);
    showWishes();
}

void SaleDetailsOverlay::checked(Ticket ticket, const Sale &sale, const std::optional<Failure> &failure)
{
    if (m_wish == Wish::None || ticket != m_wishTicket)
        return;
    const Wish wish = std::exchange(m_wish, Wish::None);
    const bool sentAgain = sale.attempts > m_attemptsBefore;
    if (wish == Wish::Acknowledge) {
        m_answer->tell(Tone::Good, QStringLiteral("circle-check"), tr("It is marked as dealt with."));
    } else if (failure && wish == Wish::Check) {
        m_answer->tell(Tone::Warning, QStringLiteral("circle-alert"), Words::failure(*failure));
    } else if (failure) { // what became of the money is in the sentence above: here only what went wrong
        m_answer->tell(Tone::Warning, QStringLiteral("circle-alert"), Words::failureReason(*failure));
    } else if (wish == Wish::Resend && sentAgain) {
        m_answer->tell(Tone::Good, QStringLiteral("circle-check"), tr("It was sent again with the same reference."));
    } else {
        m_answer->tell(Tone::Good, QStringLiteral("circle-check"), tr("The provider has answered just now."));
    }
    takeSale(sale);
    showWishes();
}

void SaleDetailsOverlay::refused(Ticket ticket, WishRefusal why)
{
    if (m_wish == Wish::None || ticket != m_wishTicket)
        return;
    m_wish = Wish::None;
    m_answer->tell(Tone::Warning, QStringLiteral("circle-alert"), Words::wishRefusal(why));
    showWishes();
}

void SaleDetailsOverlay::asked(Ticket ticket, const SellRefusal &refusal)
{
    if (m_wish != Wish::Resend || ticket != m_wishTicket)
        return;
    m_wish = Wish::None;
    m_answer->tell(Tone::Warning, QStringLiteral("triangle-alert"), Words::refusal(refusal));
    showWishes();
    Q_EMIT askedBeforeSending(refusal);
}

void SaleDetailsOverlay::showDetails()
{
    if (!m_details)
        return;
    showSale();
    if (!m_attempts && !m_details->attempts.empty())
        m_attempts = makeTable(EventTable::Of::Attempts, m_attemptsTitle, m_observationsTitle);
    if (m_attempts) {
        m_attempts->showAttempts(*m_details);
        m_attempts->setVisible(!m_details->attempts.empty());
    }
    m_attemptsTitle->setText(m_details->attempts.empty() ? tr("Nothing was sent for this sale.") : tr("Attempts"));
    if (!m_observations && !m_details->observations.empty())
        m_observations = makeTable(EventTable::Of::Observations, m_observationsTitle, m_rawToggle);
    if (m_observations) {
        m_observations->showObservations(m_details->observations);
        m_observations->setVisible(!m_details->observations.empty());
    }
    m_observationsTitle->setText(
        m_details->observations.empty() ? tr("The provider has told no status yet.") : tr("Statuses seen"));
    m_rawToggle->setVisible(!m_details->isCut);
    m_rawToggle->setEnabled(!m_details->isCut);
    if (isRawShown()) {
        const QString raw = rawReplies();
        if (raw != m_raw->toPlainText()) // setting it anew would drop what somebody is selecting
            m_raw->setPlainText(raw);
    }
}

void SaleDetailsOverlay::showSale()
{
    const Sale &sale = m_details->sale;
    m_number->setText(Words::phone(sale.order.phone));
    m_order->setText(tr("%1 · %2 · promo %3", "amount, operator, promo")
                         .arg(Words::amount(sale.order.faceValue), Words::isolated(wireName(sale.order.op)),
                             Words::promoName(sale.order.promo)));
    const QColor ink = Colors::current().tone(Words::tone(sale));
    m_stateIcon->setPixmap(Icons::pixmap(Words::icon(sale), ink, Icons::textSize(), devicePixelRatioF()));
    m_stateWord->setText(Words::stateWord(sale));
    QPalette palette = m_stateWord->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_stateWord->setPalette(palette);
    m_sentence->setText(Words::stateSentence(sale));
    setAccessibleName(tr("Sale to %1").arg(Words::phone(sale.order.phone)));
    showFacts();
    showWishes();
}

void SaleDetailsOverlay::showFacts()
{
    const Sale &sale = m_details->sale;
    const auto orNotTold = [](const QString &text) { return text.isEmpty() ? tr("Not told yet") : text; };
    int fact = 0;
    m_facts->setValue(fact++, sale.reference.text(), true);
    m_facts->setValue(fact++, orNotTold(sale.providerReference), !sale.providerReference.isEmpty());
    m_facts->setValue(fact++,
        m_details->isCut ? tr("Shown to the owner") : orNotTold(sale.billed ? Words::amount(*sale.billed) : QString()));
    m_facts->setValue(fact++, sale.status ? Words::statusWord(*sale.status) : tr("Not told yet"));
    m_facts->setValue(fact++, Words::dateTime(sale.createdUtc));
    m_facts->setValue(fact++, sale.clerk.isEmpty() ? tr("Not noted") : sale.clerk);
}

void SaleDetailsOverlay::showWishes()
{
    if (!m_details)
        return;
    const Sale &sale = m_details->sale;
    const bool idle = m_wish == Wish::None;
    const bool canResend = sale.state == SaleState::Open && sale.attention == Attention::Check;
    m_again->setVisible(mayBeOfferedAgain(sale));
    m_check->setVisible(canBeChecked(sale.state));
    m_check->setEnabled(idle);
    m_resend->setVisible(canResend);
    m_resend->setEnabled(idle);
    m_resendWhy->setVisible(canResend);
    m_acknowledge->setVisible(sale.attention != Attention::None);
    m_acknowledge->setEnabled(idle);
    switch (sale.attention) {
    case Attention::None:
    case Attention::Check:
        m_acknowledge->setText(tr("Dealt with"));
        break;
    case Attention::GiveBack:
        m_acknowledge->setText(tr("I gave the cash back"));
        break;
    case Attention::Contradicted:
        m_acknowledge->setText(tr("Settled with the customer"));
        break;
    }
    m_acknowledge->setAccessibleName(m_acknowledge->text());
    m_answer->setVisible(!m_answer->sentence().isEmpty());
}

void SaleDetailsOverlay::toggleRaw()
{
    const bool show = !isRawShown();
    if (!m_raw)
        makeRaw();
    if (show)
        m_raw->setPlainText(rawReplies());
    m_raw->setVisible(show);
    m_rawToggle->setText(show ? tr("Hide the raw replies") : tr("Show the raw replies"));
    m_rawToggle->setAccessibleName(m_rawToggle->text());
    m_rawToggle->setIconName(show ? QStringLiteral("eye-off") : QStringLiteral("eye"));
}

bool SaleDetailsOverlay::isRawShown() const
{
    return m_raw && m_raw->isVisibleTo(this);
}

QString SaleDetailsOverlay::rawReplies() const
{
    if (!m_details)
        return QString();
    QStringList parts;
    const auto add = [&parts](QString heading, const QByteArray &raw) {
        heading.remove(QChar(u'\u2066')).remove(QChar(u'\u2069')); // the text is left-to-right as a whole
        parts.append(heading + QLatin1Char('\n') + (raw.isEmpty() ? tr("(nothing)") : rawText(raw)));
    };
    add(tr("What was sent:"), m_details->requestBody);
    for (const Attempt &attempt : m_details->attempts) {
        add(tr("Reply to attempt %1, %2:").arg(Words::number(attempt.number), Words::dateTime(attempt.claimedUtc)),
            attempt.rawReply);
    }
    for (const Observation &seen : m_details->observations) {
        add(tr("Status %1, %2:").arg(Words::number(seen.status.value()), Words::dateTime(seen.seenUtc)), seen.rawReply);
    }
    return parts.join(QStringLiteral("\n\n"));
}

void SaleDetailsOverlay::changeEvent(QEvent *event)
{
    FramedOverlay::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_details)
        showSale();
}

} // namespace taabia
