// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace taabia {

/// A key as it looks on a keyboard.
class KeyCap : public QLabel {
    Q_OBJECT
public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace taabia
