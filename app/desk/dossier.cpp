// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossier.h"

namespace taabia {

namespace {

SaleProgress progressOf(const SaleDetails &details)
{
    SaleProgress progress{details.sale.state, details.sale.attention};
    for (const Attempt &attempt : details.attempts) {
        switch (attempt.outcome) {
        case AttemptOutcome::InFlight:
            ++progress.inFlight;
            break;
        case AttemptOutcome::Accepted:
            ++progress.accepted;
            break;
        case AttemptOutcome::Rejected:
            ++progress.rejected;
            break;
        case AttemptOutcome::NotSent:
            ++progress.notSent;
            break;
        case AttemptOutcome::Unknown:
            ++progress.unknown;
            break;
        case AttemptOutcome::RefusedUnconfirmed:
            ++progress.refusedUnconfirmed;
            break;
        }
    }
    return progress;
}

} // namespace

Dossier dossierOf(const SaleDetails &details)
{
    return {details.sale, progressOf(details), details.requestBody, std::nullopt};
}

bool looksDifferent(const Sale &a, const Sale &b)
{
    return a.state != b.state || a.attention != b.attention || a.status != b.status || a.billed != b.billed
        || a.providerReference != b.providerReference || a.errorCode != b.errorCode || a.attempts != b.attempts;
}

bool tellsSomethingNew(const Sale &sale, const StatusReport &report)
{
    return sale.status != report.status || (!report.providerReference.isEmpty() && sale.providerReference.isEmpty())
        || (report.billed && !sale.billed);
}

} // namespace taabia
