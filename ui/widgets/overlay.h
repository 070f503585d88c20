// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace taabia {

/// A card over the whole window, with the window shaded and out of reach behind it. No window of its own and no event
/// loop of its own: it is opened, says closed() when it is done, and deletes itself.
class Overlay : public QWidget {
    Q_OBJECT
public:
    /// \a covered is disabled as long as the overlay is there, so that no key gets through; the focus goes back to
    /// where it was.
    Overlay(QWidget *covered, QWidget *window);

    void open();
    void close();
    bool isOpen() const { return m_open; } ///< also while something covers the whole window

Q_SIGNALS:
    void closed();

protected:
    QVBoxLayout *content() const { return m_content; }
    void setFirstFocus(QWidget *widget) { m_firstFocus = widget; }

    /// Says everything anew, because the language has changed.
    virtual void retranslate() { }

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_covered;
    bool m_open = false;
    QFrame *m_card;
    QVBoxLayout *m_content;
    QPointer<QWidget> m_firstFocus;
    QPointer<QWidget> m_focusBefore;
};

} // namespace taabia
