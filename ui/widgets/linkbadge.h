// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"

#include <QLabel>

namespace taabia {

/// How we stand with the server, in words, with a shape of its own for each state: a ring while connecting, a disc
/// when online, a triangle in trouble. The whole sentence is the tool tip and the accessible description.
class LinkBadge : public QLabel {
    Q_OBJECT
public:
    explicit LinkBadge(QWidget *parent = nullptr);

    void setLink(const LinkView &link);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LinkView m_link;
};

} // namespace taabia
