// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/heldbacksheet.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/questionoverlay.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QVBoxLayout>

namespace taabia {

HeldBackSheet::HeldBackSheet(const SaleOrder &order, const SellRefusal &refusal, QWidget *parent)
    : Sheet(parent)
    , m_order(order)
    , m_refusal(refusal)
    , m_title(new Notice(Notice::Shape::Inline, this))
    , m_sentence(new Paragraph(TextSize::Body, this))
    , m_what(new QLabel(this))
    , m_state(new Paragraph(TextSize::Body, this))
    , m_show(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("search"), this))
    , m_sellAnyway(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("triangle-alert"), this))
    , m_cancel(new ActionButton(ActionButton::Kind::Main, {}, this))
{
    setLook(m_what, "title");
    m_what->setWordWrap(true);
    m_sentence->setRigid(true);
    m_state->setRigid(true);
    m_state->setTone(Tone::Quiet);
    m_show->setVisible(refusal.like.has_value());

    content()->addWidget(m_title);
    content()->addWidget(m_sentence);
    content()->addSpacing(12);
    content()->addWidget(m_what);
    content()->addWidget(m_state);
    content()->addStretch(1);
    content()->addWidget(m_cancel);
    content()->addWidget(m_show);
    content()->addWidget(m_sellAnyway);
    setTabOrder(m_cancel, m_show); // as they stand
    setTabOrder(m_show, m_sellAnyway);

    setGuarded(m_sellAnyway, false);
    connect(m_cancel, &ActionButton::clicked, this, &Sheet::cancelled);
    connect(m_show, &ActionButton::clicked, this, [this] { Q_EMIT saleWanted(m_refusal.like->id); });
    connect(m_sellAnyway, &ActionButton::clicked, this, [this] {
        if (!isBusy())
            Q_EMIT sellAnyway(m_order);
    });
    retranslate();
}

void HeldBackSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void HeldBackSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Sheet::changeEvent(event);
}

QuestionOverlay *HeldBackSheet::over(const SellRefusal &refusal, QWidget *covered, QWidget *window)
{
    return new QuestionOverlay(title(), Words::refusal(refusal), yes(refusal), no(), covered, window);
}

QString HeldBackSheet::title()
{
    return tr("Is this the same sale again?");
}

QString HeldBackSheet::yes(const SellRefusal &refusal)
{
    return refusal.kind == SellRefusal::Kind::JustSold ? tr("Sell it again") : tr("Sell anyway");
}

QString HeldBackSheet::no()
{
    return tr("Cancel");
}

void HeldBackSheet::retranslate()
{
    m_title->tell(Tone::Warning, QStringLiteral("triangle-alert"), title());
    m_sentence->setText(Words::refusal(m_refusal));
    if (m_refusal.like) {
        const Sale &like = *m_refusal.like;
        m_what->setText(
            tr("%1: %2, %3", "time, amount, state of the earlier sale")
                .arg(Words::dateTime(like.createdUtc), Words::amount(like.order.faceValue), Words::stateWord(like)));
        m_state->setText(Words::stateSentence(like));
    }
    m_cancel->setAccessibleDescription(Words::spoken(m_sentence->text())); // the focus begins there
    m_show->setText(tr("Show that sale"));
    m_sellAnyway->setText(yes(m_refusal));
    m_cancel->setText(no());
    m_cancel->setKey(Words::escapeKey());
}

} // namespace taabia
