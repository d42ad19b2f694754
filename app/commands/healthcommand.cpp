// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "app/commands/commandstop.h"
#include "models/core/database/database.h"
#include "models/core/health/healthprobe.h"
#include "models/core/health/healthstore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vhm24::app {

namespace {

/// What went wrong with the question itself, and what to do.
QString reasonOf(const core::HealthRecord &record)
{
    QStringList sentences{record.reason, core::whyOf(record)};
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral(" – "));
}

QJsonObject healthJson(const core::HealthRecord &record)
{
    QJsonArray details;
    for (const core::HealthDetail &detail : record.details)
        details += QJsonObject{{QStringLiteral("name"), detail.name},
                               {QStringLiteral("figure"), detail.figure},
                               {QStringLiteral("note"), core::noteOf(detail)}};
    return {{QStringLiteral("id"), record.id},
            {QStringLiteral("subject"), record.subject},
            {QStringLiteral("title"), core::titleOf(record)},
            {QStringLiteral("sql"), record.question},
            {QStringLiteral("figure"), record.figure ? QJsonValue(*record.figure) : QJsonValue()},
            {QStringLiteral("unit"), QString(core::wordOf(record.unit))},
            {QStringLiteral("value"), record.value()},
            {QStringLiteral("level"), QString(core::wordOf(record.level))},
            {QStringLiteral("why"), reasonOf(record)},
            {QStringLiteral("details"), details}};
}

QJsonObject alarmJson(const core::HealthAlarm &alarm)
{
    return {{QStringLiteral("rule"), alarm.name},
            {QStringLiteral("subject"), alarm.subject},
            {QStringLiteral("since"), alarm.since.toString(Qt::ISODate)},
            {QStringLiteral("value"), alarm.value}};
}

void printRecord(const core::HealthRecord &record)
{
    printLine(QStringLiteral("%1 %2 %3 %4")
                  .arg(record.subject, -10)
                  .arg(QString(core::wordOf(record.level)), -8)
                  .arg(record.value(), 12)
                  .arg(core::titleOf(record)));
    const QString indent(20, QLatin1Char(' '));
    if (record.level == core::HealthLevel::Good)
        return;
    if (const QString why = reasonOf(record); !why.isEmpty())
        printLine(indent + why);
    for (std::size_t i = 0; i < record.details.size() && i < 3; ++i)
        printLine(indent + QStringLiteral("%1: %2 %3")
                               .arg(record.details[i].name, core::plainFigure(record.details[i].figure, record.unit),
                                    core::noteOf(record.details[i])));
}

/// Keeps the figures and says what the rules make of them; both are a help, no condition.
QJsonArray keptAlarms(const core::Layout &layout, const core::HealthReport &report)
{
    const core::HealthStore store(layout);
    auto connection = core::Connection::open(layout.database(core::Service::Auth).settings());
    if (!connection)
        return {};
    if (const auto kept = store.keep(**connection, report); !kept)
        printError(QStringLiteral("The figures were not kept: ") + kept.error().detail);
    QJsonArray list;
    if (const auto alarms = store.alarms(**connection); alarms) {
        for (const core::HealthAlarm &alarm : *alarms)
            list += alarmJson(alarm);
    }
    return list;
}

} // namespace

int runHealth(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption keep(QStringLiteral("keep"));
    parser.addOptions({json, keep});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        printError(QStringLiteral("Usage: vhm24-desk health [--json] [--keep] [--profile NAME] [--env FILE]"));
        return Usage;
    }
    const auto configuration = configurationOrComplain(parser);
    if (!configuration)
        return Wrong;
    const core::Layout layout =
        makeLayout(*configuration, 1); // says where; the questions have connections of their own
    const CommandStop stop;
    const auto report = core::examineHealth(layout, configuration->redis, stop.token());
    if (!report)
        return failWith(report.error(), parser.isSet(json));
    const QJsonArray alarms = parser.isSet(keep) ? keptAlarms(layout, *report) : QJsonArray();
    const core::HealthLevel worst = report->worst();
    const int code = worst == core::HealthLevel::Bad || !alarms.isEmpty() ? Wrong : Fine;
    if (!parser.isSet(json)) {
        for (const core::HealthRecord &record : report->records)
            printRecord(record);
        for (const QJsonValue &alarm : alarms)
            printLine(QStringLiteral("ALARM      %1 (%2) since %3")
                          .arg(alarm[QLatin1String("rule")].toString(), alarm[QLatin1String("subject")].toString(),
                               alarm[QLatin1String("since")].toString()));
        return code;
    }
    QJsonArray records;
    for (const core::HealthRecord &record : report->records)
        records += healthJson(record);
    printJson({{QStringLiteral("level"), QString(core::wordOf(worst))},
               {QStringLiteral("madeAt"), report->madeAt.toString(Qt::ISODate)},
               {QStringLiteral("alarms"), alarms},
               {QStringLiteral("records"), records}});
    return code;
}

} // namespace vhm24::app
