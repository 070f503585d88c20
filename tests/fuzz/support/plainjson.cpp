// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainjson.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace taabia::fuzz {

namespace {

constexpr int deepest = 200; // far beyond what a decoder may take

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string *text, unsigned code)
{
    const auto byte = [&](unsigned value) { text->push_back(static_cast<char>(value)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0U | code >> 6U);
        byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        byte(0xE0U | code >> 12U);
        byte(0x80U | (code >> 6U & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    } else {
        byte(0xF0U | code >> 18U);
        byte(0x80U | (code >> 12U & 0x3FU));
        byte(0x80U | (code >> 6U & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    }
}

class Reader {
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
    { }

    PlainJson read()
    {
        PlainJson result;
        if (m_bytes.substr(0, 3) == "\xEF\xBB\xBF") {
            m_bytes.remove_prefix(3);
            m_odd = true;
        }
        const bool whole = value(&result.value, 0) && (blanks(), m_at == m_bytes.size());
        result.depth = m_depth;
        if (whole)
            result.reading = m_odd ? Reading::Odd : Reading::Strict;
        return result;
    }

private:
    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    bool take(char c)
    {
        if (m_at >= m_bytes.size() || m_bytes[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool take(std::string_view word)
    {
        if (m_bytes.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }

    void blanks()
    {
        while (m_at < m_bytes.size() && std::string_view(" \t\r\n").find(m_bytes[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool value(Json *json, int depth)
    {
        blanks();
        switch (peek()) {
        case '{':
        case '[':
            m_depth = std::max(m_depth, depth + 1);
            return depth < deepest && (peek() == '{' ? object(json, depth + 1) : list(json, depth + 1));
        case '"':
            json->kind = Json::Kind::Text;
            return text(&json->text);
        case 't':
        case 'f':
            json->kind = Json::Kind::Flag;
            json->flag = peek() == 't';
            return take(json->flag ? "true" : "false");
        case 'n':
            return take("null");
        default:
            json->kind = Json::Kind::Number;
            return number(&json->text);
        }
    }

    bool object(Json *json, int depth)
    {
        json->kind = Json::Kind::Object;
        take('{');
        blanks();
        if (take('}'))
            return true;
        do {
            blanks();
            std::string key;
            Json item;
            if (peek() != '"' || !text(&key))
                return false;
            blanks();
            if (!take(':') || !value(&item, depth))
                return false;
            json->keys.push_back(std::move(key));
            json->items.push_back(std::move(item));
            blanks();
        } while (take(','));
        return take('}');
    }

    bool list(Json *json, int depth)
    {
        json->kind = Json::Kind::List;
        take('[');
        blanks();
        if (take(']'))
            return true;
        do {
            Json item;
            if (!value(&item, depth))
                return false;
            json->items.push_back(std::move(item));
            blanks();
        } while (take(','));
        return take(']');
    }

    bool number(std::string *literal)
    {
        const std::size_t begin = m_at;
        const auto digits = [this] {
            const std::size_t first = m_at;
            while (isDigit(peek()))
                ++m_at;
            return m_at > first;
        };
        take('-');
        const std::size_t whole = m_at;
        if (!digits())
            m_odd = true;
        else if (m_bytes[whole] == '0' && m_at > whole + 1)
            m_odd = true;
        if (take('.') && !digits())
            m_odd = true;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                m_odd = true;
        }
        *literal = m_bytes.substr(begin, m_at - begin);
        // Beyond what a double holds, and below, readers differ.
        const double magnitude = std::fabs(std::strtod(literal->c_str(), nullptr));
        const bool isZero = literal->find_first_of("123456789") == std::string::npos;
        m_odd = m_odd || !(magnitude < 1e300) || (magnitude < 1e-300 && !isZero);
        return m_at > begin;
    }

    bool text(std::string *out)
    {
        take('"');
        m_odd = m_odd || m_bytes.substr(m_at, 3) == "\xEF\xBB\xBF"; // some take it for a byte order mark
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c == '\\') {
                ++m_at;
                if (!escape(out))
                    return false;
            } else if (!character(out)) {
                return false;
            }
        }
        return false;
    }

    std::optional<unsigned> hex4()
    {
        unsigned code = 0;
        if (m_at + 4 > m_bytes.size())
            return std::nullopt;
        for (int i = 0; i < 4; ++i) {
            const char c = m_bytes[m_at++];
            const std::string_view digits("0123456789abcdef");
            const std::size_t digit = digits.find(c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c);
            if (digit == std::string_view::npos)
                return std::nullopt;
            code = code * 16 + static_cast<unsigned>(digit);
        }
        return code;
    }

    bool escape(std::string *out)
    {
        if (m_at >= m_bytes.size())
            return false;
        const char c = m_bytes[m_at++];
        const std::string_view names("\"\\/bfnrt");
        const std::string_view meant("\"\\/\b\f\n\r\t");
        if (const std::size_t which = names.find(c); which != std::string_view::npos) {
            out->push_back(meant[which]);
            return true;
        }
        if (c != 'u') {
            m_odd = true;
            return true;
        }
        const std::optional<unsigned> first = hex4();
        if (!first)
            return false;
        if (*first >= 0xD800 && *first <= 0xDBFF && take("\\u")) {
            const std::optional<unsigned> second = hex4();
            if (second && *second >= 0xDC00 && *second <= 0xDFFF)
                appendUtf8(out, 0x10000U + ((*first - 0xD800U) << 10U) + (*second - 0xDC00U));
            else
                m_odd = true;
            return second.has_value();
        }
        m_odd = m_odd || (*first >= 0xD800 && *first <= 0xDFFF);
        appendUtf8(out, *first);
        return true;
    }

    /// One character of UTF-8, of the shortest form and no half of a surrogate pair.
    bool character(std::string *out)
    {
        const auto at = [this](std::size_t i) {
            return m_at + i < m_bytes.size() ? static_cast<unsigned char>(m_bytes[m_at + i]) : 0U;
        };
        const unsigned first = at(0);
        std::size_t length = 1;
        unsigned code = first;
        if (first >= 0x80) {
            length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
            code = first & (0x7FU >> length);
            for (std::size_t i = 1; i < length; ++i) {
                if ((at(i) & 0xC0U) != 0x80)
                    return false;
                code = code << 6U | (at(i) & 0x3FU);
            }
            constexpr std::array<unsigned, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
            if (first < 0xC2 || first > 0xF4 || code < smallest[length] || code > 0x10FFFF
                || (code >= 0xD800 && code <= 0xDFFF))
                return false;
        }
        m_odd = m_odd || code < 0x20;
        out->append(m_bytes.substr(m_at, length));
        m_at += length;
        return true;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_odd = false;
};

} // namespace

const Json *Json::member(std::string_view key) const
{
    const auto found = std::find(keys.rbegin(), keys.rend(), key);
    return found == keys.rend() ? nullptr : &items[static_cast<std::size_t>(keys.rend() - found) - 1];
}

PlainJson readPlainJson(std::string_view bytes)
{
    return Reader(bytes).read();
}

} // namespace taabia::fuzz
