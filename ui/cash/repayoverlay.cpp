// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/repayoverlay.h"

#include "ui/cash/linefield.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace taabia {

namespace {

const QString allKey = QStringLiteral("Alt+A");
const QStringList methodKeys{QStringLiteral("F6"), QStringLiteral("F7")}; ///< as at the read-back of a sale

} // namespace

RepayOverlay::RepayOverlay(CashDesk &cash, const CreditLine &line, QWidget *covered, QWidget *window)
    : CashForm(cash, covered, window)
    , m_line(line)
    , m_title(new Paragraph(TextSize::Lead, this))
    , m_owes(new Paragraph(TextSize::Body, this))
    , m_amount(new AmountField(AmountField::Least::Centime, this))
    , m_all(new ActionButton(ActionButton::Kind::Plain, {}, this))
    , m_rest(new Paragraph(TextSize::Body, this))
    , m_methods(new TileGroup(2, TextSize::Body, this))
    , m_outside(new Notice(Notice::Shape::Inline, this))
{
    build();
    wire();
    retranslate();
    cash.askShift();
}

void RepayOverlay::build()
{
    m_title->setRigid(true);
    m_title->setWeight(QFont::Bold);
    m_owes->setRigid(true);
    constexpr int cardWidth = 500;
    m_owes->setMinimumWidth(cardWidth);
    m_rest->setRigid(true);
    m_rest->setTone(Tone::Quiet);
    m_all->setKey(allKey);
    auto *amount = new QHBoxLayout;
    amount->setSpacing(10);
    amount->addWidget(m_amount, 1);
    amount->addWidget(m_all, 0, Qt::AlignBottom);
    content()->addWidget(m_title);
    content()->addWidget(m_owes);
    content()->addLayout(amount);
    content()->addWidget(m_rest);
    content()->addWidget(m_methods);
    content()->addWidget(m_outside);
    addFoot({m_amount, m_methods});
}

void RepayOverlay::wire()
{
    connect(m_amount, &LineField::edited, this, &RepayOverlay::showRest);
    connect(m_amount, &LineField::entered, this, &RepayOverlay::enter);
    connect(m_all, &ActionButton::clicked, this, &RepayOverlay::takeAll);
    const auto shortcut = [this](const QString &keys, auto action) {
        auto *key = new QShortcut(QKeySequence(keys), this);
        key->setAutoRepeat(false);
        connect(key, &QShortcut::activated, this, action);
    };
    shortcut(allKey, [this] { m_all->click(); });
    for (int i = 0; i < methodKeys.size(); ++i) {
        shortcut(methodKeys.at(i), [this, i] {
            if (!isWaiting()) {
                m_methods->choose(i);
            }
        });
    }
    connect(m_methods, &TileGroup::chosen, this, &RepayOverlay::showState);
    connect(m_methods, &TileGroup::stepDone, this, &RepayOverlay::enter);
    connect(&cash(), &CashDesk::cashMoved, this, [this](Ticket ticket, const CashMovement &movement) {
        if (isAnswer(ticket)) {
            Q_EMIT repaid(movement);
        }
    });
    connect(&cash(), &CashDesk::shiftRead, this, [this](Ticket, const std::optional<ShiftView> &shift) {
        m_noShift = !shift.has_value();
        showState();
    });
}

PaymentMethod RepayOverlay::method() const
{
    return m_methods->current() == 1 ? PaymentMethod::Card : PaymentMethod::Cash;
}

Money RepayOverlay::rest() const
{
    return m_line.owed - m_amount->amount().value_or(Money());
}

void RepayOverlay::takeAll()
{
    m_amount->setAmount(m_line.owed);
    m_methods->takeFocus();
}

/// Takes the money at once; what is more than is owed, perhaps a 0 too many, only from the button that names it.
void RepayOverlay::enter()
{
    if (rest().isNegative() && m_amount->demand()) {
        saveButton()->setFocus(Qt::TabFocusReason);
    } else {
        trySave();
    }
}

void RepayOverlay::save()
{
    if (const std::optional<Money> amount = m_amount->demand()) {
        ask(cash().repay(m_line.customer.id, *amount, method()));
    }
}

void RepayOverlay::showRest()
{
    const bool tooMuch = rest().isNegative();
    m_rest->setTone(tooMuch ? Tone::Warning : Tone::Quiet);
    m_rest->setText(!m_amount->amount() ? QString()
            : tooMuch
            ? tr("That is more than is owed. Afterwards the shop owes %1.").arg(Words::amount(Money() - rest()))
            : rest() == Money() ? tr("Nothing remains owed.")
                                : tr("%1 remain owed.", "an amount").arg(Words::amount(rest())));
    showState();
}

QString RepayOverlay::saveWords() const
{
    const std::optional<Money> amount = m_amount->amount();
    if (!amount) {
        return tr("Take the money");
    }
    const QString figure = Words::amount(*amount);
    return method() == PaymentMethod::Card ? tr("%1 by card").arg(figure) : tr("Take %1 in cash").arg(figure);
}

void RepayOverlay::showState()
{
    CashForm::showState();
    m_all->setEnabled(!isWaiting() && m_line.owed > Money());
    saveButton()->setReady(m_amount->amount().has_value());
    saveButton()->showKeyOnlyAt(rest().isNegative() ? QList<QWidget *>() : QList<QWidget *>{m_amount, m_methods});
    m_outside->setVisible(m_noShift && method() == PaymentMethod::Cash);
    m_outside->tell(Tone::Quiet, QStringLiteral("clock"), Words::willBeOutsideShifts());
}

void RepayOverlay::retranslate()
{
    setAccessibleName(tr("The customer pays"));
    m_title->setText(Words::told(m_line.customer.name));
    m_owes->setText(Words::debt(m_line.owed));
    m_amount->setCaption(tr("Pays now, in DH"), tr("Amount"));
    m_all->setText(tr("All of it"));
    const int chosen = std::max(0, m_methods->current());
    m_methods->setAccessibleName(tr("Paid by"));
    m_methods->setChoices({{Words::paymentMethod(PaymentMethod::Cash), {}, methodKeys.at(0), {}},
        {Words::paymentMethod(PaymentMethod::Card), {}, methodKeys.at(1), {}}});
    m_methods->setCurrent(chosen);
    saveButton()->setAccessibleName(tr("Take the money"));
    CashForm::retranslate();
    showRest();
}

} // namespace taabia
