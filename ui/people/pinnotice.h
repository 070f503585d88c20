// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/peoplesession.h"
#include "ui/widgets/notice.h"

namespace taabia {

/// Why a PIN was not taken; where it has to be waited, the time runs down in words. A screen reader hears how long it
/// takes when it begins and that it is over, not each second. UI thread.
class PinNotice : public Notice {
    Q_OBJECT
public:
    using Instant = std::chrono::milliseconds; ///< of the clock's monotonic time

    explicit PinNotice(Clock &clock, QWidget *parent = nullptr);
    ~PinNotice() override;

    void tellRefusal(const PeopleRefusal &why, Instant until); ///< \a until: nothing is tried before
    void tellNothing();
    bool isWaiting() const { return m_timer != Clock::noTimer; }

Q_SIGNALS:
    void waitOver();

protected:
    void changeEvent(QEvent *event) override;

private:
    void stop();
    void tick();
    void tickLater();
    QString words() const;

    Clock &m_clock;
    Clock::TimerId m_timer = Clock::noTimer;
    std::optional<PeopleRefusal> m_why;
    Instant m_until{0};
};

} // namespace taabia
