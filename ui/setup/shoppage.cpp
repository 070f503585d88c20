// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/shoppage.h"

#include "ui/preferences.h"
#include "ui/settings/shopcard.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace taabia {

ShopPage::ShopPage(Preferences &preferences, QWidget *parent)
    : SetupPage(parent)
    , m_preferences(preferences)
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_card(new ShopCard(preferences, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(&m_preferences, &Preferences::changed, this, &ShopPage::showState);
    showState();
}

QString ShopPage::title() const
{
    return tr("The shop");
}

QString ShopPage::nextWords() const
{
    return tr("Next");
}

void ShopPage::enter()
{
    m_card->setFocus(Qt::TabFocusReason); // its name
}

void ShopPage::advance()
{
    m_nameMissed = m_preferences.paper().shop.name.trimmed().isEmpty();
    showState();
    if (m_nameMissed)
        enter();
    else
        Q_EMIT done();
}

void ShopPage::showState()
{
    m_nameMissed = m_nameMissed && m_preferences.paper().shop.name.trimmed().isEmpty();
    if (m_nameMissed)
        m_notice->tell(
            Tone::Bad, QStringLiteral("circle-alert"), tr("Type the name of the shop: it stands on each receipt."));
    else
        m_notice->tell(Tone::Quiet, QStringLiteral("info"),
            tr("Only the name is needed now. All of it can be changed later, in the Settings."));
}

void ShopPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    SetupPage::changeEvent(event);
}

} // namespace taabia
