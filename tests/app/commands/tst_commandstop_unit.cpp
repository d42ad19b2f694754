// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commandstop.h"
#include "tests/support/registry.h"

#include <QTest>

#include <csignal>

/// A signal becomes a stop, and afterwards it is an ordinary signal again.
class TestCommandStop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signalStops_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("hang up") << SIGHUP;
    }
    void signalStops()
    {
        QFETCH(int, signal);
        {
            const vhm24::app::CommandStop stop;
            QVERIFY(!stop.token().stop_requested());
            QCOMPARE(::raise(signal), 0);
            QTRY_VERIFY(stop.token().stop_requested());
        }
        struct sigaction now = {};
        ::sigaction(signal, nullptr, &now);
        QVERIFY(now.sa_handler == SIG_DFL);
    }
    void endsWithoutASignal()
    {
        const vhm24::app::CommandStop stop;
        QVERIFY(!stop.token().stop_requested());
    }
};

VHM24_TEST(TestCommandStop)
#include "tst_commandstop_unit.moc"
