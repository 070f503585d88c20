// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cashcount.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace taabia {

class ActionButton;

/// The notes and coins of Morocco, each with a field for its pieces and what they come to. Tab, Enter and Down go to
/// the next field, Up to the one before; digits are all that a field takes. UI thread.
class PieceGrid : public QWidget {
    Q_OBJECT
public:
    explicit PieceGrid(QWidget *parent = nullptr);

    CashCount count() const;
    bool isUntouched() const; ///< nothing typed in any field
    void clear();

    /// The first field is the largest note's.
    const std::vector<QLineEdit *> &fields() const { return m_fields; }

    /// \a done follows the last field, and Up comes back from it. Ctrl+Enter, which it shows, presses it from any
    /// field: an empty drawer is counted with one key.
    void setDone(ActionButton *done);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addColumn(QGridLayout *grid, Denomination::Kind kind, int firstColumn);
    void addLine(QGridLayout *grid, int row, int firstColumn, Money value);
    void walk(const QObject *from, int step);
    int piecesIn(std::size_t line) const;
    void showTotals();
    void retranslate();

    ActionButton *m_done = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_coins = nullptr;
    std::vector<Money> m_values;
    std::vector<QLabel *> m_names;
    std::vector<QLineEdit *> m_fields;
    std::vector<QLabel *> m_totals;
};

} // namespace taabia
