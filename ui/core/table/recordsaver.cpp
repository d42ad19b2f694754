// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/recordsaver.h"

#include "models/core/access/accesspolicy.h"
#include "models/core/database/deliver.h"
#include "models/core/id.h"
#include "models/core/table/newrecord.h"
#include "models/core/table/recordreferences.h"
#include "models/core/table/recordwriter.h"

#include <QWidget>

namespace vhm24::ui {

using core::Error;
using core::Result;
using Versions = QHash<QString, QByteArray>;

namespace {

Versions versionsOf(const std::vector<core::RowSet> &answers)
{
    Versions versions;
    for (const core::RowSet &answer : answers) {
        for (int row = 0; answer.columns() == 2 && row < answer.rows(); ++row)
            versions.insert(answer.text(row, 0), answer.bytes(row, 1));
    }
    return versions;
}

/// The answer of a first try that was lost: its writes stand in the way of the second one.
bool looksSaved(const Error &error)
{
    return error.sqlState == "VH001" || (error.sqlState == "23505" && error.subject.endsWith(QLatin1String("_pkey")));
}

/// Commits; an answer that got lost on the way is asked for until it is known.
Result<Versions> commit(core::UnitOfWork &work, const core::Layout &layout, core::Service service,
                        const QStringList &auditIds, const core::Statement &written, core::Connection &connection)
{
    auto answers = work.commit(connection);
    if (!answers) {
        const bool lost = answers.error().kind == core::ErrorKind::OutcomeUnknown ||
                          answers.error().kind == core::ErrorKind::Unavailable;
        answers = work.settle(std::move(answers));
        if (!answers && lost && looksSaved(answers.error())) {
            auto fresh = core::Connection::open(layout.database(service).settings());
            if (!fresh)
                return fresh.error();
            const auto found = (*fresh)->run(
                {.sql = layout.sql("SELECT count(*) FROM {audit} WHERE \"id\" = ANY($1::text[])", service),
                 .parameters = {auditIds}});
            if (found && found.value().integer(0, 0) == auditIds.size()) { // it had been saved after all
                const auto rows = (*fresh)->run(written);
                return rows ? versionsOf({rows.value()}) : Versions{};
            }
        }
    }
    return answers ? Result<Versions>(versionsOf(answers.value())) : Result<Versions>(answers.error());
}

} // namespace

RecordSaver::RecordSaver(const Context &context, core::WindowModel &model, QObject *parent) :
    QObject(parent),
    m_context(context),
    m_model(model)
{
}

bool RecordSaver::isComplete(const core::EditBuffer::Rows &rows)
{
    for (const QString &id : m_model.edits().addedIds()) {
        const auto found = rows.constFind(id);
        if (found == rows.constEnd())
            continue;
        const std::vector<int> missing = core::missingColumns(m_model.table(), found->values);
        if (missing.empty())
            continue;
        Q_EMIT incomplete(id, missing.front());
        return false;
    }
    return true;
}

RecordSaver::Parcel RecordSaver::pack(const core::EditBuffer::Rows &rows) const
{
    const core::TableDescriptor &table = m_model.table();
    Parcel parcel{.rows = rows,
                  .work = std::make_shared<core::UnitOfWork>(m_context.layout, table.service, m_context.actor)};
    std::vector<core::NewRecord> records;
    for (const QString &id : m_model.edits().addedIds()) { // in their order on the screen
        if (const auto row = rows.constFind(id); row != rows.constEnd())
            records.push_back({.auditId = row->auditId, .id = id, .values = core::filledValues(row->values)});
    }
    std::vector<core::RecordChange> changes;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        parcel.auditIds += row->auditId;
        if (!row->added)
            changes.push_back(
                {.auditId = row->auditId, .id = row.key(), .version = row->version, .values = row->values});
    }
    const core::RecordWriter writer(table);
    // New rows first: after a lost answer their own keys say at once that they were saved.
    const auto inserts = writer.addInserts(*parcel.work, records);
    const auto updates = writer.addUpdates(*parcel.work, changes);
    for (std::size_t i = 0; i < inserts.size(); ++i)
        parcel.statements.insert(static_cast<int>(inserts[i]), records[i].id);
    for (std::size_t i = 0; i < updates.size(); ++i)
        parcel.statements.insert(static_cast<int>(updates[i]), changes[i].id);
    return parcel;
}

