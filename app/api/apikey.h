// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>

namespace taabia {

/// What the provider gave the shop.
struct Credentials {
    QString clientCode;
    Secret apiKey;

    Credentials(QString code, Secret key)
        : clientCode(std::move(code))
        , apiKey(std::move(key))
    { }
    Credentials(QString code, QByteArrayView key)
        : Credentials(std::move(code), Secret(key))
    { }
};

/// The API key, in a buffer that is wiped when its last holder has gone.
/// (Qt copies the header into the buffers of a request; those die with the request, but are out of our reach.)
class ApiKey {
public:
    explicit ApiKey(Secret key)
        : m_key(std::move(key))
    { }
    explicit ApiKey(QByteArrayView key)
        : m_key(key)
    { }

    /// A deep copy, for one header.
    QByteArray header() const { return {m_key.bytes().data(), m_key.bytes().size()}; }

    /// Printable ASCII and not empty: a line end would make two headers of one.
    bool isSendable() const;

    /// Whether a text shows the key, as a server's error message might.
    bool isShownBy(const QByteArray &text) const;

    /// The text with the key struck out.
    QByteArray struckFrom(QByteArray text) const;
    QString struckFrom(const QString &text) const;

private:
    Secret m_key;
};

/// Where a client finds the key of the moment, so that the owner can replace it while the till sells: a call begun
/// before keeps the one that it began with. Any thread.
class KeyRing {
public:
    explicit KeyRing(const Secret &key)
        : m_key(std::make_shared<const ApiKey>(key))
    { }

    std::shared_ptr<const ApiKey> current() const;
    void replace(const Secret &key);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const ApiKey> m_key;
};

/// Whether a text can be the value of a header: printable ASCII and not empty.
bool isHeaderValue(QByteArrayView text);

} // namespace taabia
