// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/database/layout.h"
#include "models/core/export/exportnames.h"
#include "models/core/export/rowsink.h"
#include "models/core/export/wallclock.h"
#include "models/core/table/catalog.h"
#include "models/core/table/tableview.h"

#include <QHash>

#include <functional>
#include <memory>

namespace vhm24::core {

/// What leaves the program.
struct ExportRequest {
    TableView view = {};
    std::optional<QStringList> ids = std::nullopt; ///< Only these rows; the filters of the view do not matter then.
    std::vector<int> columns = {};                 ///< Of the descriptor, in this order; secrets are left out.
    bool shown = true;                             ///< Words, names and the zone's time; else as stored, in UTC.
    QTimeZone zone = QTimeZone::utc();             ///< For `shown`.
    qint64 limit = 0;                              ///< Rows; 0 = all.
};

/// Reads all rows of a view, or a selection, in its order and in one snapshot, and hands them cell by cell to a sink.
/// Made on the GUI thread, because of the words; run once, on a thread of the table's database. Memory does not grow
/// with the rows.
class TableExport {
public:
    using Progress = std::function<void(qint64 rows)>;

    TableExport(const Layout &layout, const Catalog &catalog, const TableDescriptor &table, ExportRequest request);

    [[nodiscard]] const TableDescriptor &table() const { return m_table; }
    [[nodiscard]] const std::vector<ExportColumn> &columns() const { return m_columns; }
    [[nodiscard]] bool isShown() const { return m_request.shown; }
    [[nodiscard]] Statement statement() const;
    /// Calls begin() of the sink, then its cells; returns the number of rows. `progress` comes once in a block.
    [[nodiscard]] Result<qint64> run(Connection &connection, RowSink &sink, const std::stop_token &stop = {},
                                     const Progress &progress = {});

private:
    enum class Source { Column, Unit }; ///< The value itself, or the unit behind it.
    struct Cell {
        int select = 0; ///< Place in the SELECT list.
        ColumnKind kind = ColumnKind::Text;
        Source source = Source::Column;
        ExportNames *names = nullptr;
        const QHash<QByteArray, QByteArray> *words = nullptr;
    };
    using Names = std::vector<const ExportNames::Name *>;

    void addColumn(int column);
    void addUnit();
    int select(int column);
    ExportNames *namesOf(const Column &column);
    const QHash<QByteArray, QByteArray> *wordsOf(const char *enumeration);
    [[nodiscard]] Result<Done> writeBlock(const RowBlock &block, RowSink &sink, const std::stop_token &stop);
    void writeCell(const RowBlock &block, int row, const Cell &cell, const Names &names, RowSink &sink);
    void writeValue(const RowBlock &block, int row, const Cell &cell, RowSink &sink);
    void writeMoment(qint64 micros, RowSink &sink);
    static void writeWord(std::string_view word, const Cell &cell, RowSink &sink);
    static void writeList(const RowBlock &block, int row, const Cell &cell, RowSink &sink);
    const Column &column(int index) const { return m_table.columns[static_cast<std::size_t>(index)]; }

    const Layout &m_layout;
    const Catalog &m_catalog;
    const TableDescriptor &m_table;
    const ExportRequest m_request;
    WallClock m_clock;
    std::vector<int> m_selected;
    std::vector<Cell> m_cells;
    std::vector<ExportColumn> m_columns; // of m_cells
    std::vector<std::unique_ptr<ExportNames>> m_names;
    QHash<QByteArray, std::shared_ptr<QHash<QByteArray, QByteArray>>> m_words; // by enumeration
    bool m_unitDone = false;
};

/// All columns that may be exported, in the order of the table.
[[nodiscard]] std::vector<int> exportableColumns(const TableDescriptor &table, bool hiddenToo = true);

} // namespace vhm24::core
