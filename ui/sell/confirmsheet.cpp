// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/confirmsheet.h"

#include "ui/sell/customerchooser.h"
#include "ui/sell/paymentpanel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace taabia {

ConfirmSheet::ConfirmSheet(const SaleOrder &order, std::optional<Money> loss, CashDesk &desk, QWidget *parent)
    : Sheet(parent)
    , m_order(order)
    , m_loss(loss)
    , m_title(new QLabel(this))
    , m_number(new QLabel(this))
    , m_facts(new QWidget(this))
    , m_inShort(new Paragraph(TextSize::Lead, this))
    , m_operator(new Paragraph(TextSize::Action, this))
    , m_amount(new Paragraph(TextSize::Action, this))
    , m_promo(new Paragraph(TextSize::Action, this))
    , m_warning(new Paragraph(TextSize::Body, this))
    , m_payment(new PaymentPanel(order.faceValue, desk, this))
    , m_notSold(new Notice(Notice::Shape::Inline, this))
    , m_confirm(new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), this))
    , m_cancel(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    build();
    setGuarded(m_confirm, true);
    for (QWidget *field : m_payment->findChildren<QWidget *>()) {
        watch(field);
    }
    connect(m_confirm, &ActionButton::clicked, this, &ConfirmSheet::confirm);
    connect(m_cancel, &ActionButton::clicked, this, &Sheet::cancelled);
    connect(m_payment, &PaymentPanel::edited, this, &ConfirmSheet::paymentChanged);
    connect(m_payment, &PaymentPanel::methodChosen, this, &ConfirmSheet::goOn);
    connect(m_payment, &PaymentPanel::customerChosen, this, &ConfirmSheet::goOn);
    retranslate();
    paymentChanged();
}

void ConfirmSheet::build()
{
    setLook(m_title, "title");
    m_title->setWordWrap(true);
    m_number->setAlignment(Qt::AlignCenter);
    auto *facts = new QGridLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(24);
    facts->setVerticalSpacing(2);
    facts->setColumnStretch(1, 1);
    m_operatorCaption = addFact(facts, 0, m_operator);
    m_amountCaption = addFact(facts, 1, m_amount);
    m_promoCaption = addFact(facts, 2, m_promo);
    m_inShort->setWeight(QFont::Bold);
    m_inShort->setRigid(true);
    m_warning->setRigid(true);
    m_warning->setTone(Tone::Warning);
    m_warning->setVisible(m_loss.has_value());
    m_notSold->hide();

    content()->addWidget(m_title);
    content()->addStretch(1);
    content()->addWidget(m_number);
    content()->addStretch(1);
    content()->addWidget(m_facts);
    content()->addWidget(m_inShort);
    content()->addWidget(m_warning);
    content()->addStretch(1);
    content()->addWidget(m_payment);
    content()->addStretch(1);
    content()->addWidget(m_notSold);
    content()->addWidget(m_confirm);
    content()->addWidget(m_cancel);
}

QLabel *ConfirmSheet::addFact(QGridLayout *facts, int row, Paragraph *value)
{
    auto *caption = new QLabel(m_facts);
    setLook(caption, "muted");
    value->setWeight(QFont::Bold);
    value->setOneLine();
    facts->addWidget(caption, row, 0);
    facts->addWidget(value, row, 1);
    return caption;
}

void ConfirmSheet::confirm()
{
    if (isBusy() || !letsBegin(m_disk.state)) {
        return;
    }
    const std::optional<Payment> payment = m_payment->payment();
    if (!payment) {
        m_payment->tellTrouble();
        return;
    }
    setBusy(true);
    m_payment->setEnabled(false);
    m_cancel->setEnabled(false);
    m_refusal.reset();
    retranslate();
    Q_EMIT confirmed(m_order, *payment);
}

void ConfirmSheet::setPromoName(const PromoName &name)
{
    m_promoName = name;
    retranslate();
}

void ConfirmSheet::tellRefusal(const SellRefusal &refusal)
{
    setBusy(false);
    m_confirm->setEnabled(letsBegin(m_disk.state));
    m_payment->setEnabled(true);
    m_cancel->setEnabled(true);
    m_refusal = refusal;
    retranslate();
    settle();
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void ConfirmSheet::setDisk(const DiskView &disk)
{
    if (disk.state == m_disk.state)
        return;
    m_disk = disk;
    if (isBusy())
        return; // the till answers, and then the sheet goes or is free again
    const bool mayConfirm = letsBegin(m_disk.state);
    m_confirm->setEnabled(mayConfirm);
    m_payment->setVisible(mayConfirm); // the band that says more takes the room of it
    if (isVisible())
        takeHome();
    retranslate();
}

/// Not to Cancel while Confirm rests: the Enter that was meant for it must not throw the order away.
void ConfirmSheet::takeHome()
{
    if (letsBegin(m_disk.state))
        m_confirm->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void ConfirmSheet::paymentChanged()
{
    const bool choosing = m_payment->method() == PaymentMethod::CreditBook;
    m_facts->setVisible(!choosing);
    m_inShort->setVisible(choosing);
    m_confirm->setReady(m_payment->payment().has_value());
    describe();
    if (m_refusal && !isBusy()) { // it was about the payment as it stood
        m_refusal.reset();
        retranslate();
    }
}

/// The payment is settled: the next Enter confirms, after what is new could be read.
void ConfirmSheet::goOn()
{
    if (isBusy()) {
        return;
    }
    settle();
    if (m_payment->payment() || m_payment->method() != PaymentMethod::CreditBook) {
        m_confirm->setFocus(Qt::OtherFocusReason);
    } else {
        m_payment->customers()->takeFocus();
    }
}

void ConfirmSheet::keyPressEvent(QKeyEvent *event)
{
    if (!isBusy() && m_payment->takeKey(*event)) {
        return;
    }
    Sheet::keyPressEvent(event);
}

void ConfirmSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    takeHome();
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
    m_number->setFixedHeight(
        Fonts::lineHeight(font) + 8); // not the font's whole leading: a low screen has no room for it
}

void ConfirmSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Sheet::changeEvent(event);
}

/// The focus stands on the button when the sheet opens: with it, what it confirms is read out.
void ConfirmSheet::describe()
{
    QStringList all{m_number->text(), m_operator->text(), m_amount->text(), m_promo->text()};
    if (m_loss)
        all << m_warning->text();
    m_confirm->setAccessibleDescription(Words::spoken(all.join(QStringLiteral(", "))));
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
    m_promo->setText(Words::promoWithName(m_order.promo, m_promoName));
    if (m_loss) {
        m_warning->setText(tr("The provider's margin is negative here: the shop loses about %1 on this sale.")
                               .arg(Words::amount(*m_loss)));
    }
    m_inShort->setText(tr("%1 · %2 · promo %3", "amount, operator, promo")
                           .arg(Words::amount(m_order.faceValue), Words::isolated(wireName(m_order.op)),
                               Words::promoName(m_order.promo)));
    const bool mayConfirm = letsBegin(m_disk.state);
    m_notSold->setVisible(m_refusal.has_value() || !mayConfirm);
    if (!mayConfirm) {
        m_notSold->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::whyNotNow(m_disk));
    } else if (m_refusal) {
        m_notSold->tell(Tone::Bad, QStringLiteral("circle-alert"), Words::refusal(*m_refusal));
    }
    m_confirm->setText(isBusy() ? tr("Saving the sale…") : tr("Confirm sale"));
    m_confirm->setAccessibleName(tr("Confirm sale"));
    describe();
    m_confirm->setKey(Words::enterKey());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(Words::escapeKey());
    fitNumber();
}

} // namespace taabia
