// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/closeshiftsheet.h"

#include "ui/cash/shiftlines.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace taabia {

CloseShiftSheet::CloseShiftSheet(Facts facts, QWidget *parent)
    : Sheet(parent)
    , m_facts(std::move(facts))
    , m_title(new QLabel(this))
    , m_figures(new FigureList(this))
    , m_unresolved(new FigureList(this))
    , m_carried(new Paragraph(TextSize::Body, this))
    , m_forEver(new Paragraph(TextSize::Body, this))
    , m_close(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("check"), this))
    , m_back(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    setLook(m_title, "title");
    m_forEver->setRigid(true);
    m_forEver->setTone(Tone::Quiet);
    m_carried->setRigid(true);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    body->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(6, 0, 6, 0);
    column->setSpacing(14);
    column->addWidget(m_figures);
    column->addWidget(m_unresolved);
    column->addWidget(m_carried);
    column->addStretch(1);
    scroll->setWidget(body);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_back);
    content()->addWidget(m_title);
    content()->addWidget(scroll, 1);
    content()->addWidget(m_forEver);
    content()->addLayout(buttons);

    setGuarded(m_close, false);
    connect(m_close, &ActionButton::clicked, this, [this] {
        if (!isBusy()) {
            setBusy(true);
            m_back->setEnabled(false);
            retranslate();
            Q_EMIT confirmed();
        }
    });
    connect(m_back, &ActionButton::clicked, this, &Sheet::cancelled);
    retranslate();
}

void CloseShiftSheet::setUnresolved(const std::vector<Sale> &sales)
{
    m_facts.unresolved = sales;
    retranslate();
}

void CloseShiftSheet::rest()
{
    setBusy(false);
    m_back->setEnabled(true);
    m_back->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void CloseShiftSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_back->setFocus(Qt::OtherFocusReason);
}

void CloseShiftSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Sheet::changeEvent(event);
}

void CloseShiftSheet::retranslate()
{
    using Kind = FigureList::Line::Kind;
    m_title->setText(tr("Close the shift now?"));
    ShiftLines::Lines lines{{Kind::Figure, tr("Counted"), Words::amount(m_facts.counted)},
        {Kind::Figure, tr("Difference"), Words::cashDifference(m_facts.difference)}};
    if (!m_facts.reason.isEmpty()) {
        lines.push_back({Kind::Sentence, tr("Reason: %1").arg(Words::told(m_facts.reason))});
    }
    m_figures->show(lines);
    const ShiftLines::Lines open = ShiftLines::unresolved(m_facts.unresolved, m_facts.today);
    m_unresolved->show(open.empty() ? ShiftLines::Lines{{Kind::Sentence, tr("Every sale is settled.")}} : open);
    m_carried->setVisible(!open.empty());
    m_carried->setText(tr("They are carried over into the next shift."));
    m_forEver->setText(tr("A closed shift stays as it is: its Z report gets a number and is never changed."));
    m_close->setText(isBusy() ? tr("Closing…") : tr("Close the shift"));
    m_close->setAccessibleName(tr("Close the shift"));
    m_back->setText(tr("Not yet"));
    m_back->setKey(Words::escapeKey());
}

} // namespace taabia
