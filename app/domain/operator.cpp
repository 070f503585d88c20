// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operator.h"

namespace taabia {

QString wireName(Operator op)
{
    switch (op) {
    case Operator::Orange:
        return QStringLiteral("Orange");
    case Operator::Inwi:
        return QStringLiteral("Inwi");
    case Operator::MarocTelecom:
        return QStringLiteral("Maroc Telecom");
    }
    Q_UNREACHABLE();
}

std::optional<Operator> operatorFromName(QStringView name)
{
    for (const Operator op : allOperators) {
        if (name.compare(wireName(op), Qt::CaseInsensitive) == 0)
            return op;
    }
    return std::nullopt;
}

} // namespace taabia
