// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/linefield.h"

#include "ui/widgets/caption.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace taabia {

namespace {
constexpr int longestText = 120;
constexpr int longestAmount = 20;
} // namespace

LineField::LineField(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
{
    m_caption = new Caption(m_field, this);
    m_field->setMaxLength(longestText);
    m_field->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        setTrouble({});
        Q_EMIT edited();
    });
}

void LineField::setCaption(const QString &caption, const QString &name)
{
    m_caption->setText(caption);
    m_field->setAccessibleName(name.isEmpty() ? caption : name);
}

void LineField::setHint(const QString &hint)
{
    m_caption->setHint(hint);
}

void LineField::setTrouble(const QString &sentence)
{
    m_caption->setTrouble(sentence);
}

QString LineField::trouble() const
{
    return m_caption->trouble();
}

QString LineField::text() const
{
    return m_field->text().simplified();
}

void LineField::setText(const QString &text)
{
    m_field->setText(text);
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!key->isAutoRepeat()) {
                Q_EMIT entered();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

AmountField::AmountField(Least least, QWidget *parent)
    : LineField(parent)
    , m_least(least)
{
    field()->setMaxLength(longestAmount);
    field()->setLayoutDirection(Qt::LeftToRight);
    field()->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

std::optional<Money> AmountField::amount() const
{
    const auto typed = Money::parse(text());
    const Money least = Money::fromCentimes(m_least == Least::Zero ? 0 : 1);
    return typed && *typed >= least ? std::optional(*typed) : std::nullopt;
}

void AmountField::setAmount(Money amount)
{
    setText(amount.toShortDisplay());
}

std::optional<Money> AmountField::demand()
{
    const std::optional<Money> typed = amount();
    if (!typed) {
        const auto parsed = Money::parse(text());
        if (!parsed) {
            setTrouble(Words::amountError(parsed.error()));
        } else {
            setTrouble(m_least == Least::Zero ? tr("This cannot be less than 0.") : tr("More than 0, please."));
        }
        field()->setFocus(Qt::OtherFocusReason);
        field()->selectAll();
    }
    return typed;
}

} // namespace taabia
