// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Lengths of the window in device-independent pixels: multiples of 4, but for the rounding of
/// corners.
namespace lutrin::gui::metrics {

inline constexpr int gap = 4;
inline constexpr int padding = 16; ///< inside each pane
inline constexpr int facetRow = 26;
inline constexpr int resultPadding = 13; ///< above and below a result
inline constexpr int topBar = 56;
inline constexpr int paneHeader = 44;
inline constexpr int statusLine = 28;

inline constexpr int chipRadius = 4;
inline constexpr int controlRadius = 6;
inline constexpr int fieldRadius = 8;

inline constexpr int sidebarWidth = 264;
inline constexpr int resultsWidth = 392;
inline constexpr int recordWidth = 316;

inline constexpr int drawerBelow = 1281; ///< narrower windows fold the right pane into a drawer
inline constexpr int turnsBelow = 1000;  ///< narrower windows show the list or the reader

inline constexpr int usualWindow = 1440;
inline constexpr int narrowestSidebar = 200;
inline constexpr int widestSidebar = 320; ///< until the user sets it
inline constexpr int narrowestList = 300;
inline constexpr int narrowestReader = 380;
inline constexpr int narrowestPages = 640; ///< of two that stand side by side
inline constexpr int narrowestRecord = 280;
inline constexpr int fairReader = 440;  ///< what the list gives way for beside an open drawer
inline constexpr int usualReader = 468; ///< and in a row

} // namespace lutrin::gui::metrics
