// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/shifthint.h"

#include "desk/cashdesk.h"

#include <QEvent>

namespace taabia {

ShiftHint::ShiftHint(CashDesk &desk, QWidget *parent)
    : HintLine(parent)
{
    connect(&desk, &CashDesk::shiftRead, this,
        [this](Ticket, const std::optional<ShiftView> &shift) { setWorthSaying(!shift.has_value()); });
    connect(&desk, &CashDesk::shiftClosed, this, [this] { setWorthSaying(true); });
    retranslate();
}

void ShiftHint::retranslate()
{
    tell(Tone::Quiet, QStringLiteral("clock"), tr("No shift is open: the cash of these sales is not being counted."));
    setAction(tr("Open a shift"), QStringLiteral("Ctrl+O"));
}

void ShiftHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    HintLine::changeEvent(event);
}

} // namespace taabia
