// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/msisdn.h"
#include "domain/operator.h"

#include <QByteArray>
#include <QHash>

namespace taabia {

/// Which operator a block of numbers was given to. Numbers have been portable since 2007, so this suggests, never
/// refuses. Source: resources/ma-number-plan.csv.
class NumberPlan {
public:
    /// Reads "prefix,operator" lines; '#' starts a comment, the first other line is the header. The error is the
    /// 1-based number of the first line that cannot be read.
    static Expected<NumberPlan, int> parse(const QByteArray &csv);

    /// The suggestion for a number, or for its beginning once four digits are there.
    std::optional<Operator> suggest(QStringView nationalDigits) const;

private:
    QHash<QString, Operator> m_byPrefix;
};

} // namespace taabia
