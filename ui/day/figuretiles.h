// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/salesreport.h"
#include "ui/day/figuretile.h"

#include <QWidget>

#include <optional>

namespace taabia {

/// The eight figures of a period, each beside what it was in the period before. Until both reports are there, what is
/// not known is not said. UI thread.
class FigureTiles : public QWidget {
    Q_OBJECT
public:
    enum class Figure { Delivered, FaceValue, Billed, Profit, Pending, NotDelivered, Refunded, Unresolved };

    explicit FigureTiles(QWidget *parent = nullptr);

    void setReports(const std::optional<SalesReport> &now, const std::optional<SalesReport> &before);
    const FigureTile *tile(Figure which) const { return m_tiles.at(static_cast<std::size_t>(which)); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    FigureTile *at(Figure which) { return m_tiles.at(static_cast<std::size_t>(which)); }
    void tellAll();
    void showCount(Figure which, SaleOutcome outcome);
    void showMoney(Figure which, Money SalesFigures::*amount);
    void showBilled();
    void showProfit();
    void compare(Figure which, Money now, Money before);
    static QString profitWords(const SalesFigures &figures);

    std::optional<SalesReport> m_now;
    std::optional<SalesReport> m_before;
    std::array<FigureTile *, 8> m_tiles;
};

} // namespace taabia
