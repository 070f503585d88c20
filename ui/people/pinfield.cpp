// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pinfield.h"

#include "domain/pinrule.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QRegularExpressionValidator>

namespace taabia {

PinField::PinField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(PinRule::longest);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9\u0660-\u0669\u06F0-\u06F9]*")), this));
    setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignCenter);
    dress();
}

Secret PinField::take()
{
    QString typed = text();
    typed.detach();
    Secret secret = Secret::fromTyped(std::move(typed));
    wipe();
    return secret;
}

void PinField::wipe()
{
    // The line edit keeps its own copy, which nothing else lets us reach.
    const QString kept = text();
    if (kept.data_ptr().isMutable()) // not a literal of the program
        overwrite(const_cast<QChar *>(kept.constData()), static_cast<std::size_t>(kept.size()) * sizeof(QChar));
    setText({}); // forgets what could be undone, too
}

void PinField::append(const QString &digit)
{
    end(false);
    insert(digit);
}

void PinField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        Q_EMIT entered();
    if (enter || (event->isAutoRepeat() && event->key() != Qt::Key_Backspace))
        return; // a key that is held down is no PIN
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isPrint() && !typed.at(0).isDigit()) {
        event->ignore(); // whoever has use for a letter may have it
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PinField::contextMenuEvent(QContextMenuEvent *) { }

void PinField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    QLineEdit::changeEvent(event);
}

void PinField::dress()
{
    setFont(Fonts::font(TextSize::Tile, QFont::Bold));
}

QSize PinField::sizeHint() const
{
    return {10 * fontMetrics().horizontalAdvance(QLatin1Char('0')), QLineEdit::sizeHint().height()};
}

} // namespace taabia
