// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace taabia {

/// A page that is made when it is first looked at: widgets that nobody has seen are not dressed at every start and
/// every change of colours. UI thread.
class LatePage : public QWidget {
    Q_OBJECT
public:
    /// What \a make returns belongs to this page and fills it.
    explicit LatePage(std::function<QWidget *()> make, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::function<QWidget *()> m_make; ///< empty once it was called
};

} // namespace taabia
