// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/paperformat.h"

namespace taabia {

int PaperFormat::pixels(paper::Size size) const
{
    switch (size) {
    case paper::Size::Small:
        return small;
    case paper::Size::Normal:
        return normal;
    case paper::Size::Large:
        return large;
    case paper::Size::Huge:
        return huge;
    }
    return normal;
}

PaperFormat PaperFormat::of(PaperWidth width)
{
    switch (width) {
    case PaperWidth::Roll58: // 48 mm of 58
        return {true, 464, 0, 384, 8, 16, 21, 24, 33, 54};
    case PaperWidth::Roll80: // 72 mm of 80
        return {true, 640, 0, 576, 8, 16, 23, 27, 42, 72};
    case PaperWidth::A5: // 148 x 210 mm
        return {false, 1184, 1680, 992, 88, 104, 24, 29, 38, 76};
    case PaperWidth::A4: // 210 x 297 mm
        return {false, 1680, 2376, 1440, 88, 104, 23, 27, 38, 80};
    }
    return of(PaperWidth::Roll80);
}

} // namespace taabia
