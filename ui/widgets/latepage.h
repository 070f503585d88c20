// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace taabia {

/// Makes a page, or a part of one, as a child of \a parent: a widget that comes to its parent later is dressed once
/// more, with all that is in it.
using MakePage = std::function<QWidget *(QWidget *parent)>;

/// A page that is made when it is first looked at: widgets that nobody has seen are not dressed at every start and
/// every change of colours. UI thread.
class LatePage : public QWidget {
    Q_OBJECT
public:
    /// What \a make returns belongs to this page and fills it.
    explicit LatePage(MakePage make, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    MakePage m_make; ///< empty once it was called
};

} // namespace taabia
