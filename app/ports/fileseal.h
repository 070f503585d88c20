// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace taabia {

/// Locks files with the owner's passphrase.
class FileSeal {
public:
    enum class Trouble {
        NoKey, ///< the lock is of another key than this till's
        Unreadable,
        Unwritable,
        NotWhole, ///< read again, it is not what was written
        Stopped,
    };
    struct Fault {
        Trouble trouble = Trouble::Unwritable;
        QString detail{}; ///< in English
    };
    using Outcome = std::optional<Fault>; ///< empty: it is done

    virtual ~FileSeal() = default;

    /// For seal(); no secret. Half a second. Empty: this computer cannot do it now.
    virtual std::optional<QByteArray> lockFor(const Secret &passphrase) = 0;

    /// Writes \a sealed, waits until it has arrived on its disk, and reads it again to its end. Half a file may stay
    /// where it fails: its name begins with that of \a sealed.
    virtual Outcome seal(
        const QString &plain, const QString &sealed, const QByteArray &lock, const std::function<bool()> &goOn) = 0;

    /// How the names of such files end.
    static QString suffix() { return QStringLiteral(".sealed"); }
};

} // namespace taabia
