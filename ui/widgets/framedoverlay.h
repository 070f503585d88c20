// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/overlay.h"

namespace taabia {

/// An Overlay whose card is as large as it likes to be, as far as the window allows; its content stands in frame().
class FramedOverlay : public Overlay {
    Q_OBJECT
protected:
    FramedOverlay(QSize preferred, QWidget *covered, QWidget *window);

    QWidget *frame() const { return m_frame; }

    /// The window, the font or the direction has changed. Whoever has sizes of its own to set does that first.
    virtual void fitToWindow();

    /// The card grows beyond the window rather than be smaller.
    virtual QSize leastSize() const;

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize m_preferred;
    QWidget *m_frame;
};

} // namespace taabia
