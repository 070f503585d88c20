// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/latepage.h"

#include <QVBoxLayout>

#include <utility>

namespace taabia {

LatePage::LatePage(MakePage make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void LatePage::showEvent(QShowEvent *event)
{
    if (const auto make = std::exchange(m_make, nullptr)) {
        QWidget *content = make(this);
        layout()->addWidget(content);
        setFocusProxy(content);
        content->show();
    }
    QWidget::showEvent(event);
}

} // namespace taabia
