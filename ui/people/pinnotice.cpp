// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pinnotice.h"

#include "ui/words/peoplewords.h"

#include <QEvent>

namespace taabia {

using namespace std::chrono_literals;

PinNotice::PinNotice(Clock &clock, QWidget *parent)
    : Notice(Notice::Shape::Inline, parent)
    , m_clock(clock)
{
    hide();
}

PinNotice::~PinNotice()
{
    stop();
}

void PinNotice::stop()
{
    m_clock.cancel(m_timer);
    m_timer = Clock::noTimer;
}

void PinNotice::tellNothing()
{
    stop();
    m_why.reset();
    tell(Tone::Quiet, {}, {});
    hide();
}

void PinNotice::tellRefusal(const PeopleRefusal &why, Instant until)
{
    stop();
    m_why = why;
    m_until = until;
    if (until > m_clock.monotonic())
        tickLater();
    show();
    tell(Tone::Bad, QStringLiteral("circle-alert"), QString()); // wrong twice is told twice
    tell(Tone::Bad, QStringLiteral("circle-alert"), words());
}

QString PinNotice::words() const
{
    if (!m_why)
        return {};
    QString said = PeopleWords::refusal(*m_why);
    if (isWaiting())
        said += QLatin1Char(' ') + PeopleWords::tryAgain(m_until - m_clock.monotonic());
    return said;
}

void PinNotice::tickLater()
{
    // At the turn of each second that is left, so that no number is skipped.
    const auto left = m_until - m_clock.monotonic();
    const auto toTheTurn = left % 1s;
    m_timer = m_clock.after(toTheTurn > 0ms ? toTheTurn : 1s, [this] { tick(); });
}

void PinNotice::tick()
{
    m_timer = Clock::noTimer;
    if (m_until > m_clock.monotonic()) {
        tickLater();
        retell(words());
        return;
    }
    m_why.reset();
    tell(Tone::Quiet, QStringLiteral("info"), PeopleWords::mayTryAgain());
    Q_EMIT waitOver();
}

void PinNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_why)
        retell(words());
    Notice::changeEvent(event);
}

} // namespace taabia
