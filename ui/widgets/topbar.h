// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace taabia {

class LinkBadge;
class PageTab;

/// The band over all pages: the program's name, the pages' tabs, the line to the server, who sells. Where there is
/// too little room the tabs give up their icons first, then their key caps, never their names.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(const QString &clerk, QWidget *parent = nullptr);

    PageTab *addTab(const QString &icon, const QString &key);
    LinkBadge *link() const { return m_link; }

    /// Who is at the till; empty: nobody. \a asButton: it can be pressed, see whoPressed().
    void setWho(const QString &name, bool asButton);

    /// After texts or fonts have changed.
    void fitTabs();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void whoPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void dressButton();

    QHBoxLayout *m_row;
    QLabel *m_name;
    std::vector<PageTab *> m_tabs;
    LinkBadge *m_link;
    QLabel *m_clerkSign;
    QLabel *m_clerk;
    QPushButton *m_clerkButton; ///< in its place where it can be pressed
};

} // namespace taabia
