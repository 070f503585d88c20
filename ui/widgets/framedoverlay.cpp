// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/framedoverlay.h"

#include <QEvent>
#include <QVBoxLayout>

namespace taabia {

static constexpr QSize aroundTheFrame(112, 104); ///< the overlay's and the card's margins, with some air

FramedOverlay::FramedOverlay(QSize preferred, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
    , m_preferred(preferred)
    , m_frame(new QWidget(this))
{
    content()->addWidget(m_frame);
}

void FramedOverlay::fitToWindow()
{
    m_frame->setFixedSize(m_preferred.boundedTo(parentWidget()->size() - aroundTheFrame).expandedTo(leastSize()));
}

QSize FramedOverlay::leastSize() const
{
    return {320, 240};
}

void FramedOverlay::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::LayoutDirectionChange:
        fitToWindow();
        break;
    default:
        break;
    }
    Overlay::changeEvent(event);
}

void FramedOverlay::resizeEvent(QResizeEvent *event)
{
    Overlay::resizeEvent(event);
    fitToWindow();
}

} // namespace taabia
