// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/confirmsheet.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace taabia {

ConfirmSheet::ConfirmSheet(const SaleOrder &order, std::optional<Money> loss, QWidget *parent)
    : Sheet(parent)
    , m_order(order)
    , m_loss(loss)
    , m_title(new QLabel(this))
    , m_number(new QLabel(this))
    , m_facts(new QGridLayout)
    , m_operator(new Paragraph(TextSize::Action, this))
    , m_amount(new Paragraph(TextSize::Action, this))
    , m_promo(new Paragraph(TextSize::Action, this))
    , m_warning(new Paragraph(TextSize::Body, this))
    , m_confirm(new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), this))
    , m_cancel(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    setLook(m_title, "title");
    m_title->setWordWrap(true);
    m_number->setAlignment(Qt::AlignCenter);
    m_facts->setHorizontalSpacing(24);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    m_operatorCaption = addFact(0, m_operator);
    m_amountCaption = addFact(1, m_amount);
    m_promoCaption = addFact(2, m_promo);
    m_warning->setRigid(true);
    m_warning->setTone(Tone::Warning);
    m_warning->setVisible(loss.has_value());

    content()->addWidget(m_title);
    content()->addStretch(1);
    content()->addWidget(m_number);
    content()->addStretch(1);
    content()->addLayout(m_facts);
    content()->addWidget(m_warning);
    content()->addStretch(2);
    content()->addWidget(m_confirm);
    content()->addWidget(m_cancel);

    setGuarded(m_confirm, true);
    connect(m_confirm, &ActionButton::clicked, this, [this] {
        if (!isBusy()) {
            setBusy(true);
            m_cancel->setEnabled(false);
            retranslate();
            Q_EMIT confirmed(m_order);
        }
    });
    connect(m_cancel, &ActionButton::clicked, this, &Sheet::cancelled);
    retranslate();
}

QLabel *ConfirmSheet::addFact(int row, Paragraph *value)
{
    auto *caption = new QLabel(this);
    setLook(caption, "muted");
    value->setWeight(QFont::Bold);
    value->setOneLine();
    m_facts->addWidget(caption, row, 0);
    m_facts->addWidget(value, row, 1);
    return caption;
}

void ConfirmSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void ConfirmSheet::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    fitNumber();
}

void ConfirmSheet::fitNumber()
{
    QFont font = Fonts::font(TextSize::Readback, QFont::Bold);
    while (font.pointSizeF() > 14 && QFontMetrics(font).horizontalAdvance(m_number->text()) > width()) {
        font.setPointSizeF(font.pointSizeF() - 1);
    }
    m_number->setFont(font);
}

void ConfirmSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Sheet::changeEvent(event);
}

void ConfirmSheet::retranslate()
{
    m_title->setText(tr("Read this back to the customer"));
    // Wider gaps than in running text; inside the isolate they keep their order in Arabic too.
    m_number->setText(Words::phone(m_order.phone).replace(QChar(0x202F), QChar(0x00A0)));
    m_number->setAccessibleDescription(tr("The number to recharge"));
    m_operatorCaption->setText(tr("Operator"));
    m_operator->setText(Words::isolated(wireName(m_order.op)));
    m_amountCaption->setText(tr("Amount"));
    m_amount->setText(Words::amount(m_order.faceValue));
    m_promoCaption->setText(tr("Promo"));
    m_promo->setText(Words::promoName(m_order.promo));
    if (m_loss) {
        m_warning->setText(tr("The provider's margin is negative here: the shop loses about %1 on this sale.")
                               .arg(Words::amount(*m_loss)));
    }
    m_confirm->setText(isBusy() ? tr("Saving the sale…") : tr("Confirm sale"));
    m_confirm->setAccessibleName(tr("Confirm sale"));
    m_confirm->setKey(tr("Enter", "the key"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(tr("Esc", "the key"));
    fitNumber();
}

} // namespace taabia
