// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace taabia {

/// Who does it, and when (UTC).
struct Doing {
    QString clerk;
    QDateTime nowUtc;
    QString till; ///< the reference prefix
};

} // namespace taabia
