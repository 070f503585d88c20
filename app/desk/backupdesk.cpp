// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupdesk.h"

namespace taabia {

BackupDesk::BackupDesk(BackupFactory factory, std::shared_ptr<Permit> permit)
    : m_factory(std::move(factory))
    , m_permit(std::move(permit))
{ }

BackupDesk::~BackupDesk() = default;

BackupKeeper &BackupDesk::keeper()
{
    if (!m_keeper) {
        m_keeper = std::make_unique<BackupKeeper>(
            m_factory(), [this](const BackupStanding &standing) { Q_EMIT told(standing); },
            [this] { return m_goesOn.load(); });
    }
    return *m_keeper;
}

void BackupDesk::post(std::function<void(BackupKeeper &)> work)
{
    QMetaObject::invokeMethod(
        this, [this, work = std::move(work)] { work(keeper()); }, Qt::QueuedConnection);
}

Ticket BackupDesk::postOwners(std::function<void(Ticket, BackupKeeper &)> work)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(
        this,
        [this, ticket, work = std::move(work)] {
            if (m_permit && !m_permit->take(Action::ChangeSettings))
                Q_EMIT failed(ticket, BackupError::notAllowed(Action::ChangeSettings));
            else
                work(ticket, keeper());
        },
        Qt::QueuedConnection);
    return ticket;
}

void BackupDesk::begin()
{
    post([](BackupKeeper &keeper) { keeper.begin(); });
}

void BackupDesk::ask()
{
    post([this](BackupKeeper &keeper) { Q_EMIT told(keeper.standing()); });
}

void BackupDesk::noteShiftClosed()
{
    post([](BackupKeeper &keeper) { keeper.owe(); });
}

Ticket BackupDesk::make()
{
    return postOwners([this](Ticket ticket, BackupKeeper &keeper) {
        const auto backup = keeper.makeNow();
        if (backup)
            Q_EMIT made(ticket, *backup);
        else
            Q_EMIT failed(ticket, backup.error());
    });
}

Ticket BackupDesk::choose(const BackupChoice &choice)
{
    return postOwners([this, choice](Ticket ticket, BackupKeeper &keeper) {
        keeper.choose(choice);
        Q_EMIT kept(ticket);
    });
}

Ticket BackupDesk::lock(const Secret &passphrase)
{
    return postOwners([this, passphrase](Ticket ticket, BackupKeeper &keeper) {
        if (const auto why = keeper.lock(passphrase))
            Q_EMIT failed(ticket, *why);
        else
            Q_EMIT kept(ticket);
    });
}

Ticket BackupDesk::unlock()
{
    return postOwners([this](Ticket ticket, BackupKeeper &keeper) {
        keeper.unlock();
        Q_EMIT kept(ticket);
    });
}

} // namespace taabia
