// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace taabia {

/// The few sizes that the pages are set in, relative to the application's font, so that a person who enlarges the
/// text enlarges all of it.
enum class TextSize {
    Badge, ///< the key on a key cap
    Small, ///< table headings, hints
    Body,
    Lead, ///< titles of cards, outcomes
    Tile, ///< the amounts
    Action, ///< the button that sells
    Figure, ///< the balance, the number being typed
    Readback ///< the number, read back before money moves
};

namespace Fonts {

/// Makes the bundled Cairo known to the font database and returns its family; empty if it cannot be read, and then
/// the system's own font serves.
QString load();

/// The application's font in a size and weight. Ask again after QEvent::FontChange or QEvent::ApplicationFontChange.
QFont font(TextSize size, QFont::Weight weight = QFont::Normal);

/// A line's height without Cairo's generous leading, for one-line labels that are painted and centred.
int lineHeight(const QFont &font);

} // namespace Fonts
} // namespace taabia
