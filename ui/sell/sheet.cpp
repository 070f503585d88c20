// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/sheet.h"

#include "ui/widgets/actionbutton.h"

#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace taabia {

Sheet::Sheet(QWidget *parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settleTime);
    connect(&m_settling, &QTimer::timeout, this, [this] { m_armed = true; });
    settle();
}

void Sheet::settle()
{
    m_armed = false;
    m_settling.start();
}

void Sheet::setGuarded(ActionButton *button, bool alsoEnter)
{
    m_guarded = button;
    m_enterPresses = alsoEnter;
    button->installEventFilter(this);
}

void Sheet::setBusy(bool busy)
{
    m_busy = busy;
    m_guarded->setEnabled(!busy);
    if (busy) {
        setFocus(Qt::OtherFocusReason); // keys still end here while the button is off
    }
}

static bool isPressKey(const QKeyEvent *key)
{
    return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
}

/// In ms. A screen reader's bridge hands on copies of the keys that do not tell when they were pressed: then it is
/// when they arrive.
static quint64 instantOf(const QKeyEvent &key)
{
    return key.timestamp() != 0 ? key.timestamp()
                                : static_cast<quint64>(QDeadlineTimer::current(Qt::PreciseTimer).deadline());
}

/// X11 repeats a held key as a release and a press at the same instant. Qt knows them for a repeat only if both have
/// arrived when it looks, which the first pair often has not; no finger is that quick.
bool Sheet::isHeldKey(const QKeyEvent &key) const
{
    constexpr quint64 quickestFinger = 20; // ms
    return key.isAutoRepeat() || (key.key() == m_released && instantOf(key) - m_releasedAt < quickestFinger);
}

void Sheet::noteRelease(const QKeyEvent &key)
{
    m_released = key.key();
    m_releasedAt = instantOf(key);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_guarded) {
        if (event->type() == QEvent::KeyRelease) {
            noteRelease(*static_cast<QKeyEvent *>(event));
        }
        return QWidget::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return isPressKey(key) && (isHeldKey(*key) || !m_armed);
    }
    case QEvent::KeyRelease:
        noteRelease(*static_cast<QKeyEvent *>(event));
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
        return !m_armed;
    default:
        return false;
    }
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        if (!event->isAutoRepeat() && !m_busy) {
            Q_EMIT cancelled();
        }
    } else if (enter) {
        takeEnter(*event);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Sheet::takeEnter(const QKeyEvent &event)
{
    if (m_enterPresses && m_armed && !m_busy && !isHeldKey(event)) {
        m_guarded->click();
    }
}

/// It may have been covered: the Enter that lifted the cover was not meant for what is below.
void Sheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    settle();
}

void Sheet::keyReleaseEvent(QKeyEvent *event)
{
    noteRelease(*event);
    QWidget::keyReleaseEvent(event);
}

} // namespace taabia
