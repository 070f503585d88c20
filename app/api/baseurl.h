// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "ports/accountsetup.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace taabia {

/// Where a server of the contract stands: ".../rest/V1/recharge-api", production or sandbox. https anywhere; plain
/// http for this computer alone (127.0.0.0/8, ::1, localhost).
class BaseUrl {
public:
    /// Spaces around the address and slashes at its end are tolerated.
    static Expected<BaseUrl, BaseUrlError> parse(const QString &text);

    /// The address of an endpoint: \a path begins with a slash and is percent-encoded, as may be a query after it.
    QUrl endpoint(const QByteArray &path) const;

    /// Whether the server is this computer.
    bool isLoopback() const { return m_loopback; }

    /// As it was understood, without a slash at the end.
    QString text() const { return QString::fromLatin1(m_encoded); }

    friend bool operator==(const BaseUrl &, const BaseUrl &) = default;

private:
    BaseUrl(QByteArray encoded, bool loopback)
        : m_encoded(std::move(encoded))
        , m_loopback(loopback)
    { }
    QByteArray m_encoded;
    bool m_loopback;
};

/// One piece of a path, percent-encoded so that it cannot become two. Empty for what cannot be such a piece: nothing,
/// and the "." and ".." that servers resolve whatever their encoding.
std::optional<QByteArray> pathPiece(const QString &text);

} // namespace taabia
