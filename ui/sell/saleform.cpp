// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/saleform.h"

#include "domain/digits.h"
#include "ui/sell/amountpicker.h"
#include "ui/sell/regularoffers.h"
#include "ui/theme/colors.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

SaleForm::SaleForm(const Catalogue &catalogue, const NumberPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_phone(new PhoneField(this))
    , m_operators(new TileGroup(0, TextSize::Body, this))
    , m_amounts(new AmountPicker(catalogue, this))
    , m_promos(new TileGroup(0, TextSize::Body, this))
    , m_sell(new ActionButton(ActionButton::Kind::Main, QStringLiteral("zap"), this))
    , m_offers(new RegularOffers(m_phone, m_sell, this))
{
    build();
    wire();
    offerFor({});
    m_promos->setCurrent(0);
    retranslate();
}

void SaleForm::build()
{
    m_phoneCaption = new Caption(m_phone, this);
    m_operatorCaption = new Caption(m_operators, this);
    m_amountCaption = new Caption(m_amounts->field(), this);
    m_promoCaption = new Caption(m_promos, this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const std::pair<QWidget *, QWidget *> groups[] = {{m_phoneCaption, m_phone}, {m_operatorCaption, m_operators},
        {m_amountCaption, m_amounts}, {m_promoCaption, m_promos}};
    for (const auto &[caption, widget] : groups) {
        column->addWidget(caption);
        column->addWidget(widget);
        column->addSpacerItem(new QSpacerItem(0, 10, QSizePolicy::Minimum, QSizePolicy::Preferred));
    }
    column->addWidget(m_sell);

    std::vector<TileGroup::Choice> operators;
    for (const Operator op : allOperators) {
        const QString name = wireName(op);
        operators.push_back({name, name, QStringLiteral("Alt+") + name.at(0), brandColor(op)});
    }
    m_operators->setChoices(operators);
}

void SaleForm::wire()
{
    connect(m_phone, &PhoneField::edited, this, &SaleForm::phoneEdited);
    connect(m_phone, &PhoneField::entered, this, &SaleForm::advance);
    connect(m_phone, &PhoneField::starTyped, m_promos, &TileGroup::takeFocus);
    m_phone->installEventFilter(this);
    connect(m_offers, &RegularOffers::taken, this, [this](const Regular &regular) { setOrder(regular.order()); });
    connect(m_operators, &TileGroup::chosen, this,
        [this](int index) { setOperator(allOperators.at(static_cast<std::size_t>(index)), Source::Clerk); });
    connect(m_operators, &TileGroup::stepDone, this, &SaleForm::advance);
    connect(m_operators, &TileGroup::typed, this, &SaleForm::promoTyped);
    connect(m_amounts, &AmountPicker::edited, this, [this] {
        m_amountCaption->setTrouble(m_amounts->trouble(true));
        refresh();
    });
    connect(m_amounts, &AmountPicker::stepDone, this, &SaleForm::advance);
    connect(m_amounts, &AmountPicker::starTyped, m_promos, &TileGroup::takeFocus);
    connect(m_promos, &TileGroup::chosen, this, &SaleForm::refresh);
    connect(m_promos, &TileGroup::stepDone, this, &SaleForm::advance);
    connect(m_promos, &TileGroup::typed, this, &SaleForm::promoTyped);
    connect(m_sell, &ActionButton::clicked, this, &SaleForm::advance);

    for (int i = 0; i < m_operators->count(); ++i) {
        addShortcut(QKeySequence(m_operators->tile(i)->text().prepend(QLatin1String("Alt+")).left(5)),
            [this, i] { m_operators->choose(i); });
    }
    addShortcut(QKeySequence(Qt::ALT | Qt::Key_N), [this] { focusNumber(); });
    addShortcut(QKeySequence(Qt::ALT | Qt::Key_A), [this] {
        m_amounts->field()->setFocus(Qt::ShortcutFocusReason);
        m_amounts->field()->selectAll();
    });
    addShortcut(QKeySequence(Qt::ALT | Qt::Key_P), [this] { m_promos->takeFocus(); });
}

void SaleForm::addShortcut(const QKeySequence &keys, std::function<void()> action)
{
    // A shortcut of a widget that cannot be seen does not fire, so these rest while the order is read back.
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, std::move(action));
}

std::optional<Operator> SaleForm::chosenOperator() const
{
    const int at = m_operators->current();
    return at < 0 ? std::nullopt : std::optional(allOperators.at(static_cast<std::size_t>(at)));
}

std::optional<SaleOrder> SaleForm::order() const
{
    const auto phone = m_phone->number();
    const auto op = chosenOperator();
    const auto amount = m_amounts->amount();
    const int promo = m_promos->current();
    if (!phone || !op || !amount || promo < 0) {
        return {};
    }
    return SaleOrder{*phone, *op, *amount, m_promoChoices.at(static_cast<std::size_t>(promo))};
}

void SaleForm::setOrder(const SaleOrder &order)
{
    clear();
    m_phone->setText(order.phone.national());
    setOperator(order.op, Source::Clerk);
    m_amounts->setAmount(order.faceValue);
    auto it = std::find(m_promoChoices.begin(), m_promoChoices.end(), order.promo);
    if (it == m_promoChoices.end()) {
        // No longer offered, or never: it is this order's all the same, and nobody's wish becomes another one.
        it = m_promoChoices.insert(m_promoChoices.end(), order.promo);
        retranslatePromos();
    }
    m_promos->setCurrent(static_cast<int>(it - m_promoChoices.begin()));
    refresh();
    m_sell->setFocus(Qt::OtherFocusReason);
}

void SaleForm::clear()
{
    m_phone->clear();
    setOperator({}, Source::None);
    m_amounts->clear();
    m_promos->setCurrent(0);
    for (Caption *caption : {m_phoneCaption, m_operatorCaption, m_amountCaption, m_promoCaption}) {
        caption->setTrouble({});
    }
    m_askedFor.clear();
    refresh();
    focusNumber();
}

void SaleForm::focusNumber()
{
    m_phone->setFocus(Qt::ShortcutFocusReason);
    m_phone->selectAll();
}

void SaleForm::phoneEdited()
{
    const QString digits = m_phone->nationalDigits();
    // The clerk's own choice holds for this number: as long as one of the two can still become the other.
    if (m_operatorFrom == Source::Clerk && !digits.startsWith(m_chosenFor) && !m_chosenFor.startsWith(digits)) {
        m_operatorFrom = Source::None;
    }
    if (m_operatorFrom != Source::Clerk) {
        const auto suggested = m_plan.suggest(digits);
        const bool remembered = m_operatorFrom == Source::LastTime && digits == m_askedFor;
        if (!remembered) {
            setOperator(suggested, suggested ? Source::Plan : Source::None);
        }
    }
    const auto number = m_phone->number();
    if (number && number->national() != m_askedFor) {
        m_askedFor = number->national();
        Q_EMIT numberCompleted(*number);
    } else if (!number) {
        m_askedFor.clear();
    }
    tellPhoneTrouble(true);
    refresh();
}

void SaleForm::rememberOperator(const Msisdn &phone, Operator op)
{
    const auto number = m_phone->number();
    if (number && *number == phone && m_operatorFrom != Source::Clerk) {
        setOperator(op, Source::LastTime);
    }
}

void SaleForm::setOperator(std::optional<Operator> op, Source source)
{
    m_operatorFrom = source;
    m_chosenFor = source == Source::Clerk ? m_phone->nationalDigits() : QString();
    const auto it = op ? std::find(allOperators.begin(), allOperators.end(), *op) : allOperators.end();
    m_operators->setCurrent(it == allOperators.end() ? -1 : static_cast<int>(it - allOperators.begin()));
    if (op) {
        m_operatorCaption->setTrouble({});
    }
    offerFor(op);
    refresh();
}

void SaleForm::offerFor(std::optional<Operator> op)
{
    // Before an operator is known the first one's offer stands there, so that the page looks complete.
    const Offer &offer = m_catalogue.offer(op.value_or(allOperators.front()));
    m_amounts->setAmounts(offer.amounts);
    const bool samePromos = offer.promos == m_promoChoices;
    if (samePromos)
        retranslatePromos(); // by another operator they may be called otherwise
    if (!samePromos) {
        const int before = m_promos->current();
        const Promo chosen = before < 0 ? Promo() : m_promoChoices.at(static_cast<std::size_t>(before));
        m_promoChoices = offer.promos;
        retranslatePromos();
        const auto it = std::find(m_promoChoices.begin(), m_promoChoices.end(), chosen);
        m_promos->setCurrent(it == m_promoChoices.end() ? 0 : static_cast<int>(it - m_promoChoices.begin()));
    }
}

void SaleForm::setCatalogue(const Catalogue &catalogue)
{
    m_catalogue = catalogue;
    offerFor(chosenOperator());
    retranslatePromos(); // the same promos may have other names
    refresh();
}

void SaleForm::tellPhoneTrouble(bool typing)
{
    const auto number = m_phone->number();
    if (number) {
        m_phoneCaption->setTrouble({});
    } else if (const auto error = typing ? m_phone->certainError() : std::optional(number.error())) {
        m_phoneCaption->setTrouble(Words::phoneError(*error));
    } else {
        m_phoneCaption->setTrouble({});
    }
}

void SaleForm::advance()
{
    if (!m_phone->number()) {
        tellPhoneTrouble(false);
        m_phone->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!chosenOperator()) {
        m_operatorCaption->setTrouble(tr("Choose the operator."));
        m_operators->takeFocus();
        return;
    }
    if (!m_amounts->amount()) {
        // Coming from the number, a missing amount is simply the next step and no mistake.
        const bool simplyNext = m_phone->hasFocus() && m_amounts->field()->text().isEmpty();
        m_amountCaption->setTrouble(simplyNext ? QString() : m_amounts->trouble(false));
        m_amounts->takeFocus();
        return;
    }
    if (const auto complete = order()) {
        Q_EMIT orderReady(*complete);
    }
}

void SaleForm::promoTyped(const QString &text)
{
    if (text == QLatin1String("*")) {
        m_promos->takeFocus();
        return;
    }
    const auto promo = Promo::fromType(text);
    const auto it = promo ? std::find(m_promoChoices.begin(), m_promoChoices.end(), *promo) : m_promoChoices.end();
    if (sender() == m_promos && it != m_promoChoices.end()) {
        m_promos->choose(static_cast<int>(it - m_promoChoices.begin()));
        m_promos->takeFocus();
    }
}

void SaleForm::refresh()
{
    const auto complete = order();
    // Two names: what it is, for programs and screen readers, and what it is about to do.
    m_sell->setAccessibleName(tr("Sell"));
    m_sell->setReady(complete.has_value());
    const QString text = complete ? tr("Sell %1 to %2", "amount, phone number")
                                        .arg(Words::amount(complete->faceValue),
                                            Words::phone(complete->phone).replace(QChar(0x202F), QChar(0x00A0)))
                                  : tr("Sell");
    if (text != m_sell->text()) {
        m_sell->setText(text);
    }
    const QString description = complete ? text : tr("Something is still missing.");
    if (description != m_sell->accessibleDescription()) {
        m_sell->setAccessibleDescription(description);
    }
    const bool fromPlan = m_operatorFrom == Source::Plan;
    m_operatorCaption->setHint(fromPlan ? tr("Suggested by the number")
                                        : (m_operatorFrom == Source::LastTime ? tr("As last time") : QString()));
    // Not for a change of words alone: what hangs on the content must outlive a change of language.
    const QString content =
        QStringList{m_phone->text(), m_amounts->field()->text(), QString::number(m_operators->current()),
            QString::number(m_amounts->tiles()->current()), QString::number(m_promos->current())}
            .join(QLatin1Char('\n'));
    if (content != m_content) {
        m_content = content;
        Q_EMIT edited();
    }
}

bool SaleForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_phone && event->type() == QEvent::FocusOut && !m_phone->text().isEmpty()
        && !m_offers->hasFocusWithin() && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        tellPhoneTrouble(false);
    }
    return QWidget::eventFilter(watched, event);
}

void SaleForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !event->isAutoRepeat()) {
        if (m_phone->hasFocus()) {
            clear();
        } else {
            focusNumber();
        }
        return;
    }
    const QString typed = plainDigits(event->text());
    // Not without Shift: on a French keyboard the digits above the letters have it.
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isDigit = plain && typed.size() == 1 && typed.at(0).isDigit();
    if (isDigit && m_sell->hasFocus()) {
        clear(); // digits typed at the button are the next customer's number; nothing else of this order is his
        QCoreApplication::sendEvent(m_phone, event);
        return;
    }
    QWidget::keyPressEvent(event);
}

void SaleForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        m_phone->dress();
    }
    QWidget::changeEvent(event);
}

void SaleForm::retranslate()
{
    m_phone->setAccessibleName(tr("Phone number"));
    m_phoneCaption->setText(tr("Number"));
    m_operators->setAccessibleName(tr("Operator"));
    m_operatorCaption->setText(tr("Operator"));
    m_amountCaption->setText(tr("Amount"));
    m_amountCaption->setHint(tr("Another one: %1", "a key").arg(Words::isolated(QStringLiteral("Alt+A"))));
    m_promos->setAccessibleName(tr("Promo"));
    m_promoCaption->setText(tr("Promo"));
    m_promoCaption->setHint(tr("Key %1, then the digit", "the star key").arg(Words::isolated(QStringLiteral("*"))));
    m_sell->setKey(Words::enterKey());
    retranslatePromos();
    const bool phoneRefused = !m_phoneCaption->trouble().isEmpty();
    if (phoneRefused) {
        tellPhoneTrouble(false);
    }
    if (!m_operatorCaption->trouble().isEmpty()) {
        m_operatorCaption->setTrouble(tr("Choose the operator."));
    }
    if (!m_amountCaption->trouble().isEmpty()) {
        m_amountCaption->setTrouble(m_amounts->trouble(false));
    }
    refresh();
}

void SaleForm::retranslatePromos()
{
    std::vector<TileGroup::Choice> choices;
    const Offer &offer = m_catalogue.offer(chosenOperator().value_or(allOperators.front()));
    for (const Promo &promo : m_promoChoices) {
        choices.push_back({Words::promoName(promo), promo.isNone() ? Words::promoName(promo) : promo.star(), {}, {},
            Words::ownersName(offer.nameOf(promo))});
    }
    m_promos->setChoices(choices);
}

} // namespace taabia
