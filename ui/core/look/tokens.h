// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace vhm24::ui {

enum class Theme { Light, Dark };

/// What a state means; each has a mark, a text colour, a soft background and a fill (tokens.cpp).
enum class Meaning { Good, Low, Critical, Offline, Working, Surplus, Medium, Neutral };

/// Named colours of the current theme, beside those of QPalette.
enum class Token {
    Text,
    Text2,
    Text3,
    Hair,
    Grid,
    Strong,
    Hover,
    Field,
    Selection,
    AccentSoft,
    AccentFill,
    AccentHover,
    Accent,
    Edit,
    EditBar,
    Track,
    Previous,
    Dim,
    Base,
    Window,
    Button
};

enum class TextStyle { Display, PageTitle, PanelTitle, Body, BodyBold, Small, Micro, Avatar };

/// The theme in force. Set it before widgets are polished; GUI thread only.
void setTheme(Theme theme);
[[nodiscard]] Theme theme();

[[nodiscard]] QColor color(Token token);
[[nodiscard]] QColor color(Token token, Theme theme);
[[nodiscard]] QColor textColor(Meaning meaning);
[[nodiscard]] QColor softColor(Meaning meaning);
[[nodiscard]] QColor fillColor(Meaning meaning);
[[nodiscard]] QColor textColor(Meaning meaning, Theme theme);
[[nodiscard]] QColor softColor(Meaning meaning, Theme theme);
/// Words and icons on AccentFill.
[[nodiscard]] QColor onAccentColor();
/// The whole QPalette of a theme; applyTheme() installs it.
[[nodiscard]] QPalette themePalette(Theme theme);
/// For item views: a selected row is `sel` with the text colour, so that state colours survive in it.
[[nodiscard]] QPalette itemViewPalette();
[[nodiscard]] QPalette itemViewPalette(Theme theme);
/// Chart series 0..7 of the current theme.
[[nodiscard]] QColor seriesColor(int index);
[[nodiscard]] QFont font(TextStyle style);
[[nodiscard]] QFont boldFont(TextStyle style);

/// Lengths in logical pixels.
namespace space {
inline constexpr int PagePadding = 16;
inline constexpr int RailWidth = 196;
inline constexpr int RailCollapsed = 52;
inline constexpr int RailEntry = 32;
inline constexpr int RailSubEntry = 28;
inline constexpr int PageHeader = 52;
inline constexpr int ToolRow = 40;
inline constexpr int TableRow = 30;
inline constexpr int TableHead = 30;
inline constexpr int FilterRow = 32;
inline constexpr int FilterEditor = 26;
inline constexpr int CellPadding = 10;
inline constexpr int Control = 30;
inline constexpr int SmallControl = 26;
inline constexpr int Chip = 24;
inline constexpr int DetailPanel = 384;
inline constexpr int EditBar = 44;
inline constexpr int StatusLine = 28;
inline constexpr int DialogHeader = 52;
inline constexpr int DialogFooter = 56;
inline constexpr int DialogPadding = 20;
inline constexpr int Tile = 92;
inline constexpr int Radius = 6;
inline constexpr int Icon = 16;      ///< On a button or a bar.
inline constexpr int SmallIcon = 14; ///< Beside a text.
inline constexpr int UnitGap = 4;    ///< Between a quantity and its unit.
} // namespace space

} // namespace vhm24::ui
