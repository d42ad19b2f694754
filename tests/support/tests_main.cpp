// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <cstdio>
#include <memory>
#include <vector>

namespace vhm24::tests {

namespace {

std::vector<const Registration *> &registrations()
{
    static std::vector<const Registration *> all;
    return all;
}

} // namespace

Registration::Registration(const char *file, Application application, Run test) :
    m_stem(QFileInfo(QString::fromUtf8(file)).completeBaseName()),
    m_application(application),
    m_run(test)
{
    registrations().push_back(this);
}

const Registration *Registration::find(const QString &stem)
{
    for (const Registration *one : registrations()) {
        if (one->m_stem == stem)
            return one;
    }
    return nullptr;
}

QStringList Registration::stems()
{
    QStringList stems;
    for (const Registration *one : registrations())
        stems += one->m_stem;
    stems.sort();
    return stems;
}

} // namespace vhm24::tests

/// Qt's pool says that its threads are done a moment before they end, and what OpenSSL keeps for a thread goes with it.
/// The search for leaks must not come first.
static void awaitThreads()
{
#ifdef __SANITIZE_ADDRESS__
    const QDeadlineTimer end(1'000);
    while (QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1 &&
           !end.hasExpired())
        QThread::msleep(1);
#endif
}

/// NAME is the file of the test class without its ending; what follows goes to Qt Test.
int main(int argc, char **argv)
{
    using vhm24::tests::Registration;
    const Registration *const test = argc > 1 ? Registration::find(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!test) {
        std::fprintf(stderr, "Usage: %s NAME [OPTION…] [FUNCTION[:DATA]…]\nNAME is one of: %s\n", argv[0],
                     qPrintable(Registration::stems().join(QLatin1Char(' '))));
        return 2;
    }
    const QString name = QString::fromLocal8Bit(argv[1]);
    argv[1] = argv[0];
    --argc;
    ++argv;
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    std::unique_ptr<QCoreApplication> application;
    if (test->application() == Registration::Application::Widgets)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    // Settings and drafts stay apart from those of the user, and of tests that run at the same time.
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(name + QLatin1Char('-') + qEnvironmentVariable("VHM24_TEST_LAYOUT"));
    QTEST_DISABLE_KEYPAD_NAVIGATION
    const int code = test->run(argc, argv);
    application.reset();
    awaitThreads();
    return code;
}
