// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/cachedanswers.h"
#include "app/commands/command.h"
#include "app/commands/commandlayout.h"
#include "app/commands/commandstop.h"
#include "app/core/version.h"
#include "models/core/backup/backuprestorer.h"
#include "models/core/backup/backupsettings.h"
#include "models/core/backup/backupwriter.h"
#include "models/core/backup/databaserecord.h"
#include "models/core/database/database.h"

#include <QDir>
#include <QJsonArray>
#include <QLocale>

namespace vhm24::app {

namespace {

using core::BackupManifest;
using core::BackupStore;

constexpr const char *BackupUsage =
    "Usage: vhm24-desk backup create [--name NAME] [--jobs N] [--verify]\n"
    "       vhm24-desk backup list\n"
    "       vhm24-desk backup verify NAME [--jobs N]\n"
    "       vhm24-desk backup restore NAME [--into DATABASE] [--replace] [--keep-old] [--privileges] [--jobs N]\n"
    "       vhm24-desk backup expire --keep N|--days N\n"
    "       vhm24-desk backup schedule [--every HOURS --dir DIR [--keep N|--days N] [--no-verify] | --off]\n"
    "All take --dir DIR, --json, --profile NAME and --env FILE.";

/// One call of the command, read from its arguments.
struct BackupCall {
    QCommandLineParser parser = {};
    QString verb = {};
    QString name = {};
    bool json = false;
    int jobs = 2;
    core::ExpiryRule expiry = {};
    int everyHours = 0;

