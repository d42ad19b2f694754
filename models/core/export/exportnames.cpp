// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/export/exportnames.h"

#include "models/core/database/database.h"
#include "models/core/table/labeldirectory.h"

namespace vhm24::core {

namespace {
constexpr std::size_t MostNames = 100'000;
}

void ExportNames::beginBlock()
{
    if (m_names.size() > MostNames)
        m_names.clear();
}

Result<std::vector<const ExportNames::Name *>> ExportNames::resolve(const RowBlock &block, int column,
                                                                    const std::stop_token &stop)
{
    std::vector<const Name *> names(static_cast<std::size_t>(block.rows()));
    QStringList wanted;
    for (int row = 0; row < block.rows(); ++row) {
        if (block.isNull(row, column))
            continue;
        const std::string_view id = block.raw(row, column);
        auto found = m_names.find(id);
        if (found == m_names.end()) {
            found = m_names.emplace(std::string(id), Name{.text = std::string(id)}).first;
            wanted += QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        }
        names[static_cast<std::size_t>(row)] = &found->second; // stays where it is while others come in
    }
    if (!wanted.isEmpty()) {
        if (const auto fetched = fetch(wanted, stop); !fetched)
            return fetched.error();
    }
    return names;
}

Result<Done> ExportNames::fetch(const QStringList &ids, const std::stop_token &stop)
{
    if (stop.stop_requested()) // the program may be closing
        return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("cancelled")};
    const Statement statement{.sql = m_layout.sql(namesQuery(m_table) + " WHERE \"id\" = ANY($1::text[])"),
                              .parameters = {ids}};
    // Interactive: one thread of each database is kept for such, so that this never waits for another long reader.
    auto future = m_layout.database(m_table.service)
                      .submit<RowSet>([statement, stop](
                                          Connection &connection) { return connection.run(statement, {.stop = stop}); },
                                      {.stop = stop});
    future.waitForFinished();
    const Result<RowSet> rows = future.result();
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->rows(); ++row) {
        const auto found = m_names.find(rows->raw(row, 0));
        if (found != m_names.end())
            found->second = {.text = std::string(rows->raw(row, 1)), .unit = std::string(rows->raw(row, 2))};
    }
    return Done{};
}

} // namespace vhm24::core
