// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace taabia::fuzz {

/// A second reading of JSON that shares nothing with Qt's, to compare the decoders with. Numbers are kept as they are
/// written, so that an amount can be checked to its last digit.
struct Json {
    enum class Kind { Null, Flag, Number, Text, List, Object };
    Kind kind = Kind::Null;
    bool flag = false;
    std::string text; ///< of a text in UTF-8; of a number its literal
    std::vector<Json> items; ///< of a list, or the values of an object, in the order of the text
    std::vector<std::string> keys; ///< of an object: keys[i] names items[i]; one may come twice

    /// The last member of that name; null if there is none.
    const Json *member(std::string_view key) const;
    bool is(Kind wanted) const { return kind == wanted; }
};

enum class Reading {
    Strict, ///< JSON by RFC 8259: every reader must agree on what it says
    Odd, ///< not JSON, but of a kind that lenient readers let through: 1., "\q", a tab in a text, a byte order mark
    Broken, ///< no reader may make anything of it
};

struct PlainJson {
    Reading reading = Reading::Broken;
    Json value;
    int depth = 0; ///< how deep objects and lists are nested
};

PlainJson readPlainJson(std::string_view bytes);

} // namespace taabia::fuzz
