// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QVBoxLayout;

namespace taabia {

class ActionButton;
class Notice;

/// What the read-back and the held-back question share: a page that takes the form's place in its card, and a button
/// that moves money, guarded against hands that are faster than eyes. For a quarter of a second after the sheet has
/// appeared, neither Enter nor Space nor the mouse presses that button (the second half of a double press must not
/// skip the reading), and a key that is held down never does. Programs that drive the window through the
/// accessibility tree press it on purpose and are not held up.
class Sheet : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds settleTime{250};

    explicit Sheet(QWidget *parent = nullptr);

    bool isArmed() const { return m_armed; }

    /// From the press until the till has answered: nothing can be pressed again.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void cancelled();

protected:
    QVBoxLayout *content() const { return m_content; }

    /// The button that moves money. \a alsoEnter: Enter anywhere on the sheet presses it.
    void setGuarded(ActionButton *button, bool alsoEnter);

    /// A field of the sheet, which keeps to itself that a key was let go.
    void watch(QWidget *field) { field->installEventFilter(this); }

    /// Something new is on the sheet that wants reading: the button rests once more for a quarter of a second.
    void settle();

    /// As if Enter had been pressed on the sheet, by the event of a part of it.
    void takeEnter(const QKeyEvent &event);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool isHeldKey(const QKeyEvent &key) const;
    void noteRelease(const QKeyEvent &key);

    QVBoxLayout *m_content;
    ActionButton *m_guarded = nullptr;
    bool m_enterPresses = false;
    bool m_armed = false;
    QTimer m_settling;
    int m_released = 0; ///< the last key that was let go, and when (in ms)
    quint64 m_releasedAt = 0;
    bool m_busy = false;
};

} // namespace taabia
