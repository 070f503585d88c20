// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/day/period.h"

#include <QWidget>

class QDateEdit;
class QLabel;

namespace taabia {

class ActionButton;
class TileGroup;

/// Day, week, month or any range, and the one before or after: by the buttons, by Alt and the arrow keys from
/// anywhere in the view, by the arrow keys alone while a button has the focus. Alt+T goes back to today. UI thread.
class PeriodChooser : public QWidget {
    Q_OBJECT
public:
    /// \a view: where the keys work.
    explicit PeriodChooser(QWidget *view);

    const Period &period() const { return m_period; }
    void setPeriod(const Period &period); ///< without changed(): not by hand

    /// The Moroccan day that it is now.
    static QDate today();

Q_SIGNALS:
    void changed(); ///< by hand

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addShortcuts(QWidget *view);
    void take(const Period &period);
    void takeKind(int kind);
    void takeDates();
    void step(int steps);
    void goToday();
    void showPeriod();
    void retranslate();
    void dress();

    Period m_period;
    TileGroup *m_kinds;
    ActionButton *m_before;
    QDateEdit *m_first;
    QLabel *m_dash;
    QDateEdit *m_last;
    ActionButton *m_after;
    ActionButton *m_today;
};

} // namespace taabia
