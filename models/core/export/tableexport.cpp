// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/export/tableexport.h"

#include "models/core/audit/changes.h"
#include "models/core/database/binaryformat.h"
#include "models/core/table/enumeration.h"
#include "models/core/table/filtersql.h"
#include "models/core/table/keyorder.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace vhm24::core {

namespace {

constexpr int BlockRows = 2'000;
constexpr std::chrono::minutes BlockDeadline{10}; // the first one waits for the sort of all rows
constexpr qint64 EpochShiftDays = 10'957;

ExportColumn::Form formOf(const Column &column, bool shown)
{
    switch (column.kind) {
    case ColumnKind::Integer: return ExportColumn::Form::Integer;
    case ColumnKind::Real:
    case ColumnKind::Quantity: return ExportColumn::Form::Real;
    case ColumnKind::Money: return shown ? ExportColumn::Form::Money : ExportColumn::Form::Real;
    case ColumnKind::Moment: return ExportColumn::Form::Moment;
    case ColumnKind::Date: return ExportColumn::Form::Date;
    default: return ExportColumn::Form::Text;
    }
}

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

/// What sums of doubles leave behind the sixth decimal is no part of a quantity.
double withoutNoise(double value)
{
    const double scaled = value * 1e6;
    return std::abs(scaled) < 9e15 ? std::round(scaled) / 1e6 : value;
}

} // namespace

std::vector<int> exportableColumns(const TableDescriptor &table, bool hiddenToo)
{
    std::vector<int> list;
    for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
        const Column &column = table.columns[static_cast<std::size_t>(i)];
        if (!column.secret && (hiddenToo || !column.hidden))
            list.push_back(i);
    }
    return list;
}

TableExport::TableExport(const Layout &layout, const Catalog &catalog, const TableDescriptor &table,
                         ExportRequest request) :
    m_layout(layout),
    m_catalog(catalog),
    m_table(table),
    m_request(std::move(request)),
    m_clock(m_request.shown ? m_request.zone : QTimeZone::utc())
{
    for (const int one : m_request.columns)
        addColumn(one);
}

int TableExport::select(int column)
{
    const auto found = std::find(m_selected.begin(), m_selected.end(), column);
    if (found != m_selected.end())
        return static_cast<int>(found - m_selected.begin());
    m_selected.push_back(column);
    return static_cast<int>(m_selected.size()) - 1;
}

ExportNames *TableExport::namesOf(const Column &column)
{
    const TableDescriptor *const target = column.reference ? m_catalog.find(*column.reference) : nullptr;
    if (!target)
        return nullptr;
    for (const auto &known : m_names) {
        if (&known->table() == target)
            return known.get();
    }
    m_names.push_back(std::make_unique<ExportNames>(m_layout, *target));
    return m_names.back().get();
}

const QHash<QByteArray, QByteArray> *TableExport::wordsOf(const char *enumeration)
{
    auto &words = m_words[enumeration];
    if (!words) {
        words = std::make_shared<QHash<QByteArray, QByteArray>>();
        for (const QString &word : enumerationWords(enumeration))
            words->insert(word.toUtf8(), enumerationText(enumeration, word).toUtf8());
    }
    return words.get();
}

void TableExport::addColumn(int index)
{
    const Column &definition = column(index);
    if (definition.secret)
        return;
    Cell cell{.select = select(index), .kind = definition.kind};
    if (m_request.shown) {
        cell.names = namesOf(definition);
        if (definition.enumeration)
            cell.words = wordsOf(definition.enumeration);
        else if (definition.kind == ColumnKind::Boolean)
            cell.words = wordsOf("Boolean");
    }
    m_cells.push_back(cell);
    m_columns.push_back({.title = m_request.shown ? QCoreApplication::translate("Column", definition.title)
                                                  : QString::fromLatin1(definition.name),
                         .form = formOf(definition, m_request.shown)});
    if (m_request.shown && definition.kind == ColumnKind::Quantity)
        addUnit();
}

void TableExport::addUnit()
{
    if (std::exchange(m_unitDone, true))
        return;
    const int unit = m_table.indexOf("unit");
    const int item = m_table.indexOf("itemId");
    const bool asked = std::find(m_request.columns.begin(), m_request.columns.end(), unit) != m_request.columns.end();
    Cell cell{.kind = ColumnKind::Enumeration, .source = Source::Unit, .words = wordsOf("InventoryUnit")};
    if (unit >= 0 && !asked) {
        cell.select = select(unit);
        cell.source = Source::Column;
    } else if (unit < 0 && item >= 0) {
        cell.select = select(item);
        cell.names = namesOf(column(item));
    } else {
        return;
    }
    m_cells.push_back(cell);
    m_columns.push_back({.title = QCoreApplication::translate("Column", "Unit")});
}

