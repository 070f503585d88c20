// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/bulkledger.h"
#include "sim/simtime.h"
#include "sim/trace.h"

#include <QHash>

#include <map>
#include <set>
#include <string>

namespace taabia::sim {

class SimProvider;
class SimDisk;

/// Sees what no single party of a sale sees: both ledgers, and every message between them. It holds the till to the
/// promises of design section 2, after every step, by rules of its own that share nothing with the sale machine.
class Auditor {
public:
    Auditor(SimTime &time, Trace &trace)
        : m_time(time)
        , m_trace(trace)
    { }
    void attend(const SimDisk &disk, const SimProvider &provider);

    /// The first broken promise, in words; empty while all are kept.
    const std::string &violation() const { return m_violation; }

    // What the till does.
    void postLeaves(const QByteArray &body, bool connected);
    void postDoubled(const QString &reference);
    enum class Fall { No, Refused, StayedHere }; ///< how a POST ended that has not booked: in the documented shape
    void postEnded(const QString &reference, Fall fall);
    void lineRefused(const QString &reference); ///< by the place of its line in a whole answer
    void notKnown(const QString &reference); ///< by-ref was answered "not found"
    void listed(const SaleOrder &order); ///< a line of a list, and no other sale in this world is to that number
    void listGoesOn(bool knowing) ///< somebody wants it
    {
        m_listWanted = true;
        m_listKnowing = knowing;
    }
    void listShown(const BulkProgress &progress);
    void resendWished(const QString &reference);
    void wishEnded(const QString &reference);
    void lifeBegan();
    void programDied() { m_troubleTold = true; } ///< nobody is left who could be told
    void written(const Sale &before, const Sale &after);
    void shown(const Sale &sale);
    void sold(bool unresolvedLike, bool knowing, bool heldBack);
    void troubleToClerk() { m_troubleTold = true; }
    void writeFailed() { m_troubleTold = false; }

    // What the provider does.
    void booked(const QString &reference);
    void said(const QString &reference, StatusCode status);
    void ownedByAnother(const QString &reference);

    /// An unresolved sale to this number of this amount exists: the next one must be held back.
    bool hasUnresolvedLike(const SaleOrder &order) const;

    /// After every step: both ledgers side by side.
    void compare();

    /// Faults have stopped and time has passed: every sale is decided, or a person is asked to.
    void atRest();

    /// ... and every finished sale has been looked at once more: the till's books and the provider's agree.
    void atEnd();

    /// ... and a month more: what the provider has forgotten is called so.
    void aMonthLater();

private:
    /// What has happened to one reference.
    struct Case {
        int sent = 0; ///< POSTs that began
        int underWay = 0; ///< ... and have not ended
        int fellThrough = 0; ///< refused in the documented shape, or not a byte left
        int stayedHere = 0; ///< ... the latter
        bool lineRefused = false; ///< and by-ref has not confirmed it yet
        int wishes = 0; ///< of the clerk, to send again
        int openWishes = 0; ///< ... that are neither carried out nor refused yet
        int booked = 0;
        bool doubled = false;
        bool foreign = false;
        bool saidDone = false;
        bool saidFailed = false;
        bool saidRefunded = false;
        bool saidPending = false;
        std::int64_t bornAt = 0;
        int bornInLife = 0;
    };

    void broken(const std::string &promise, const QString &reference = {});
    Case &caseOf(const QString &reference);
    const Sale *rowOf(const QString &reference) const;
    void lineLeaves(const Sale &sale);
    void lineWritten(const Sale &sale);
    void compareSale(const Sale &sale);
    void settledSale(const Sale &sale);

    SimTime &m_time;
    Trace &m_trace;
    const SimDisk *m_disk = nullptr;
    const SimProvider *m_provider = nullptr;
    QHash<QString, Case> m_cases;
    std::map<SaleId, Sale> m_shown; ///< as the clerk last saw them
    std::string m_violation;
    std::set<QString> m_listed; ///< numbers of listed()
    bool m_listWanted = false; ///< in this life
    bool m_listKnowing = false;
    int m_life = 0;
    bool m_changed = false; ///< something was written or booked since the last comparison
    bool m_troubleTold = true;
};

} // namespace taabia::sim
