// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/salehistory.h"
#include "ui/models/salecells.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace taabia {

class ActionButton;

/// What to look for in the history: part of a number or a reference, a day, an operator, a state. Typing is acted
/// upon after a short pause, everything else at once. UI thread.
class HistoryFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    HistoryFilter filter() const;

    /// Whoever is here sees no other day: there is none to choose.
    void setTodayOnly(bool todayOnly);

    /// Whether the sales of this filter can be of more than one day.
    SaleTimeForm timeForm() const;

    /// True if nothing narrows the list.
    bool isClear() const;

    /// True while what was typed is too short to look for: it narrows nothing yet.
    bool isSearchTooShort() const;

    void clear();
    void showOnly(StateFilter state); ///< clears the rest
    void focusSearch();

    /// What people type, as the ledger compares it: digits for a number, plain text for a reference.
    static QString searchFrom(const QString &typed);

Q_SIGNALS:
    void changed();
    void leaveRequested(); ///< Down or Enter in the search field: on to what was found

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Day { All, Today, Yesterday, LastSeven, Chosen };

    void addShortcuts();
    void fillChoices();
    void retranslate();
    void dress();
    void apply();
    Day day() const;

    QLineEdit *m_search;
    QAction *m_searchIcon;
    QWidget *m_days = nullptr;
    QComboBox *m_day;
    QDateEdit *m_date;
    QComboBox *m_operator;
    QComboBox *m_state;
    QLabel *m_searchCaption;
    QLabel *m_dayCaption;
    QLabel *m_operatorCaption;
    QLabel *m_stateCaption;
    ActionButton *m_clear;
    QTimer m_typingPause;
};

} // namespace taabia
