// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/permit.h"

namespace taabia {

/// The door to what the owner decides for the shop: its details, printers, catalogue and thresholds. Whoever keeps one
/// of these asks here first, so that a clerk changes none, whichever window he found. (They are kept beside the
/// language and the theme, which are anybody's, in one file: see Preferences.) Without a permit it stands open: there
/// are no people yet, as during the first start. Any thread.
class SettingsDoor {
public:
    enum class Answer { Same, Kept, Refused };

    SettingsDoor() = default;
    explicit SettingsDoor(std::shared_ptr<Permit> permit)
        : m_permit(std::move(permit))
    { }

    /// \a kept becomes \a wanted, if it is another and whoever is signed in may change settings.
    template <typename T> Answer put(T &kept, const T &wanted) const
    {
        if (kept == wanted)
            return Answer::Same;
        if (m_permit && !m_permit->take(Action::ChangeSettings))
            return Answer::Refused;
        kept = wanted;
        return Answer::Kept;
    }

private:
    std::shared_ptr<Permit> m_permit;
};

} // namespace taabia
