// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/paperdesk.h"

#include "desk/tillengine.h"

namespace taabia {

namespace {
constexpr int jobsShown = 50;
}

PaperDesk::PaperDesk(Till &till)
    : QObject(&till)
    , m_door(till, &BackOffice::paper, TillEngine::notThere(),
          [this](Ticket ticket, const LedgerError &why) { Q_EMIT refused(ticket, why); })
{ }

PaperDesk::~PaperDesk() = default;

/// May come before the till has started: the choices are kept here, and the engine finds them when it is made.
void PaperDesk::setSetup(const PaperSetup &setup)
{
    m_door.command(
        [this, setup](PaperSession &paper, Ticket) {
            m_setup = setup;
            paper.setSetup(setup);
        },
        [this, setup](Ticket) { m_setup = setup; });
}

Ticket PaperDesk::printReceipt(SaleId sale)
{
    return m_door.ask([sale](PaperSession &paper) { return paper.printReceipt(sale); },
        [this](Ticket ticket, const PrintJob &job) { Q_EMIT jobQueued(ticket, job); });
}

Ticket PaperDesk::previewReceipt(SaleId sale)
{
    return m_door.ask([sale](PaperSession &paper) { return paper.previewReceipt(sale); },
        [this](Ticket ticket, const PaperDocument &receipt) { Q_EMIT previewReady(ticket, receipt); });
}

Ticket PaperDesk::printTestPage(const PrinterSetup &printer)
{
    return m_door.ask(
        Action::ChangeSettings, [printer](PaperSession &paper) { return paper.printTestPage(printer); },
        [this](Ticket ticket, const PrintJob &job) { Q_EMIT jobQueued(ticket, job); });
}

Ticket PaperDesk::retry(PrintJobId job)
{
    const auto again = [job](PaperSession &paper) -> LedgerResult<std::monostate> {
        paper.queue().retry(job);
        return std::monostate{};
    };
    return m_door.ask(Action::PrintReceipt, again, [](Ticket, std::monostate) {});
}

Ticket PaperDesk::cancel(PrintJobId job)
{
    return m_door.ask([job](PaperSession &paper) { return paper.cancel(job); }, [](Ticket, std::monostate) {});
}

Ticket PaperDesk::askJobs()
{
    return m_door.ask(
        Action::PrintReceipt, [](PaperSession &paper) { return paper.recentJobs(jobsShown); },
        [this](Ticket ticket, const std::vector<PrintJob> &jobs) { Q_EMIT jobsRead(ticket, jobs); });
}

Ticket PaperDesk::askPrinters()
{
    return m_door.post(Action::ChangeSettings, [this](PaperSession &paper, Ticket ticket) {
        paper.listPrinters([this, ticket](const auto &names) { Q_EMIT printersListed(ticket, names); });
    });
}

} // namespace taabia
