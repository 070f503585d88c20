// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numberplan.h"

namespace taabia {

namespace {
constexpr qsizetype prefixLength = 4;
} // namespace

Expected<NumberPlan, int> NumberPlan::parse(const QByteArray &csv)
{
    NumberPlan plan;
    bool headerSeen = false;
    int lineNumber = 0;
    for (const QByteArray &raw : csv.split('\n')) {
        ++lineNumber;
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (!headerSeen) {
            if (line != QLatin1String("prefix,operator"))
                return Unexpected{lineNumber};
            headerSeen = true;
            continue;
        }
        const QStringList fields = line.split(QLatin1Char(','));
        const std::optional<Operator> op = fields.size() == 2 ? operatorFromName(fields[1]) : std::nullopt;
        if (!op || fields[0].size() != prefixLength)
            return Unexpected{lineNumber};
        plan.m_byPrefix.insert(fields[0], *op);
    }
    return plan;
}

std::optional<Operator> NumberPlan::suggest(QStringView nationalDigits) const
{
    const auto found = m_byPrefix.constFind(nationalDigits.left(prefixLength).toString());
    return found == m_byPrefix.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace taabia
