// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <map>
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

/// What the owner calls a promo, beside its code. Either may be empty.
struct PromoName {
    QString french{};
    QString arabic{};

    bool isEmpty() const { return french.isEmpty() && arabic.isEmpty(); }

    /// In Arabic or in Latin letters; in the other ones where there is only that name.
    const QString &in(bool inArabic) const
    {
        const QString &wanted = inArabic ? arabic : french;
        return !wanted.isEmpty() ? wanted : inArabic ? french : arabic;
    }
    friend bool operator==(const PromoName &, const PromoName &) = default;
};

using PromoNames = std::map<QString, PromoName>; ///< by Promo::type()

inline PromoName nameOf(const PromoNames &names, const Promo &promo)
{
    const auto found = names.find(promo.type());
    return found == names.end() ? PromoName() : found->second;
}

} // namespace taabia
