// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/connection.h"
#include "models/core/settings/databaseurl.h"
#include "tests/support/delayproxy.h"
#include "tests/support/registry.h"
#include "tests/support/testservers.h"

#include <QTest>

using namespace vhm24;
using namespace std::chrono_literals;

/// The proxy that the tests of round trips count with.
class TestDelayProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto settings = core::parseDatabaseUrl(m_servers.databaseUrl());
        QVERIFY2(settings.ok(), qPrintable(m_servers.problem()));
        m_settings = *settings;
        m_proxy = std::make_unique<tests::DelayProxy>(quint16(m_settings.ports.first()), 5ms);
        QVERIFY(m_proxy->port() > 0);
        m_settings.hosts = {QStringLiteral("127.0.0.1")};
        m_settings.ports = {m_proxy->port()};
    }
    void cleanupTestCase() { m_proxy.reset(); }

    void countsEachAnswerOnce()
    {
        const auto connection = open();
        QVERIFY(connection);
        const qint64 before = m_proxy->roundTrips();
        QVERIFY(connection->run({.sql = "SELECT 1"}));
        QCOMPARE(m_proxy->roundTrips() - before, 1);
        const std::vector<core::Statement> together{{.sql = "SELECT 1"}, {.sql = "SELECT 2"}, {.sql = "SELECT 3"}};
        QVERIFY(connection->runTogether(together));
        QCOMPARE(m_proxy->roundTrips() - before, 2);
        // An answer of many packets is still one.
        QVERIFY(connection->run({.sql = "SELECT repeat('x', 1000) FROM generate_series(1, 3000)"}));
        QCOMPARE(m_proxy->roundTrips() - before, 3);
        QCOMPARE(connection->roundTrips(), 3);
    }

    void keepsPacketsBack()
    {
        const auto connection = open();
        QVERIFY(connection);
        m_proxy->setDelay(150ms);
        // Less than the way there and back.
        const auto late = connection->run({.sql = "SELECT 1"}, {.deadline = 200ms});
        m_proxy->setDelay(5ms);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, core::ErrorKind::Unavailable);
    }

    void stallsAndGoesOn()
    {
        const auto connection = open();
        QVERIFY(connection);
        m_proxy->setStalled(true);
        std::jthread later([this] {
            std::this_thread::sleep_for(200ms);
            m_proxy->setStalled(false);
        });
        const auto answer = connection->run({.sql = "SELECT 7"}, {.deadline = 30s});
        QVERIFY(answer);
        QCOMPARE(answer->integer(0, 0), 7);
    }

    void cutsAndRefuses()
    {
        const auto connection = open();
        QVERIFY(connection);
        m_proxy->setRefusing(true);
        m_proxy->cut();
        QTRY_COMPARE(m_proxy->connections(), 0);
        QVERIFY(!connection->run({.sql = "SELECT 1"}));
        QVERIFY(connection->isBroken());
        QVERIFY(!core::Connection::open(m_settings));
        m_proxy->setRefusing(false);
        QVERIFY(open());
    }

private:
    std::unique_ptr<core::Connection> open()
    {
        auto opened = core::Connection::open(m_settings);
        return opened ? std::move(*opened) : nullptr;
    }
    tests::TestServers m_servers;
    core::ConnectionSettings m_settings;
    std::unique_ptr<tests::DelayProxy> m_proxy;
};

VHM24_TEST(TestDelayProxy)
#include "tst_delayproxy_db.moc"
