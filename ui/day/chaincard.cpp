// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/chaincard.h"

#include "domain/printedlink.h"
#include "ui/day/balancelists.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/notice.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace taabia {

static constexpr int typedAtMost = 100; // all digits of a link with the spaces between

ChainCard::ChainCard(ReportDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_what(new Paragraph(TextSize::Body, this))
    , m_onPaper(new QLineEdit(this))
    , m_onPaperCaption(new Caption(m_onPaper, this))
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
    m_onPaper->setMaxLength(typedAtMost);
    m_onPaper->setLayoutDirection(Qt::LeftToRight);
    m_link->setReadOnly(true);
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_linkCaption->setBuddy(m_link);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_onPaperCaption);
    auto *row = new QHBoxLayout; // beside each other, so that there is room below for the answer
    row->addWidget(m_onPaper, 1);
    row->addWidget(m_verify);
    column->addLayout(row);
    column->addWidget(m_answer);
    column->addWidget(m_more);
    column->addWidget(m_linkCaption);
    column->addWidget(m_link);
    column->addStretch(1);
    setFocusProxy(m_verify);

    connect(m_verify, &ActionButton::clicked, this, &ChainCard::verify);
    connect(m_onPaper, &QLineEdit::returnPressed, this, &ChainCard::verify);
    connect(m_onPaper, &QLineEdit::textEdited, this, [this] { m_onPaperCaption->setTrouble({}); });
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

void ChainCard::tellOnPaper()
{
    static_assert(2 * PrintedLink::fewestBytes == 8, "as the sentence says");
    m_onPaperCaption->setTrouble(PrintedLink::read(m_onPaper->text())
            ? QString()
            : tr("A link is written with 0 to 9 and a to f. Type the first 8 of them or more."));
}

void ChainCard::verify()
{
    if (m_ticket != 0)
        return;
    tellOnPaper();
    const std::optional<QByteArray> onPaper = PrintedLink::read(m_onPaper->text());
    if (!onPaper) {
        m_onPaper->setFocus(Qt::OtherFocusReason);
        m_onPaper->selectAll();
        return;
    }
    m_verdict.reset();
    m_trouble.reset();
    m_stopped = false;
    m_compared = !onPaper->isEmpty();
    m_ticket = m_desk.verifyChain(*onPaper);
    tell();
}

void ChainCard::stop()
{
    if (m_ticket == 0)
        return;
    m_desk.stopVerifying();
    m_ticket = 0;
    m_stopped = true;
    tell();
}

QString ChainCard::verdict() const
{
    return m_answer->sentence() + QLatin1Char('\n') + m_more->text();
}

void ChainCard::tell()
{
    m_verify->setEnabled(m_ticket == 0);
    m_answer->setVisible(m_ticket != 0 || m_verdict || m_trouble || m_stopped);
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
        const QStringList sentences = BalanceLists::verdict(*m_verdict, m_compared);
        if (m_verdict->broken)
            m_answer->tell(Tone::Bad, QStringLiteral("triangle-alert"), sentences.front());
        else if (m_verdict->foreignKey > 0)
            m_answer->tell(Tone::Warning, QStringLiteral("triangle-alert"), sentences.front());
        else if (m_verdict->links == 0)
            m_answer->tell(Tone::Quiet, QStringLiteral("info"), sentences.front());
        else
            m_answer->tell(Tone::Good, QStringLiteral("circle-check"), sentences.front());
        m_more->setText(sentences.mid(1).join(QChar(QChar::LineSeparator)));
    } else if (m_stopped) {
        m_answer->tell(
            Tone::Quiet, QStringLiteral("info"), tr("Stopped when the page was left: nothing is known yet."));
    }
}

void ChainCard::retranslate()
{
    m_title->setText(tr("Are the records as they were written?"));
    m_what->setText(
        tr("Receipts, payments, cash, counts, closings, the credit book and decisions past a rule are linked "
           "to each other. Whoever changes one of them behind the till's back breaks the chain."));
    m_onPaperCaption->setText(tr("Beginning of the last link on a Z report (optional)"));
    m_onPaper->setAccessibleName(tr("Beginning of the last link on a Z report"));
    if (!m_onPaperCaption->trouble().isEmpty())
        tellOnPaper();
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
