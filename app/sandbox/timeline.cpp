// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/timeline.h"

#include <QStringList>

namespace taabia {

namespace {

std::optional<TimelineStep> readStep(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    bool timeReadable = false;
    bool statusReadable = false;
    const TimelineStep step{text.left(colon).toLongLong(&timeReadable), text.mid(colon + 1).toInt(&statusReadable)};
    if (!timeReadable || !statusReadable || step.afterMs < 0)
        return std::nullopt;
    return step;
}

} // namespace

std::optional<Timeline> Timeline::fromText(QStringView text)
{
    Timeline timeline;
    if (text.isEmpty())
        return timeline;
    const QList<QStringView> parts = text.split(u',');
    for (const QStringView part : parts) {
        const std::optional<TimelineStep> step = readStep(part);
        const qint64 earliest = timeline.m_steps.empty() ? 0 : timeline.m_steps.back().afterMs;
        if (!step || step->afterMs < earliest)
            return std::nullopt;
        timeline.m_steps.push_back(*step);
    }
    return timeline;
}

QString Timeline::toText() const
{
    QStringList parts;
    for (const TimelineStep &step : m_steps)
        parts << QStringLiteral("%1:%2").arg(step.afterMs).arg(step.status);
    return parts.join(QLatin1Char(','));
}

Timeline Timeline::atSpeed(double speed) const
{
    Timeline paced = *this;
    for (TimelineStep &step : paced.m_steps)
        step.afterMs = pacedMs(step.afterMs, speed);
    return paced;
}

qint64 pacedMs(qint64 ms, double speed)
{
    return static_cast<qint64>(static_cast<double>(ms) / speed);
}

} // namespace taabia
