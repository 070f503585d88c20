// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/shoppage.h"

#include "ui/settings/shopcard.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace taabia {

ShopPage::ShopPage(Preferences &preferences, QWidget *parent)
    : SetupPage(parent)
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_card(new ShopCard(preferences, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_card);
    column->addStretch(1);
    retranslate();
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
    if (m_card->demandName())
        Q_EMIT done();
}

void ShopPage::retranslate()
{
    m_notice->tell(Tone::Quiet, QStringLiteral("info"),
        tr("Only the name is needed now. All of it can be changed later, in the Settings."));
}

void ShopPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SetupPage::changeEvent(event);
}

} // namespace taabia
