// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/importcheck.h"

#include "models/core/database/layout.h"
#include "models/core/transfer/mergerehearsal.h"
#include "models/core/transfer/oldwords.h"

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr int MostListedValues = 20;

const TransferColumn *columnNamed(const TransferTable &table, const QString &name)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const TransferColumn &one) { return one.name == name; });
    return found == table.columns.end() ? nullptr : &*found;
}

bool isMerged(const ImportSurvey &survey, const QString &table)
{
    return std::any_of(survey.findings.begin(), survey.findings.end(), [&](const ImportFinding &one) {
        return one.kind == FindingKind::Merging && one.table == table;
    });
}

} // namespace

ImportCheck::ImportCheck(SourceSession &source, LayoutConnections &targets, const OldSchema &schema,
                         const TransferOptions &options) :
    m_source(source),
    m_targets(targets),
    m_schema(schema),
    m_options(options)
{
}

void ImportCheck::checkSource(ImportSurvey &survey) const
{
    if (m_schema.tables.isEmpty()) {
        survey.findings.push_back({.kind = FindingKind::NoOldSchema, .weight = FindingWeight::Obstacle});
        return;
    }
    for (const OldTable &old : oldTables()) {
        const QString name = QString::fromLatin1(old.name);
        if (!m_schema.tables.contains(name)) {
            survey.findings.push_back(
                {.kind = FindingKind::MissingTable, .weight = FindingWeight::Obstacle, .table = name});
            continue;
        }
        const OldTransfer transfer = oldTransfer(m_targets.layout(), old, m_schema);
        for (const QString &column : transfer.absent) {
            const bool needed = transfer.missing.contains(column);
            survey.findings.push_back({.kind = needed ? FindingKind::MissingColumn : FindingKind::AbsentColumn,
                                       .weight = needed ? FindingWeight::Obstacle : FindingWeight::Note,
                                       .table = name,
                                       .column = column});
        }
    }
}

Result<Done> ImportCheck::nameValues(const TransferTable &table, const QString &reason, ImportSurvey &survey,
                                     std::stop_token stop)
{
    const QString column = reason.section(QLatin1Char(':'), 1);
    const auto rows = m_source.connection().run(
        {.sql = "SELECT left(s." + quotedIdentifier(column) + "::text, 80), count(*) FROM " + table.source +
                " s WHERE (" + table.reason + ") = $1 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT $2::bigint",
         .parameters = {reason, MostListedValues}},
        {.stop = std::move(stop), .deadline = TransferDeadline});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->rows(); ++row)
        survey.findings.push_back({.kind = FindingKind::UnknownValue,
                                   .weight = FindingWeight::Warning,
                                   .table = table.name,
                                   .column = column,
                                   .value = rows->text(row, 0),
                                   .count = rows->integer(row, 1)});
    return Done{};
}

Result<Done> ImportCheck::nameMeanings(const TransferTable &table, ImportSurvey &survey, std::stop_token stop)
{
    for (const char *const column : {"paymentType", "status"}) {
        const QString name = QString::fromLatin1(column);
        const TransferColumn *const target = columnNamed(table, name);
        if (!target || !m_schema.tables.value(table.name).contains(name))
            continue;
        const QByteArray text = "btrim(s." + quotedIdentifier(name) + "::text)";
        const auto rows = m_source.connection().run(
            {.sql = "SELECT " + text + ", " + target->expression + ", count(*) FROM " + table.source + " s WHERE " +
                    text + " <> (" + target->expression + ") GROUP BY 1, 2 ORDER BY 3 DESC, 1 LIMIT $1::bigint",
             .parameters = {MostListedValues}},
            {.stop = stop, .deadline = TransferDeadline});
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rows(); ++row)
            survey.findings.push_back({.kind = FindingKind::MeansValue,
                                       .table = table.name,
                                       .column = name,
                                       .value = rows->text(row, 0) + MeansArrow + rows->text(row, 1),
                                       .count = rows->integer(row, 2)});
    }
    return Done{};
}

Result<Done> ImportCheck::countWithoutTelegram(ImportSurvey &survey)
{
    if (!m_schema.tables.value(QStringLiteral("User")).contains(QStringLiteral("telegramId")))
        return Done{};
    const auto rows =
        m_source.connection().run({.sql = "SELECT count(*) FROM " + m_schema.source(QStringLiteral("User")) +
                                          " s WHERE s.\"telegramId\" IS NULL"});
    if (!rows)
        return rows.error();
    if (rows->integer(0, 0) > 0)
        survey.findings.push_back({.kind = FindingKind::NoTelegram,
                                   .table = QStringLiteral("User"),
                                   .column = QStringLiteral("telegramId"),
                                   .count = rows->integer(0, 0)});
    return Done{};
}

