// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace taabia {

/// One change of a recharge's status, counted from its creation.
struct TimelineStep {
    qint64 afterMs;
    int status;
    friend bool operator==(const TimelineStep &, const TimelineStep &) = default;
};

/// What will become of a recharge. Each one begins in the queue (status 1); the steps say what follows and when.
/// Written as "2000:2,5000:3": in the table of training numbers and in the data file.
class Timeline {
public:
    /// The steps must come in the order of their times; an empty text is a recharge that waits for ever.
    static std::optional<Timeline> fromText(QStringView text);
    QString toText() const;

    const std::vector<TimelineStep> &steps() const { return m_steps; }

    /// The same story told \a speed times as fast.
    Timeline atSpeed(double speed) const;

private:
    std::vector<TimelineStep> m_steps;
};

/// \a ms of the documented timetable at \a speed (2 is twice as fast).
qint64 pacedMs(qint64 ms, double speed);

} // namespace taabia
