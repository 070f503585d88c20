// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/daypage.h"

#include "ui/widgets/notice.h"
#include "ui/widgets/pagetab.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

namespace {

QString keyOf(DayView id)
{
    return QStringLiteral("Alt+%1").arg(static_cast<int>(id) + 1);
}

QString iconOf(DayView id)
{
    switch (id) {
    case DayView::Figures:
        return QStringLiteral("chart-column");
    case DayView::Shift:
        return QStringLiteral("banknote");
    case DayView::CreditBook:
        return QStringLiteral("book-open");
    case DayView::Balance:
        return QStringLiteral("scale");
    case DayView::Prints:
        return QStringLiteral("printer");
    }
    return {};
}

QString nameOf(DayView id)
{
    switch (id) {
    case DayView::Figures:
        return DayPage::tr("Figures", "the view");
    case DayView::Shift:
        return DayPage::tr("Till", "the view of the open shift and its cash");
    case DayView::CreditBook:
        return DayPage::tr("Credit book", "the view");
    case DayView::Balance:
        return DayPage::tr("Account", "the view of the provider's account: whether its balance adds up");
    case DayView::Prints:
        return DayPage::tr("Prints", "the view of the print queue");
    }
    return {};
}

} // namespace

DayPage::DayPage(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QHBoxLayout)
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_views(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    m_tabs->setSpacing(4);
    m_tabs->addStretch(1);
    column->addLayout(m_tabs);
    column->addWidget(m_notice);
    m_notice->hide();
    column->addWidget(m_views, 1);
    setAccessibleName(tr("Day", "the page"));
}

void DayPage::addView(DayView id, MakePage make)
{
    auto *tab = new PageTab(iconOf(id), keyOf(id), this);
    auto *view = new LatePage(std::move(make), this);
    m_tabs->insertWidget(static_cast<int>(m_entries.size()), tab);
    if (!m_entries.empty())
        setTabOrder(m_entries.back().tab, tab); // all tabs before what they show
    m_entries.push_back({id, tab, view});
    m_views->addWidget(view);
    connect(tab, &PageTab::clicked, this, [this, id] { showView(id); });
    connect(new QShortcut(QKeySequence(keyOf(id)), this), &QShortcut::activated, this, [this, id] { showView(id); });
    retranslate();
    showView(m_entries.front().id);
}

void DayPage::showView(DayView id)
{
    QWidget *wanted = view(id);
    if (!wanted)
        return;
    m_views->setCurrentWidget(wanted);
    setFocusProxy(wanted);
    for (const Entry &entry : m_entries)
        entry.tab->setChecked(entry.id == id);
    if (!isVisible())
        return;
    wanted->setFocus(Qt::ShortcutFocusReason);
    const QWidget *begun = QApplication::focusWidget();
    if (begun && begun->isVisible() && wanted->isAncestorOf(begun))
        return;
    for (const Entry &entry : m_entries) { // the view has nothing yet that could take it: an empty list
        if (entry.id == id)
            entry.tab->setFocus(Qt::ShortcutFocusReason);
    }
}

QWidget *DayPage::view(DayView id) const
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
    return it == m_entries.end() ? nullptr : it->view;
}

DayView DayPage::current() const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
        [this](const Entry &entry) { return entry.view == m_views->currentWidget(); });
    return it == m_entries.end() ? DayView::Figures : it->id;
}

void DayPage::tell(Tone tone, const QString &icon, const QString &sentence)
{
    m_notice->tell(tone, icon, sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void DayPage::retranslate()
{
    setAccessibleName(tr("Day", "the page"));
    for (const Entry &entry : m_entries) {
        entry.tab->setText(nameOf(entry.id));
        entry.tab->setAccessibleName(nameOf(entry.id));
    }
    fitTabs();
}

/// The key caps and the icons go where there is no room for them; the names stay.
void DayPage::fitTabs()
{
    const int room = width() - 32;
    for (const auto density : {PageTab::Density::Full, PageTab::Density::NoIcon, PageTab::Density::NameOnly}) {
        int total = 0;
        for (const Entry &entry : m_entries) {
            entry.tab->setDensity(density);
            total += entry.tab->widthFor(density) + m_tabs->spacing();
        }
        if (total <= room)
            return;
    }
}

void DayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTabs();
}

void DayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitTabs();
    QWidget::changeEvent(event);
}

} // namespace taabia
