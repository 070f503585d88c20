// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/pinhasher.h"

#include <deque>

namespace taabia {

/// Keeps PINs as "hash of <pin>", and answers when a test says so.
class FakePinHasher : public PinHasher {
public:
    bool noMemory = false;
    int checks = 0; ///< asked for

    void hash(const Secret &pin, const std::function<void(const std::optional<QByteArray> &)> &done) override
    {
        m_answers.push_back([this, pin, done] { done(noMemory ? std::nullopt : std::optional(kept(pin))); });
    }
    void check(const Secret &pin, const QByteArray &hash, const std::function<void(std::optional<bool>)> &done) override
    {
        ++checks;
        m_answers.push_back(
            [this, pin, hash, done] { done(noMemory ? std::nullopt : std::optional(kept(pin) == hash)); });
    }

    /// All that was asked, in turn.
    void answer()
    {
        while (!m_answers.empty()) {
            const auto next = m_answers.front();
            m_answers.pop_front();
            next();
        }
    }

private:
    static QByteArray kept(const Secret &pin)
    {
        return "hash of " + QByteArray(pin.bytes().data(), pin.bytes().size());
    }

    std::deque<std::function<void()>> m_answers;
};

} // namespace taabia
