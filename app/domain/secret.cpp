// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"

namespace taabia {

void overwrite(void *memory, std::size_t bytes)
{
    // Volatile: nobody reads it again, and yet it is written. (OpenSSL's own is out of the domain's reach.)
    auto *const place = static_cast<volatile unsigned char *>(memory);
    for (std::size_t i = 0; i < bytes; ++i)
        place[i] = 0;
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty())
        overwrite(secret.data(), static_cast<std::size_t>(secret.size()));
    secret.clear();
}

void wipe(QString &secret)
{
    if (!secret.isEmpty())
        overwrite(secret.data(), static_cast<std::size_t>(secret.size()) * sizeof(QChar));
    secret.clear();
}

Secret::Secret(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_bytes = std::shared_ptr<const QByteArray>(new QByteArray(bytes.data(), bytes.size()), [](const QByteArray *held) {
        wipe(const_cast<QByteArray &>(*held)); // never shared: nobody is given the array itself
        delete held;
    });
}

Secret Secret::fromTyped(QString &&typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    wipe(composed);
    wipe(typed);
    return secret;
}

bool operator==(const Secret &one, const Secret &other)
{
    const QByteArrayView a = one.bytes();
    const QByteArrayView b = other.bytes();
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

} // namespace taabia
