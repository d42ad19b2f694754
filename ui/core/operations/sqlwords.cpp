// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/sqlwords.h"

#include "ui/core/format/messages.h"

#include <QCoreApplication>

namespace vhm24::ui {

namespace {

QString refusedText(const QString &subject)
{
    if (subject == QLatin1String("empty"))
        return QCoreApplication::translate("SqlConsole", "Type a statement first.");
    if (subject == QLatin1String("transaction"))
        return QCoreApplication::translate("SqlConsole", "The console begins and ends transactions by itself: leave "
                                                         "this statement out.");
    if (subject == QLatin1String("copy"))
        return QCoreApplication::translate("SqlConsole", "COPY is not sent, because it reads and writes files of the "
                                                         "server.");
    if (subject == QLatin1String("read-only"))
        return QCoreApplication::translate("SqlConsole",
                                           "This statement changes something, and the console only reads. "
                                           "Nothing was changed.");
    if (subject == QLatin1String("role"))
        return QCoreApplication::translate("SqlConsole", "Your role does not allow this.");
    return {};
}

} // namespace

QString sqlProblem(const core::Error &error)
{
    if (const QString refused = refusedText(error.subject); error.kind == core::ErrorKind::Denied && !refused.isEmpty())
        return refused;
    if (error.detail.contains(QLatin1String("statement timeout")))
        return QCoreApplication::translate("SqlConsole",
                                           "It took longer than %n second(s) and was ended. Nothing was "
                                           "changed.",
                                           nullptr, core::SqlConsole::TimeoutS);
    if (error.kind == core::ErrorKind::Cancelled)
        return QCoreApplication::translate("SqlConsole", "Stopped. Nothing was changed.");
    if (error.sqlState == "42601" && error.detail.contains(QLatin1String("multiple commands")))
        return QCoreApplication::translate("SqlConsole", "One statement at a time: select the one to run.");
    if (error.sqlState == "42P01")
        return QCoreApplication::translate("SqlConsole",
                                           "This service has no such table. Its name may have to stand in "
                                           "quotes, or another service is meant.");
    if (error.kind == core::ErrorKind::Unavailable || error.kind == core::ErrorKind::OutcomeUnknown)
        return sentence(error);
    return QCoreApplication::translate("SqlConsole", "The database refused the statement. Nothing was changed.");
}

QString sqlOutcome(const core::SqlAnswer &answer, const Formats &formats)
{
    const int rows = int(answer.rows.size());
    const QString text =
        answer.more ? QCoreApplication::translate("SqlConsole", "The first %1 rows; there are more, which were not "
                                                                "read")
                          .arg(formats.integer(rows))
                    : QCoreApplication::translate("SqlConsole", "%n row(s)", nullptr, rows);
    return QCoreApplication::translate("SqlConsole", "%1 · %2 ms").arg(text, formats.integer(answer.milliseconds));
}

QString sqlChanges(const core::SqlAnswer &answer)
{
    QStringList tables;
    for (const core::SqlAnswer::Change &one : answer.changes)
        tables += QStringLiteral("%1: %2").arg(one.table).arg(one.rows);
    if (tables.isEmpty())
        return QCoreApplication::translate("SqlConsole", "No rows were changed, but something else was.");
    return QCoreApplication::translate("SqlConsole", "%n row(s) were changed (%1).", nullptr, int(answer.changedRows()))
        .arg(tables.join(QStringLiteral(", ")));
}

} // namespace vhm24::ui
