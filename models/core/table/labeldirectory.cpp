// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/labeldirectory.h"

#include "models/core/database/deliver.h"

namespace vhm24::core {

namespace {

constexpr int PreloadRows = 5'000;
constexpr int Choices = 50;

Result<std::vector<LabelDirectory::Choice>> choices(const Result<RowSet> &rows)
{
    if (!rows)
        return rows.error();
    std::vector<LabelDirectory::Choice> list;
    for (int r = 0; r < rows.value().rows(); ++r)
        list.push_back(
            {.id = rows.value().text(r, 0), .text = rows.value().text(r, 1), .unit = rows.value().text(r, 2)});
    return list;
}

} // namespace

LabelDirectory::LabelDirectory(const Layout &layout, const Catalog &catalog, QObject *parent) :
    QObject(parent),
    m_layout(layout),
    m_catalog(catalog)
{
    // Cells ask one by one while they are painted; what they asked goes out together.
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, qOverload<>(&LabelDirectory::fetch));
}

QByteArray namesQuery(const TableDescriptor &descriptor)
{
    QByteArray name;
    for (const char *const column : descriptor.label)
        name += (name.isEmpty() ? "\"" : ", \"") + QByteArray(column) + "\"::text";
    const QByteArray unit = descriptor.unit ? '"' + QByteArray(descriptor.unit) + "\"::text" : QByteArray("NULL::text");
    return "SELECT \"id\", concat_ws(' · ', " + name + ") AS name, " + unit + " AS unit FROM " +
           descriptor.qualifiedName();
}

LabelDirectory::Label LabelDirectory::label(const Reference &reference, const QString &id)
{
    const TableDescriptor *const descriptor = m_catalog.find(reference);
    if (!descriptor || id.isEmpty())
        return {.text = id, .knowledge = Knowledge::Missing};
    Table &table = m_tables[descriptor->key()];
    const auto known = table.names.constFind(id);
    if (known != table.names.constEnd())
        return {.text = *known, .knowledge = Knowledge::Known};
    if (table.missing.contains(id))
        return {.text = id, .knowledge = Knowledge::Missing};
    if (!table.asked.contains(id)) {
        table.wanted.insert(id);
        m_fetch.start();
    }
    return {};
}

QString LabelDirectory::unit(const Reference &reference, const QString &id) const
{
    const TableDescriptor *const descriptor = m_catalog.find(reference);
    const auto table = descriptor ? m_tables.constFind(descriptor->key()) : m_tables.constEnd();
    return table == m_tables.constEnd() ? QString() : table->units.value(id);
}

void LabelDirectory::fetch()
{
    for (auto it = m_tables.begin(); it != m_tables.end(); ++it) {
        if (!it->wanted.isEmpty())
            fetch(*m_catalog.find(it.key()), *it);
    }
}

void LabelDirectory::fetch(const TableDescriptor &descriptor, Table &table)
{
    const QStringList ids(table.wanted.begin(), table.wanted.end());
    table.asked.unite(table.wanted);
    table.wanted.clear();
    const Statement statement{.sql = m_layout.sql(namesQuery(descriptor) + " WHERE \"id\" = ANY($1::text[])"),
                              .parameters = {ids}};
    auto future =
        m_layout.database(descriptor.service).submit<std::vector<Choice>>([statement](Connection &connection) {
            return choices(connection.run(statement));
        });
    deliver(future, this, [this, key = descriptor.key(), ids](const Result<std::vector<Choice>> &names) {
        receive(key, ids, names);
    });
}

void LabelDirectory::receive(const QString &key, const QStringList &asked, const Result<std::vector<Choice>> &names)
{
    Table &table = m_tables[key];
    for (const QString &id : asked)
        table.asked.remove(id);
    if (!names)
        return; // asked again when shown again
    for (const Choice &name : names.value()) {
        table.names.insert(name.id, name.text);
        if (!name.unit.isEmpty())
            table.units.insert(name.id, name.unit);
    }
    for (const QString &id : asked) {
        if (!table.names.contains(id))
            table.missing.insert(id);
    }
    Q_EMIT labelsChanged();
}

void LabelDirectory::preload()
{
    QSet<QString> keys;
    for (const TableDescriptor &descriptor : m_catalog.tables()) {
        for (const Column &column : descriptor.columns) {
            const TableDescriptor *const target = column.reference ? m_catalog.find(*column.reference) : nullptr;
            if (target && !target->has("dueDate")) // tasks grow; their names are asked for when shown
                keys.insert(target->key());
        }
    }
    for (const QString &key : keys) {
        const TableDescriptor &descriptor = *m_catalog.find(key);
        const Statement statement{.sql = m_layout.sql(namesQuery(descriptor) + " LIMIT $1::bigint"),
                                  .parameters = {PreloadRows}};
        auto future =
            m_layout.database(descriptor.service).submit<std::vector<Choice>>([statement](Connection &connection) {
                return choices(connection.run(statement));
            });
        deliver(future, this, [this, key](const Result<std::vector<Choice>> &names) { receive(key, {}, names); });
    }
}

QFuture<Result<std::vector<LabelDirectory::Choice>>> LabelDirectory::search(const Reference &reference,
                                                                            const QString &typed)
{
    const TableDescriptor &descriptor = *m_catalog.find(reference);
    QString pattern = typed;
    pattern.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    const Statement statement{.sql = m_layout.sql("SELECT \"id\", name, unit FROM (" + namesQuery(descriptor) +
                                                  ") AS named WHERE name ILIKE $1::text OR \"id\" = $2::text "
                                                  "ORDER BY name LIMIT $3::bigint"),
                              .parameters = {QLatin1Char('%') + pattern + QLatin1Char('%'), typed, Choices}};
    return m_layout.database(descriptor.service).submit<std::vector<Choice>>([statement](Connection &connection) {
        return choices(connection.run(statement));
    });
}

void LabelDirectory::forget(Service service, const QString &table, const QStringList &ids)
{
    const auto found = m_tables.find(QString(nameOf(service)) + QLatin1Char('.') + table);
    if (found == m_tables.end())
        return;
    found->missing.clear();
    if (ids.isEmpty())
        found->names.clear();
    for (const QString &id : ids)
        found->names.remove(id);
    Q_EMIT labelsChanged();
}

} // namespace vhm24::core
