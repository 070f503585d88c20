// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace taabia {

/// One page of the set-up assistant. The assistant has the buttons; the page knows whether it is done.
class SetupPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString nextWords() const = 0; ///< on the button that goes on
    virtual bool isBusy() const { return false; } ///< something is under way: nothing can be pressed but back

    /// It is shown: its first field takes the focus.
    virtual void enter() = 0;

    /// Enter, or the button: says what is missing, or does what there is to do and says done().
    virtual void advance() = 0;

    /// Something is under way that Escape stops; the button says so.
    virtual bool canStop() const { return false; }

    /// Escape. True: it was the page's own; else the assistant goes back.
    virtual bool retreat() { return false; }

Q_SIGNALS:
    void done();
    void changed(); ///< the words of the button, or whether it is busy
};

} // namespace taabia
