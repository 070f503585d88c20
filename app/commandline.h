// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apikey.h"
#include "api/baseurl.h"
#include "domain/expected.h"

#include <QStringList>

#include <optional>

namespace taabia {

/// What the program was asked to do (design section 5: a contract that scripts and shop roll-outs rely on).
struct Command {
    enum class Mode {
        Till, ///< the shop's own account
        Training, ///< an embedded sandbox, a ledger of its own
        SetUp, ///< as a roll-out file says, without a window
        SetUpExample, ///< print such a file
        Report, ///< write one for support, without a window
        Help,
        Version,
    };
    struct Server {
        BaseUrl url;
        Credentials credentials;
    };

    Mode mode = Mode::Till;
    QString dataDir; ///< empty: the platform's place
    QString language; ///< empty: as chosen in the settings
    QString file; ///< with SetUp: to read; with Report: to write
    QString till; ///< with SetUp: whose section; empty: this computer's
    bool onlyCheck = false; ///< with SetUp: write nothing
    std::optional<Server> server; ///< with Till: unattended, nothing goes to the keychain
};

namespace CommandLine {

/// \a arguments without the program's name; \a apiKey is what TAABIA_API_KEY holds (the key is never an argument,
/// where every program on the computer could read it). The error is a sentence in English for the terminal.
Expected<Command, QString> read(const QStringList &arguments, const QByteArray &apiKey);

QString help();

} // namespace CommandLine
} // namespace taabia
