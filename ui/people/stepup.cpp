// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/stepup.h"

#include "ui/mainwindow.h"
#include "ui/people/stepupoverlay.h"

namespace taabia {

StepUp::StepUp(Counter &counter, MainWindow &window)
    : QObject(&window)
    , m_counter(counter)
    , m_window(window)
{ }

bool StepUp::isAllowed(Action action) const
{
    return m_counter.may(action);
}

void StepUp::whenAllowed(const QObject *who, Action action, std::optional<SaleId> sale, std::function<void()> then)
{
    if (isAllowed(action))
        then();
    else
        ask(who, action, sale, std::move(then));
}

void StepUp::whenProved(const QObject *who, Action action, std::function<void()> then)
{
    if (!m_counter.isGuarded())
        then();
    else
        ask(who, action, {}, std::move(then));
}

void StepUp::ask(const QObject *who, Action action, std::optional<SaleId> sale, std::function<void()> then)
{
    if (!m_counter.who())
        return; // the window is locked
    auto *overlay = new StepUpOverlay(m_counter, action, sale, m_window.top(), &m_window);
    connect(overlay, &StepUpOverlay::approved, who, std::move(then));
    m_window.openOnTop(overlay);
}

void StepUp::whenAllowed(
    StepUp *stepUp, const QObject *who, Action action, std::optional<SaleId> sale, std::function<void()> then)
{
    if (stepUp)
        stepUp->whenAllowed(who, action, sale, std::move(then));
    else
        then();
}

} // namespace taabia