Result<Done> ImportCheck::surveyTable(const OldTable &old, ImportSurvey &survey, std::stop_token stop)
{
    const TransferTable table = oldTransfer(m_targets.layout(), old, m_schema).table;
    const auto rows =
        m_source.connection().run({.sql = "SELECT r.reason, count(*) FROM (SELECT " + table.reason +
                                          " AS reason FROM " + table.source + " s) r GROUP BY 1 ORDER BY 1"},
                                  {.stop = stop, .deadline = TransferDeadline});
    if (!rows)
        return rows.error();
    ImportSurvey::Table counted{.service = old.service, .table = table.name};
    for (int row = 0; row < rows->rows(); ++row) {
        const QString reason = rows->text(row, 0);
        const qint64 count = rows->integer(row, 1);
        counted.rows += count;
        counted.unfit += reason.isEmpty() ? 0 : count;
        if (reason.startsWith(QLatin1String("value:"))) {
            if (const auto named = nameValues(table, reason, survey, stop); !named)
                return named;
        } else if (!reason.isEmpty()) {
            survey.findings.push_back({.kind = kindOfReason(reason),
                                       .weight = FindingWeight::Warning,
                                       .table = table.name,
                                       .column = reason.section(QLatin1Char(':'), 1),
                                       .count = count});
        }
    }
    survey.tables.push_back(counted);
    return table.name == QLatin1String("Transaction") ? nameMeanings(table, survey, std::move(stop))
                                                      : Result<Done>(Done{});
}

/// What else will not fit, as the target has rows of its own.
Result<Done> ImportCheck::surveyMerge(const OldTable &old, ImportSurvey &survey, const TransferWatcher &watcher,
                                      std::stop_token stop)
{
    const auto target = m_targets.to(old.service);
    if (!target)
        return target.error();
    ImportSurvey::Table &counted = survey.tables.back();
    const auto progress = [&](qint64 rows) {
        if (watcher)
            watcher({.stage = TransferStage::Checking, .table = counted.table, .rows = rows, .total = counted.rows});
    };
    const auto outcome = rehearseMerge(m_source, **target, oldTransfer(m_targets.layout(), old, m_schema).table,
                                       m_options.chunkRows, progress, stop);
    if (!outcome)
        return outcome.error();
    for (const auto &[reason, rows] : *outcome) {
        const bool present = reason == PresentRow;
        counted.unfit += present ? 0 : rows;
        survey.findings.push_back({.kind = present ? FindingKind::PresentRow : kindOfReason(reason),
                                   .weight = present ? FindingWeight::Note : FindingWeight::Warning,
                                   .table = counted.table,
                                   .column = reason.section(QLatin1Char(':'), 1),
                                   .count = rows});
    }
    return Done{};
}

Result<Done> ImportCheck::run(ImportSurvey &survey, const TransferWatcher &watcher, std::stop_token stop)
{
    checkSource(survey);
    QMap<Service, QStringList> tables;
    for (const OldTable &old : oldTables())
        tables[old.service] += QString::fromLatin1(old.name);
    for (const Service service : AllServices) {
        if (const auto checked =
                checkTarget(m_targets, m_source.job(), service, tables.value(service), m_options.merge, survey, stop);
            !checked)
            return checked;
    }
    const auto auth = m_targets.to(Service::Auth);
    if (!auth)
        return auth.error();
    survey.findings.insert(survey.findings.begin(),
                           {.kind = FindingKind::Servers,
                            .value = m_source.connection().serverName() + MeansArrow + auth.value()->serverName()});
    qint64 all = 0;
    for (const OldTable &old : oldTables()) {
        if (!m_schema.tables.contains(QString::fromLatin1(old.name)))
            continue;
        if (watcher)
            watcher({.stage = TransferStage::Checking, .table = QString::fromLatin1(old.name)});
        if (const auto done = surveyTable(old, survey, stop); !done)
            return done;
        if (m_options.dryRun && isMerged(survey, survey.tables.back().table)) {
            if (const auto done = surveyMerge(old, survey, watcher, stop); !done)
                return done;
        }
        all += survey.tables.back().rows;
    }
    if (all == 0)
        survey.findings.push_back({.kind = FindingKind::NothingToImport, .weight = FindingWeight::Obstacle});
    return countWithoutTelegram(survey);
}

} // namespace vhm24::core
