// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace taabia {

/// The ledgers in tests/ledger/golden: one of each schema that was ever released, filled by the program of its day.
namespace GoldenLedger {

/// The schemas that there is one of, in order.
std::vector<int> schemas();

/// The file as that program left it, log and all checkpointed. Its chain was made with ShopFixture::key().
QByteArray ofSchema(int schema);

/// The same at \a path.
void layOut(int schema, const QString &path);

/// The figures that are written beside it, by their names.
QMap<QString, QString> figures(int schema);

} // namespace GoldenLedger
} // namespace taabia
