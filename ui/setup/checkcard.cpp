// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/checkcard.h"

#include "ui/setup/accountwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace taabia {

CheckCard::CheckCard(Of what, AccountProbe &probe, QWidget *parent)
    : QFrame(parent)
    , m_of(what)
    , m_probe(probe)
    , m_title(new QLabel(this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
{
    for (const ProbeStep step : probeSteps) // before the look changes, which shows them anew
        m_lines[step] = {new QLabel(this), new Paragraph(TextSize::Body, this)};
    setLook(this, "card");
    setLook(m_title, "title");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(10);
    column->addWidget(m_title);
    for (const auto &[step, line] : m_lines) {
        line.words->setRigid(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(line.sign, 0, Qt::AlignTop);
        row->addWidget(line.words, 1);
        column->addLayout(row);
    }
    column->addSpacing(4);
    column->addWidget(m_notice);
    column->addStretch(1);
    connect(&m_probe, &AccountProbe::progressed, this,
        [this](Ticket ticket, const ProbeFindings &findings) { take(ticket, findings, false); });
    connect(&m_probe, &AccountProbe::ended, this,
        [this](Ticket ticket, const ProbeFindings &findings) { take(ticket, findings, true); });
    showState();
}

CheckCard::~CheckCard()
{
    if (isChecking())
        m_probe.cancel();
}

void CheckCard::check(const AccountSetup &account, const Secret &key)
{
    m_findings = {};
    m_checked = false;
    m_stopped = false;
    m_ticket = m_probe.check(account, key);
    showState();
    Q_EMIT changed();
}

void CheckCard::stop()
{
    if (!isChecking())
        return;
    m_probe.cancel();
    m_ticket = 0;
    m_stopped = true;
    showState();
    Q_EMIT changed();
}

void CheckCard::forget()
{
    if (isChecking())
        m_probe.cancel();
    if (isUntouched())
        return;
    m_ticket = 0;
    m_checked = false;
    m_stopped = false;
    m_findings = {};
    showState();
    Q_EMIT changed();
}

bool CheckCard::mayGoOnAllTheSame() const
{
    return m_checked && AccountWords::mayGoOn(m_findings);
}

void CheckCard::take(Ticket ticket, const ProbeFindings &findings, bool last)
{
    if (ticket != m_ticket || !isChecking())
        return;
    m_findings = findings;
    if (last) {
        m_ticket = 0;
        m_checked = true;
    }
    showState();
    Q_EMIT changed();
    if (last && !hasPassed())
        Q_EMIT failed(findings);
}

void CheckCard::showState()
{
    m_title->setText(tr("Check with the provider"));
    for (const ProbeStep step : probeSteps)
        showStep(step);
    if (isChecking())
        m_notice->tell(Tone::Progress, QStringLiteral("loader"), tr("Asking the provider…"));
    else if (m_stopped)
        m_notice->tell(
            Tone::Quiet, QStringLiteral("circle-question-mark"), tr("The check was stopped before its end."));
    else if (!m_checked)
        m_notice->tell(Tone::Quiet, QStringLiteral("info"), tr("Nothing was asked yet. No money moves by checking."));
    else if (m_findings.passed())
        m_notice->tell(Tone::Good, QStringLiteral("circle-check"), tr("The account works."));
    else
        m_notice->tell(mayGoOnAllTheSame() ? Tone::Warning : Tone::Bad, QStringLiteral("circle-alert"),
            m_of == Of::NewKey && AccountWords::blamesKey(m_findings)
                ? tr("The provider does not accept this key. Type it once more, exactly as the provider gave it. The "
                     "old key stays in use.")
                : AccountWords::whyNot(m_findings));
}

void CheckCard::showStep(ProbeStep step)
{
    const auto [sign, words] = m_lines[step];
    const bool reached = !m_findings.at() || step < *m_findings.at();
    const bool here = m_findings.at() == step;
    const bool failed = here && m_checked && !m_findings.address;
    QString icon = QStringLiteral("clock");
    Tone tone = Tone::Quiet;
    QString told = AccountWords::step(step, m_findings);
    if (reached) {
        icon = QStringLiteral("circle-check");
        tone = Tone::Good;
    } else if (failed) {
        icon = QStringLiteral("circle-x");
        tone = mayGoOnAllTheSame() ? Tone::Warning : Tone::Bad;
        told = tr("%1: not passed", "a step of the check").arg(told);
    } else if (here && isChecking()) {
        icon = QStringLiteral("loader");
        tone = Tone::Progress;
        told = tr("%1…", "a step of the check that is under way").arg(told);
    }
    const int size = Icons::textSize();
    sign->setPixmap(Icons::pixmap(icon, Colors::current().tone(tone), size, devicePixelRatioF()));
    sign->setFixedHeight(words->lineStep());
    words->setTone(tone);
    words->setText(told);
}

void CheckCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showState();
    QFrame::changeEvent(event);
}

} // namespace taabia
