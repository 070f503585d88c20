// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phonefield.h"

#include "domain/digits.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace taabia {

static QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : plainDigits(text)) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits;
}

static bool isSeparator(QChar c)
{
    return QStringLiteral(" .-/()").contains(c);
}

/// True for the beginning of a number in national form, with nothing in it that is not a digit or a separator.
static bool isNational(QStringView plain)
{
    return std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit() || isSeparator(c); })
        && !digitsOf(plain).startsWith(QLatin1String("00"));
}

static QString grouped(const QString &digits)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 2 == 0) {
            text += QLatin1Char(' ');
        }
        text += digits.at(i);
    }
    return text;
}

PhoneField::PhoneField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(40); // room for any pasted form, not for a page of text
    setInputMethodHints(Qt::ImhDialableCharactersOnly | Qt::ImhNoPredictiveText);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    dress();
    connect(this, &QLineEdit::textChanged, this, &PhoneField::regroup);
}

Expected<Msisdn, MsisdnError> PhoneField::number() const
{
    return Msisdn::parse(text());
}

QString PhoneField::nationalDigits() const
{
    if (const auto whole = number()) {
        return whole->national();
    }
    const QString plain = plainDigits(text());
    return isNational(plain) ? digitsOf(plain) : QString();
}

std::optional<MsisdnError> PhoneField::certainError() const
{
    const auto parsed = number();
    if (parsed) {
        return {};
    }
    switch (parsed.error()) {
    case MsisdnError::Empty:
    case MsisdnError::TooShort:
        break;
    case MsisdnError::NotDigits:
    case MsisdnError::TooLong:
    case MsisdnError::NotMobile:
    case MsisdnError::Foreign:
        return parsed.error();
    }
    const QString digits = nationalDigits();
    const bool another = digits.size() >= 2 && !digits.startsWith(QLatin1String("06"))
        && !digits.startsWith(QLatin1String("07")) && digits.startsWith(QLatin1Char('0'));
    return another ? std::optional(MsisdnError::NotMobile) : std::nullopt;
}

void PhoneField::regroup()
{
    if (m_regrouping) {
        return;
    }
    QString shown = text();
    const QString plain = plainDigits(shown);
    if (const auto whole = Msisdn::parse(shown)) {
        shown = grouped(whole->national());
    } else if (isNational(plain) && plain.startsWith(QLatin1Char('0'))) {
        shown = grouped(digitsOf(plain));
    }
    if (shown != text()) {
        // The caret stays behind the digit that it stood behind.
        const bool atEnd = cursorPosition() == text().size();
        const qsizetype digitsBefore = digitsOf(text().left(cursorPosition())).size();
        m_regrouping = true;
        setText(shown);
        m_regrouping = false;
        int caret = 0;
        for (qsizetype seen = 0; caret < shown.size() && seen < digitsBefore; ++caret) {
            seen += shown.at(caret).isDigit() ? 1 : 0;
        }
        setCursorPosition(atEnd ? static_cast<int>(shown.size()) : caret);
    }
    Q_EMIT edited();
}

void PhoneField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) {
            Q_EMIT entered();
        }
        return;
    }
    if (event->text() == QLatin1String("*")) {
        Q_EMIT starTyped();
        return;
    }
    // Backspace behind a gap takes the digit before it, not the gap, which would come back at once.
    if (event->key() == Qt::Key_Backspace && !hasSelectedText() && cursorPosition() > 0
        && text().at(cursorPosition() - 1) == QLatin1Char(' ')) {
        cursorBackward(false);
    }
    QLineEdit::keyPressEvent(event);
}

void PhoneField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        dress();
    }
    QLineEdit::changeEvent(event);
}

void PhoneField::dress()
{
    // The style sheet sets no font for fields, so this one holds; size and alignment follow the application.
    setFont(Fonts::font(TextSize::Figure, QFont::Bold));
    setAlignment(
        Qt::AlignVCenter | (QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    updateGeometry();
}

QSize PhoneField::sizeHint() const
{
    const QFontMetrics metrics(Fonts::font(TextSize::Figure, QFont::Bold));
    return {metrics.horizontalAdvance(QStringLiteral("06 12 34 56 78")) + 40, Fonts::lineHeight(font()) + 16};
}

QSize PhoneField::minimumSizeHint() const
{
    return {sizeHint().width(), Fonts::lineHeight(font()) + 4};
}

} // namespace taabia
