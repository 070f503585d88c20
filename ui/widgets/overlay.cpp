// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overlay.h"

#include "ui/theme/colors.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/accessibility.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace taabia {

Overlay::Overlay(QWidget *covered, QWidget *window)
    : QWidget(window)
    , m_covered(covered)
    , m_card(new QFrame(this))
    , m_content(new QVBoxLayout(m_card))
{
    installAccessibility();
    setLook(m_card, "card");
    auto *middle = new QVBoxLayout(this);
    middle->setContentsMargins(24, 24, 24, 24);
    middle->addWidget(m_card, 0, Qt::AlignCenter);
    m_content->setContentsMargins(28, 24, 28, 24);
    m_content->setSpacing(14);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Overlay::open()
{
    m_open = true;
    m_focusBefore = QApplication::focusWidget();
    m_covered->setEnabled(false);
    parentWidget()->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    // A button that cannot be pressed yet takes no focus, and then Escape would reach nobody.
    QWidget *first = m_firstFocus && m_firstFocus->isEnabled() ? m_firstFocus.data() : this;
    first->setFocus(Qt::PopupFocusReason);
}

void Overlay::close()
{
    if (!m_open)
        return;
    m_open = false;
    parentWidget()->removeEventFilter(this);
    hide();
    m_covered->setEnabled(true);
    if (m_focusBefore && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT closed();
    deleteLater();
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    // Tab goes round inside the card: what is behind it is not there for now.
    QList<QWidget *> stops;
    for (QWidget *widget : m_card->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus) {
            stops.append(widget);
        }
    }
    if (stops.isEmpty()) {
        return true;
    }
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : stops.size() - 1)) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Overlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !event->isAutoRepeat()) {
        close();
    }
    // Every other key ends here.
}

void Overlay::mousePressEvent(QMouseEvent *)
{
    // A press on the shade reaches nothing behind it.
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors::current().shade);
}

} // namespace taabia
