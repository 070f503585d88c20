// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/chaincard.h"

#include "ui/day/balancelists.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace taabia {

ChainCard::ChainCard(ReportDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_what(new Paragraph(TextSize::Body, this))
    , m_verify(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("shield-check"), this))
    , m_answer(new Notice(Notice::Shape::Inline, this))
    , m_more(new Paragraph(TextSize::Body, this))
    , m_linkCaption(new QLabel(this))
    , m_link(new QLineEdit(this))
{
    setLook(this, "card");
    setLook(m_title, "title");
    setLook(m_linkCaption, "muted");
    m_what->setTone(Tone::Quiet);
    m_what->setRigid(true);
    m_more->setRigid(true);
    constexpr int narrowest = 480; // else room would be kept for sentences broken at every second word
    m_what->setMinimumWidth(narrowest);
    m_more->setMinimumWidth(narrowest);
    m_link->setReadOnly(true);
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_linkCaption->setBuddy(m_link);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_what);
    auto *row = new QHBoxLayout;
    row->addWidget(m_verify);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_answer);
    column->addWidget(m_more);
    column->addWidget(m_linkCaption);
    column->addWidget(m_link);
    column->addStretch(1);
    setFocusProxy(m_verify);

    connect(m_verify, &ActionButton::clicked, this, &ChainCard::verify);
    connect(&desk, &ReportDesk::chainVerified, this, [this](Ticket ticket, const ChainVerdict &verdict) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        m_verdict = verdict;
        tell();
    });
    connect(&desk, &ReportDesk::failed, this, [this](Ticket ticket, const LedgerError &error) {
        if (ticket != m_ticket)
            return;
        m_ticket = 0;
        m_trouble = error;
        tell();
    });
    retranslate();
}

void ChainCard::verify()
{
    m_verdict.reset();
    m_trouble.reset();
    m_ticket = m_desk.verifyChain();
    tell();
}

QString ChainCard::verdict() const
{
    return m_answer->sentence() + QLatin1Char('\n') + m_more->text();
}

void ChainCard::tell()
{
    m_verify->setEnabled(m_ticket == 0);
    m_answer->setVisible(m_ticket != 0 || m_verdict || m_trouble);
    m_more->setVisible(m_verdict.has_value());
    const QString link = m_verdict ? BalanceLists::lastLink(*m_verdict) : QString();
    m_linkCaption->setVisible(!link.isEmpty());
    m_link->setVisible(!link.isEmpty());
    m_link->setText(link);
    m_link->setCursorPosition(0);
    if (m_ticket != 0) {
        m_answer->tell(Tone::Progress, QStringLiteral("loader"), tr("Checking every record…"));
    } else if (m_trouble) {
        m_answer->tell(Tone::Bad, QStringLiteral("circle-alert"),
            tr("The records could not be checked. %1").arg(Words::ledgerTrouble(*m_trouble)));
    } else if (m_verdict) {
        const QStringList sentences = BalanceLists::verdict(*m_verdict);
        const bool nothingChecked = m_verdict->links == 0;
        if (m_verdict->broken)
            m_answer->tell(Tone::Bad, QStringLiteral("triangle-alert"), sentences.front());
        else
            m_answer->tell(nothingChecked ? Tone::Quiet : Tone::Good,
                nothingChecked ? QStringLiteral("info") : QStringLiteral("circle-check"), sentences.front());
        m_more->setText(sentences.mid(1).join(QChar(QChar::LineSeparator)));
    }
}

void ChainCard::retranslate()
{
    m_title->setText(tr("Are the records as they were written?"));
    m_what->setText(
        tr("Receipts, payments, cash, counts, closings, the credit book and decisions past a rule are linked "
           "to each other. Whoever changes one of them behind the till's back breaks the chain."));
    m_verify->setText(tr("Verify"));
    m_linkCaption->setText(tr("Last link"));
    m_link->setAccessibleName(tr("Last link"));
    setAccessibleName(tr("Verify"));
    tell();
}

void ChainCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace taabia
