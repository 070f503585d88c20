// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pathfield.h"

#include "ui/widgets/actionbutton.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>

namespace taabia {

PathField::PathField(QWidget *parent)
    : LineField(parent)
{
    constexpr int longest = 600;
    field()->setMaxLength(longest);
    field()->setLayoutDirection(Qt::LeftToRight);
}

QString PathField::path() const
{
    return QDir::fromNativeSeparators(text());
}

void PathField::setPath(const QString &path)
{
    setText(QDir::toNativeSeparators(path));
}

QLayout *PathField::besideButton(ActionButton *choose)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(this, 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    return row;
}

} // namespace taabia
