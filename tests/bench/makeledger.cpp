// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledgerfill.h"
#include "bench/shopfill.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream err(stderr);
    bool counted = false;
    const qint64 rows = arguments.value(2).toLongLong(&counted);
    if (arguments.size() < 3 || !counted || rows < 0) {
        err << "usage: taabia-make-ledger FILE ROWS [CLIENT-CODE]\n";
        return 2;
    }
    const QString clientCode = arguments.value(3, QStringLiteral("API-BENCH"));
    taabia::LedgerTrouble failed = taabia::fillLedger(arguments[1], clientCode, rows);
    if (!failed)
        failed = taabia::fillShop(arguments[1], clientCode);
    if (failed) {
        err << failed->detail << '\n';
        return 1;
    }
    return 0;
}
