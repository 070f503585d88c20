// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/catchupband.h"

#include "desk/balancedesk.h"
#include "ui/people/stepup.h"
#include "ui/theme/colors.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/restorewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace taabia {

CatchUpBand::CatchUpBand(BalanceDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_sell(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("triangle-alert"), this))
    , m_show(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("search"), this))
    , m_close(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("check"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_notice, 1);
    for (ActionButton *button : {m_sell, m_show, m_close})
        row->addWidget(button, 0, Qt::AlignVCenter);
    connect(m_show, &ActionButton::clicked, this, &CatchUpBand::listWanted);
    connect(m_sell, &ActionButton::clicked, this, [this] {
        StepUp::whenAllowed(
            m_stepUp, this, Action::ReleaseHeldSale, {}, [this] { m_ticket = m_desk.sellAllTheSame(); });
    });
    connect(m_close, &ActionButton::clicked, this, [this] { m_ticket = m_desk.markRead(); });
    connect(&desk, &BalanceDesk::catchUpTold, this, &CatchUpBand::tell);
    connect(&desk, &BalanceDesk::refused, this, [this](Ticket ticket, const LedgerError &why) {
        if (ticket == 0 || ticket != m_ticket)
            return;
        m_ticket = 0;
        m_refused = why.kind == LedgerError::Kind::NotAllowed
            ? tr("What was found is an owner's to read: sign in as one.")
            : Words::ledgerTrouble(why);
        showState();
    });
    retranslate();
}

void CatchUpBand::tell(const std::optional<CatchUpView> &view)
{
    m_view = view;
    m_refused.clear();
    showState();
}

void CatchUpBand::showState()
{
    setVisible(m_view.has_value());
    if (!m_view)
        return;
    const CatchUpView &view = *m_view;
    const QString words =
        RestoreWords::catchUp(view) + (m_refused.isEmpty() ? QString() : QLatin1Char(' ') + m_refused);
    m_sell->setVisible(view.state == CatchUpView::State::Undecided);
    m_show->setVisible(view.state == CatchUpView::State::Done && view.found.recharges > 0);
    m_close->setVisible(view.state == CatchUpView::State::Done);
    switch (view.state) {
    case CatchUpView::State::Asking:
    case CatchUpView::State::Reading:
        if (m_notice->tone() == Tone::Progress) // of each page no screen reader is told
            m_notice->retell(words);
        else
            m_notice->tell(Tone::Progress, QStringLiteral("loader"), words);
        return;
    case CatchUpView::State::Waiting:
        m_notice->tell(Tone::Warning, QStringLiteral("wifi-off"), words);
        return;
    case CatchUpView::State::Undecided:
        m_notice->tell(Tone::Bad, QStringLiteral("circle-question-mark"), words);
        return;
    case CatchUpView::State::Done:
        m_notice->tell(view.found.recharges > 0 || view.givenUp ? Tone::Warning : Tone::Good,
            view.found.recharges > 0 || view.givenUp ? QStringLiteral("info") : QStringLiteral("circle-check"), words);
        return;
    }
}

void CatchUpBand::retranslate()
{
    m_sell->setText(tr("Sell all the same"));
    m_show->setText(tr("Show them"));
    m_close->setText(tr("Read"));
    m_sell->setAccessibleName(m_sell->text());
    m_show->setAccessibleName(tr("Show the recharges that were found"));
    m_close->setAccessibleName(tr("I have read this"));
    showState();
}

void CatchUpBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CatchUpBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = Colors::current();
    painter.fillRect(rect(), colors.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 5 : 0;
    painter.fillRect(QRect(edge, 0, 5, height()), colors.tone(m_notice->tone()));
}

} // namespace taabia
