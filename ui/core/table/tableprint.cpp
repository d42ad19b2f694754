// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/tableprint.h"

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "models/core/id.h"
#include "ui/core/table/exportdialog.h"
#include "ui/core/table/exportjob.h"
#include "ui/core/table/filterwords.h"
#include "ui/core/table/tablepage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>

namespace vhm24::ui {

namespace {

constexpr double MarginMm = 12;
constexpr auto TooManyRows = "rows"; // Error::subject

struct Work {
    std::shared_ptr<core::TableExport> rows;
    std::shared_ptr<JobMeter> meter;
    PrintHead head = {};
    core::ExportRecord record = {};
};

QString tooManyRows(const Context &context)
{
    return QCoreApplication::translate("Print", "A print takes up to %1 rows, and this list has more. Set a filter, or "
                                                "export the list to a file.")
        .arg(context.formats.integer(MostPrintedRows));
}

core::Result<core::Done> paintPages(const PrintLayout &layout, QPagedPaintDevice &device, double resolution,
                                    const std::stop_token &stop)
{
    QPainter painter;
    if (!painter.begin(&device))
        return core::fileError(QStringLiteral("the pages could not be made"));
    painter.scale(resolution / PrintLayout::UnitsPerInch, resolution / PrintLayout::UnitsPerInch);
    for (int page = 0; page < layout.pages(); ++page) {
        if (stop.stop_requested())
            return core::Error{.kind = core::ErrorKind::Cancelled, .detail = QStringLiteral("cancelled")};
        if (page > 0)
            device.newPage();
        layout.paint(painter, page);
    }
    return core::Done{};
}

/// The size of what can be printed on, upright, in the units of the layout.
QSizeF uprightOf(const QPageLayout &page)
{
    QPageLayout upright = page;
    upright.setOrientation(QPageLayout::Portrait);
    return upright.paintRect(QPageLayout::Point).size() * (PrintLayout::UnitsPerInch / 72);
}

/// Reads the rows and paints them. `device` is a QPrinter or a QPdfWriter; both have a resolution of their own.
template <typename Device>
core::Result<qint64> paintRows(core::Connection &connection, const Work &work, Device &device)
{
    PrintRows rows;
    const std::stop_token stop = work.meter->stop.get_token();
    const auto count = work.rows->run(connection, rows, stop, [&](qint64 read) { work.meter->rows.store(read); });
    if (!count)
        return count.error();
    if (*count > MostPrintedRows)
        return core::Error{.kind = core::ErrorKind::Invalid, .subject = QLatin1String(TooManyRows)};
    const PrintLayout layout(work.head, rows, uprightOf(device.pageLayout()));
    device.setPageOrientation(layout.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait);
    const auto painted = paintPages(layout, device, device.resolution(), stop);
    return painted ? count : core::Result<qint64>(painted.error());
}

core::Result<qint64> writePdf(core::Connection &connection, const core::Layout &layout, const Work &work,
                              const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fileError(file.errorString());
    core::Result<qint64> count = qint64(0);
    {
        QPdfWriter writer(&file);
        writer.setTitle(work.head.title);
        writer.setCreator(QStringLiteral("VHM24 Desk"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter);
        count = paintRows(connection, work, writer);
    }
    if (!count)
        return count;
    if (const auto audited = core::auditExport(connection, layout, work.rows->table(), work.record, *count); !audited)
        return audited.error();
    if (!file.commit())
        return core::fileError(file.errorString());
    return count;
}

core::Result<qint64> print(core::Connection &connection, const core::Layout &layout, const Work &work,
                           QPrinter &printer)
{
    const auto count = paintRows(connection, work, printer);
    if (!count)
        return count;
    const auto audited = core::auditExport(connection, layout, work.rows->table(), work.record, *count);
    return audited ? count : core::Result<qint64>(audited.error());
}

using Run = std::function<core::Result<qint64>(core::Connection &, const Work &)>;

void startWork(const Context &context, const core::TableDescriptor &table, const PrintChoice &choice,
               const QByteArray &format, const QString &path, const Run &run)
{
    core::ExportRequest request = choice.request;
    request.limit = MostPrintedRows + 1;
    const QString title = format == "PDF" ? QCoreApplication::translate("Print", "PDF: %1").arg(choice.head.title)
                                          : QCoreApplication::translate("Print", "Print: %1").arg(choice.head.title);
    const int id = context.jobs->start(title, choice.expected);
    const Work work{
        .rows = std::make_shared<core::TableExport>(context.layout, context.catalog, table, request),
        .meter = context.jobs->meter(id),
        .head = choice.head,
        .record = {.actor = context.actor, .auditId = core::newId(), .filter = choice.filter, .format = format}};
    auto future = context.layout.database(table.service)
                      .submit<qint64>([work, run](core::Connection &connection) { return run(connection, work); },
                                      {.stop = work.meter->stop.get_token(), .priority = core::Priority::Background});
    core::deliver(future, context.jobs.get(),
                  [&jobs = *context.jobs, id, path, tooMany = tooManyRows(context)](const core::Result<qint64> &count) {
                      if (!count && count.error().subject == QLatin1String(TooManyRows))
                          return jobs.fail(id, tooMany);
                      const int rows = count ? static_cast<int>(*count) : 0;
                      endExportJob(
                          jobs, id, count, path,
                          path.isEmpty()
                              ? QCoreApplication::translate("Print", "%n row(s) sent to the printer.", nullptr, rows)
                              : QCoreApplication::translate("Print", "%1: %n row(s) written.", nullptr, rows)
                                    .arg(QFileInfo(path).fileName()));
                  });
}

/// Told at once where the number of rows is known.
bool isTooLong(TablePage &page, const PrintChoice &choice)
{
    if (choice.expected <= MostPrintedRows)
        return false;
    page.context().prompts.tell(&page, QCoreApplication::translate("Print", "The list is too long for paper"),
                                tooManyRows(page.context()));
    return true;
}

} // namespace

void startPrint(const Context &context, const core::TableDescriptor &table, const PrintChoice &choice,
                const std::shared_ptr<QPrinter> &printer)
{
    startWork(context, table, choice, "PRINT", {},
              [printer, &layout = context.layout](core::Connection &connection, const Work &work) {
                  return print(connection, layout, work, *printer);
              });
}

void startPdf(const Context &context, const core::TableDescriptor &table, const PrintChoice &choice,
              const QString &path)
{
    startWork(context, table, choice, "PDF", path,
              [path, &layout = context.layout](core::Connection &connection, const Work &work) {
                  return writePdf(connection, layout, work, path);
              });
}

PrintChoice printChoice(TablePage &page)
{
    const Context &context = page.context();
    const core::WindowModel &model = page.model();
    PrintChoice choice{
        .request = {.view = model.view(), .columns = visibleColumns(page), .zone = context.formats.zone()}};
    const QStringList selected = selectedRowIds(page);
    using Kind = core::WindowModel::CountKind;
    if (selected.size() > 1) {
        choice.request.ids = selected;
        choice.expected = selected.size();
        choice.filter = QCoreApplication::translate("Print", "%n selected row(s)", nullptr, int(selected.size()));
    } else {
        choice.filter = filterWords(page.table(), model.view(), context);
        if (model.countKind() == Kind::Exact || model.countKind() == Kind::AtLeast)
            choice.expected = model.count();
    }
    choice.head = {.title = QCoreApplication::translate("Table", page.table().title),
                   .filter = choice.filter.isEmpty()
                                 ? QString()
                                 : QCoreApplication::translate("Print", "Filter: %1").arg(choice.filter),
                   .made = QCoreApplication::translate("Print", "%1, made by %2")
                               .arg(QDateTime::currentDateTimeUtc()
                                        .toTimeZone(context.formats.zone())
                                        .toString(QStringLiteral("dd.MM.yyyy HH:mm")),
                                    context.actor.name.isEmpty() ? context.actor.email : context.actor.name),
                   .pageNumber = QCoreApplication::translate("Print", "page %1 of %2")};
    return choice;
}

void openPrintDialog(TablePage &page)
{
    const PrintChoice choice = printChoice(page);
    if (isTooLong(page, choice))
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(choice.head.title);
    printer->setPageMargins(QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter);
    auto *const dialog = new QPrintDialog(printer.get(), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &page,
                     [&page, choice, printer] { startPrint(page.context(), page.table(), choice, printer); });
    dialog->open();
}

void openPdfDialog(TablePage &page)
{
    const PrintChoice choice = printChoice(page);
    if (isTooLong(page, choice))
        return;
    const QString name = QString(choice.head.title).replace(QLatin1Char(' '), QLatin1Char('_')) + QLatin1Char('_') +
                         page.context().formats.today().toString(Qt::ISODate) + QStringLiteral(".pdf");
    page.context().prompts.chooseFile(
        &page,
        {.title = QCoreApplication::translate("Print", "Save as PDF"),
         .path = QDir(proposedFolder()).filePath(name),
         .pattern = QStringLiteral("PDF (*.pdf)")},
        [&page, choice](const QString &path) { startPdf(page.context(), page.table(), choice, path); });
}

} // namespace vhm24::ui
