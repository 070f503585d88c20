// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/statuscode.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace taabia {

/// Takes the fields out of one JSON object. A field of the wrong type, or a mandatory one that is missing, spoils the
/// reader instead of stopping it, so that a decoder names its fields one after the other and asks once at the end.
/// null is the same as missing. Fields that nobody asks for are ignored.
class FieldReader {
public:
    explicit FieldReader(QJsonObject object)
        : m_object(std::move(object))
    { }

    /// A string; empty if missing.
    QString text(QLatin1String key);

    /// A name by which the provider knows something: a string, or a whole number as some servers write it. Printable
    /// and at most 128 characters. Empty if missing.
    QString identifier(QLatin1String key);

    /// true or false; empty if missing.
    std::optional<bool> flag(QLatin1String key);

    /// A whole number, or a string of one; empty if missing. 10.5 spoils.
    std::optional<qint64> wholeNumber(QLatin1String key);

    /// Any whole number that fits an int: codes that nobody has documented are kept. Empty if missing.
    std::optional<StatusCode> status(QLatin1String key);

    /// Centimes. An amount that is no whole number of centimes is left out and spoils nothing.
    std::optional<Money> amount(QLatin1String key) const;

    /// The value or, if it is missing, a spoiled reader and \a instead.
    template <typename T> T mandatory(std::optional<T> value, QLatin1String key, T instead)
    {
        if (!value)
            spoil(key);
        return value.value_or(instead);
    }
    QString mandatory(const QString &value, QLatin1String key)
    {
        if (value.isEmpty())
            spoil(key);
        return value;
    }

    void spoil(QLatin1String key);
    bool isSpoiled() const { return !m_complaint.isEmpty(); }

    /// Which field spoiled it first, in English for the log.
    const QString &complaint() const { return m_complaint; }

private:
    QJsonObject m_object;
    QString m_complaint;
};

} // namespace taabia
