// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/paperwords.h"

#include <QDir>

namespace taabia {

static bool isTryingAgain(const PrintJob &job)
{
    return isOpen(job.state) && !job.lastError.isEmpty();
}

QString PaperWords::stateWord(const PrintJob &job)
{
    switch (job.state) {
    case PrintState::Waiting:
        return isTryingAgain(job) ? tr("Trying again") : tr("Waiting", "for the printer");
    case PrintState::Printing:
        return tr("Printing");
    case PrintState::Printed:
        return tr("Printed");
    case PrintState::SavedAsPdf:
        return tr("Saved as PDF");
    case PrintState::GivenUp:
        return tr("Not printed");
    case PrintState::Cancelled:
        return tr("Cancelled", "a print");
    }
    return {};
}

QString PaperWords::stateSentence(const PrintJob &job)
{
    switch (job.state) {
    case PrintState::Waiting:
        return isTryingAgain(job)
            ? tr("The printer did not take it. It is tried again by itself: look for paper, cable and power.")
            : tr("It waits for the printer.");
    case PrintState::Printing:
        return tr("It is being printed.");
    case PrintState::Printed:
        return tr("It was printed.");
    case PrintState::SavedAsPdf:
        return job.printedOn.isEmpty()
            ? tr("It was saved as a PDF file.")
            : tr("It was saved as a PDF file: %1").arg(Words::isolated(QDir::toNativeSeparators(job.printedOn)));
    case PrintState::GivenUp:
        return tr("It was not printed, and not saved as a PDF either. Nothing is lost: look at the printer, then print "
                  "it again.");
    case PrintState::Cancelled:
        return tr("Somebody cancelled it before it was printed.");
    }
    return {};
}

Tone PaperWords::tone(const PrintJob &job)
{
    switch (job.state) {
    case PrintState::Waiting:
    case PrintState::Printing:
        return isTryingAgain(job) ? Tone::Warning : Tone::Progress;
    case PrintState::Printed:
    case PrintState::SavedAsPdf:
        return Tone::Good;
    case PrintState::GivenUp:
        return Tone::Bad;
    case PrintState::Cancelled:
        return Tone::Quiet;
    }
    return Tone::Quiet;
}

QString PaperWords::icon(const PrintJob &job)
{
    switch (job.state) {
    case PrintState::Waiting:
        return isTryingAgain(job) ? QStringLiteral("triangle-alert") : QStringLiteral("clock");
    case PrintState::Printing:
        return QStringLiteral("loader");
    case PrintState::Printed:
        return QStringLiteral("circle-check");
    case PrintState::SavedAsPdf:
        return QStringLiteral("check");
    case PrintState::GivenUp:
        return QStringLiteral("circle-x");
    case PrintState::Cancelled:
        return QStringLiteral("ban");
    }
    return {};
}

QString PaperWords::kind(PrintKind kind)
{
    switch (kind) {
    case PrintKind::Receipt:
        return tr("Receipt");
    case PrintKind::XReport:
        return tr("X report");
    case PrintKind::ZReport:
        return tr("Z report");
    case PrintKind::TestPage:
        return tr("Test page");
    case PrintKind::Unreadable:
        return tr("Unreadable paper");
    }
    return {};
}

QString PaperWords::title(const PrintJob &job)
{
    const PaperDocument &paper = job.document; // its own title is in the paper's language
    if (!paper.number)
        return kind(job.kind);
    const QString title = tr("%1 %2", "a printed paper: its kind, its number")
                              .arg(kind(job.kind), Words::isolated(QString::number(*paper.number)));
    return paper.duplicate > 0
        ? tr("%1, duplicate %2", "a receipt, the number of the copy").arg(title, Words::number(paper.duplicate))
        : title;
}

QString PaperWords::width(PaperWidth width)
{
    switch (width) {
    case PaperWidth::Roll58:
        return tr("58 mm");
    case PaperWidth::Roll80:
        return tr("80 mm");
    case PaperWidth::A5:
        return Words::isolated(QStringLiteral("A5"));
    case PaperWidth::A4:
        return Words::isolated(QStringLiteral("A4"));
    }
    return {};
}

bool PaperWords::wantsSomebody(const PrintJob &job)
{
    return job.state == PrintState::GivenUp || isTryingAgain(job);
}

} // namespace taabia
