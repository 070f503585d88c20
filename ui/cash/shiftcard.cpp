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

void ShiftCard::show(const ShiftReport &soFar)
{
    m_soFar = soFar;
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
    if (!m_soFar) {
        return;
    }
    const QDate today = MoroccoTime::dayOf(m_soFar->madeUtc);
    m_title->setText(tr("Shift no. %1").arg(Words::number(m_soFar->shift.id)));
    m_opened->setText(ShiftLines::opened(m_soFar->shift, today));
    m_asOf->setText(tr("as of %1").arg(Words::timeOfDay(m_soFar->madeUtc)));
    m_sales->show(ShiftLines::sales(*m_soFar));
    m_drawer->show(ShiftLines::drawer(*m_soFar));
    const ShiftLines::Lines open = ShiftLines::unresolved(m_soFar->unresolved, today);
    m_unresolved->setVisible(!open.empty());
    m_unresolved->show(open);
}

} // namespace taabia
