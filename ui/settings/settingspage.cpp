// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/aboutcard.h"
#include "ui/settings/accountcard.h"
#include "ui/settings/choicescard.h"
#include "ui/settings/papercard.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/shopcard.h"
#include "ui/settings/webhookcard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace taabia {

namespace {

constexpr int widest = 860; ///< fields and lines that are longer are hard to read

QString iconOf(SettingsSection id)
{
    switch (id) {
    case SettingsSection::Shop:
        return QStringLiteral("smartphone");
    case SettingsSection::Account:
        return QStringLiteral("wallet");
    case SettingsSection::Printers:
        return QStringLiteral("printer");
    case SettingsSection::Catalogue:
        return QStringLiteral("list-plus");
    case SettingsSection::Till:
        return QStringLiteral("languages");
    case SettingsSection::People:
        return QStringLiteral("user");
    case SettingsSection::Backup:
        return QStringLiteral("download");
    case SettingsSection::About:
        return QStringLiteral("info");
    }
    return {};
}

QString nameOf(SettingsSection id)
{
    switch (id) {
    case SettingsSection::Shop:
        return SettingsPage::tr("Shop", "the section of the settings");
    case SettingsSection::Account:
        return SettingsPage::tr("Account", "the section of the settings");
    case SettingsSection::Printers:
        return SettingsPage::tr("Printers", "the section of the settings");
    case SettingsSection::Catalogue:
        return SettingsPage::tr("Catalogue", "the section of the settings: amounts and promos");
    case SettingsSection::Till:
        return SettingsPage::tr("This till", "the section of the settings");
    case SettingsSection::People:
        return SettingsPage::tr("People", "the section of the settings");
    case SettingsSection::Backup:
        return SettingsPage::tr("Backup", "the section of the settings");
    case SettingsSection::About:
        return SettingsPage::tr("About", "the section of the settings");
    }
    return {};
}

/// Cards of one section, one below the other; what is empty makes none.
MakePage below(std::vector<MakePage> cards)
{
    return [cards = std::move(cards)](QWidget *parent) {
        auto *made = new QWidget(parent);
        auto *column = new QVBoxLayout(made);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(16);
        for (const MakePage &make : cards) {
            if (make)
                column->addWidget(make(made));
        }
        return made;
    };
}

QWidget *scrolled(const MakePage &make, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields bring themselves into view
    auto *body = new QWidget(scroll->viewport());
    QWidget *content = make(body);
    body->setObjectName(QStringLiteral("scrolled"));
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(8, 16, 16, 16);
    auto *column = new QVBoxLayout;
    column->addWidget(content);
    column->addStretch(1);
    row->addLayout(column, 1);
    content->setMaximumWidth(widest);
    row->addStretch();
    scroll->setWidget(body);
    return scroll;
}

} // namespace

SettingsPage::SettingsPage(Till &till, Preferences &preferences, const PaperTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_list(new SectionList(this))
    , m_views(new QStackedWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *names = new QVBoxLayout;
    names->setContentsMargins(16, 16, 8, 16);
    names->addWidget(m_list);
    row->addLayout(names);
    row->addWidget(m_views, 1);
    setFocusProxy(m_list);
    connect(m_list, &SectionList::chosen, this, &SettingsPage::choose);

    addSection(SettingsSection::Shop, [&preferences](QWidget *section) { return new ShopCard(preferences, section); });
    addSection(SettingsSection::Account, [this, &till](QWidget *section) {
        return below({[&till](QWidget *in) { return new AccountCard(till, in); },
            [&till](QWidget *in) { return new WebhookCard(till.account(), in); }, m_moreOfAccount})(section);
    });
    addSection(SettingsSection::Printers, [&till, &preferences, tools](QWidget *section) {
        return new PaperCard(till.paper(), preferences, tools, section);
    });
    addSection(
        SettingsSection::Till, [&preferences](QWidget *section) { return new ChoicesCard(preferences, section); });
    addSection(SettingsSection::About, [this](QWidget *section) {
        return below({[](QWidget *in) { return new AboutCard(in); }, m_moreAbout})(section);
    });
}

void SettingsPage::addSection(SettingsSection id, MakePage make)
{
    const auto before =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id > id; });
    const int at = static_cast<int>(before - m_entries.begin());
    auto *view = new LatePage([make = std::move(make)](QWidget *parent) { return scrolled(make, parent); }, this);
    m_entries.insert(before, {id, view});
    m_views->insertWidget(at, view);
    m_list->insert(at, iconOf(id));
    retranslate();
    if (m_entries.size() == 1 || m_list->current() < 0)
        choose(0);
}

void SettingsPage::choose(int at)
{
    m_list->setCurrent(at);
    m_views->setCurrentIndex(at);
}

void SettingsPage::showSection(SettingsSection id)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
    if (found != m_entries.end())
        choose(static_cast<int>(found - m_entries.begin()));
}

SettingsSection SettingsPage::current() const
{
    return m_entries.at(static_cast<std::size_t>(m_list->current())).id;
}

void SettingsPage::retranslate()
{
    setAccessibleName(tr("Settings"));
    m_list->setAccessibleName(tr("Sections"));
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_list->setName(static_cast<int>(i), nameOf(m_entries[i].id));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace taabia
