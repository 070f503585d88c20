// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace taabia {

/// The recharge promo: the API's "type", a string of digits. "0" is none, "6" is what people dial as *6. Nobody
/// documents what the stars mean, so the program shows the code and lets the owner name it.
class Promo {
public:
    Promo() = default;
    static constexpr int maxDigits = 3;
    static std::optional<Promo> fromType(QStringView type);

    const QString &type() const { return m_type; }
    bool isNone() const { return m_type == QLatin1String("0"); }

    /// "*6"; empty for none.
    QString star() const { return isNone() ? QString() : QLatin1Char('*') + m_type; }

    friend bool operator==(const Promo &, const Promo &) = default;

private:
    explicit Promo(QString type)
        : m_type(std::move(type))
    { }
    QString m_type = QStringLiteral("0");
};

} // namespace taabia
