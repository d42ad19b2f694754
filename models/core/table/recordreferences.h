// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/unitofwork.h"
#include "models/core/table/relatedtables.h"

#include <map>

namespace vhm24::core {

/// Whether any record of the catalog refers to some of a table; audit rows do not count.
class RecordReferences {
public:
    RecordReferences(const Layout &layout, const Catalog &catalog, const TableDescriptor &table);

    /// Ends `work` with Conflict where something in its own database refers to one of these. Of use once they are
    /// locked: then no new reference by foreign key can come.
    void addGuard(UnitOfWork &work, const QStringList &ids) const;
    /// The same in the other databases. Nothing can hold a new reference off there, so it is asked right before the
    /// write. Opens connections; on a worker's thread.
    [[nodiscard]] Result<Done> checkElsewhere(const QStringList &ids) const;

private:
    [[nodiscard]] QByteArray anyOf(const std::vector<RelatedTable> &tables, const QStringList &ids,
                                   std::vector<Parameter> &parameters) const;
    const Layout &m_layout;
    const Service m_home;
    std::map<Database *, std::vector<RelatedTable>> m_tables;
};

} // namespace vhm24::core
