// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/money.h"

#include <QSqlDatabase>
#include <QString>

namespace taabia {

/// A new world's first state.
struct WorldSeed {
    Money balance;
    qint64 nowMs = 0;
};

/// Opens the sandbox's data file (WAL, synchronous FULL, held by this process alone), or memory if \a file is empty.
/// A new one gets the tables and the seed; an existing one keeps what it holds. Refuses files of another program, of a
/// newer version, damaged or in use; the error is a sentence. The connection belongs to the calling thread; remove it
/// with closeStoreFile().
Expected<QSqlDatabase, QString> openStoreFile(const QString &file, const WorldSeed &seed);

/// Takes the last handle: a connection can only be removed once nobody holds it.
void closeStoreFile(QSqlDatabase database);

} // namespace taabia
