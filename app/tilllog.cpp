// SPDX-License-Identifier: GPL-3.0-or-later
#include "tilllog.h"

#include "desk/backupdesk.h"
#include "desk/balancedesk.h"
#include "desk/cashdesk.h"
#include "desk/paperdesk.h"
#include "desk/peopledesk.h"
#include "desk/restoredesk.h"
#include "desk/till.h"
#include "log/log.h"

namespace taabia {

namespace {

const char *nameOf(SaleState state)
{
    switch (state) {
    case SaleState::Intent:
        return "intent";
    case SaleState::Void:
        return "void";
    case SaleState::Open:
        return "open";
    case SaleState::Pending:
        return "pending";
    case SaleState::Done:
        return "done";
    case SaleState::Failed:
        return "failed";
    case SaleState::Refunded:
        return "refunded";
    case SaleState::Rejected:
        return "rejected";
    case SaleState::Unresolved:
        return "unresolved";
    case SaleState::Conflict:
        return "conflict";
    }
    return "";
}

const char *nameOf(LinkView::State state)
{
    switch (state) {
    case LinkView::State::Connecting:
        return "connecting";
    case LinkView::State::Online:
        return "online";
    case LinkView::State::Troubled:
        return "troubled";
    }
    return "";
}

/// The number of an enumeration, as the source has it.
template <typename Enum> qint64 numberOf(Enum value)
{
    return static_cast<qint64>(value);
}

LogLine lineOf(const char *event, const Sale &sale)
{
    LogLine line(event);
    line.with("sale", sale.id).with("state", nameOf(sale.state)).with("operator", numberOf(sale.order.op));
    line.with("amount", sale.order.faceValue.toDecimal()).with("attempts", sale.attempts);
    if (sale.status)
        line.with("status", sale.status->value());
    if (sale.attention != Attention::None)
        line.with("attention", numberOf(sale.attention));
    if (!sale.errorCode.isEmpty())
        line.told("error", sale.errorCode);
    return line;
}

LogLine lineOf(const char *event, const LedgerError &trouble)
{
    LogLine line(event);
    line.with("kind", numberOf(trouble.kind)).told("detail", trouble.detail);
    return line;
}

} // namespace

TillLog::TillLog(Till &till, BackupDesk &backup, RestoreDesk &restore, std::shared_ptr<Log> log)
    : m_log(std::move(log))
{
    listenToSales(till);
    listenToTill(till);
    listenToStops(till);
    listenToDesks(till);
    listenToBackups(backup);
    listenToRestores(restore);
}

// Direct: a line is handed over in memory, on whichever thread tells. The log is held by what listens, so that one
// which is told late still has it.

void TillLog::listenToSales(Till &till)
{
    connect(
        &till, &Till::saleRecorded, this,
        [log = m_log](Ticket, const Sale &sale) { log->write(lineOf("sale.recorded", sale)); }, Qt::DirectConnection);
    connect(
        &till, &Till::saleChanged, this, [log = m_log](const Sale &sale) { log->write(lineOf("sale.changed", sale)); },
        Qt::DirectConnection);
    connect(
        &till, &Till::sellRefused, this,
        [log = m_log](Ticket, const SellRefusal &refusal) {
            LogLine line("sale.refused_here");
            line.with("why", numberOf(refusal.kind));
            if (refusal.like)
                line.with("like", refusal.like->id);
            if (refusal.trouble)
                line.told("detail", refusal.trouble->detail);
            log->write(line);
        },
        Qt::DirectConnection);
    connect(
        &till, &Till::wishRefused, this,
        [log = m_log](Ticket, WishRefusal why) { log->write(LogLine("wish.refused").with("why", numberOf(why))); },
        Qt::DirectConnection);
}

void TillLog::listenToTill(Till &till)
{
    connect(
        &till, &Till::started, this, [log = m_log] { log->write(LogLine("till.started")); }, Qt::DirectConnection);
    connect(
        &till, &Till::cannotStart, this,
        [log = m_log](const LedgerError &why) { log->write(lineOf("till.cannot_start", why)); }, Qt::DirectConnection);
    connect(
        &till, &Till::ledgerTroubled, this,
        [log = m_log](const LedgerError &why) { log->write(lineOf("ledger.troubled", why)); }, Qt::DirectConnection);
    connect(
        &till, &Till::ledgerRecovered, this, [log = m_log] { log->write(LogLine("ledger.recovered")); },
        Qt::DirectConnection);
    connect(
        &till, &Till::workloadChanged, this,
        [log = m_log](const Workload &workload) {
            log->write(LogLine("workload").with("pending", workload.pending).with("attention", workload.attention));
        },
        Qt::DirectConnection);
    connect(
        &till, &Till::linkChanged, this,
        [log = m_log, last = std::optional<LinkView::State>()](const LinkView &link) mutable {
            if (last != link.state)
                log->write(LogLine("link").with("state", nameOf(link.state)));
            last = link.state;
        },
        Qt::DirectConnection);
}

/// What stops selling, and what lets it go on.
void TillLog::listenToStops(Till &till)
{
    connect(
        &till, &Till::diskChanged, this,
        [log = m_log](const DiskView &disk) {
            LogLine line("disk.changed");
            line.with("state", numberOf(disk.state));
            if (disk.bytesFree)
                line.with("megabytes_free", *disk.bytesFree >> 20);
            log->write(line);
        },
        Qt::DirectConnection);
    connect(
        &till.balance(), &BalanceDesk::catchUpTold, this,
        [log = m_log, last = std::optional<CatchUpView::State>()](const std::optional<CatchUpView> &view) mutable {
            if (view && view->state != last)
                log->write(LogLine("catch_up").with("state", numberOf(view->state)).with("pages", view->pages));
            last = view ? std::optional(view->state) : std::nullopt;
        },
        Qt::DirectConnection);
}

void TillLog::listenToDesks(Till &till)
{
    connect(
        &till.paper(), &PaperDesk::jobChanged, this,
        [log = m_log](const PrintJob &job) {
            LogLine line("print.changed");
            line.with("job", job.id).with("state", numberOf(job.state)).with("tries", job.tries);
            if (!job.lastError.isEmpty())
                line.told("error", job.lastError);
            log->write(line);
        },
        Qt::DirectConnection);
    connect(
        &till.cash(), &CashDesk::shiftClosed, this,
        [log = m_log](Ticket, const ShiftReport &) { log->write(LogLine("shift.closed")); }, Qt::DirectConnection);
    connect(
        &till.people(), &PeopleDesk::signedIn, this,
        [log = m_log](
            Ticket, const Person &person) { log->write(LogLine("person.signed_in").with("person", person.id)); },
        Qt::DirectConnection);
    connect(
        &till.people(), &PeopleDesk::signedOut, this,
        [log = m_log](Ticket) { log->write(LogLine("person.signed_out")); }, Qt::DirectConnection);
    connect(
        &till.people(), &PeopleDesk::refused, this,
        [log = m_log](Ticket, const PeopleRefusal &why) {
            log->write(LogLine("person.refused").with("why", numberOf(why.kind)).with("wrong", why.wrong));
        },
        Qt::DirectConnection);
}

/// Those that are made by themselves and those that somebody asked for, each once.
void TillLog::listenToBackups(BackupDesk &backup)
{
    connect(
        &backup, &BackupDesk::told, this,
        [log = m_log, last = std::optional<BackupStanding>()](const BackupStanding &now) mutable {
            if (last && now.last && now.last != last->last) {
                log->write(LogLine("backup.made")
                               .with("kilobytes", now.last->bytes / 1024)
                               .with("sealed", now.last->isSealed ? 1 : 0)
                               .with("chain", now.last->chainHolds ? "holds" : "broken"));
            }
            if (last && now.failure && now.failure != last->failure) {
                log->write(LogLine("backup.failed")
                               .with("why", numberOf(now.failure->kind))
                               .told("detail", now.failure->detail));
            }
            last = now;
        },
        Qt::DirectConnection);
}

void TillLog::listenToRestores(RestoreDesk &restore)
{
    connect(
        &restore, &RestoreDesk::prepared, this,
        [log = m_log](Ticket, const RestoreReady &) { log->write(LogLine("restore.prepared")); }, Qt::DirectConnection);
    connect(
        &restore, &RestoreDesk::failed, this,
        [log = m_log](Ticket, const RestoreError &why) {
            log->write(LogLine("restore.failed").with("why", numberOf(why.kind)).told("detail", why.detail));
        },
        Qt::DirectConnection);
}

} // namespace taabia