void RecordSaver::send(const Parcel &parcel, const char *name, QWidget *surface,
                       std::function<void(const Result<Versions> &)> receive)
{
    const core::TableDescriptor &table = m_model.table();
    auto action = m_context.trace.begin(QLatin1String(name), table.key());
    core::SubmitOptions options{.statistics = std::make_shared<core::CallStatistics>()};
    auto future = m_context.layout.database(table.service)
                      .submit<Versions>(
                          [work = parcel.work, check = parcel.check, auditIds = parcel.auditIds,
                           written = core::RecordWriter(table).written(m_context.layout, parcel.auditIds),
                           &layout = m_context.layout, service = table.service,
                           permitted = core::require(m_context.actor, *table.edit)](
                              core::Connection &connection) -> Result<Versions> {
                              if (!permitted)
                                  return permitted.error();
                              if (const auto checked = check ? check() : core::Done{}; !checked)
                                  return checked.error();
                              return commit(*work, layout, service, auditIds, written, connection);
                          },
                          options);
    const qsizetype rows = parcel.auditIds.size();
    core::deliver(future, this,
                  [action, surface = QPointer<QWidget>(surface), options, rows,
                   receive = std::move(receive)](const Result<Versions> &result) mutable {
                      if (surface)
                          action.finish(surface, rows, options.statistics->roundTrips);
                      receive(result);
                  });
}

void RecordSaver::saveEdits(QWidget *surface, const QSet<QString> &without)
{
    core::EditBuffer::Rows rows = m_model.edits().rows();
    rows.removeIf([&](const auto &row) { return without.contains(row.key()); });
    if (m_saving || rows.isEmpty() || !m_model.table().edit || !isComplete(rows))
        return;
    m_saving = true;
    const Parcel parcel = pack(rows);
    send(parcel, "cell saved", surface, [this, parcel](const Result<Versions> &result) {
        m_saving = false;
        if (!result) {
            Q_EMIT failed(result.error(), parcel.statements.value(result.error().statement));
            return;
        }
        m_model.edits().settle(parcel.rows, result.value());
        Q_EMIT saved(parcel.rows, result.value());
    });
}

void RecordSaver::takeBack(const core::Inverse &inverse, QWidget *surface,
                           std::function<void(const Result<Versions> &)> receive)
{
    const core::TableDescriptor &table = m_model.table();
    if (m_saving || !table.edit)
        return;
    m_saving = true;
    Parcel parcel{.work = std::make_shared<core::UnitOfWork>(m_context.layout, table.service, m_context.actor)};
    std::vector<core::RecordChange> changes;
    for (const core::CellEdit &cell : inverse.edits) { // those of one row follow each other
        if (changes.empty() || changes.back().id != cell.rowId)
            changes.push_back({.auditId = core::newId(), .id = cell.rowId, .version = cell.version});
        changes.back().values.insert(cell.column, cell.value);
    }
    QStringList removed;
    for (const core::RecordChange &change : changes)
        parcel.auditIds += change.auditId;
    for (const core::RecordRemoval &row : inverse.removals) {
        parcel.auditIds += row.auditId;
        removed += row.id;
    }
    const auto references = std::make_shared<const core::RecordReferences>(m_context.layout, m_context.catalog, table);
    const core::RecordWriter writer(table);
    writer.addUpdates(*parcel.work, changes);
    writer.addRemovals(*parcel.work, inverse.removals, *references);
    parcel.check = [references, removed] { return references->checkElsewhere(removed); };
    send(parcel, "save taken back", surface, [this, receive = std::move(receive)](const Result<Versions> &result) {
        m_saving = false;
        receive(result);
    });
}

void RecordSaver::create(const QString &auditId, const QString &id, const QMap<int, QVariant> &values, QWidget *surface)
{
    const core::TableDescriptor &table = m_model.table();
    Parcel parcel{.work = std::make_shared<core::UnitOfWork>(m_context.layout, table.service, m_context.actor),
                  .auditIds = {auditId}};
    core::RecordWriter(table).addInserts(*parcel.work, {{.auditId = auditId, .id = id, .values = values}});
    send(parcel, "record created", surface, [this, id](const Result<Versions> &result) {
        // Its own id is there already: an earlier try had been booked after all.
        const bool there =
            !result && result.error().sqlState == "23505" && result.error().subject.endsWith(QLatin1String("_pkey"));
        if (result || there)
            Q_EMIT created(id);
        else
            Q_EMIT failed(result.error(), id);
    });
}

} // namespace vhm24::ui
