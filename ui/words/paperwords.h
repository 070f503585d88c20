// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shopdetails.h"
#include "ports/paperledger.h"
#include "ui/words/words.h"

namespace taabia {

/// What becomes of paper, in words, with a shape and a colour for each state. UI thread.
class PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
public:
    static QString stateWord(const PrintJob &job); ///< "Waiting", "Printed", "Not printed"
    static QString stateSentence(const PrintJob &job); ///< with what to do, where something is to be done
    static Tone tone(const PrintJob &job);
    static QString icon(const PrintJob &job);
    static QString kind(PrintKind kind); ///< "Receipt", "Z report"
    static QString title(const PrintJob &job); ///< "Receipt 12", in the window's language: the paper has its own
    static QString width(PaperWidth width); ///< "58 mm", "A4"

    /// A printer has failed, and the job still waits or was given up.
    static bool wantsSomebody(const PrintJob &job);
};

} // namespace taabia
