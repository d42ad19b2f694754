// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/tablequery.h"

#include "models/core/table/keyorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vhm24::core {

namespace {

constexpr int LeadingColumns = 2; // id and version; the values of the cursor follow
constexpr int MostFound = 10'001;

/// With what makes our own indexes usable, which leaves no row out.
QByteArray where(const QByteArray &one, const QByteArray &other)
{
    return QByteArray(" WHERE ") + EveryRow + (one.isEmpty() ? "" : " AND ") + one + (other.isEmpty() ? "" : " AND ") +
           other;
}

} // namespace

QByteArray TableQuery::selectList(const std::vector<SortOrder> &sort) const
{
    // A cast keeps its column's name, and ORDER BY would mean the cast: other names leave it the column and its index.
    QByteArray list = "t.\"id\", t.xmin::text";
    for (const SortOrder &order : sort)
        list += ", " + sqlOf(column(order.column)) + "::text AS \"cursor key\"";
    for (const Column &one : m_table.columns) {
        list += ", ";
        if (one.secret)
            list += "NULL::text";
        else if (one.kind == ColumnKind::Enumeration)
            list += sqlOf(one) + "::text AS \"word\"";
        else if (one.kind == ColumnKind::EnumerationList)
            list += sqlOf(one) + "::text[] AS \"words\"";
        else
            list += sqlOf(one);
    }
    return list;
}

Statement TableQuery::page(const TableView &view, const std::optional<Cursor> &from, Direction direction,
                           int limit) const
{
    Statement statement;
    const KeyOrder order(m_table, view.sort);
    const QByteArray select = "SELECT " + selectList(view.sort) + " FROM " + m_from;
    const QByteArray filters = m_filters.filterConditions(view, statement.parameters);
    std::vector<QByteArray> branches{{}};
    if (from)
        branches = order.beyond(*from, direction, statement.parameters);
    const QByteArray rows = " LIMIT " + placeholder(statement.parameters, limit) + "::bigint";
    std::vector<QByteArray> parts;
    const auto add = [&](const QByteArray &condition) {
        for (const QByteArray &branch : branches)
            parts.push_back(select + where(condition, branch) + " ORDER BY " + order.orderBy(direction) + rows);
    };
    QByteArray sql;
    if (view.search.isEmpty()) {
        add(filters);
    } else {
        const QByteArray search = m_filters.searchCondition(view.search, statement.parameters);
        const QByteArray also = filters.isEmpty() ? QByteArray() : " AND " + filters;
        sql = foundFirst(search + also, statement.parameters);
        add("(SELECT few FROM extent) AND t.\"id\" = ANY(ARRAY(SELECT found.\"id\" FROM found))");
        // Hidden from the planner, who would weigh the indexes of the words again for milliseconds.
        add("NOT (SELECT few FROM extent) AND CASE WHEN " + search + " THEN true ELSE false END" + also);
    }
    if (parts.size() == 1) {
        sql += parts.front();
    } else { // those after the first are only run while rows are missing
        for (const QByteArray &part : parts)
            sql += (part == parts.front() ? "(" : " UNION ALL (") + part + ')';
        sql += rows;
    }
    statement.sql = m_layout.sql(sql);
    return statement;
}

/// The planner takes a search for something that is often met, and walks the whole order for a word that is not. So the
/// matches are looked for without an order first, where the indexes of the words can answer: `found`, and whether these
/// are all of them. If not, the word is indeed often met, and the order soon walked.
QByteArray TableQuery::foundFirst(const QByteArray &matches, std::vector<Parameter> &parameters) const
{
    const QByteArray most = placeholder(parameters, MostFound) + "::bigint";
    return "WITH found AS MATERIALIZED (SELECT t.\"id\" FROM " + m_from + where(matches, {}) + " LIMIT " + most +
           "), extent AS MATERIALIZED (SELECT count(*) < " + most + " AS few FROM found) ";
}

Statement TableQuery::rows(const QStringList &ids, const std::vector<SortOrder> &sort) const
{
    return {.sql = m_layout.sql("SELECT " + selectList(sort) + " FROM " + m_from + " WHERE t.\"id\" = ANY($1::text[])"),
            .parameters = {ids}};
}

