// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/look/tokens.h"

#include <array>

namespace vhm24::ui {
namespace {

struct Pair {
    QRgb light = 0;
    QRgb dark = 0;
};

struct MeaningColors {
    Pair text;
    Pair soft;
    Pair fill;
};

struct RoleColor {
    QPalette::ColorRole role = QPalette::NoRole;
    Pair color;
};

struct TypeFace {
    double points = 0;
    QFont::Weight weight = QFont::Normal;
};

constexpr Pair TextPair{0xff171a1f, 0xffe9ebee};
constexpr Pair Text2Pair{0xff4f5762, 0xffa6aeb8};
constexpr Pair Text3Pair{0xff5f6772, 0xff929ba6};
constexpr Pair WindowPair{0xfff5f6f8, 0xff131518};
constexpr Pair BasePair{0xffffffff, 0xff1a1d21};
constexpr Pair RaisedPair{0xffffffff, 0xff22262b};
constexpr Pair HoverPair{0xfff0f2f5, 0xff23272c};
constexpr Pair HairPair{0xffe2e5e9, 0xff2b3036};
constexpr Pair StrongPair{0xffc9ced5, 0xff434b54};
constexpr Pair SelectionPair{0xffe4eafc, 0xff273056};
constexpr Pair FillPair{0xff3b5bdb, 0xff4a63e0};
constexpr Pair AccentPair{0xff3b5bdb, 0xff8499ff};
constexpr Pair WhitePair{0xffffffff, 0xffffffff};
constexpr Pair DisabledPair{0xff9aa1ab, 0xff5d6670};
constexpr Pair GreySoftPair{0xffeef0f2, 0xff2a2f35};
constexpr Pair WorkFillPair{0xff7f93a8, 0xff7488a0};
constexpr Pair CriticalPair{0xffc0262d, 0xffff8a82};

// In the order of Token.
constexpr std::array<Pair, 21> TokenColors{
    TextPair,
    Text2Pair,
    Text3Pair,
    HairPair,
    Pair{0xffebedf0, 0xff262b30}, // Grid
    StrongPair,
    HoverPair,
    Pair{0xffffffff, 0xff14171a}, // Field
    SelectionPair,
    Pair{0xffeaeefc, 0xff262d4a}, // AccentSoft
    FillPair,
    Pair{0xff2f4bc0, 0xff5269e3}, // AccentHover
    AccentPair,
    Pair{0xfffff6dc, 0xff3a3113}, // Edit
    Pair{0xffc98a00, 0xffe0b040}, // EditBar
    Pair{0xffe8ebee, 0xff2c3238}, // Track
    Pair{0xff8a929c, 0xff8c95a0}, // Previous
    Pair{0x61000000, 0x8c000000}, // Dim
    BasePair,
    WindowPair,
    RaisedPair, // Button
};

// In the order of Meaning.
constexpr std::array<MeaningColors, 8> Meanings{
    MeaningColors{{0xff15743f, 0xff57c78a}, {0xffe6f4eb, 0xff19322a}, {0xff2e9e5f, 0xff3fa873}},
    MeaningColors{{0xff955300, 0xffe3a73f}, {0xfffcf1df, 0xff37290f}, {0xffd98a1b, 0xffd0922e}},
    MeaningColors{CriticalPair, {0xfffceaea, 0xff402022}, {0xffd8393f, 0xffe0605a}},
    MeaningColors{{0xff5a636e, 0xff9aa4af}, GreySoftPair, Text3Pair},
    MeaningColors{{0xff0b6788, 0xff58bedc}, {0xffe3f2f7, 0xff14323d}, WorkFillPair},
    MeaningColors{{0xff0b6788, 0xff58bedc}, {0xffe3f2f7, 0xff14323d}, WorkFillPair},
    MeaningColors{Text2Pair, GreySoftPair, WorkFillPair},
    MeaningColors{Text2Pair, GreySoftPair, {0xff8a929c, 0xff8c95a0}},
};

constexpr std::array<RoleColor, 20> Roles{
    RoleColor{QPalette::Window, WindowPair},
    RoleColor{QPalette::WindowText, TextPair},
    RoleColor{QPalette::Base, BasePair},
    RoleColor{QPalette::AlternateBase, {0xfffafbfc, 0xff1d2125}},
    RoleColor{QPalette::Text, TextPair},
    RoleColor{QPalette::PlaceholderText, Text3Pair},
    RoleColor{QPalette::Button, RaisedPair},
    RoleColor{QPalette::ButtonText, TextPair},
    RoleColor{QPalette::BrightText, CriticalPair},
    RoleColor{QPalette::ToolTipBase, RaisedPair},
    RoleColor{QPalette::ToolTipText, TextPair},
    RoleColor{QPalette::Highlight, FillPair},
    RoleColor{QPalette::HighlightedText, WhitePair},
    RoleColor{QPalette::Link, AccentPair},
    RoleColor{QPalette::LinkVisited, AccentPair},
    RoleColor{QPalette::Light, RaisedPair},
    RoleColor{QPalette::Midlight, HoverPair},
    RoleColor{QPalette::Mid, HairPair},
    RoleColor{QPalette::Dark, StrongPair},
    RoleColor{QPalette::Shadow, Text3Pair},
};

constexpr std::array<Pair, 8> Series{
    Pair{0xff3b5bdb, 0xff8499ff}, Pair{0xffcc5f0a, 0xfff0954a}, Pair{0xff0e4e39, 0xff52d6e0},
    Pair{0xff08a06d, 0xff33a06c}, Pair{0xffa43780, 0xffd0609a}, Pair{0xffd071b0, 0xffbde8ae},
    Pair{0xff6f3b06, 0xff97811f}, Pair{0xff917cf8, 0xfff7de64},
};

// In the order of TextStyle.
constexpr std::array<TypeFace, 8> Faces{
    TypeFace{17, QFont::Bold},  TypeFace{13, QFont::Bold},    TypeFace{11.5, QFont::Bold}, TypeFace{9.5, QFont::Normal},
    TypeFace{9.5, QFont::Bold}, TypeFace{8.5, QFont::Normal}, TypeFace{8, QFont::Normal},  TypeFace{7.5, QFont::Bold},
};

Theme currentTheme = Theme::Light;

QColor pick(const Pair &pair, Theme theme) { return QColor::fromRgba(theme == Theme::Dark ? pair.dark : pair.light); }

const MeaningColors &colorsOf(Meaning meaning) { return Meanings[static_cast<std::size_t>(meaning)]; }

} // namespace

void setTheme(Theme theme) { currentTheme = theme; }

Theme theme() { return currentTheme; }

QColor color(Token token) { return color(token, currentTheme); }

QColor color(Token token, Theme theme) { return pick(TokenColors[static_cast<std::size_t>(token)], theme); }

QColor textColor(Meaning meaning) { return textColor(meaning, currentTheme); }

QColor softColor(Meaning meaning) { return softColor(meaning, currentTheme); }

QColor fillColor(Meaning meaning) { return pick(colorsOf(meaning).fill, currentTheme); }

QColor textColor(Meaning meaning, Theme theme) { return pick(colorsOf(meaning).text, theme); }

QColor softColor(Meaning meaning, Theme theme) { return pick(colorsOf(meaning).soft, theme); }

QColor onAccentColor() { return pick(WhitePair, currentTheme); }

QColor seriesColor(int index)
{
    return pick(Series[static_cast<std::size_t>(qAbs(index)) % Series.size()], currentTheme);
}

QPalette themePalette(Theme theme)
{
    QPalette palette;
    for (const RoleColor &entry : Roles) {
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            palette.setColor(group, entry.role, pick(entry.color, theme));
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, pick(DisabledPair, theme));
    for (const QPalette::ColorRole role : {QPalette::Button, QPalette::Base})
        palette.setColor(QPalette::Disabled, role, pick(HoverPair, theme));
    return palette;
}

QPalette itemViewPalette() { return itemViewPalette(currentTheme); }

QPalette itemViewPalette(Theme theme)
{
    QPalette palette = themePalette(theme);
    palette.setColor(QPalette::Highlight, pick(SelectionPair, theme));
    palette.setColor(QPalette::HighlightedText, pick(TextPair, theme));
    // A view that is switched off still shows rows that must be read.
    palette.setColor(QPalette::Disabled, QPalette::Base, pick(BasePair, theme));
    palette.setColor(QPalette::Disabled, QPalette::Text, pick(Text2Pair, theme));
    return palette;
}

QFont font(TextStyle style)
{
    const TypeFace &face = Faces[static_cast<std::size_t>(style)];
    QFont result;
    result.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    result.setPointSizeF(face.points);
    result.setWeight(face.weight);
    return result;
}

QFont boldFont(TextStyle style)
{
    QFont result = font(style);
    result.setBold(true);
    return result;
}

} // namespace vhm24::ui
