// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/paymentpanel.h"

#include "domain/digits.h"
#include "ui/sell/customerchooser.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace taabia {

static constexpr std::array methodOrder{PaymentMethod::Cash, PaymentMethod::Card, PaymentMethod::CreditBook};
static constexpr std::array methodKeys{Qt::Key_F6, Qt::Key_F7, Qt::Key_F8};

PaymentPanel::PaymentPanel(Money due, CashDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_due(due)
    , m_methods(new TileGroup(0, TextSize::Body, this))
    , m_cash(new QWidget(this))
    , m_received(new QLineEdit(m_cash))
    , m_changeCaption(new QLabel(m_cash))
    , m_change(new Paragraph(TextSize::Figure, m_cash))
    , m_customers(new CustomerChooser(due, desk, this))
{
    build();
    connect(m_methods, &TileGroup::chosen, this, [this](int index) {
        setMethod(methodOrder.at(static_cast<std::size_t>(index)));
        Q_EMIT methodChosen();
    });
    connect(m_methods, &TileGroup::stepDone, this, &PaymentPanel::methodChosen);
    connect(m_methods, &TileGroup::typed, this, &PaymentPanel::typed);
    connect(m_received, &QLineEdit::textChanged, this, &PaymentPanel::receivedEdited);
    connect(m_customers, &CustomerChooser::edited, this, &PaymentPanel::edited);
    connect(m_customers, &CustomerChooser::chosenByHand, this, &PaymentPanel::customerChosen);
    for (std::size_t i = 0; i < methodKeys.size(); ++i) {
        auto *shortcut = new QShortcut(methodKeys.at(i), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, i] { m_methods->choose(static_cast<int>(i)); });
    }
    refresh();
    m_methods->setCurrent(0);
}

void PaymentPanel::build()
{
    m_receivedCaption = new Caption(m_received, m_cash);
    m_received->setMaxLength(20);
    m_received->setLayoutDirection(Qt::LeftToRight); // an amount, in every language
    m_received->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setLook(m_changeCaption, "muted");
    m_change->setWeight(QFont::Bold);
    m_change->setOneLine();
    auto *grid = new QGridLayout(m_cash);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_receivedCaption, 0, 0, Qt::AlignBottom);
    grid->addWidget(m_changeCaption, 0, 1, Qt::AlignBottom);
    grid->addWidget(m_received, 1, 0);
    grid->addWidget(m_change, 1, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_methods);
    column->addWidget(m_cash);
    column->addWidget(m_customers);
}

void PaymentPanel::setMethod(PaymentMethod method)
{
    m_method = method;
    for (std::size_t i = 0; i < methodOrder.size(); ++i) {
        if (methodOrder.at(i) == method)
            m_methods->setCurrent(static_cast<int>(i));
    }
    if (method == PaymentMethod::CreditBook)
        m_customers->load();
    refresh();
    Q_EMIT edited();
}

