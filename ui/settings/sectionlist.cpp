// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionlist.h"

#include "ui/widgets/pagetab.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addStretch(1);
}

void SectionList::insert(int at, const QString &icon)
{
    auto *tab = new PageTab(icon, {}, this);
    tab->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tab->installEventFilter(this);
    m_tabs.insert(m_tabs.begin() + at, tab);
    m_column->insertWidget(at, tab);
    connect(tab, &PageTab::clicked, this,
        [this, tab] { choose(static_cast<int>(std::find(m_tabs.begin(), m_tabs.end(), tab) - m_tabs.begin())); });
    for (std::size_t i = 1; i < m_tabs.size(); ++i)
        setTabOrder(m_tabs[i - 1], m_tabs[i]);
    setCurrent(m_current >= at ? m_current + 1 : m_current);
}

void SectionList::setName(int at, const QString &name)
{
    tab(at)->setText(name);
    tab(at)->setAccessibleName(name);
    tab(at)->updateGeometry();
}

void SectionList::setCurrent(int at)
{
    m_current = at;
    for (int i = 0; i < count(); ++i) {
        tab(i)->setChecked(i == at);
        tab(i)->setFocusPolicy(i == std::max(at, 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (at >= 0)
        setFocusProxy(tab(at));
}

void SectionList::choose(int at)
{
    if (at < 0 || at >= count())
        return;
    setCurrent(at);
    tab(at)->setFocus(Qt::TabFocusReason);
    Q_EMIT chosen(at);
}

/// Before the tab has it: a button of Qt's takes the arrows for Tab.
bool SectionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool SectionList::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        choose(m_current + 1);
        return true;
    case Qt::Key_Up:
        choose(m_current - 1);
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
        choose(count() - 1);
        return true;
    default:
        return false;
    }
}

} // namespace taabia
