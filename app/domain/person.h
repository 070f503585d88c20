// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace taabia {

using PersonId = qint64; ///< 1, 2, 3... in the order in which they were taken on

/// What a person is in the shop. The numbers are written in the ledger: never renumber.
enum class Role {
    Clerk = 1, ///< sells
    Owner = 2, ///< answers for the money
};

/// Somebody who stands at the counter. People who have left are kept, because their sales name them.
struct Person {
    PersonId id = 0; ///< 0: not kept yet
    QString name;
    Role role = Role::Clerk;
    bool active = true; ///< may sign in

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace taabia