std::optional<Payment> PaymentPanel::payment() const
{
    Payment payment{m_method, {}, {}};
    switch (m_method) {
    case PaymentMethod::Cash:
        if (m_received->text().trimmed().isEmpty())
            return payment;
        if (const auto received = Money::parse(m_received->text()); received && changeOf(m_due, *received)) {
            payment.received = *received;
            return payment;
        }
        return std::nullopt;
    case PaymentMethod::Card:
        return payment;
    case PaymentMethod::CreditBook:
        if (const auto line = m_customers->chosen()) {
            payment.customer = line->customer.id;
            return payment;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

QString PaymentPanel::cashTrouble(bool typing) const
{
    const QString text = m_received->text();
    if (text.trimmed().isEmpty())
        return {};
    const auto received = Money::parse(text);
    if (!received)
        return Words::amountError(received.error());
    const auto change = changeOf(m_due, *received);
    if (change)
        return {};
    switch (change.error()) {
    case PaymentError::TooLittle: // "1" may yet become "100"
        return typing ? QString() : tr("Too little: %1 is due.").arg(Words::amount(m_due));
    case PaymentError::NotPlausible:
        return tr("So much cash? Look at what was typed.");
    }
    return {};
}

void PaymentPanel::tellTrouble()
{
    if (m_method == PaymentMethod::CreditBook) {
        m_customers->tellMissing();
    } else if (m_method == PaymentMethod::Cash) {
        m_receivedCaption->setTrouble(cashTrouble(false));
        m_received->setFocus(Qt::OtherFocusReason);
        m_received->selectAll();
    }
}

bool PaymentPanel::takeKey(const QKeyEvent &key)
{
    if (key.modifiers().testFlag(Qt::ControlModifier) || key.modifiers().testFlag(Qt::AltModifier))
        return false;
    if (m_method == PaymentMethod::Cash && key.key() == Qt::Key_Backspace && !m_received->text().isEmpty()) {
        m_received->setFocus(Qt::OtherFocusReason);
        m_received->backspace();
        return true;
    }
    const QString text = plainDigits(key.text());
    const bool amountLike = text.size() == 1 && (text.at(0).isDigit() || QStringLiteral(",.").contains(text.at(0)));
    if (m_method == PaymentMethod::CreditBook ? text.size() == 1 && text.at(0).isLetterOrNumber()
                                              : m_method == PaymentMethod::Cash && amountLike) {
        typed(text);
        return true;
    }
    return false;
}

void PaymentPanel::typed(const QString &text)
{
    if (m_method == PaymentMethod::CreditBook) {
        m_customers->type(text);
    } else if (m_method == PaymentMethod::Cash && text != QLatin1String("*")) {
        m_received->setFocus(Qt::OtherFocusReason);
        m_received->insert(text);
    }
}

void PaymentPanel::receivedEdited()
{
    m_receivedCaption->setTrouble(cashTrouble(true));
    tellChange();
    Q_EMIT edited();
}

void PaymentPanel::tellChange()
{
    const bool exact = m_received->text().trimmed().isEmpty();
    const auto received = exact ? Expected<Money, MoneyError>(m_due) : Money::parse(m_received->text());
    const bool readable = received && *received >= Money();
    const bool missing = readable && *received < m_due;
    const bool wrong = !readable || (!missing && !changeOf(m_due, *received));
    m_changeCaption->setText(missing ? tr("Still missing") : tr("Change", "cash given back"));
    m_change->setTone(missing ? Tone::Warning : (exact || wrong ? Tone::Quiet : Tone::Good));
    const QString amount =
        missing ? Words::amount(m_due - *received) : Words::amount(*changeOf(m_due, wrong ? m_due : *received));
    m_change->setText(wrong ? QStringLiteral("\u2014") : amount);
    m_change->setAccessibleName(tr("Change", "cash given back"));
    m_change->setAccessibleDescription(
        wrong ? tr("not known") : (missing ? tr("%1 missing").arg(Words::spoken(amount)) : Words::spoken(amount)));
}

void PaymentPanel::refresh()
{
    std::vector<TileGroup::Choice> choices;
    for (std::size_t i = 0; i < methodOrder.size(); ++i) {
        const QString name = Words::paymentMethod(methodOrder.at(i));
        choices.push_back({name, name, QKeySequence(methodKeys.at(i)).toString(), {}});
    }
    m_methods->setChoices(choices);
    m_methods->setAccessibleName(tr("Paid by"));
    m_receivedCaption->setText(tr("Received, in DH"));
    m_receivedCaption->setTrouble(cashTrouble(true));
    m_received->setAccessibleName(tr("Received", "cash from the customer"));
    m_received->setPlaceholderText(tr("exact amount"));
    m_cash->setVisible(m_method == PaymentMethod::Cash);
    m_customers->setVisible(m_method == PaymentMethod::CreditBook);
    tellChange();
}

void PaymentPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace taabia
