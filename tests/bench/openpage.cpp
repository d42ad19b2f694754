// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "models/core/database/database.h"
#include "tests/support/uifakes.h"
#include "ui/core/look/theme.h"
#include "ui/core/table/tablepage.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

/// `bench_openpage TABLE [RUNS]`, such as auth.AuditLog, on DATABASE_URL: milliseconds from the click to rows and to
/// pixels in a window that is shown already, and the memory of the whole program.
namespace {

using namespace vhm24;

qint64 residentKb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6, 16).simplified().split(' ').value(0).toLongLong();
}

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Medians over the lines of the trace, and the memory as it is now.
QString summary(const QString &traceFile, const QString &table, qint64 before)
{
    std::vector<double> rows;
    std::vector<double> pixels;
    QFile lines(traceFile);
    lines.open(QIODevice::ReadOnly);
    for (const QByteArray &line : lines.readAll().split('\n')) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        if (one.isEmpty())
            continue;
        rows.push_back(one.value(QLatin1String("rowsMs")).toDouble());
        pixels.push_back(one.value(QLatin1String("pixelsMs")).toDouble());
    }
    return QStringLiteral("%1: %2 runs, rows %3 ms, pixels %4 ms (worst %5), memory %6 MiB, %7 MiB above the program "
                          "without a page\n")
        .arg(table)
        .arg(rows.size())
        .arg(median(rows), 0, 'f', 1)
        .arg(median(pixels), 0, 'f', 1)
        .arg(*std::max_element(pixels.begin(), pixels.end()), 0, 'f', 1)
        .arg(residentKb() / 1024)
        .arg((residentKb() - before) / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QApplication::arguments();
    const core::Catalog catalog = app::makeCatalog();
    const core::TableDescriptor *const table = catalog.find(arguments.value(1));
    const auto configuration = app::loadConfiguration({});
    if (!table || !configuration)
        return 2;
    ui::applyTheme(application, ui::Theme::Light);
    const core::Layout layout = core::makeLayout(*configuration);
    core::LabelDirectory labels(layout, catalog);
    ui::Formats formats;
    ui::Trace trace;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("trace"));
    trace.open(file);
    tests::FakePrompts prompts;
    tests::FakeNavigator navigator;
    const ui::Context context{.layout = layout,
                              .catalog = catalog,
                              .labels = labels,
                              .formats = formats,
                              .trace = trace,
                              .prompts = prompts,
                              .actor = {.roles = core::Role::Admin},
                              .navigator = &navigator};
    labels.preload();
    settle(500);
    const qint64 before = residentKb();
    for (int run = 0; run < std::max(arguments.value(2).toInt(), 5); ++run) {
        ui::TablePage page(context, *table);
        page.resize(1244, 872);
        page.show();
        settle(200);
        page.open({});
        settle(400);
    }
    out << summary(file, table->key(), before);
    return 0;
}
