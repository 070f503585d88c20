// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/confirmbulkoverlay.h"

#include "ui/bulk/bulkwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

namespace {
constexpr int widest = 560;
constexpr int aroundTheSheet = 120; ///< the overlay's and the card's margins, with some air
} // namespace

ConfirmBulkSheet::ConfirmBulkSheet(const QString &title, const BulkFacts &facts, QWidget *parent)
    : Sheet(parent)
    , m_listTitle(title)
    , m_facts(facts)
    , m_title(new Paragraph(TextSize::Lead, this))
    , m_count(new QLabel(this))
    , m_face(new QLabel(this))
    , m_cost(new Paragraph(TextSize::Body, this))
    , m_doubles(new Paragraph(TextSize::Body, this))
    , m_warning(new Notice(Notice::Shape::Inline, this))
    , m_notSent(new Notice(Notice::Shape::Inline, this))
    , m_confirm(new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), this))
    , m_cancel(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    build();
    setGuarded(m_confirm, true);
    connect(m_confirm, &ActionButton::clicked, this, [this] {
        if (!isBusy())
            Q_EMIT confirmed();
    });
    connect(m_cancel, &ActionButton::clicked, this, &Sheet::cancelled);
    retranslate();
}

void ConfirmBulkSheet::build()
{
    m_title->setWeight(QFont::Bold);
    for (Paragraph *paragraph : {m_title, m_cost, m_doubles})
        paragraph->setRigid(true);
    for (QLabel *figure : {m_count, m_face}) {
        setLook(figure, "figure");
        figure->setAlignment(Qt::AlignCenter);
    }
    content()->setSpacing(10);
    content()->addWidget(m_title);
    content()->addSpacing(8);
    content()->addWidget(m_count);
    content()->addWidget(m_face);
    content()->addSpacing(8);
    content()->addWidget(m_cost);
    content()->addWidget(m_doubles);
    content()->addWidget(m_warning);
    content()->addWidget(m_notSent);
    content()->addSpacing(8);
    content()->addWidget(m_confirm);
    content()->addWidget(m_cancel);
}

void ConfirmBulkSheet::rest()
{
    m_refusal.clear();
    setBusy(true);
    m_cancel->setEnabled(false);
    retranslate();
}

void ConfirmBulkSheet::tellRefusal(const QString &sentence)
{
    setBusy(false);
    m_cancel->setEnabled(true);
    m_refusal = sentence;
    retranslate();
    settle();
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void ConfirmBulkSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void ConfirmBulkSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

QString ConfirmBulkSheet::question() const
{
    return m_listTitle.isEmpty() ? tr("Send this list now?")
                                 : tr("Send the list %1 now?").arg(Words::told(m_listTitle));
}

/// What is read out with the button, where the focus stands when the sheet opens.
QString ConfirmBulkSheet::inShort() const
{
    QStringList all{question(), m_count->text(), m_face->text()};
    for (const Paragraph *more : {m_cost, m_doubles}) {
        if (!more->isHidden())
            all << more->text();
    }
    if (!m_warning->isHidden())
        all << m_warning->sentence();
    return Words::spoken(all.join(u' '));
}

void ConfirmBulkSheet::retranslate()
{
    m_title->setText(question());
    m_count->setText(BulkWords::recharges(m_facts.totals.going));
    m_face->setText(Words::amount(m_facts.totals.faceValue));
    m_cost->setVisible(m_facts.showCost);
    if (m_facts.totals.cost && m_facts.after.left)
        m_cost->setText(tr("It costs about %1, and leaves about %2 on the account.")
                            .arg(Words::amount(*m_facts.totals.cost), Words::amount(*m_facts.after.left)));
    else if (m_facts.totals.cost)
        m_cost->setText(tr("It costs about %1. The balance is not known.").arg(Words::amount(*m_facts.totals.cost)));
    else
        m_cost->setText(tr("What it costs is not known: the provider has not told its margins."));
    const int behind = m_facts.totals.lines - m_facts.totals.going;
    m_doubles->setVisible(behind > 0 || m_facts.knowing);
    if (m_facts.knowing)
        m_doubles->setTone(Tone::Warning);
    m_doubles->setText(m_facts.knowing
            ? tr("There are sales like these that are not resolved yet: a number may be recharged twice.")
            : tr("Lines that stay behind: %1 (wrong: %2).")
                  .arg(Words::number(behind), Words::number(m_facts.totals.wrong)));
    BulkFigures::warn(m_warning, m_facts);
    m_notSent->setVisible(!m_refusal.isEmpty());
    if (!m_refusal.isEmpty())
        m_notSent->tell(Tone::Bad, QStringLiteral("circle-alert"), m_refusal);
    m_confirm->setText(isBusy() ? tr("Saving the list…") : tr("Send them now"));
    m_confirm->setAccessibleName(tr("Send them now"));
    m_confirm->setAccessibleDescription(inShort());
    m_confirm->setKey(Words::enterKey());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(Words::escapeKey());
}

ConfirmBulkOverlay::ConfirmBulkOverlay(const QString &title, const BulkFacts &facts, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
    , m_sheet(new ConfirmBulkSheet(title, facts, this))
{
    content()->addWidget(m_sheet);
    setFirstFocus(m_sheet->confirmButton());
    connect(m_sheet, &Sheet::cancelled, this, &Overlay::close);
    ConfirmBulkOverlay::retranslate();
}

void ConfirmBulkOverlay::retranslate()
{
    setAccessibleName(Words::spoken(m_sheet->question()));
}

void ConfirmBulkOverlay::resizeEvent(QResizeEvent *event)
{
    m_sheet->setFixedWidth(std::min(widest, width() - aroundTheSheet));
    Overlay::resizeEvent(event);
}

} // namespace taabia
