// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"

#include <QElapsedTimer>
#include <QFrame>

#include <optional>

class QLabel;

namespace taabia {

class ActionButton;
class Notice;
class Paragraph;

/// The account's balance as it was last told, with the age of that figure, and how many sales wait to be checked.
class BalanceCard : public QFrame {
    Q_OBJECT
public:
    explicit BalanceCard(QWidget *parent = nullptr);

    void setBalance(const Balance &balance); ///< just read
    void setPrices(const Prices &prices);
    void setThreshold(Money lowBalance); ///< zero: no warning
    void setAttention(int sales);

Q_SIGNALS:
    void refreshWanted();
    void attentionWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshAge();
    QString salesLeft() const;

    std::optional<Balance> m_balance;
    std::optional<Prices> m_prices;
    Money m_threshold;
    int m_attention = 0;
    QElapsedTimer m_age;
    Paragraph *m_caption;
    QLabel *m_amount;
    Paragraph *m_aside;
    Notice *m_low;
    ActionButton *m_pill;
    ActionButton *m_reload;
};

} // namespace taabia
