// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/topbar.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/linkbadge.h"
#include "ui/widgets/pagetab.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace taabia {

TopBar::TopBar(const QString &clerk, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_name(new QLabel(QStringLiteral("Taabia"), this))
    , m_link(new LinkBadge(this))
    , m_clerkSign(new QLabel(this))
    , m_clerk(new QLabel(this))
    , m_clerkButton(new QPushButton(this))
{
    setLook(m_name, "accent");
    m_row->setContentsMargins(16, 8, 16, 9);
    m_row->setSpacing(4);
    m_row->addWidget(m_name);
    m_row->addSpacing(14);
    m_row->addStretch(1);
    m_row->addWidget(m_link);
    m_row->addSpacing(20);
    m_row->addWidget(m_clerkSign);
    m_row->addSpacing(4);
    m_row->addWidget(m_clerk);
    m_row->addWidget(m_clerkButton);
    m_clerk->setTextFormat(Qt::PlainText);
    setLook(m_clerkButton, "quiet");
    connect(m_clerkButton, &QPushButton::clicked, this, &TopBar::whoPressed);
    setWho(clerk, false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress();
}

void TopBar::setWho(const QString &name, bool asButton)
{
    m_clerk->setText(name);
    m_clerk->setVisible(!asButton);
    m_clerkButton->setText(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_clerkButton->setAccessibleName(name);
    m_clerkButton->setVisible(asButton);
    m_clerkSign->setVisible(!name.isEmpty());
    dressButton();
    fitTabs();
}

PageTab *TopBar::addTab(const QString &icon, const QString &key)
{
    auto *tab = new PageTab(icon, key, this);
    m_row->insertWidget(2 + static_cast<int>(m_tabs.size()), tab);
    m_tabs.push_back(tab);
    return tab;
}

void TopBar::fitTabs()
{
    const QWidget *who = m_clerkButton->isVisibleTo(this) ? static_cast<QWidget *>(m_clerkButton) : m_clerk;
    const int others = m_link->sizeHint().width() + who->sizeHint().width()
        + (m_clerkSign->isVisibleTo(this) ? m_clerkSign->sizeHint().width() : 0) + 110;
    // The program's name goes before the keys do: the keys are what people work with.
    const std::pair<PageTab::Density, bool> steps[] = {{PageTab::Density::Full, true}, {PageTab::Density::NoIcon, true},
        {PageTab::Density::NoIcon, false}, {PageTab::Density::NameOnly, true}, {PageTab::Density::NameOnly, false}};
    const auto fits = [&](const std::pair<PageTab::Density, bool> &step) {
        int total = others + (step.second ? m_name->sizeHint().width() : 0);
        for (const PageTab *tab : m_tabs) {
            total += tab->widthFor(step.first) + m_row->spacing();
        }
        return total <= width();
    };
    const auto fitting = std::find_if(std::begin(steps), std::end(steps) - 1, fits);
    for (PageTab *tab : m_tabs) {
        tab->setDensity(fitting->first);
    }
    m_name->setVisible(fitting->second);
}

QSize TopBar::minimumSizeHint() const
{
    // Only the names are a must; the rest goes when the room does, so it must not hold the window open.
    return {0, QWidget::minimumSizeHint().height()};
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTabs();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        dress();
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        dressButton();
    }
    QWidget::changeEvent(event);
}

void TopBar::dress()
{
    const Colors &colors = Colors::current();
    m_name->setFont(Fonts::font(TextSize::Action, QFont::Bold));
    m_clerkSign->setPixmap(
        Icons::pixmap(QStringLiteral("user"), colors.text, Icons::textSize(), m_clerkSign->devicePixelRatioF()));
    dressButton();
    fitTabs();
}

/// The arrow of a menu stands behind the name: for Qt that is in front, read the other way round.
void TopBar::dressButton()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_clerkButton->setLayoutDirection(mirrored ? Qt::LeftToRight : Qt::RightToLeft);
    m_clerkButton->setIcon(
        Icons::icon(QStringLiteral("chevron-down"), Colors::current().accent, Icons::textSize() * 4 / 5));
    m_clerkButton->setAccessibleDescription(tr("Somebody else takes over, lock, change the PIN"));
    m_clerkButton->setToolTip(m_clerkButton->accessibleDescription());
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::current();
    QPainter painter(this);
    painter.fillRect(rect(), colors.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace taabia
