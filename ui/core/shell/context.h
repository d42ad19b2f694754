// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/layout.h"
#include "models/core/migration/structureverdict.h"
#include "models/core/table/catalog.h"
#include "models/core/table/labeldirectory.h"
#include "ui/core/format/formats.h"
#include "ui/core/shell/jobs.h"
#include "ui/core/shell/navigator.h"
#include "ui/core/shell/prompts.h"
#include "ui/core/trace/trace.h"

namespace vhm24::core {
class SavedViews;
}

namespace vhm24::ui {

class ConnectionPicker;
class LayoutMemory;
class Shortcuts;

/// What every page needs; made by the composition root, outlives all pages.
struct Context {
    const core::Layout &layout;
    const core::Catalog &catalog;
    core::LabelDirectory &labels;
    const Formats &formats;
    Trace &trace;
    Prompts &prompts;
    core::Actor actor = {};                                ///< Who is logged in.
    Navigator *navigator = nullptr;                        ///< Set by the window before any page is made.
    std::shared_ptr<Jobs> jobs = std::make_shared<Jobs>(); ///< Never null.
    core::SavedViews *savedViews = nullptr;                ///< None: lists have no named views.
    LayoutMemory *layouts = nullptr;                       ///< None: lists forget how they were set up.
    ConnectionPicker *connections = nullptr;               ///< None: no page can ask for a second connection.
    Shortcuts *shortcuts = nullptr; ///< The keys as this user changed them; without it those of the program hold.

    core::StructureVerdict structure = {}; ///< Why actor.readOnly is set, if it is.

    [[nodiscard]] bool allows(core::Permission permission) const;
    /// Whether somebody's list of tasks holds those of others; also where none of them may be changed.
    [[nodiscard]] bool seesAllTasks() const;
};

} // namespace vhm24::ui
