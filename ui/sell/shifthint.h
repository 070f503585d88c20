// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/hintline.h"

#include <optional>

namespace taabia {

class CashDesk;
struct ShiftView;

/// Says that no shift is open, once that is known: selling goes on, yet nobody will know what should be in the drawer.
class ShiftHint : public HintLine {
    Q_OBJECT
public:
    explicit ShiftHint(CashDesk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace taabia
