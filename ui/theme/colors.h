// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/words.h"

#include <QColor>
#include <QPalette>

namespace taabia {

/// The program's colours: one set for light, one for dark. Text colours keep a contrast of at least 4.5:1 on every
/// ground that they are used on (tests/ui/tst_colors.cpp lists the pairs and measures them).
struct Colors {
    QColor page; ///< behind the cards
    QColor card; ///< cards, the top bar, dialogs
    QColor field; ///< inside of fields and tiles
    QColor line; ///< borders of cards and tiles, table rules
    QColor text;
    QColor muted; ///< captions, times, what can wait
    QColor accent; ///< the one accent: what is chosen, what has the focus, the button that sells
    QColor onAccent; ///< text on accent
    QColor accentSoft; ///< the ground of what is chosen; accent and text are readable on it
    QColor hover; ///< the ground under the mouse
    QColor good;
    QColor progress;
    QColor warning;
    QColor bad;
    QColor alarm; ///< the ground of the training banner
    QColor onAlarm;
    QColor shade; ///< laid over what an overlay covers

    static const Colors &light();
    static const Colors &dark();

    /// The set in use: the one whose page colour the application's palette carries. Widgets ask while they paint, so
    /// that a change of theme needs nothing but the repaint that QEvent::PaletteChange brings.
    static const Colors &current();

    QColor tone(Tone tone) const; ///< the colour of a meaning, readable on page, card and field
    QPalette palette() const;
};

/// The dot by which people know an operator at a glance. Never alone: its name always stands beside it.
QColor brandColor(Operator op);

/// The contrast of two opaque colours as WCAG 2 measures it: 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace taabia
