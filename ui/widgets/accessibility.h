// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace taabia {

/// Teaches Qt how Taabia's own widgets speak to screen readers and to programs that drive the window:
///   Tile         a push button (Qt would call it a check box) that says when it is chosen
///   TileGroup    a group with a name
///   PageTab      a page tab, so that the tab "Sell" is not taken for the button "Sell"
///   Overlay      a dialog, so that its name is said when the focus comes into it
///   Announcement see announcer.h
///   CaptionText  silent while it repeats the name that its field says itself; an alert while it tells a mistake
///   QScrollArea  as Qt tells it, but for a child that has gone: that is none, and no crash
/// Called by those widgets; calling it again does nothing.
void installAccessibility();

} // namespace taabia
