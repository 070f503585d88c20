// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagestack.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QWheelEvent>

#include <algorithm>

namespace taabia {

namespace {
constexpr int leastHeight = 200; ///< of the room for a page, in pixels
constexpr int step = 48; ///< of an arrow key: a row
constexpr int air = 16; ///< left visible above and below what has the focus
} // namespace

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    m_bar->setSingleStep(step);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->hide();
    connect(m_bar, &QScrollBar::valueChanged, this, &PageStack::place);
    connect(m_pages, &QStackedWidget::currentChanged, this, &PageStack::fit);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { showFocused(now); });
}

void PageStack::addPage(QWidget *page)
{
    m_pages->addWidget(page);
}

void PageStack::setCurrentPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
}

QWidget *PageStack::currentPage() const
{
    return m_pages->currentWidget();
}

QSize PageStack::sizeHint() const
{
    return m_pages->sizeHint();
}

QSize PageStack::minimumSizeHint() const
{
    return {m_pages->minimumSizeHint().width(), leastHeight};
}

/// Only the page that shows is measured, and not how high its texts would like to be: with all of them a key on one
/// page would take several frames. The bar takes no room: a page that fits itself to its width would come and go.
void PageStack::fit()
{
    const int needed = currentPage() ? currentPage()->minimumSizeHint().height() : 0;
    m_bar->setPageStep(height());
    m_bar->setRange(0, std::max(0, needed - height()));
    m_bar->setVisible(m_bar->maximum() > 0);
    place();
    if (const int width = m_pages->minimumSizeHint().width(); width != m_leastWidth) {
        m_leastWidth = width;
        updateGeometry();
    }
}

void PageStack::place()
{
    m_pages->setGeometry(0, -m_bar->value(), width(), height() + m_bar->maximum());
    const int thick = m_bar->sizeHint().width();
    m_bar->setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : width() - thick, 0, thick, height());
}

void PageStack::showFocused(const QWidget *focused)
{
    if (m_bar->maximum() == 0 || !focused || !m_pages->isAncestorOf(focused))
        return;
    const int top = focused->mapTo(m_pages, QPoint()).y();
    const int bottom = top + focused->height();
    if (top - air < m_bar->value())
        m_bar->setValue(top - air);
    else if (bottom + air > m_bar->value() + height())
        m_bar->setValue(bottom + air - height());
}

bool PageStack::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        fit();
    return QWidget::event(event);
}

void PageStack::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PageStack::wheelEvent(QWheelEvent *event)
{
    if (m_bar->maximum() > 0)
        QCoreApplication::sendEvent(m_bar, event);
    else
        event->ignore();
}

/// Keys that no control of the page has taken.
void PageStack::keyPressEvent(QKeyEvent *event)
{
    static const std::pair<int, QAbstractSlider::SliderAction> actions[] = {
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub}, {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub}, {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd}};
    for (const auto &[key, action] : actions) {
        if (m_bar->maximum() > 0 && event->key() == key) {
            m_bar->triggerAction(action);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace taabia
