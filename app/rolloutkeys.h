// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/money.h"
#include "domain/ownercatalogue.h"
#include "domain/shopdetails.h"
#include "ports/accountsetup.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <vector>

namespace taabia {

/// All that a roll-out file can say of one till. Never a secret.
struct RolloutDraft {
    AccountSetup account{AccountSetup::Kind::Production, documentedUrl(AccountSetup::Kind::Production), {},
        AccountSetup::KeyPlace::Keychain};
    QString prefix; ///< of external references; empty: not said
    QString dataDir; ///< empty: the platform's place
    QString language = QStringLiteral("fr");
    Theme::Mode theme = Theme::Mode::System;
    int textPercent = 100;
    Money lowBalance = Money::fromDirhams(200);
    std::chrono::minutes lockAfter{5};
    PaperSetup paper{};
    OwnerCatalogue catalogue{};
    QString backupFolder;
    QString owner;
    QStringList clerks;

    friend bool operator==(const RolloutDraft &, const RolloutDraft &) = default;
};

/// One key of the file: what it must be, in words, and how it is taken up.
struct RolloutKey {
    QString name; ///< "printer.kind"
    QString rule; ///< "must be ...", of a value that is not taken
    std::function<bool(RolloutDraft &, const QString &value)> take; ///< false: see rule; nothing was changed
};

/// Every key there is; resources/rollout/example.ini explains each of them.
const std::vector<RolloutKey> &rolloutKeys();

/// Null: there is no such key.
const RolloutKey *findRolloutKey(const QString &name);

} // namespace taabia
