// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollBar;
class QStackedWidget;

namespace taabia {

/// The pages of the window, one at a time, as large as the room for them. Where a page needs more height than there is
/// (bands above it, large text on a small screen) it scrolls, by itself to where the keyboard is: the window never
/// grows beyond the screen. UI thread.
class PageStack : public QWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    void addPage(QWidget *page);
    void setCurrentPage(QWidget *page);
    QWidget *currentPage() const;

    QScrollBar *bar() const { return m_bar; } ///< over the pages' margin, where there is something to scroll

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the width of all pages; their height may be less than they need

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void place();
    void showFocused(const QWidget *focused);

    QStackedWidget *m_pages;
    QScrollBar *m_bar;
    int m_leastWidth = 0;
};

} // namespace taabia
