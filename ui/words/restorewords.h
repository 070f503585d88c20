// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catchupview.h"
#include "ports/restore.h"
#include "ui/words/words.h"

namespace taabia {

/// What is said of a backup that is brought back, and of the catching up after it. UI thread.
class RestoreWords {
    Q_DECLARE_TR_FUNCTIONS(RestoreWords)
public:
    static QString trouble(const RestoreError &error);

    // The preview, a line each; empty ones are left out
    static QStringList backup(const RestorePreview &preview); ///< whose it is, from when, what is in it
    static QStringList warnings(const RestorePreview &preview); ///< what else is to be known of it
    static QString lossTitle(const RestorePreview &preview); ///< whether anything is lost, as far as that is known
    static QStringList loss(const RestorePreview &preview); ///< counted and summed, with the first and last time
    static bool losesNothing(const RestorePreview &preview); ///< and that is known
    static QString afterwards(); ///< what happens then, for whoever is about to decide
    static QString notRestored(); ///< it was decided on, and given up at a start
    static QString question(const RestorePreview &preview);

    // Catching up
    static QString catchUp(const CatchUpView &view); ///< what is going on, or what came of it
    static QString catchUpRefusal(const std::optional<CatchUpView> &view); ///< why nothing can be sold now
    static QString foreignLike(const ForeignRecharge &recharge);

private:
    static QString undecided(const CatchUpView &view);
    static QString caughtUp(const CatchUpView &view, const QString &found);
    static QString decided(const RestoreMark &mark);
    static QString span(const RestoreRows &rows);
    static QString numbers(const RestoreRows &rows);
};

} // namespace taabia
