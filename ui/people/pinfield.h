// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QLineEdit>

namespace taabia {

/// A field for a PIN: digits alone, from any keyboard, shown as dots. UI thread.
class PinField : public QLineEdit {
    Q_OBJECT
public:
    explicit PinField(QWidget *parent = nullptr);

    Secret take(); ///< what was typed; the field is wiped
    void wipe();

    /// As if it had been typed: "1" to "9", from a key on the screen.
    void append(const QString &digit);

    QSize sizeHint() const override;

Q_SIGNALS:
    void entered(); ///< Enter, not held down

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
};

} // namespace taabia
