// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace taabia {

class PageTab;

/// The names of a page's sections, one below the other, of which one is chosen. For the keyboard it is one stop: Tab
/// enters and leaves it, Up, Down, Home and End go through it and choose. UI thread.
class SectionList : public QWidget {
    Q_OBJECT
public:
    explicit SectionList(QWidget *parent = nullptr);

    void insert(int at, const QString &icon);
    void setName(int at, const QString &name);
    void setCurrent(int at); ///< without chosen(): not by hand
    int current() const { return m_current; }
    int count() const { return static_cast<int>(m_tabs.size()); }
    PageTab *tab(int at) const { return m_tabs.at(static_cast<std::size_t>(at)); }

Q_SIGNALS:
    void chosen(int at); ///< by hand

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(int key);
    void choose(int at);

    QVBoxLayout *m_column;
    std::vector<PageTab *> m_tabs;
    int m_current = -1;
};

} // namespace taabia
