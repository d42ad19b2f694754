// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/column.h"
#include "models/core/table/tablegroups.h"
#include "models/core/table/tableview.h"

#include <QString>

#include <optional>
#include <vector>

namespace vhm24::ui {

/// What a page is asked to show when it is opened.
struct PageArgument {
    std::vector<core::ColumnFilter> filters = {}; ///< For table pages; replaces the present filter unless empty.
    QString rowId = {};                           ///< The record to select or show.
    QString search = {};
    bool reset = false;                     ///< Take all filters away, and the search.
    std::vector<core::SortOrder> sort = {}; ///< For table pages; replaces the present order unless empty.
    core::FilterGroup advanced = {};        ///< For table pages; holds beside the filters.
    bool newTab = false;                    ///< In a tab of its own, beside those that are open.
    std::optional<std::vector<core::GroupLevel>> grouping = {}; ///< For table pages; none = as it is.
    std::optional<QString> viewId = {}; ///< For table pages: the named view that this was made from; none = as it is.

    /// Nothing but the page: what it shows stays.
    [[nodiscard]] bool isPlain() const
    {
        return filters.empty() && rowId.isEmpty() && search.isEmpty() && !reset && sort.empty() && advanced.isEmpty() &&
               !grouping && !viewId;
    }
};

/// Moves between pages; the window is the one that does it. GUI thread.
class Navigator {
public:
    virtual ~Navigator() = default;
    /// `pageId` is a registered id: `overview`, `machine`, or TableDescriptor::key(). Unknown or forbidden: nothing.
    virtual void openPage(const QString &pageId, const PageArgument &argument = {}) = 0;
    /// The page of the record behind a reference.
    virtual void openRecord(const core::Reference &reference, const QString &id) = 0;
    virtual void back() = 0;
    [[nodiscard]] virtual bool canOpen(const QString &pageId) const = 0;
};

} // namespace vhm24::ui
