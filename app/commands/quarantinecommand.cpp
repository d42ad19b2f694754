// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/quarantinecommand.h"

#include "app/commands/cachedanswers.h"
#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "models/core/transfer/importfinding.h"
#include "models/core/transfer/quarantine.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vhm24::app {

namespace {

int listQuarantine(core::Quarantine &quarantine, bool json)
{
    const auto rows = quarantine.list();
    if (!rows)
        return failWith(rows.error(), json);
    QJsonArray list;
    for (const core::QuarantinedRow &row : rows.value()) {
        const QString content = QString::fromUtf8(QJsonDocument(row.row).toJson(QJsonDocument::Compact));
        if (!json)
            printLine(QStringLiteral("%1  %2 %3: %4%5\n    %6")
                          .arg(row.id, row.table, row.sourceId, core::describeReason(row.reason),
                               row.repaired ? QStringLiteral(" (repaired, not sent)") : QString(), content));
        list += QJsonObject{{QStringLiteral("id"), row.id},
                            {QStringLiteral("table"), row.table},
                            {QStringLiteral("sourceId"), row.sourceId},
                            {QStringLiteral("reason"), row.reason},
                            {QStringLiteral("text"), core::describeReason(row.reason)},
                            {QStringLiteral("repaired"), row.repaired},
                            {QStringLiteral("row"), row.row}};
    }
    if (json)
        printLine(QString::fromUtf8(QJsonDocument(list).toJson()).trimmed());
    else if (list.isEmpty())
        printLine(QStringLiteral("Quarantine is empty."));
    return Fine;
}

/// `column=value`; a value that is valid JSON is taken as that, anything else as a text.
std::optional<QJsonObject> changesFrom(const QStringList &words)
{
    QJsonObject changes;
    for (const QString &word : words) {
        const auto equals = word.indexOf(QLatin1Char('='));
        if (equals < 1)
            return std::nullopt;
        const QString value = word.mid(equals + 1);
        const QJsonDocument parsed = QJsonDocument::fromJson('[' + value.toUtf8() + ']');
        changes.insert(word.left(equals), parsed.array().size() == 1 ? parsed.array().at(0) : QJsonValue(value));
    }
    return changes.isEmpty() ? std::nullopt : std::optional(changes);
}

int resendQuarantine(core::Quarantine &quarantine, const QStringList &ids, bool json)
{
    const auto report = quarantine.resend(ids);
    if (!report)
        return failWith(report.error(), json);
    if (json)
        printJson({{QStringLiteral("sent"), report->sent}, {QStringLiteral("kept"), report->kept}});
    else
        printLine(QStringLiteral("%1 rows sent, %2 kept").arg(report->sent).arg(report->kept));
    return report->kept == 0 ? Fine : Wrong;
}

} // namespace

int runQuarantine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addConnectionOptions(parser);
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    const bool parsed = parser.parse(arguments);
    const bool json = parser.isSet(QStringLiteral("json"));
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    const auto changes = changesFrom(words.mid(1));
    const bool known = (verb == QLatin1String("list") && words.isEmpty()) || verb == QLatin1String("resend") ||
                       (verb == QLatin1String("set") && changes);
    if (!parsed || !known) {
        printError(QStringLiteral("Usage: vhm24-desk import quarantine list [--json]\n"
                                  "       vhm24-desk import quarantine set ID COLUMN=VALUE…\n"
                                  "       vhm24-desk import quarantine resend [ID…] [--json]"));
        return Usage;
    }
    const auto configuration = configurationOrComplain(parser);
    if (!configuration)
        return Wrong;
    const core::Layout layout = makeLayout(*configuration, 1);
    core::Quarantine quarantine(layout);
    if (verb == QLatin1String("list"))
        return listQuarantine(quarantine, json);
    if (verb == QLatin1String("resend")) {
        const int code = resendQuarantine(quarantine, words, json);
        dropCachedAnswers(*configuration, importedTables());
        return code;
    }
    const auto repaired = quarantine.repair(words.value(0), *changes);
    return repaired ? Fine : failWith(repaired.error(), json);
}

} // namespace vhm24::app
