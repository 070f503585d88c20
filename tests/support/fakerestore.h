// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/restoredesk.h"
#include "support/fakeclock.h"

namespace taabia {

/// A restore that finds what a test says, and notes what it is asked.
class FakeRestore : public Restore {
public:
    struct Notes {
        Expected<RestorePreview, RestoreError> finds = Unexpected{RestoreError{RestoreError::Kind::NotThere}};
        QStringList asked{};
        QString doneBy{};
        QString path{};
        bool wantsPassphrase = false; ///< "opensesame"
    };
    explicit FakeRestore(std::shared_ptr<Notes> notes)
        : m_notes(std::move(notes))
    { }

    Expected<RestorePreview, RestoreError> look(const QString &path, const Secret &passphrase, const GoOn &) override
    {
        m_notes->asked += QStringLiteral("look");
        m_notes->path = path;
        if (m_notes->wantsPassphrase && passphrase.isEmpty())
            return Unexpected{RestoreError{RestoreError::Kind::NeedsPassphrase}};
        if (m_notes->wantsPassphrase && !(passphrase == Secret("opensesame")))
            return Unexpected{RestoreError{RestoreError::Kind::WrongPassphrase}};
        return m_notes->finds;
    }
    Expected<RestoreReady, RestoreError> prepare(const Doing &doing) override
    {
        m_notes->asked += QStringLiteral("prepare");
        m_notes->doneBy = doing.clerk;
        return RestoreReady{QStringLiteral("aside")};
    }
    void forget() override { m_notes->asked += QStringLiteral("forget"); }

    static RestoreParts parts(const std::shared_ptr<Notes> &notes = std::make_shared<Notes>())
    {
        return {std::make_unique<FakeRestore>(notes), std::make_unique<FakeClock>()};
    }

private:
    std::shared_ptr<Notes> m_notes;
};

} // namespace taabia
