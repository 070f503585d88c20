// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/secretfield.h"

#include <QLineEdit>

namespace taabia {

namespace {
constexpr int longestSecret = 512;
}

SecretField::SecretField(QWidget *parent)
    : LineField(parent)
{
    field()->setEchoMode(QLineEdit::Password);
    field()->setMaxLength(longestSecret);
    field()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    field()->setLayoutDirection(Qt::LeftToRight);
    field()->setDragEnabled(false);
}

bool SecretField::isEmpty() const
{
    return field()->text().trimmed().isEmpty();
}

Secret SecretField::peek() const
{
    const QString kept = field()->text();
    const QStringView bare = QStringView(kept).trimmed(); // a pasted key brings its line end
    return Secret::fromTyped(QString(bare.constData(), bare.size()));
}

Secret SecretField::take()
{
    Secret secret = peek();
    wipe();
    return secret;
}

void SecretField::wipe()
{
    // The line edit's own copy, which nothing else lets us reach.
    const QString kept = field()->text();
    overwrite(const_cast<QChar *>(kept.constData()), static_cast<std::size_t>(kept.size()) * sizeof(QChar));
    field()->setText({}); // forgets what could be undone, too
}

void SecretField::select()
{
    field()->setFocus(Qt::OtherFocusReason);
    field()->selectAll();
}

} // namespace taabia
