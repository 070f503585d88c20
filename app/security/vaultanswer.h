// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"

#include <QTimer>

namespace taabia {

/// For a vault that knows its answer at once: gives it later, as every Vault answers, on the thread that asked.
template <typename T> void answerLater(const Vault::Answer<T> &answer, const Expected<T, VaultError> &result)
{
    QTimer::singleShot(0, [answer, result] { answer(result); });
}

} // namespace taabia
