// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace taabia {

/// What holds for every field of the program, so that no page has to see to it: in Arabic it begins at the right, empty
/// or not, whatever is typed in it; and what takes the focus inside a page that scrolls is shown whole, with what
/// stands above it. The Theme has one. UI thread.
class FieldManners : public QObject {
public:
    explicit FieldManners(QObject *parent = nullptr);

    /// Scrolls the page around \a widget so that all of it is seen, once everything has its place.
    static void bringIntoView(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace taabia
