// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/day/period.h"

#include <QTimer>
#include <QWidget>

class QDateEdit;
class QLabel;

namespace taabia {

class ActionButton;
class TileGroup;

/// Day, week, month or any range, and the one before or after: by the buttons, by Alt and the arrow keys from
/// anywhere in the window, by the arrow keys alone while one of these two buttons has the focus. Alt+T goes back to
/// today, which is as far as it goes: nothing was sold tomorrow. UI thread.
class PeriodChooser : public QWidget {
    Q_OBJECT
public:
    explicit PeriodChooser(QWidget *parent);

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
    void addShortcuts();
    bool isForward(int key) const; ///< left or right: in Arabic the earlier days lie to the right
    void take(const Period &period);
    void takeKind(int kind);
    void takeDates();
    Period stepped(int steps) const; ///< a range ends today at the latest
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
    QTimer m_midnight; ///< what was today is over
};

} // namespace taabia
