// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "ui/widgets/overlay.h"

#include <QKeySequence>

namespace taabia {

class ActionButton;

/// The small menu behind the name in the bar: somebody else takes over, another PIN, lock. UI thread.
class WhoOverlay : public Overlay {
    Q_OBJECT
public:
    WhoOverlay(const Person &who, QWidget *covered, QWidget *window);

    static QKeySequence switchKey();
    static QKeySequence lockKey();

Q_SIGNALS:
    void switchWanted();
    void lockWanted();
    void pinWanted(); ///< to change one's own

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// \a key: also presses it while this is open.
    ActionButton *addChoice(
        const QString &icon, const QString &text, const QKeySequence &key, void (WhoOverlay::*wanted)());
};

} // namespace taabia
