// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/aboutcard.h"
#include "ui/settings/accountcard.h"
#include "ui/settings/choicescard.h"
#include "ui/settings/papercard.h"
#include "ui/settings/shopcard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace taabia {

SettingsPage::SettingsPage(Till &till, Preferences &preferences, const PaperTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields bring themselves into view
    page->addWidget(scroll);
    auto *body = new QWidget(scroll);
    body->setObjectName(QStringLiteral("scrolled"));
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);

    m_choices = new ChoicesCard(preferences, body);
    m_account = new AccountCard(body);
    m_shop = new ShopCard(preferences, body);
    m_paper = new PaperCard(till.paper(), preferences, tools, body);
    m_about = new AboutCard(body);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_paper);
    right->addWidget(m_about);
    right->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_choices);
    left->addWidget(m_shop);
    left->addWidget(m_account);
    left->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    scroll->setWidget(body);

    connect(&till, &Till::accountRead, m_account, &AccountCard::showAccount);
    setAccessibleName(tr("Settings"));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_paper->listPrinters(); // plugged in meanwhile
    m_till.readAccount(); // prices and limits change at the provider, and nobody tells
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Settings"));
    QWidget::changeEvent(event);
}

} // namespace taabia
