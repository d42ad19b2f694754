// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace vhm24::tests {

/// A test class, known by the name of its file. Made before main(), on the main thread.
class Registration {
public:
    using Run = int (*)(int argc, char **argv);
    enum class Application { Core, Widgets };

    Registration(const char *file, Application application, Run test);

    /// That of `stem`, such as tst_layout_unit, or nullptr.
    [[nodiscard]] static const Registration *find(const QString &stem);
    [[nodiscard]] static QStringList stems();

    [[nodiscard]] Application application() const { return m_application; }
    [[nodiscard]] int run(int argc, char **argv) const { return m_run(argc, argv); }

private:
    QString m_stem;
    Application m_application;
    Run m_run;
};

template <typename Test> int runTest(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace vhm24::tests

// In place of QTEST_MAIN: one program holds many test classes, as each of its own costs a link and a moc.
#define VHM24_TEST(Test)                                                                                               \
    static const vhm24::tests::Registration registered##Test(__FILE__, vhm24::tests::Registration::Application::Core,  \
                                                             vhm24::tests::runTest<Test>);
#define VHM24_GUI_TEST(Test)                                                                                           \
    static const vhm24::tests::Registration registered##Test(                                                          \
        __FILE__, vhm24::tests::Registration::Application::Widgets, vhm24::tests::runTest<Test>);
