// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catchupview.h"
#include "desk/snapshots.h"

#include <QWidget>

namespace taabia {

class ActionButton;
class BalanceDesk;
class Notice;
class StepUp;

/// On every page, as long as a ledger that came from a backup catches up, and until somebody has read what came of it.
/// Takes no room otherwise. UI thread.
class CatchUpBand : public QWidget {
    Q_OBJECT
public:
    explicit CatchUpBand(BalanceDesk &desk, QWidget *parent = nullptr);

    void setStepUp(StepUp *stepUp) { m_stepUp = stepUp; }

    Notice *notice() const { return m_notice; }
    ActionButton *sellButton() const { return m_sell; }
    ActionButton *showButton() const { return m_show; }
    ActionButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void listWanted(); ///< Day, Account

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const std::optional<CatchUpView> &view);
    void showState();
    void retranslate();

    BalanceDesk &m_desk;
    StepUp *m_stepUp = nullptr;
    std::optional<CatchUpView> m_view;
    QString m_refused; ///< why the last press did nothing
    quint64 m_ticket = 0;
    Notice *m_notice;
    ActionButton *m_sell;
    ActionButton *m_show;
    ActionButton *m_close;
};

} // namespace taabia
