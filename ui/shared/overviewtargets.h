// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/figuremoment.h"
#include "models/core/table/catalog.h"
#include "ui/core/shell/navigator.h"

namespace vhm24::ui::shared {

/// Where a click leads: the rows behind a figure, or one record.
struct OverviewTarget {
    QString pageId = {};
    PageArgument argument = {};
    std::optional<core::Reference> record = {}; ///< Then argument.rowId is its id.

    [[nodiscard]] bool isEmpty() const { return pageId.isEmpty() && !record; }
    void open(Navigator &navigator) const;
};

/// The filters behind the figures; each finds exactly the rows that its figure counted.
class OverviewTargets {
public:
    explicit OverviewTargets(const core::Catalog &catalog) : m_catalog(catalog) {}

    /// Paid transactions from `from` until before `until`; of one currency or machine where given.
    [[nodiscard]] OverviewTarget sales(const QDateTime &from, const QDateTime &until, const QString &currency = {},
                                       const QString &machineId = {}) const;
    [[nodiscard]] OverviewTarget salesOn(const core::FigureMoment &moment, QDate day, const QString &currency = {},
                                         const QString &machineId = {}) const;
    [[nodiscard]] OverviewTarget machines(const QStringList &states) const;
    [[nodiscard]] OverviewTarget lowItems(const QString &selected = {}) const;
    [[nodiscard]] OverviewTarget valuedItems() const;
    [[nodiscard]] OverviewTarget openTasks() const;
    [[nodiscard]] OverviewTarget overdueTasks() const;
    [[nodiscard]] OverviewTarget unreadAlerts() const;
    [[nodiscard]] OverviewTarget alert(const QString &id) const;
    [[nodiscard]] static OverviewTarget record(core::Service service, const char *table, const QString &id);

private:
    struct Wish {
        const char *column = nullptr;
        core::FilterOperator op = core::FilterOperator::Equal;
        QStringList values = {};
    };
    [[nodiscard]] OverviewTarget page(core::Service service, const char *table, const std::vector<Wish> &wishes,
                                      const QString &rowId = {}) const;

    const core::Catalog &m_catalog;
};

} // namespace vhm24::ui::shared
