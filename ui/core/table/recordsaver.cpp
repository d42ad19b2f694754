// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/recordsaver.h"

#include "models/core/access/accesspolicy.h"
#include "models/core/database/deliver.h"
#include "models/core/table/recordwriter.h"

namespace vhm24::ui {

using core::Done;
using core::Result;

RecordSaver::RecordSaver(const Context &context, core::WindowModel &model, QObject *parent) :
    QObject(parent),
    m_context(context),
    m_model(model)
{
}

void RecordSaver::saveEdits(QWidget *surface)
{
    const core::TableDescriptor &table = m_model.table();
    if (m_saving || m_model.edits().isEmpty() || !table.edit)
        return;
    std::vector<core::RecordChange> changes;
    QStringList ids;
    const auto &rows = m_model.edits().rows();
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        changes.push_back({.auditId = it->auditId, .id = it.key(), .version = it->version, .values = it->values});
        ids += it.key();
    }
    auto work = std::make_shared<core::UnitOfWork>(m_context.layout, table.service, m_context.actor);
    core::RecordWriter(table).addUpdates(*work, changes);
    m_saving = true;
    auto action = m_context.trace.begin(QStringLiteral("cell saved"), table.key());
    core::SubmitOptions options{.statistics = std::make_shared<core::CallStatistics>()};
    auto future = m_context.layout.database(table.service)
                      .submit<Done>(
                          [work, permitted = core::require(m_context.actor, *table.edit)](
                              core::Connection &connection) -> Result<Done> {
                              if (!permitted)
                                  return permitted.error();
                              const auto answers = work->commit(connection);
                              return answers ? Result<Done>(Done{}) : Result<Done>(answers.error());
                          },
                          options);
    core::deliver(future, this, [this, ids, action, surface, options](const Result<Done> &result) mutable {
        action.finish(surface, ids.size(), options.statistics->roundTrips);
        finish(result, ids);
    });
}

void RecordSaver::finish(const Result<Done> &result, const QStringList &ids)
{
    m_saving = false;
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_model.edits().settle(ids);
    Q_EMIT saved();
}

void RecordSaver::create(const QString &auditId, const QString &id, const QMap<int, QVariant> &values, QWidget *surface)
{
    const core::TableDescriptor &table = m_model.table();
    auto work = std::make_shared<core::UnitOfWork>(m_context.layout, table.service, m_context.actor);
    core::RecordWriter(table).addInsert(*work, {.auditId = auditId, .id = id, .values = values});
    auto action = m_context.trace.begin(QStringLiteral("record created"), table.key());
    core::SubmitOptions options{.statistics = std::make_shared<core::CallStatistics>()};
    auto future = m_context.layout.database(table.service)
                      .submit<Done>(
                          [work, permitted = core::require(m_context.actor, *table.edit)](
                              core::Connection &connection) -> Result<Done> {
                              if (!permitted)
                                  return permitted.error();
                              const auto answers = work->commit(connection);
                              // Its own id is there already: the first try had been booked after all.
                              if (!answers && answers.error().sqlState == "23505" &&
                                  answers.error().subject.endsWith(QLatin1String("_pkey")))
                                  return Done{};
                              return answers ? Result<Done>(Done{}) : Result<Done>(answers.error());
                          },
                          options);
    core::deliver(future, this, [this, id, action, surface, options](const Result<Done> &result) mutable {
        action.finish(surface, 1, options.statistics->roundTrips);
        if (result)
            Q_EMIT created(id);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace vhm24::ui
