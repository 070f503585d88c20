// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"

#include <QTest>

namespace taabia {

/// What a vault answers, waited for on the event loop; a failed test if it stays silent.
template <typename T, typename Ask> std::optional<Expected<T, VaultError>> answerTo(Ask ask)
{
    auto answer = std::make_shared<std::optional<Expected<T, VaultError>>>();
    ask([answer](const Expected<T, VaultError> &result) { answer->emplace(result); });
    if (answer->has_value())
        qFatal("the vault answered before it returned");
    (void)QTest::qWaitFor([answer] { return answer->has_value(); }, 20'000);
    return *answer;
}

inline std::optional<Expected<std::optional<QByteArray>, VaultError>> readFrom(Vault &vault, const char *name)
{
    return answerTo<std::optional<QByteArray>>(
        [&](const auto &answer) { vault.read(QString::fromLatin1(name), answer); });
}

inline std::optional<Expected<std::monostate, VaultError>> writeTo(
    Vault &vault, const char *name, const QByteArray &secret)
{
    return answerTo<std::monostate>(
        [&](const auto &answer) { vault.write(QString::fromLatin1(name), secret, answer); });
}

} // namespace taabia
