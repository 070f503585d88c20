// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/latepage.h"

#include <vector>

class QHBoxLayout;
class QStackedWidget;

namespace taabia {

class Notice;
class PageTab;
enum class Tone;

/// The views that the Day page can have, in the order of their tabs and keys (Alt+1 to Alt+5).
enum class DayView { Figures, Shift, CreditBook, Balance, Prints };

/// The frame around what the owner reads and the clerk closes the day with: a row of tabs, and one view below. It
/// knows no view's class; the composition root makes the views and hands them over. UI thread.
class DayPage : public QWidget {
    Q_OBJECT
public:
    explicit DayPage(QWidget *parent = nullptr);

    /// Views are added in the order of DayView; the first one shows. \a make: see LatePage. What it makes refreshes
    /// itself when it is shown, and says by its focus proxy where the keyboard begins.
    void addView(DayView id, MakePage make);

    void showView(DayView id); ///< nothing happens if there is no such view
    DayView current() const;

    /// A sentence over the views, until the next one or an empty one: how a file that was written by itself went.
    void tell(Tone tone, const QString &icon, const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        DayView id;
        PageTab *tab;
        QWidget *view;
    };
    QWidget *view(DayView id) const; ///< nullptr: there is none
    void retranslate();
    void fitTabs();

    QHBoxLayout *m_tabs;
    Notice *m_notice;
    QStackedWidget *m_views;
    std::vector<Entry> m_entries;
};

} // namespace taabia
