// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"

#include <QRandomGenerator>

namespace taabia::kill9 {

/// Recharges as customers ask for them. No two have the same number and the same value, so that two records of the
/// provider with both the same are one customer charged twice, whatever references they carry.
class OrderBook {
public:
    /// \a life: which of the engine's lives this is; each may sell 1,000.
    OrderBook(quint32 seed, int life);

    /// Of customers to whom nothing unusual happens.
    static OrderBook allDelivered(int life);

    SaleOrder next();

private:
    QString fateOf(int serial);

    bool m_allDelivered = false;
    QRandomGenerator m_dice;
    int m_serial;
};

/// The training numbers whose provider changes its mind after it has said "done" or "failed".
bool changesItsMind(const QString &phone);

} // namespace taabia::kill9
