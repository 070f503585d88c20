// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QWidget>

#include <vector>

namespace taabia {

class ActionButton;
class PinField;

/// A PinField over the keys of a telephone, for fingers. Typing works wherever the focus is on the pad; for Tab the
/// keys are one stop, and the arrows go through them. UI thread.
class PinPad : public QWidget {
    Q_OBJECT
public:
    explicit PinPad(QWidget *parent = nullptr);

    PinField *field() const { return m_field; }
    ActionButton *key(int digit) const { return m_keys.at(static_cast<std::size_t>(digit)); }
    ActionButton *eraseKey() const { return m_keys.back(); }

    /// While a PIN is judged, or may not be tried yet: nothing is taken, and the focus stays.
    void setResting(bool resting);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addKey(const QString &digit, const QString &icon, int row, int column);
    void press(std::size_t key);
    void goTo(std::size_t key);
    bool takeKey(std::size_t at, QEvent *event);
    void retranslate();

    PinField *m_field;
    QWidget *m_grid;
    std::vector<ActionButton *> m_keys; ///< 0 to 9, then the one that erases
    bool m_resting = false;
};

} // namespace taabia
