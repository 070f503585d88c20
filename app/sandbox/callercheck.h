// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apireply.h"

namespace taabia {

/// Who may talk to the sandbox ("Chaque requête doit contenir X-Client-Code, X-Api-Key").
class CallerCheck {
public:
    CallerCheck(QByteArray clientCode, QByteArray apiKey);

    /// Nothing if the request carries the right pair. The comparison takes the same time wherever the two differ.
    std::optional<ApiRefusal> refusal(const ApiRequest &request) const;

private:
    QByteArray m_clientCodeHash;
    QByteArray m_apiKeyHash;
};

/// True if \a address stands in \a whitelist ("1.2.3.4, 5.6.7.8"), or if the list is empty.
bool addressAllowed(const QString &whitelist, const QString &address);

/// True if \a whitelist is empty or a list of IPv4 or IPv6 addresses.
bool isWhitelist(const QString &whitelist);

} // namespace taabia
