// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/oldcolumns.h"

#include "models/core/database/statement.h"
#include "models/core/migration/servicestructure.h"

namespace vhm24::core {

namespace {

QByteArray sourceColumn(const QString &name) { return "s." + quotedIdentifier(name); }

QByteArray labelList(const QStringList &values)
{
    QByteArray list;
    for (const QString &value : values)
        list += (list.isEmpty() ? "'" : ", '") + value.toUtf8() + '\'';
    return '(' + list + ')';
}

/// SQL for the elements of an array or of a JSON array, as texts with the alias e(w, place).
QByteArray elementsOf(const QByteArray &column, const QString &type)
{
    if (type == QLatin1String("jsonb"))
        return "jsonb_array_elements_text(CASE jsonb_typeof(" + column + ") WHEN 'array' THEN " + column +
               " ELSE '[]'::jsonb END) WITH ORDINALITY AS e(w, place)";
    return "unnest(" + column + "::text[]) WITH ORDINALITY AS e(w, place)";
}

QByteArray notAnArray(const QByteArray &column, const QString &type)
{
    return type == QLatin1String("jsonb") ? "jsonb_typeof(" + column + ") <> 'array'" : QByteArray("false");
}

/// A number of the source as `type`; NULL when it is none of that type.
QByteArray numberExpression(const QByteArray &column, const QString &found, const char *type)
{
    const bool whole = qstrcmp(type, "integer") == 0;
    if (found == QLatin1String("integer") || found == QLatin1String("smallint"))
        return column + "::" + type;
    if (found == QLatin1String("text") || found == QLatin1String("character varying")) {
        const char *const pattern =
            whole ? "'^[-+]?[0-9]{1,9}$'" : R"('^[-+]?[0-9]{1,40}(\.[0-9]{1,40})?([eE][-+]?[0-9]{1,2})?$')";
        return "CASE WHEN " + column + " ~ " + pattern + " THEN " + column + "::" + type + " END";
    }
    if (!whole)
        return column + "::float8";
    return "CASE WHEN " + column + " BETWEEN -2147483648 AND 2147483647 AND " + column + " = trunc(" + column +
           "::numeric) THEN " + column + "::integer END";
}

QByteArray momentExpression(const QByteArray &column, const QString &found)
{
    if (found == QLatin1String("text") || found == QLatin1String("character varying"))
        return "desk.import_moment(" + column + ")::timestamp(3)";
    if (found == QLatin1String("timestamp with time zone"))
        return '(' + column + " AT TIME ZONE 'UTC')::timestamp(3)";
    return column + "::timestamp(3)";
}

QByteArray truthExpression(const QByteArray &column, const QString &found)
{
    if (found == QLatin1String("boolean"))
        return column;
    return "CASE lower(" + column +
           "::text) WHEN 'true' THEN true WHEN 't' THEN true WHEN '1' THEN true "
           "WHEN 'false' THEN false WHEN 'f' THEN false WHEN '0' THEN false END";
}

/// The value of a default that is the same at any time; empty for one that is not.
QByteArray constantOf(const QString &defaultValue)
{
    const QString bare = defaultValue.section(QStringLiteral("::"), 0, 0);
    const bool plain = bare == QLatin1String("true") || bare == QLatin1String("false") || bare == QLatin1String("0") ||
                       (bare.startsWith(QLatin1Char('\'')) && bare.endsWith(QLatin1Char('\'')));
    return plain ? bare.toUtf8() : QByteArray();
}

QByteArray targetType(const TransferTable &table, const QString &type)
{
    const QString bare = QString(type).remove(QLatin1Char('"'));
    const QString element = QString(bare).remove(QStringLiteral("[]"));
    if (!expectedStructure(table.service).enums.contains(element))
        return bare.toUtf8();
    return table.targetSchema + '.' + quotedIdentifier(element) + (bare == element ? "" : "[]");
}

} // namespace

OldColumnMapping::OldColumnMapping(const TransferTable &table, const OldColumns &found) : m_table(table), m_found(found)
{
    if (found.contains(QStringLiteral("id")))
        m_branches = " WHEN coalesce(s.id::text, '') = '' THEN 'empty:id'"; // before all other faults of such a row
    const auto &columns = expectedStructure(table.service).tables.constFind(table.name)->columns;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (found.contains(it.key()))
            add(it.key(), it->type, it->notNull, it->defaultValue);
        else
            addAbsent(it.key(), it->notNull, it->defaultValue);
        m_columns.back().type = targetType(table, it->type);
    }
}

void OldColumnMapping::add(const QString &column, const QString &type, bool notNull,
                           const std::optional<QString> &defaultValue)
{
    Piece made = piece(column, type);
    const QByteArray name = sourceColumn(column);
    const auto branch = [&](const QByteArray &condition, const char *word) {
        m_branches += " WHEN " + condition + " THEN '" + word + ':' + column.toUtf8() + '\'';
    };
    if (!made.bad.isEmpty())
        branch(name + " IS NOT NULL AND (" + made.bad + ')', made.word);
    const QByteArray usual = notNull && defaultValue ? constantOf(*defaultValue) : QByteArray();
    if (!usual.isEmpty())
        made.value = "coalesce(" + made.value + ", " + usual + ')';
    else if (notNull && column != QLatin1String("id"))
        branch(name + " IS NULL", "empty");
    m_columns.push_back({.name = column, .expression = made.value});
}