Statement TableExport::statement() const
{
    Statement statement;
    QByteArray list;
    for (const int one : m_selected)
        list += (list.isEmpty() ? "SELECT " : ", ") + sqlOf(column(one));
    QByteArray sql = list + " FROM " + m_table.qualifiedName() + " AS t";
    QByteArray matches;
    if (m_request.ids)
        matches = "t.\"id\" = ANY(" + placeholder(statement.parameters, *m_request.ids) + "::text[])";
    else
        matches = FilterSql(m_layout, m_table).conditions(m_request.view, statement.parameters);
    sql += QByteArray(" WHERE ") + EveryRow + (matches.isEmpty() ? "" : " AND ") + matches;
    sql += " ORDER BY " + KeyOrder(m_table, m_request.view.sort).orderBy(Direction::Forward);
    if (m_request.limit > 0)
        sql += " LIMIT " + placeholder(statement.parameters, m_request.limit) + "::bigint";
    statement.sql = m_layout.sql(sql);
    return statement;
}

Result<qint64> TableExport::run(Connection &connection, RowSink &sink, const std::stop_token &stop,
                                const Progress &progress)
{
    sink.begin(m_columns);
    std::optional<Error> failed;
    qint64 rows = 0;
    const auto read = connection.streamBlocks(statement(), BlockRows,
                                              [&](const RowBlock &block) {
                                                  const auto written = writeBlock(block, sink, stop);
                                                  if (!written) {
                                                      failed = written.error();
                                                      return false;
                                                  }
                                                  rows += block.rows();
                                                  if (progress)
                                                      progress(rows);
                                                  return true;
                                              },
                                              {.stop = stop, .deadline = BlockDeadline});
    if (failed)
        return *failed;
    return read;
}

Result<Done> TableExport::writeBlock(const RowBlock &block, RowSink &sink, const std::stop_token &stop)
{
    for (const auto &names : m_names)
        names->beginBlock();
    std::vector<Names> names(m_cells.size());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (!m_cells[i].names)
            continue;
        auto found = m_cells[i].names->resolve(block, m_cells[i].select, stop);
        if (!found)
            return found.error();
        names[i] = std::move(*found);
    }
    for (int row = 0; row < block.rows(); ++row) {
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            writeCell(block, row, m_cells[i], names[i], sink);
        if (!sink.endRow())
            return Error{.kind = ErrorKind::Internal, .subject = QStringLiteral("file")};
    }
    if (stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("cancelled")};
    return Done{};
}

void TableExport::writeCell(const RowBlock &block, int row, const Cell &cell, const Names &names, RowSink &sink)
{
    if (!cell.names) {
        block.isNull(row, cell.select) ? sink.empty() : writeValue(block, row, cell, sink);
        return;
    }
    const ExportNames::Name *const name = names[static_cast<std::size_t>(row)];
    if (!name)
        sink.empty();
    else if (cell.source == Source::Column)
        sink.text(name->text);
    else if (name->unit.empty())
        sink.empty();
    else
        writeWord(name->unit, cell, sink);
}

void TableExport::writeValue(const RowBlock &block, int row, const Cell &cell, RowSink &sink)
{
    switch (cell.kind) {
    case ColumnKind::Integer: return sink.integer(block.integer(row, cell.select));
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money: {
        const double value = block.real(row, cell.select);
        return sink.real(m_request.shown ? withoutNoise(value) : value);
    }
    case ColumnKind::Boolean: return writeWord(block.boolean(row, cell.select) ? "true" : "false", cell, sink);
    case ColumnKind::Moment: return writeMoment(block.integer(row, cell.select), sink);
    case ColumnKind::Date: return sink.date(block.integer(row, cell.select) + EpochShiftDays);
    case ColumnKind::EnumerationList:
    case ColumnKind::TextList: return writeList(block, row, cell, sink);
    case ColumnKind::Json: {
        std::string_view json = block.raw(row, cell.select);
        if (!json.empty() && json.front() == 1) // jsonb begins with its version
            json.remove_prefix(1);
        const QByteArray masked =
            maskedChanges(QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())));
        return sink.text(viewOf(masked));
    }
    case ColumnKind::Id:
    case ColumnKind::Text:
    case ColumnKind::Enumeration: break;
    }
    writeWord(block.raw(row, cell.select), cell, sink);
}

void TableExport::writeWord(std::string_view word, const Cell &cell, RowSink &sink)
{
    if (cell.words) {
        const auto known =
            cell.words->constFind(QByteArray::fromRawData(word.data(), static_cast<qsizetype>(word.size())));
        if (known != cell.words->constEnd())
            return sink.text(viewOf(*known));
    }
    sink.text(word);
}

void TableExport::writeMoment(qint64 micros, RowSink &sink)
{
    if (micros == std::numeric_limits<qint64>::max() || micros == std::numeric_limits<qint64>::min())
        return sink.text(micros > 0 ? "infinity" : "-infinity");
    const qint64 ms = micros >= 0 ? micros / 1000 : -((-micros + 999) / 1000);
    sink.moment(m_clock.wallMs(ms + EpochShiftMs));
}

void TableExport::writeList(const RowBlock &block, int row, const Cell &cell, RowSink &sink)
{
    QByteArray joined;
    for (const QString &one : block.texts(row, cell.select)) {
        const QByteArray word = one.toUtf8();
        joined += (joined.isEmpty() ? "" : ", ") + (cell.words ? cell.words->value(word, word) : word);
    }
    sink.text(viewOf(joined));
}

} // namespace vhm24::core
