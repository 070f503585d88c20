// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QByteArray>
#include <QString>

namespace taabia {

/// What the provider gave the shop. Held only as long as it takes to hand it over.
struct Credentials {
    QString clientCode;
    QByteArray apiKey;
};

/// The API key for as long as a client lives, in a buffer that nothing else shares and that is wiped at the end.
/// (Qt copies the header into the buffers of a request; those die with the request, but are out of our reach.)
class ApiKey {
public:
    explicit ApiKey(const QByteArray &key)
        : m_key(key.constData(), key.size())
    { }
    ~ApiKey() { wipe(m_key); }
    ApiKey(const ApiKey &) = delete;
    ApiKey &operator=(const ApiKey &) = delete;

    /// A deep copy, for one header.
    QByteArray header() const { return QByteArray(m_key.constData(), m_key.size()); }

    /// Printable ASCII and not empty: a line end would make two headers of one.
    bool isSendable() const;

    /// Whether a text shows the key, as a server's error message might.
    bool isShownBy(const QByteArray &text) const;

    /// The text with the key struck out.
    QByteArray struckFrom(QByteArray text) const;
    QString struckFrom(const QString &text) const;

private:
    QByteArray m_key;
};

/// Whether a text can be the value of a header: printable ASCII and not empty.
bool isHeaderValue(const QByteArray &text);

} // namespace taabia
