// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/permit.h"
#include "desk/snapshots.h"
#include "ports/clock.h"
#include "ports/restore.h"

#include <QObject>

#include <atomic>
#include <functional>

namespace taabia {

/// Made on the desk's own thread.
struct RestoreParts {
    std::unique_ptr<Restore> restore;
    std::unique_ptr<Clock> clock;
};
using RestoreFactory = std::function<RestoreParts()>;

/// The window's way to a restore: on a thread of its own, because a ledger of years takes its time. Commands may be
/// called from any thread and return at once.
class RestoreDesk : public QObject {
    Q_OBJECT
public:
    /// \a permit null: anybody may (there is no till to sign in to, and whoever is there holds the PC anyway). \a till:
    /// the reference prefix. \a nobody: the name for the ledger where nobody signs in.
    RestoreDesk(RestoreFactory factory, std::shared_ptr<Permit> permit, QString till, QString nobody);
    ~RestoreDesk() override;

    /// Action::RestoreBackup. Ends in looked() or failed().
    Ticket look(const QString &path, const Secret &passphrase);

    /// For what was looked at last; the till has to be closed and opened again then. Action::RestoreBackup. Ends in
    /// prepared() or failed().
    Ticket prepare();

    void forget(); ///< what was looked at
    void stop(); ///< ends what is under way early; before the thread is ended. Any thread

Q_SIGNALS:
    void looked(taabia::Ticket ticket, const taabia::RestorePreview &preview);
    void prepared(taabia::Ticket ticket, const taabia::RestoreReady &ready);
    void failed(taabia::Ticket ticket, const taabia::RestoreError &why);

private:
    Ticket post(std::function<void(Ticket)> work);
    RestoreParts &parts();
    bool mayNot(Ticket ticket);

    RestoreFactory m_factory;
    std::shared_ptr<Permit> m_permit;
    const QString m_till;
    const QString m_nobody;
    RestoreParts m_parts; ///< empty: not yet
    std::atomic<bool> m_stopped = false;
    std::atomic<Ticket> m_lastTicket = 0;
};

} // namespace taabia
