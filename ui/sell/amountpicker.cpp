// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/amountpicker.h"

#include "ui/widgets/painting.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace taabia {

AmountPicker::AmountPicker(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_smallest(catalogue.smallestAmount())
    , m_largest(catalogue.largestAmount())
    , m_tiles(new TileGroup(5, TextSize::Tile, this))
    , m_field(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tiles);

    m_field->setAlignment(Qt::AlignCenter);
    m_field->setMaxLength(20);
    m_field->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_field->installEventFilter(this);
    m_tiles->setTrailing(m_field);

    connect(m_tiles, &TileGroup::chosen, this, [this] {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
        Q_EMIT edited();
    });
    connect(m_tiles, &TileGroup::stepDone, this, &AmountPicker::stepDone);
    connect(m_tiles, &TileGroup::typed, this, &AmountPicker::beginTyping);
    connect(m_field, &QLineEdit::textChanged, this, &AmountPicker::fieldEdited);
    retranslate();
}

void AmountPicker::setAmounts(const std::vector<Money> &amounts)
{
    const std::optional<Money> before = amount();
    m_amounts = amounts;
    std::vector<TileGroup::Choice> choices;
    for (const Money amount : amounts) {
        choices.push_back({Words::isolated(amount.toShortDisplay()), amount.toDecimal(), {}, {}});
    }
    m_tiles->setChoices(choices);
    if (before) {
        setAmount(*before);
    }
}

std::optional<Money> AmountPicker::amount() const
{
    if (m_field->text().trimmed().isEmpty()) {
        const int at = m_tiles->current();
        return at < 0 ? std::nullopt : std::optional(m_amounts.at(static_cast<std::size_t>(at)));
    }
    const auto typed = Money::parse(m_field->text());
    return typed && *typed >= m_smallest && *typed <= m_largest ? std::optional(*typed) : std::nullopt;
}

void AmountPicker::setAmount(Money amount)
{
    const QSignalBlocker quiet(m_field);
    const int at = tileOf(amount);
    // What was typed stays as it was typed, if it is this amount.
    const auto typed = Money::parse(m_field->text());
    if (!typed || *typed != amount) {
        m_field->setText(at < 0 ? amount.toDecimal() : QString());
    }
    m_tiles->setCurrent(at);
    Q_EMIT edited();
}

void AmountPicker::clear()
{
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_tiles->setCurrent(-1);
    Q_EMIT edited();
}

QString AmountPicker::trouble(bool typing) const
{
    if (amount()) {
        return {};
    }
    if (m_field->text().trimmed().isEmpty()) {
        return typing ? QString() : tr("Choose an amount, or type another one.");
    }
    const auto typed = Money::parse(m_field->text());
    if (!typed) {
        return Words::amountError(typed.error());
    }
    if (*typed > m_largest) {
        return tr("The largest amount is %1.").arg(Words::amount(m_largest));
    }
    // While typing, "1" may yet become "10".
    return typing && !typed->isNegative() ? QString() : tr("The smallest amount is %1.").arg(Words::amount(m_smallest));
}

void AmountPicker::takeFocus()
{
    if (m_field->text().isEmpty()) {
        m_tiles->takeFocus();
    } else {
        m_field->setFocus(Qt::TabFocusReason);
    }
}

void AmountPicker::fieldEdited()
{
    const auto typed = Money::parse(m_field->text());
    m_tiles->setCurrent(typed ? tileOf(*typed) : -1);
    Q_EMIT edited();
}

void AmountPicker::beginTyping(const QString &text)
{
    if (text == QLatin1String("*")) {
        Q_EMIT starTyped();
        return;
    }
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->setText(text);
}

int AmountPicker::tileOf(Money amount) const
{
    const auto it = std::find(m_amounts.begin(), m_amounts.end(), amount);
    return it == m_amounts.end() ? -1 : static_cast<int>(it - m_amounts.begin());
}

bool AmountPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!key->isAutoRepeat()) {
                Q_EMIT stepDone();
            }
            return true;
        }
        if (key->text() == QLatin1String("*")) {
            Q_EMIT starTyped();
            return true;
        }
        if (key->key() == Qt::Key_Up) {
            m_tiles->takeFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AmountPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AmountPicker::retranslate()
{
    m_field->setAccessibleName(tr("Amount"));
    m_tiles->setAccessibleName(tr("Amounts", "the group of tiles, for screen readers"));
    m_field->setPlaceholderText(tr("Other…"));
}

} // namespace taabia
