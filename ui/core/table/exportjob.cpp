// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/exportjob.h"

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "models/core/id.h"
#include "ui/core/format/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <atomic>
#include <stop_token>

namespace vhm24::ui {

namespace {

/// Ends a job the moment it is cancelled, whatever its worker is at: packing a large file can't be stopped. Either the
/// file takes its place or the job is called off; whoever comes second gives way.
class ExportEnd {
public:
    ExportEnd(Jobs &jobs, int id, const std::stop_token &stop) :
        m_onStop(stop, [this, &jobs, id] {
            if (m_decided.exchange(true))
                return; // the file is there already, or will be at once
            // Later, because all jobs are stopped while their list goes.
            QMetaObject::invokeMethod(
                &jobs, [&jobs, id] { jobs.endCancelled(id, stoppedSentence()); }, Qt::QueuedConnection);
        })
    {
    }
    /// On the thread of the worker.
    [[nodiscard]] bool mayFinish() { return !m_decided.exchange(true); }
    [[nodiscard]] static QString stoppedSentence()
    {
        return QCoreApplication::translate("Export", "Stopped. No file was changed.");
    }

private:
    std::atomic<bool> m_decided{false};
    std::stop_callback<std::function<void()>> m_onStop; // last: it may be called while it is made
};

} // namespace

QString exportSentence(const core::Error &error)
{
    if (error.subject != QLatin1String("file"))
        return sentence(error);
    return QCoreApplication::translate("Export", "The file could not be written: %1. Choose another place.")
        .arg(error.detail);
}

void endExportJob(Jobs &jobs, int id, const core::Result<qint64> &rows, const QString &path, const QString &done)
{
    if (rows)
        jobs.finish(id, done, path);
    else if (rows.error().kind == core::ErrorKind::Cancelled)
        jobs.endCancelled(id, ExportEnd::stoppedSentence());
    else
        jobs.fail(id, exportSentence(rows.error()));
}

QString proposedFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(documents) ? documents : QDir::homePath();
}

void startExport(const Context &context, const core::TableDescriptor &table, const ExportChoice &choice)
{
    const QString title = QCoreApplication::translate("Table", table.title);
    const std::shared_ptr<Jobs> &jobs = context.jobs;
    const int id = jobs->start(QCoreApplication::translate("Export", "Export: %1").arg(title), choice.expected);
    const auto meter = jobs->meter(id);
    const auto end = std::make_shared<ExportEnd>(*jobs, id, meter->stop.get_token());
    const core::ExportRecord record{.actor = context.actor,
                                    .auditId = core::newId(),
                                    .filter = choice.filter,
                                    .format = choice.xlsx ? "XLSX" : "CSV"};
    const core::DateText::Style dates =
        choice.request.shown ? core::DateText::Style::Shown : core::DateText::Style::Iso;
    core::CsvStyle csv = choice.csv;
    csv.dates = dates;
    const core::XlsxStyle xlsx{.sheetName = title, .comment = choice.filter, .dates = dates};
    const auto rows = std::make_shared<core::TableExport>(context.layout, context.catalog, table, choice.request);
    const auto work = [rows, meter, end, record, csv, xlsx, toXlsx = choice.xlsx, path = choice.path,
                       &layout = context.layout](core::Connection &connection) {
        const core::ExportRun run{.stop = meter->stop.get_token(),
                                  .progress = [meter](qint64 count) { meter->rows.store(count); },
                                  .mayFinish = [end] { return end->mayFinish(); }};
        return toXlsx ? core::exportXlsx(connection, layout, *rows, path, xlsx, record, run)
                      : core::exportCsv(connection, layout, *rows, path, csv, record, run);
    };
    auto future = context.layout.database(table.service)
                      .submit<qint64>(work, {.stop = meter->stop.get_token(), .priority = core::Priority::Background});
    core::deliver(
        future, jobs.get(),
        [&jobs = *jobs, &formats = context.formats, id, path = choice.path](const core::Result<qint64> &count) {
            if (const Jobs::Job *const job = jobs.find(id); !job || job->state != Jobs::State::Running)
                return; // called off, and said so
            const auto written =
                count ? static_cast<int>(*count) : 0; // lupdate does not see a text with a cast behind it
            endExportJob(jobs, id, count, path,
                         QCoreApplication::translate("Export", "%1: %n row(s) written.", nullptr, written)
                             .replace(QString::number(written), formats.integer(written))
                             .arg(QFileInfo(path).fileName()));
        });
}

} // namespace vhm24::ui
