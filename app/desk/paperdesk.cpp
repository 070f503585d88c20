// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/paperdesk.h"

#include "desk/tillengine.h"

namespace taabia {

namespace {
constexpr int jobsShown = 50;
}

PaperDesk::PaperDesk(Till &till)
    : QObject(&till)
    , m_till(till)
{ }

PaperDesk::~PaperDesk() = default;

Ticket PaperDesk::post(std::function<void(PaperSession &, Ticket)> work)
{
    const auto refuse = [this](Ticket ticket) { Q_EMIT refused(ticket, TillEngine::notThere()); };
    return m_till.post(
        [work = std::move(work), refuse](TillEngine &engine, Ticket ticket) {
            if (BackOffice *office = engine.office())
                work(office->paper(), ticket);
            else
                refuse(ticket);
        },
        refuse);
}

/// Posts \a question and tells its answer, or why there is none.
template <typename Ask, typename Tell> Ticket PaperDesk::ask(Ask question, Tell tell)
{
    return post([this, question, tell](PaperSession &paper, Ticket ticket) {
        const auto answer = question(paper);
        if (answer)
            tell(ticket, *answer);
        else
            Q_EMIT refused(ticket, answer.error());
    });
}

/// May come before the till has started: the choices are kept here, and the engine finds them when it is made.
void PaperDesk::setSetup(const PaperSetup &setup)
{
    m_till.post(
        [this, setup](TillEngine &engine, Ticket) {
            m_setup = setup;
            if (BackOffice *office = engine.office())
                office->paper().setSetup(setup);
        },
        [this, setup](Ticket) { m_setup = setup; });
}

Ticket PaperDesk::printReceipt(SaleId sale)
{
    return ask([sale](PaperSession &paper) { return paper.printReceipt(sale); },
        [this](Ticket ticket, const PrintJob &job) { Q_EMIT jobQueued(ticket, job); });
}

Ticket PaperDesk::previewReceipt(SaleId sale)
{
    return ask([sale](PaperSession &paper) { return paper.previewReceipt(sale); },
        [this](Ticket ticket, const PaperDocument &receipt) { Q_EMIT previewReady(ticket, receipt); });
}

Ticket PaperDesk::printDocument(PrintKind kind, const PaperDocument &document)
{
    return ask([kind, document](PaperSession &paper) { return paper.print(kind, document); },
        [this](Ticket ticket, const PrintJob &job) { Q_EMIT jobQueued(ticket, job); });
}

Ticket PaperDesk::printTestPage(const PrinterSetup &printer)
{
    return ask([printer](PaperSession &paper) { return paper.printTestPage(printer); },
        [this](Ticket ticket, const PrintJob &job) { Q_EMIT jobQueued(ticket, job); });
}

void PaperDesk::retry(PrintJobId job)
{
    m_till.post([job](TillEngine &engine, Ticket) {
        if (BackOffice *office = engine.office())
            office->paper().queue().retry(job);
    });
}

void PaperDesk::cancel(PrintJobId job)
{
    m_till.post([job](TillEngine &engine, Ticket) {
        if (BackOffice *office = engine.office())
            office->paper().queue().cancel(job);
    });
}

Ticket PaperDesk::askJobs()
{
    return ask([](PaperSession &paper) { return paper.recentJobs(jobsShown); },
        [this](Ticket ticket, const std::vector<PrintJob> &jobs) { Q_EMIT jobsRead(ticket, jobs); });
}

Ticket PaperDesk::askPrinters()
{
    return post([this](PaperSession &paper, Ticket ticket) {
        paper.listPrinters([this, ticket](const QStringList &names) { Q_EMIT printersListed(ticket, names); });
    });
}

} // namespace taabia