Statement TableQuery::row(const TableView &view, const QString &id) const
{
    Statement statement;
    const QByteArray matches = m_filters.conditions(view, statement.parameters);
    statement.sql = m_layout.sql("SELECT " + selectList(view.sort) + " FROM " + m_from +
                                 where(matches, "t.\"id\" = " + placeholder(statement.parameters, id) + "::text"));
    return statement;
}

Statement TableQuery::columnOf(const TableView &view, int index, int limit) const
{
    Statement statement;
    const Column &one = column(index);
    const QByteArray matches = m_filters.conditions(view, statement.parameters);
    const QByteArray cast = one.kind == ColumnKind::Enumeration       ? "::text"
                            : one.kind == ColumnKind::EnumerationList ? "::text[]"
                                                                      : "";
    statement.sql =
        m_layout.sql("SELECT t.\"id\", t.xmin::text, " + sqlOf(one) + cast + " FROM " + m_from + where(matches, {}) +
                     " LIMIT " + placeholder(statement.parameters, limit) + "::bigint");
    return statement;
}

Statement TableQuery::boundedCount(const TableView &view, int limit) const
{
    Statement statement;
    const QByteArray matches = m_filters.conditions(view, statement.parameters);
    statement.sql = m_layout.sql("SELECT count(*) FROM (SELECT 1 FROM " + m_from + where(matches, {}) + " LIMIT " +
                                 placeholder(statement.parameters, limit) + "::bigint) AS counted");
    return statement;
}

Statement TableQuery::explain(const TableView &view) const
{
    Statement statement;
    const QByteArray matches = m_filters.conditions(view, statement.parameters);
    statement.sql = m_layout.sql("EXPLAIN (FORMAT JSON) SELECT 1 FROM " + m_from + where(matches, {}));
    return statement;
}

qint64 TableQuery::plannedRows(const RowSet &plan)
{
    const QJsonArray root = QJsonDocument::fromJson(plan.text(0, 0).toUtf8()).array();
    return qint64(root.at(0)[QLatin1String("Plan")][QLatin1String("Plan Rows")].toDouble());
}

Statement TableQuery::countBefore(const TableView &view, const Cursor &first, int limit) const
{
    Statement statement;
    const QByteArray matches = m_filters.conditions(view, statement.parameters);
    const auto branches = KeyOrder(m_table, view.sort).beyond(first, Direction::Backward, statement.parameters);
    QByteArray any;
    for (const QByteArray &branch : branches)
        any += (any.isEmpty() ? "SELECT 1 FROM " : " UNION ALL SELECT 1 FROM ") + m_from + where(matches, branch);
    if (any.isEmpty()) // nothing can stand before a NULL that begins the order
        any = "SELECT 1 WHERE false";
    statement.sql = m_layout.sql("SELECT count(*) FROM (" + any + " LIMIT " + placeholder(statement.parameters, limit) +
                                 "::bigint) AS counted");
    return statement;
}

Statement TableQuery::estimate() const
{
    return {.sql = "SELECT reltuples::bigint FROM pg_class WHERE oid = to_regclass($1::text)",
            .parameters = {m_layout.sql(m_table.qualifiedName())}};
}

std::vector<Row> TableQuery::decode(const RowSet &rows, std::size_t orders) const
{
    std::vector<Row> list;
    list.reserve(static_cast<std::size_t>(rows.rows()));
    const int first = LeadingColumns + static_cast<int>(orders);
    for (int r = 0; r < rows.rows(); ++r) {
        Row row{.id = rows.text(r, 0), .version = rows.bytes(r, 1)};
        row.cursor.id = row.id;
        for (int key = LeadingColumns; key < first; ++key)
            row.cursor.values.push_back(rows.isNull(r, key) ? std::nullopt : std::optional(rows.text(r, key)));
        row.cells.reserve(m_table.columns.size());
        for (int c = 0; c < static_cast<int>(m_table.columns.size()); ++c)
            row.cells.push_back(rows.value(r, first + c));
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace vhm24::core
