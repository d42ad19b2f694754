// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"
#include "ui/shared/overviewtargets.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace vhm24::ui::shared {

/// One value in a list of the overview.
struct OverviewCell {
    QString text = {}; ///< For Avatar the initials.
    Token ink = Token::Text;
    std::optional<Meaning> meaning = {}; ///< Its text colour in place of `ink`.
    bool small = false;
    double share = 0; ///< For Bar, 0 to 1.
};

struct OverviewColumn {
    enum class Kind { Text, Bar, Avatar, Chevron };
    Kind kind = Kind::Text;
    bool right = false;    ///< Aligned to the right.
    bool stretch = false;  ///< Takes the room that is left; cut with an ellipsis.
    bool optional = false; ///< Left out when the room is short, the last one first.
    int gap = 10;          ///< Before the column.
};

struct OverviewRow {
    std::optional<Meaning> mark = {};
    std::vector<OverviewCell> cells = {}; ///< As many as columns.
    QString toolTip = {};
    OverviewTarget target = {};
};

} // namespace vhm24::ui::shared

Q_DECLARE_METATYPE(vhm24::ui::shared::OverviewRow)
