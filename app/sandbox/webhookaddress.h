// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace taabia {

/// Where webhooks go, taken apart for the sender.
struct WebhookAddress {
    QString origin; ///< "http://127.0.0.1:8080", "https://shop.example", "http://[::1]:8080"
    QString target; ///< "/webhook?shop=1", percent-encoded

    /// Nothing unless \a url is https with a host, or http to this very computer: what a webhook tells is nobody's
    /// business on the way. User names in the address are refused too.
    static std::optional<WebhookAddress> fromText(const QString &url);
};

} // namespace taabia
