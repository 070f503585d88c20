// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

namespace taabia {

/// Wraps an error so that Expected<T, E> can tell it from a value, even where T and E are the same type.
template <typename E> struct Unexpected {
    E error;
};
template <typename E> Unexpected(E) -> Unexpected<E>;

/// Either a value or the reason why there is none. Errors are values here: nothing in app/ throws.
template <typename T, typename E> class [[nodiscard]] Expected {
public:
    Expected(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    { }
    Expected(Unexpected<E> reason)
        : m_content(std::in_place_index<1>, std::move(reason.error))
    { }

    explicit operator bool() const { return m_content.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_content); }
    T &operator*() & { return std::get<0>(m_content); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &std::get<0>(m_content); }
    T *operator->() { return &std::get<0>(m_content); }
    const E &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};

} // namespace taabia
