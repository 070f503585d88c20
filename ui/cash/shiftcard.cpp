// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/shiftcard.h"

#include "domain/moroccotime.h"
#include "ui/cash/shiftlines.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace taabia {

ShiftCard::ShiftCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_opened(new Paragraph(TextSize::Body, this))
    , m_asOf(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    setLook(this, "card");
    setLook(m_title, "title");
    setLook(m_asOf, "muted");
    m_opened->setTone(Tone::Quiet);
    m_opened->setRigid(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(m_scroll);
    body->setObjectName(QStringLiteral("scrolled"));
    m_sales = new FigureList(body);
    m_drawer = new FigureList(body);
    m_unresolved = new FigureList(body);
    m_blind = new Paragraph(TextSize::Body, body);
    m_blind->setRigid(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(36);
    for (FigureList *list : {m_sales, m_drawer}) {
        auto *column = new QVBoxLayout;
        column->addWidget(list);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(6, 0, 6, 0);
    inside->setSpacing(14);
    inside->addWidget(m_blind);
    inside->addLayout(columns);
    inside->addWidget(m_unresolved);
    inside->addStretch(1);
    m_scroll->setWidget(body);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_asOf);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_opened);
    column->addWidget(m_scroll, 1);
    retranslate();
}

void ShiftCard::show(const ShiftView &shift)
{
    m_shift = shift;
    retranslate();
}

void ShiftCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void ShiftCard::retranslate()
{
    m_scroll->setAccessibleName(tr("The shift so far"));
    m_blind->setText(
        tr("What is in the drawer is for you to count: the figures of the shift are shown to the owner, and "
           "stand on the Z report once it is closed."));
    if (!m_shift) {
        return;
    }
    const ShiftReport &soFar = m_shift->soFar;
    const QDate today = MoroccoTime::dayOf(soFar.madeUtc);
    m_title->setText(tr("Shift no. %1").arg(Words::number(soFar.shift.id)));
    m_opened->setText(ShiftLines::opened(soFar.shift, today));
    m_asOf->setText(tr("as of %1").arg(Words::timeOfDay(soFar.madeUtc)));
    m_blind->setVisible(m_shift->isBlind);
    m_sales->setVisible(!m_shift->isBlind);
    m_drawer->setVisible(!m_shift->isBlind);
    if (!m_shift->isBlind) {
        m_sales->show(ShiftLines::sales(soFar));
        m_drawer->show(ShiftLines::drawer(soFar));
    }
    const ShiftLines::Lines open = ShiftLines::unresolved(soFar.unresolved, today);
    m_unresolved->setVisible(!open.empty());
    m_unresolved->show(open);
}

} // namespace taabia
