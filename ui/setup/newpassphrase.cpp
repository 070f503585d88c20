// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/newpassphrase.h"

#include "ui/setup/secretfield.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QVBoxLayout>

namespace taabia {

namespace {
constexpr qsizetype shortest = 8; ///< bytes; scrypt makes each guess slow, a short one few guesses
}

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_first(new SecretField(this))
    , m_again(new SecretField(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_first);
    column->addWidget(m_again);
    connect(m_first, &LineField::entered, this, [this] {
        if (demandLength())
            m_again->setFocus(Qt::TabFocusReason);
    });
    connect(m_again, &LineField::entered, this, &NewPassphrase::entered);
    retranslate();
}

void NewPassphrase::setCaption(const QString &caption)
{
    m_first->setCaption(caption);
}

void NewPassphrase::begin(Qt::FocusReason reason)
{
    m_first->setFocus(reason);
}

std::optional<Secret> NewPassphrase::demand()
{
    if (!demandLength())
        return std::nullopt;
    const Secret passphrase = m_first->peek();
    if (m_again->peek() == passphrase)
        return passphrase;
    m_again->wipe();
    m_again->setTrouble(tr("Not the same passphrase: type it again."));
    m_again->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

bool NewPassphrase::demandLength()
{
    if (m_first->peek().bytes().size() >= shortest)
        return true;
    m_first->setTrouble(tr("A passphrase has at least %1 characters.").arg(Words::number(shortest)));
    m_first->setFocus(Qt::OtherFocusReason);
    return false;
}

void NewPassphrase::wipe()
{
    m_first->wipe();
    m_again->wipe();
}

void NewPassphrase::retranslate()
{
    m_first->setHint(tr("at least %1 characters").arg(Words::number(shortest)));
    m_again->setCaption(tr("The passphrase once more"));
}

void NewPassphrase::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace taabia