void OldColumnMapping::addAbsent(const QString &column, bool notNull, const std::optional<QString> &defaultValue)
{
    m_absent += column;
    if (!notNull) {
        m_columns.push_back({.name = column, .expression = "NULL"});
        return;
    }
    QByteArray value = defaultValue ? constantOf(*defaultValue) : QByteArray();
    // A row that does not say when it was changed has not been since it was made; the reverse holds as well.
    for (const char *const other : {"createdAt", "updatedAt"}) {
        const QString name = QString::fromLatin1(other);
        if (value.isEmpty() && column.endsWith(QLatin1String("At")) && m_found.contains(name))
            value = momentExpression(sourceColumn(name), m_found.value(name));
    }
    if (value.isEmpty()) {
        m_missing += column;
        value = "NULL";
    }
    m_columns.push_back({.name = column, .expression = value});
}

QByteArray OldColumnMapping::meaningOf(const QString &column, const QByteArray &text, const QStringList &values) const
{
    const QByteArray capitals = "upper(btrim(" + text + "))";
    return "CASE WHEN " + capitals + " IN " + labelList(values) + " THEN " + capitals +
           " ELSE current_setting('desk.words')::jsonb #>> ARRAY['" + m_table.name.toUtf8() + '.' + column.toUtf8() +
           "', " + capitals + "] END";
}

OldColumnMapping::Piece OldColumnMapping::enumPiece(const QString &column, const QStringList &values) const
{
    const QByteArray value = meaningOf(column, sourceColumn(column) + "::text", values);
    return {.value = value, .bad = '(' + value + ") IS NULL", .word = "value"};
}

OldColumnMapping::Piece OldColumnMapping::enumListPiece(const QString &column, const QStringList &values) const
{
    const QByteArray name = sourceColumn(column);
    const QString found = m_found.value(column);
    const QByteArray meaning = meaningOf(column, "e.w", values);
    const QByteArray elements = elementsOf(name, found);
    return {.value = "CASE WHEN " + name + " IS NOT NULL THEN ARRAY(SELECT " + meaning + " FROM " + elements +
                     " WHERE e.w IS NOT NULL ORDER BY e.place) END",
            .bad = notAnArray(name, found) + " OR EXISTS (SELECT 1 FROM " + elements + " WHERE e.w IS NOT NULL AND (" +
                   meaning + ") IS NULL)",
            .word = "value"};
}

OldColumnMapping::Piece OldColumnMapping::textListPiece(const QString &column) const
{
    const QByteArray name = sourceColumn(column);
    const QString found = m_found.value(column);
    if (found == QLatin1String("jsonb"))
        return {.value = "CASE WHEN " + name + " IS NOT NULL THEN ARRAY(SELECT e.w FROM " + elementsOf(name, found) +
                         " WHERE e.w IS NOT NULL ORDER BY e.place) END",
                .bad = notAnArray(name, found),
                .word = "value"};
    // Ten times as quick, and telemetry has millions of these.
    const QByteArray list = name + "::text[]";
    return {.value = "CASE WHEN coalesce(array_ndims(" + list + "), 1) = 1 THEN array_remove(" + list + ", NULL) END",
            .bad = "array_ndims(" + list + ") > 1",
            .word = "value"};
}

OldColumnMapping::Piece OldColumnMapping::piece(const QString &column, const QString &type) const
{
    const QByteArray name = sourceColumn(column);
    const QString found = m_found.value(column);
    const QString bare = QString(type).remove(QLatin1Char('"'));
    const auto &enums = expectedStructure(m_table.service).enums;
    if (const auto values = enums.constFind(bare); values != enums.constEnd())
        return enumPiece(column, values.value());
    if (const auto values = enums.constFind(bare.chopped(2)); values != enums.constEnd())
        return enumListPiece(column, values.value());
    if (bare == QLatin1String("text[]"))
        return textListPiece(column);
    if (bare == QLatin1String("double precision")) {
        const QByteArray value = numberExpression(name, found, "float8");
        return {.value = value,
                .bad = '(' + value + ") IS NULL OR (" + value + ") IN ('NaN', 'Infinity', '-Infinity')",
                .word = "number"};
    }
    if (bare == QLatin1String("integer")) {
        const QByteArray value = numberExpression(name, found, "integer");
        return {.value = value, .bad = '(' + value + ") IS NULL", .word = "number"};
    }
    if (bare == QLatin1String("boolean")) {
        const QByteArray value = truthExpression(name, found);
        return {.value = value, .bad = '(' + value + ") IS NULL", .word = "value"};
    }
    if (bare.startsWith(QLatin1String("timestamp"))) {
        const QByteArray value = momentExpression(name, found);
        return {.value = value,
                .bad = "((" + value + ") >= '0001-01-01' AND (" + value + ") < '10000-01-01') IS NOT TRUE",
                .word = "moment"};
    }
    return {.value = name + "::" + (bare == QLatin1String("jsonb") ? "jsonb" : "text")};
}

} // namespace vhm24::core
