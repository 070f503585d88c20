// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperdocument.h"
#include "domain/shopdetails.h"

namespace taabia {

/// The measures of one kind of paper. Everything is laid out in dots: an eighth of a millimetre, which is one dot of a
/// thermal head (203 dpi). A device of another resolution scales, and so breaks its lines at the same places.
struct PaperFormat {
    static constexpr double dotsPerMillimetre = 8;

    bool roll = true; ///< endless, black or white, no pages
    int paperWidth = 0; ///< with the margins that nobody can print on
    int paperHeight = 0; ///< of a page; 0: a roll is as long as what stands on it
    int width = 0; ///< what can be printed on
    int top = 0; ///< free room above and below what is printed
    int bottom = 0;
    int small = 0, normal = 0, large = 0, huge = 0; ///< font sizes (the em)

    int left() const { return (paperWidth - width) / 2; }
    int pixels(paper::Size size) const;
    static PaperFormat of(PaperWidth width);
};

} // namespace taabia