    [[nodiscard]] bool has(const char *option) const { return parser.isSet(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const { return parser.value(QLatin1String(option)); }
    /// That of the databases in question, or of the schedule where no connection is set.
    [[nodiscard]] BackupStore store() const
    {
        if (has("dir"))
            return BackupStore(value("dir"));
        const auto configuration = loadConfiguration(connectionOptions(parser));
        return BackupStore(core::keptBackupFolder(configuration ? configuration->of(core::Service::Auth).place()
                                                                : core::keptBackupSchedule().place));
    }
};

bool readNumber(const BackupCall &call, const char *option, int &number)
{
    if (!call.has(option))
        return true;
    bool isNumber = false;
    number = call.value(option).toInt(&isNumber);
    return isNumber && number > 0;
}

bool readBackupCall(const QStringList &arguments, BackupCall &call)
{
    addConnectionOptions(call.parser);
    for (const char *const flag : {"json", "verify", "replace", "keep-old", "privileges", "no-verify", "off"})
        call.parser.addOption(QCommandLineOption(QString::fromLatin1(flag)));
    for (const char *const option : {"dir", "name", "jobs", "into", "keep", "days", "every"})
        call.parser.addOption({QString::fromLatin1(option), QString(), QStringLiteral("VALUE")});
    if (!call.parser.parse(arguments))
        return false;
    const QStringList words = call.parser.positionalArguments();
    call.verb = words.value(0);
    call.name = words.value(1);
    call.json = call.has("json");
    const bool named = call.verb == QLatin1String("verify") || call.verb == QLatin1String("restore");
    return words.size() == (named ? 2 : 1) && readNumber(call, "jobs", call.jobs) &&
           readNumber(call, "keep", call.expiry.keep) && readNumber(call, "days", call.expiry.days) &&
           readNumber(call, "every", call.everyHours);
}

QString sizeText(qint64 bytes) { return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

void printProgress(const core::BackupProgress &progress)
{
    QString line = QStringLiteral("%1 %2 %3")
                       .arg(progress.database, QLatin1String(nameOf(progress.phase)), progress.table)
                       .trimmed();
    if (progress.total > 0)
        line += QStringLiteral(" (%1 of %2)").arg(progress.number).arg(progress.total);
    if (progress.bytes > 0)
        line += QStringLiteral(", ") + sizeText(progress.bytes);
    printError(line);
}

QString verifiedWord(const core::BackupVerification &verification)
{
    if (!verification.at.isValid())
        return QStringLiteral("not verified");
    return verification.problems.isEmpty() ? QStringLiteral("verified") : QStringLiteral("DAMAGED");
}

int presentManifest(const BackupManifest &manifest, const QString &path, bool json)
{
    const bool fine = manifest.verification.problems.isEmpty();
    if (json) {
        QJsonObject answer = core::toJson(manifest);
        answer.insert(QStringLiteral("fine"), fine);
        answer.insert(QStringLiteral("path"), path);
        printJson(answer);
        return fine ? Fine : Wrong;
    }
    printLine(QStringLiteral("%1: %2 rows, %3, %4")
                  .arg(path)
                  .arg(manifest.rows())
                  .arg(sizeText(manifest.bytes()), verifiedWord(manifest.verification)));
    printLine(manifest.consistency());
    for (const QString &problem : manifest.verification.problems)
        printError(problem);
    return fine ? Fine : Wrong;
}

int verifyBackup(const BackupCall &call, const core::Layout &layout, const std::stop_token &stop)
{
    const BackupStore store = call.store();
    const auto verified = core::BackupRestorer(layout, store)
                              .verify(call.name, {.jobs = call.jobs, .progress = printProgress, .stop = stop});
    return verified ? presentManifest(*verified, store.path(call.name), call.json)
                    : failWith(verified.error(), call.json);
}

int createBackup(const BackupCall &call, const core::Layout &layout, const std::stop_token &stop)
{
    const BackupStore store = call.store();
    const auto made = core::BackupWriter(layout, store)
                          .create({.name = call.value("name"),
                                   .program = programName(),
                                   .jobs = call.jobs,
                                   .progress = printProgress,
                                   .stop = stop});
    if (!made)
        return failWith(made.error(), call.json);
    if (!call.has("verify"))
        return presentManifest(*made, store.path(made->name), call.json);
    const auto verified = core::BackupRestorer(layout, store)
                              .verify(made->name, {.jobs = call.jobs, .progress = printProgress, .stop = stop});
    return verified ? presentManifest(*verified, store.path(made->name), call.json)
                    : failWith(verified.error(), call.json);
}

int restoreBackup(const BackupCall &call, const core::Layout &layout, const std::stop_token &stop)
{
    const auto restored = core::BackupRestorer(layout, call.store())
                              .restore(call.name, {.into = call.value("into"),
                                                   .replace = call.has("replace"),
                                                   .keepOld = call.has("keep-old"),
                                                   .privileges = call.has("privileges"),
                                                   .jobs = call.jobs,
                                                   .progress = printProgress,
                                                   .stop = stop});
    if (!restored) {
        const int code = failWith(restored.error(), call.json);
        if (restored.error().kind == core::ErrorKind::Conflict && !call.has("replace") && !call.json)
            printError(QStringLiteral("Give --into NAME for a new database, or --replace to put the backup in place of "
                                      "what is there."));
        return code;
    }
    if (call.json)
        printJson({{QStringLiteral("fine"), true},
                   {QStringLiteral("databases"), QJsonArray::fromStringList(restored->databases)},
                   {QStringLiteral("tables"), restored->tables},
                   {QStringLiteral("rows"), restored->rows},
                   {QStringLiteral("kept"), QJsonArray::fromStringList(restored->kept)}});
    else
        printLine(QStringLiteral("restored %1 rows of %2 tables into %3; counts and checksums are equal")
                      .arg(restored->rows)
                      .arg(restored->tables)
                      .arg(restored->databases.join(QStringLiteral(", "))));
    return Fine;
}

int listBackups(const BackupCall &call)
{
    const BackupStore store = call.store();
    QJsonArray list;
    for (const BackupStore::Entry &entry : store.list()) {
        const BackupManifest &manifest = entry.manifest;
        const QString state =
            entry.problem.isEmpty() ? verifiedWord(manifest.verification) : QStringLiteral("UNREADABLE");
        if (!call.json)
            printLine(QStringLiteral("%1  %2  %3 databases  %4 rows  %5  %6")
                          .arg(entry.name, -20)
                          .arg(manifest.startedAt.toString(Qt::ISODate), -20)
                          .arg(manifest.databases.size())
                          .arg(manifest.rows())
                          .arg(sizeText(manifest.bytes()), state));
        list += QJsonObject{{QStringLiteral("name"), entry.name},
                            {QStringLiteral("startedAt"), manifest.startedAt.toString(Qt::ISODateWithMs)},
                            {QStringLiteral("databases"), qint64(manifest.databases.size())},
                            {QStringLiteral("rows"), manifest.rows()},
                            {QStringLiteral("bytes"), manifest.bytes()},
                            {QStringLiteral("verified"), manifest.verification.succeeded()},
                            {QStringLiteral("state"), state},
                            {QStringLiteral("problem"), entry.problem}};
    }
    if (call.json)
        printJson({{QStringLiteral("folder"), store.folder()}, {QStringLiteral("backups"), list}});
    return Fine;
}

int expireBackups(const BackupCall &call)
{
    const auto removed = call.store().expire(call.expiry, QDateTime::currentDateTimeUtc());
    if (!removed)
        return failWith(removed.error(), call.json);
    if (call.json)
        printJson({{QStringLiteral("fine"), true}, {QStringLiteral("removed"), QJsonArray::fromStringList(*removed)}});
    for (const QString &name : call.json ? QStringList() : *removed)
        printLine(QStringLiteral("removed %1").arg(name));
    return Fine;
}

int scheduleBackups(const BackupCall &call)
{
    core::BackupSchedule schedule = core::keptBackupSchedule();
    if (call.has("off"))
        schedule.everyHours = 0;
    if (call.everyHours > 0)
        schedule.everyHours = call.everyHours;
    if (call.has("dir"))
        schedule.folder = QDir(call.value("dir")).absolutePath();
    if (call.has("keep") || call.has("days"))
        schedule.expiry = call.expiry;
    schedule.verify = schedule.verify && !call.has("no-verify");
    if (call.everyHours > 0) {
        const auto configuration = configurationOrComplain(call.parser);
        if (!configuration)
            return Wrong;
        const QString place = configuration->of(core::Service::Auth).place();
        // Before the place is theirs, as other databases have another folder.
        if (!call.has("dir"))
            schedule.folder = core::keptBackupFolder(place);
        schedule.place = place;
        schedule.verify = !call.has("no-verify");
    }
    core::keepBackupSchedule(schedule);
    const QDateTime due = core::nextBackup(schedule, {}, QDateTime::currentDateTimeUtc());
    if (call.json) {
        QJsonObject answer = schedule.toJson();
        answer.insert(QStringLiteral("nextDue"), due.toString(Qt::ISODate));
        printJson(answer);
    } else if (!schedule.isOn()) {
        printLine(QStringLiteral("No backups are made by themselves."));
    } else {
        printLine(QStringLiteral("Every %1 hours of %2 into %3 while the desk runs; the next one is due %4.")
                      .arg(schedule.everyHours)
                      .arg(schedule.place, schedule.folder, due.toString(Qt::ISODate)));
    }
    return Fine;
}

} // namespace

int runBackup(const QStringList &arguments)
{
    BackupCall call;
    const bool read = readBackupCall(arguments, call);
    const bool ages = call.expiry.keep > 0 || call.expiry.days > 0;
    if (read && call.verb == QLatin1String("list"))
        return listBackups(call);
    if (read && call.verb == QLatin1String("expire") && ages)
        return expireBackups(call);
    if (read && call.verb == QLatin1String("schedule"))
        return scheduleBackups(call);
    const auto act = call.verb == QLatin1String("create")    ? createBackup
                     : call.verb == QLatin1String("verify")  ? verifyBackup
                     : call.verb == QLatin1String("restore") ? restoreBackup
                                                             : nullptr;
    if (!read || !act) {
        printError(QLatin1String(BackupUsage));
        return Usage;
    }
    const auto configuration = configurationOrComplain(call.parser);
    if (!configuration)
        return Wrong;
    const CommandStop stop;
    const int code = act(call, makeLayout(*configuration, 1), stop.token());
    if (code == Fine && call.verb == QLatin1String("restore") && call.value("into").isEmpty())
        dropCachedAnswers(*configuration, allTables());
    return code;
}

} // namespace vhm24::app
