// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/column.h"

#include <vector>

namespace vhm24::core {

/// All tables of the program; the composition root fills it from the domains. Fixed afterwards, so that pointers
/// to its descriptors stay valid as long as it lives.
class Catalog {
public:
    explicit Catalog(std::vector<TableDescriptor> tables);
    Catalog(Catalog &&) = default; // a copy would lead to the tables of the first one
    Catalog(const Catalog &) = delete;
    Catalog &operator=(const Catalog &) = delete;
    Catalog &operator=(Catalog &&) = delete;
    ~Catalog() = default;

    [[nodiscard]] const std::vector<TableDescriptor> &tables() const { return m_tables; }
    [[nodiscard]] const TableDescriptor *find(Service service, QLatin1String table) const;
    [[nodiscard]] const TableDescriptor *find(const Reference &reference) const
    {
        return find(reference.service, QLatin1String(reference.table));
    }
    /// By TableDescriptor::key().
    [[nodiscard]] const TableDescriptor *find(const QString &key) const;
    /// The table whose rows audit rows call `entity`.
    [[nodiscard]] const TableDescriptor *entity(const QString &entity) const;

private:
    std::vector<TableDescriptor> m_tables;
};

} // namespace vhm24::core
