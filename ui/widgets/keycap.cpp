// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/theme/colors.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace taabia {

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QLabel(key, parent)
{ }

QSize KeyCap::sizeHint() const
{
    return Painting::keyCapSize(text());
}

QSize KeyCap::minimumSizeHint() const
{
    return sizeHint();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::current();
    Painting::keyCap(painter, rect(), text(), colors.muted, colors.line);
}

} // namespace taabia
