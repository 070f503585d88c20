// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include "demand.h"

#include <algorithm>
#include <cmath>

namespace taabia::fuzz {

namespace {

QString qt(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool areDigits(const std::string &text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// A decimal without an exponent, taken apart.
struct Decimal {
    bool negative = false;
    std::string whole;
    std::string fraction; ///< without the zeros at its end
};

std::optional<Decimal> decimalIn(const std::string &text)
{
    Decimal decimal;
    decimal.negative = !text.empty() && text.front() == '-';
    const std::string magnitude = text.substr(decimal.negative ? 1 : 0);
    const std::size_t dot = magnitude.find('.');
    decimal.whole = magnitude.substr(0, dot);
    decimal.fraction = dot == std::string::npos ? "0" : magnitude.substr(dot + 1);
    if (!areDigits(decimal.whole) || !areDigits(decimal.fraction))
        return std::nullopt;
    while (!decimal.fraction.empty() && decimal.fraction.back() == '0')
        decimal.fraction.pop_back();
    return decimal;
}

/// The exact number of hundredths; empty if it is not whole or beyond what money there is.
std::optional<qint64> exactHundredths(const std::string &text)
{
    const std::optional<Decimal> decimal = decimalIn(text);
    if (!decimal || decimal->fraction.size() > 2)
        return std::nullopt;
    std::string digits = decimal->whole + decimal->fraction + std::string(2 - decimal->fraction.size(), '0');
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    if (digits.size() > 13)
        return std::nullopt;
    const qint64 sum = std::stoll(digits);
    if (sum > 1'000'000'000'000)
        return std::nullopt;
    return decimal->negative ? -sum : sum;
}

/// How far a number may lie from what was made of it: nine decimals are read, and no more than 15 digits.
long double tolerance(long double number)
{
    int wholeDigits = 1;
    for (long double rest = std::fabs(number); rest >= 10; rest /= 10)
        ++wholeDigits;
    return 0.5001L * std::pow(10.0L, -std::min(9, 15 - wholeDigits)) + std::fabs(number) * 1e-15L;
}

} // namespace

bool isMissing(const Json *value)
{
    return value == nullptr || value->is(Json::Kind::Null);
}

bool isPlainText(const Json *value)
{
    return value != nullptr && value->is(Json::Kind::Text) && !value->text.empty() && value->text.size() <= 100
        && std::all_of(value->text.begin(), value->text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool isPlainTextOrMissing(const Json *value)
{
    return isMissing(value) || isPlainText(value);
}

bool isSmallWhole(const Json *value)
{
    if (value == nullptr || !value->is(Json::Kind::Number))
        return false;
    const std::string digits = value->text.substr(value->text.front() == '-' ? 1 : 0);
    return areDigits(digits) && digits.size() < 10;
}

void demandText(const Json &object, const char *key, const QString &got)
{
    const Json *value = object.member(key);
    if (isMissing(value)) {
        DEMAND(got.isEmpty());
    } else {
        DEMAND(value->is(Json::Kind::Text));
        DEMAND(got == qt(value->text));
    }
}

void demandIdentifier(const Json &object, const char *key, const QString &got)
{
    const Json *value = object.member(key);
    if (value != nullptr && value->is(Json::Kind::Number)) {
        demandWhole(object, key, got.toLongLong());
        DEMAND(QString::number(got.toLongLong()) == got);
    } else {
        demandText(object, key, got);
        DEMAND(got.size() <= 128);
    }
}

void demandWhole(const Json &object, const char *key, std::optional<qint64> got)
{
    const Json *value = object.member(key);
    if (isMissing(value)) {
        DEMAND(!got);
        return;
    }
    DEMAND(got);
    DEMAND(value->is(Json::Kind::Number) || value->is(Json::Kind::Text));
    if (areDigits(value->text.substr(!value->text.empty() && value->text.front() == '-' ? 1 : 0))) {
        // Written as digits it is exact, in a text and out of it.
        DEMAND(value->text.size() < 30);
        DEMAND(static_cast<long double>(*got) == std::strtold(value->text.c_str(), nullptr));
    } else {
        DEMAND(value->is(Json::Kind::Number));
        DEMAND(static_cast<double>(*got) == std::strtod(value->text.c_str(), nullptr));
    }
}

void demandStatus(const Json &object, const char *key, std::optional<StatusCode> got)
{
    demandWhole(object, key, got ? std::optional<qint64>(got->value()) : std::nullopt);
}

void demandAmount(const Json &object, const char *key, std::optional<Money> got)
{
    demandHundredths(object.member(key), got ? std::optional(got->centimes()) : std::nullopt);
    if (got) {
        DEMAND(*got <= Money::largest() && *got >= Money() - Money::largest());
        const auto again = Money::parse(got->toDecimal());
        DEMAND(again && *again == *got);
    }
}

void demandHundredths(const Json *value, std::optional<qint64> got)
{
    const bool written = value != nullptr && (value->is(Json::Kind::Number) || value->is(Json::Kind::Text));
    if (!written) {
        DEMAND(!got);
        return;
    }
    const std::optional<qint64> exact = exactHundredths(value->text);
    if (exact || value->is(Json::Kind::Text)) {
        DEMAND(got == exact);
        return;
    }
    if (got) {
        const long double number = std::strtold(value->text.c_str(), nullptr);
        DEMAND(std::fabs(number - static_cast<long double>(*got) / 100) <= tolerance(number));
    }
}

} // namespace taabia::fuzz
