// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <optional>

namespace taabia {

/// Our name for a sale at the provider: the only idempotency that the API offers. "T1-" (the till's prefix) and 128
/// random bits in Crockford's base 32, which a person can read over the telephone without mistaking 0 for O.
class ExternalReference {
public:
    using Entropy = std::array<std::byte, 16>;

    /// \a tillPrefix: 1 to 8 of A-Z and 0-9.
    static ExternalReference make(QStringView tillPrefix, const Entropy &random);

    /// What a ledger or a server holds. Nothing but letters, digits, '-', '_' and '.', 1 to 64 characters.
    static std::optional<ExternalReference> fromText(QStringView text);

    const QString &text() const { return m_text; }
    friend bool operator==(const ExternalReference &, const ExternalReference &) = default;

private:
    explicit ExternalReference(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

} // namespace taabia
