// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchpage.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

/// What an open list holds in memory, each time in a process that has done nothing else.
namespace vhm24::bench {

namespace {

constexpr int PagesRead = 12; // more than the window holds

double peakMb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6, 20).simplified().split(' ').value(0).toDouble() / 1024;
}

double childMb(const QString &what)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), what});
    child.waitForFinished(120'000);
    bool number = false;
    const double mb = child.readAllStandardOutput().trimmed().toDouble(&number);
    if (!number)
        qFatal("the measured process failed: %s", child.readAllStandardError().constData());
    return mb;
}

} // namespace

int runMemoryChild(const Ground &ground, const QString &what)
{
    const PageGround around(ground);
    // The empty program has a page too, of a table with nothing in it to speak of.
    const auto empty = around.shownPage(ground.table("machines.Location"));
    if (what != QLatin1String("empty")) {
        const core::TableDescriptor *const table = ground.catalog.find(what);
        if (!table)
            return 2;
        const auto page = around.shownPage(*table);
        const double ignored = untilPainted(page->view(), [&] { page->open({}); });
        Q_UNUSED(ignored)
        for (int read = 0; read < PagesRead; ++read) {
            settle(100);
            page->model().loadAfter();
        }
        settle(300);
        page->model().jumpToEnd();
        settle(500);
    }
    QTextStream(stdout) << peakMb() << '\n';
    return 0;
}

std::vector<Finding> measureMemory(const Ground &ground)
{
    std::vector<double> empty;
    std::vector<double> large;
    std::vector<double> small;
    for (int run = 0; run < ground.runs; ++run) {
        empty.push_back(childMb(QStringLiteral("empty")));
        large.push_back(childMb(QStringLiteral("machines.MachineTelemetry")));
        small.push_back(childMb(QStringLiteral("auth.AuditLog")));
    }
    const double most = std::max(median(large), median(small));
    const double least = std::min(median(large), median(small));
    return {{.name = QStringLiteral("memory above the empty program"),
             .result = most - median(empty),
             .unit = QStringLiteral("MB"),
             .goal = 60,
             .atLeast = false},
            {.name = QStringLiteral("memory with a table ten times as large, difference"),
             .result = (most / least - 1) * 100,
             .unit = QStringLiteral("%"),
             .goal = 10,
             .atLeast = false}};
}

} // namespace vhm24::bench
