// SPDX-License-Identifier: GPL-3.0-or-later
// How the Sell page is put together, and what gives way where the window is small.
#include "ui/news/newshint.h"
#include "ui/paper/printsign.h"
#include "ui/sell/balancecard.h"
#include "ui/sell/givebackcard.h"
#include "ui/sell/lastsalecard.h"
#include "ui/sell/livesalescard.h"
#include "ui/sell/saleform.h"
#include "ui/sell/sellpage.h"
#include "ui/sell/shifthint.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/phonefield.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedLayout>

#include <algorithm>

namespace taabia {

void SellPage::build()
{
    m_card = new QFrame(this);
    setLook(m_card, "card");
    m_cardMargins = new QVBoxLayout(m_card); // a stacked layout has no margins of its own
    m_stack = new QStackedLayout;
    m_cardMargins->addLayout(m_stack);
    m_formSide = new QWidget(m_card);
    m_formColumn = new QVBoxLayout(m_formSide);
    m_formColumn->setContentsMargins(0, 0, 0, 0);
    m_formColumn->setSpacing(8);
    m_formColumn->addWidget(m_form);
    m_formColumn->addWidget(m_refusalNotice);
    m_formColumn->addWidget(m_last, 1);
    m_refusalNotice->hide();
    m_stack->addWidget(m_formSide);

    m_right = new QVBoxLayout;
    m_right->addWidget(m_giveBacks); // over everything else: somebody is waiting for money
    m_right->addWidget(m_balance);
    m_right->addWidget(m_printSign);
    m_right->addWidget(m_shiftHint);
    m_right->addWidget(m_newsHint);
    m_right->addWidget(m_live, 1);
    m_right->addStretch(); // where the list has given way, nothing grows in its place
    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_card);
    m_row->addLayout(m_right, 1);
    fit();
    m_form->installEventFilter(this);
    setFocusProxy(m_form->phone());
}

void SellPage::fit()
{
    // Drawn for 1366 pixels; on a small or enlarged screen the air goes before the content does.
    const bool narrow = width() * 20 / Icons::textSize() < 1200;
    const int margin = narrow ? 10 : 16;
    m_row->setContentsMargins(margin, narrow ? 8 : 14, margin, narrow ? 8 : 14);
    m_row->setSpacing(margin);
    m_right->setSpacing(narrow ? 10 : 14);
    m_cardMargins->setContentsMargins(narrow ? 14 : 20, narrow ? 8 : 14, narrow ? 14 : 20, narrow ? 12 : 18);
    m_live->setNarrow(narrow);
    const int cardWidth = std::clamp(width() * 41 / 100, 430, 600);
    m_card->setFixedWidth(cardWidth);
    placeLastSale(cardWidth);
    fitRight();
}

/// What has changed within a part would reach the page's layout only in some turns of the loop.
static void settle(const QWidget *part)
{
    for (QObject *child : part->children()) {
        if (child->isWidgetType())
            settle(static_cast<QWidget *>(child));
    }
    if (part->layout())
        part->layout()->activate();
}

/// Where not everything fits beside the sale, what can wait gives way: the list of what is owed becomes shorter, the
/// hints go, and at last the day's sales, which the History page has too.
void SellPage::fitRight()
{
    const QMargins page = m_row->contentsMargins();
    const int room = roomBelow() - page.top() - page.bottom();
    int rows = GiveBackCard::mostShown;
    m_giveBacks->setRows(rows);
    m_printSign->setRoom(true);
    m_shiftHint->setRoom(true);
    m_newsHint->setRoom(true);
    m_live->show();
    const int width = std::max(1, this->width() - m_card->width() - page.left() - page.right() - m_row->spacing());
    const auto fits = [this, width, room] {
        for (QWidget *part :
            std::initializer_list<QWidget *>{m_giveBacks, m_balance, m_last, m_printSign, m_shiftHint, m_newsHint})
            settle(part);
        m_right->invalidate();
        int least = -m_right->spacing();
        for (int i = 0; i < m_right->count(); ++i) {
            QLayoutItem *part = m_right->itemAt(i);
            if (!part->isEmpty()) // as the layout reckons: what wraps gets its whole height or squeezes the others
                least += m_right->spacing()
                    + (part->hasHeightForWidth() ? part->heightForWidth(width) : part->minimumSize().height());
        }
        return std::max(least, m_right->minimumSize().height()) <= room;
    };
    while (rows > 1 && !fits()) {
        m_giveBacks->setRows(--rows);
    }
    if (!fits()) {
        m_newsHint->setRoom(false); // it is told another time
    }
    if (!fits()) {
        m_shiftHint->setRoom(false);
    }
    if (!fits()) {
        m_printSign->setRoom(false);
    }
    m_live->setVisible(fits());
}

/// The page's own height says nothing when its content has already pushed it over the window's edge.
int SellPage::roomBelow() const
{
    return std::min(height(), window()->height() - mapTo(window(), QPoint()).y());
}

void SellPage::placeLastSale(int cardWidth)
{
    // Its place is under the Sell button. Where the window is too low for an ordinary sale, it stands over the day's
    // sales instead, for all of them: it does not jump from one to the next. Only one that somebody has to look at may
    // have so much to say that it goes there alone.
    const QMargins air = m_cardMargins->contentsMargins();
    const int inner = cardWidth - air.left() - air.right();
    const QMargins page = m_row->contentsMargins();
    const int room = roomBelow() - page.top() - page.bottom() - air.top() - air.bottom();
    const int tallest = m_last->tallest(inner);
    const bool aside = m_form->minimumSizeHint().height() + m_formColumn->spacing() + tallest > room;
    const bool refused = m_refusal.has_value();
    // Its room is kept, whatever the sale has to say and before there is one: so the form does not jump either.
    const int rest = std::max(m_form->minimumSizeHint().height(), room - m_formColumn->spacing() - tallest);
    m_form->setMaximumHeight(aside || refused ? QWIDGETSIZE_MAX : rest);
    m_last->setVisible(aside ? m_last->sale().has_value() : !refused);
    if (aside == m_lastAside) {
        return;
    }
    m_lastAside = aside;
    m_last->setFramed(aside);
    if (aside) {
        m_formColumn->removeWidget(m_last);
        m_right->insertWidget(m_right->indexOf(m_balance) + 1, m_last);
        m_formColumn->addStretch(1);
    } else {
        m_right->removeWidget(m_last);
        delete m_formColumn->takeAt(m_formColumn->count() - 1); // the stretch
        m_formColumn->addWidget(m_last, 1);
    }
}

} // namespace taabia
