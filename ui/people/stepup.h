// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "domain/sale.h"
#include "ports/saleledger.h"

#include <QObject>

#include <functional>
#include <optional>

namespace taabia {

class Counter;
class MainWindow;

/// An owner's PIN for one thing that is not for whoever is signed in to do. Pages hand it what they are about to ask
/// of a desk; the desk itself refuses what the permit does not allow, so that this is for the eye and the hand only.
/// Belongs to the window. UI thread.
class StepUp : public QObject {
    Q_OBJECT
public:
    StepUp(Counter &counter, MainWindow &window);

    /// Whether \a action asks for nobody's PIN. It may change: see Counter::changed().
    bool isAllowed(Action action) const;

    /// Runs \a then at once if the permit allows \a action by itself (always where nobody signs in). Else an overlay
    /// asks for an owner's PIN, over whatever is open: \a then runs when it was right, and never when it was given up.
    /// \a then has to do one such thing, within a minute. \a who: whose wish it is; if it goes meanwhile, the wish goes
    /// with it. \a sale: that it is about.
    void whenAllowed(const QObject *who, Action action, std::optional<SaleId> sale, std::function<void()> then);

    /// An owner's PIN, also if one is signed in: for what cannot be undone, so that a till that was left open is not
    /// enough. Nobody's where nobody signs in.
    void whenProved(const QObject *who, Action action, std::function<void()> then);

    /// The same for a page that may have been given none (as in tests of the page alone): then at once.
    static void whenAllowed(
        StepUp *stepUp, const QObject *who, Action action, std::optional<SaleId> sale, std::function<void()> then);
    static bool isAllowed(const StepUp *stepUp, Action action) { return !stepUp || stepUp->isAllowed(action); }

    /// A refusal that an owner's PIN turns into an answer.
    static bool mayBeAsked(const StepUp *stepUp, const LedgerError &why)
    {
        return stepUp && why.kind == LedgerError::Kind::NotAllowed && why.action && !stepUp->isAllowed(*why.action);
    }

    Counter &counter() const { return m_counter; }

private:
    void ask(const QObject *who, Action action, std::optional<SaleId> sale, std::function<void()> then);

    Counter &m_counter;
    MainWindow &m_window;
};

} // namespace taabia
