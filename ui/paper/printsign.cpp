// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/printsign.h"

#include "desk/paperdesk.h"
#include "ui/words/paperwords.h"

#include <QEvent>

#include <algorithm>

namespace taabia {

PrintSign::PrintSign(PaperDesk &desk, QWidget *parent)
    : HintLine(parent)
    , m_desk(desk)
{
    connect(&desk, &PaperDesk::jobChanged, this, [this](const PrintJob &job) {
        note(job);
        refresh();
    });
    connect(&desk, &PaperDesk::jobsRead, this, [this](Ticket ticket, const std::vector<PrintJob> &jobs) {
        if (ticket != m_askTicket)
            return;
        for (const PrintJob &job : jobs)
            note(job);
        refresh();
    });
    refresh();
}

void PrintSign::load()
{
    m_askTicket = m_desk.askJobs();
}

void PrintSign::note(const PrintJob &job)
{
    if (PaperWords::wantsSomebody(job))
        m_troubled.insert_or_assign(job.id, job);
    else
        m_troubled.erase(job.id);
}

void PrintSign::refresh()
{
    const auto lost = static_cast<int>(std::count_if(m_troubled.begin(), m_troubled.end(),
        [](const auto &entry) { return entry.second.state == PrintState::GivenUp; }));
    if (lost > 0) {
        tell(Tone::Bad, QStringLiteral("printer"), tr("%n print(s) did not come out.", nullptr, lost));
    } else {
        tell(Tone::Warning, QStringLiteral("printer"), tr("The printer does not take what is sent to it."));
    }
    setAction(tr("Prints"), QStringLiteral("Alt+J"));
    setWorthSaying(!m_troubled.empty());
}

void PrintSign::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    HintLine::changeEvent(event);
}

} // namespace taabia
