// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cash/linefield.h"

class QLayout;

namespace taabia {

class ActionButton;

/// Where a file or folder is: shown as this system writes a path, from left to right in every language. UI thread.
class PathField : public LineField {
    Q_OBJECT
public:
    explicit PathField(QWidget *parent);

    QString path() const; ///< with '/'; as it is typed, so it may lead nowhere
    void setPath(const QString &path);

    /// The field and, beside it, the button that opens a dialog to choose what goes in. The caller's layout takes it.
    QLayout *besideButton(ActionButton *choose);
};

} // namespace taabia
