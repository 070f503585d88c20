// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"
#include "domain/secret.h"
#include "ports/accountsetup.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace taabia {

/// What the check of an account asks, one after the other.
enum class ProbeStep { Account, Balance, Prices };

inline constexpr std::array probeSteps{ProbeStep::Account, ProbeStep::Balance, ProbeStep::Prices};

/// What the check of an account has found so far. It stops at the first thing that is wrong, so that one fault is told
/// once; what comes after it was not asked.
struct ProbeFindings {
    std::optional<BaseUrlError> address; ///< the address is none: nobody was asked
    std::optional<Account> account;
    std::optional<Balance> balance;
    std::optional<Prices> prices;
    std::optional<Failure> failure; ///< what at() ended in
    int httpStatus = 0; ///< with failure; 0: there was no reply

    /// The step that is being asked, or that failed; empty once all are answered.
    std::optional<ProbeStep> at() const;
    bool passed() const { return !at() && !address && !failure; }
};

/// Asks the provider whether an account is one to sell with: /me, /balance, /prices. It makes a client of its own for
/// each check, which holds the key no longer than the check takes. Lives on a thread of its own or the caller's;
/// commands may be called from any thread and return at once.
class AccountProbe : public QObject {
    Q_OBJECT
public:
    /// Runs on the probe's thread.
    using ServerFactory =
        std::function<Expected<std::unique_ptr<TopupServer>, BaseUrlError>(const AccountSetup &, const Secret &key)>;

    explicit AccountProbe(ServerFactory factory);
    ~AccountProbe() override;

    /// progressed() at each answer but the last, then ended(). Takes the place of a check under way.
    Ticket check(const AccountSetup &account, const Secret &key);

    /// Hangs up; nothing more is told of the check under way.
    void cancel();

Q_SIGNALS:
    void progressed(taabia::Ticket ticket, const taabia::ProbeFindings &findings);
    void ended(taabia::Ticket ticket, const taabia::ProbeFindings &findings);

private:
    void begin(Ticket ticket, const AccountSetup &account, const Secret &key);
    void askNext();
    template <typename T> void take(const Reply<T> &reply, std::optional<T> &place);
    void finish();

    ServerFactory m_factory;
    std::atomic<Ticket> m_lastTicket = 0;
    std::unique_ptr<TopupServer> m_server; ///< while a check is under way
    Ticket m_ticket = 0;
    ProbeFindings m_findings;
};

} // namespace taabia
