// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/redisclient.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace vhm24::tests {

inline int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost));
    return server.serverPort();
}

/// Answers every connection with the same bytes, in its own thread.
class LyingServer {
public:
    explicit LyingServer(QByteArray answer) :
        m_thread(QThread::create([this, answer = std::move(answer)] { serve(answer); }))
    {
        m_thread->start();
        while (m_port == 0)
            QThread::msleep(1);
    }
    ~LyingServer()
    {
        m_stop = true;
        m_thread->wait();
    }
    LyingServer(const LyingServer &) = delete;
    LyingServer &operator=(const LyingServer &) = delete;
    [[nodiscard]] core::RedisSettings settings() const { return {.host = QStringLiteral("127.0.0.1"), .port = m_port}; }

private:
    void serve(const QByteArray &answer)
    {
        QTcpServer server;
        server.listen(QHostAddress(QHostAddress::LocalHost));
        m_port = server.serverPort();
        std::vector<std::unique_ptr<QTcpSocket>> guests;
        while (!m_stop) {
            if (server.waitForNewConnection(10)) {
                guests.emplace_back(server.nextPendingConnection());
                guests.back()->setParent(nullptr);
            }
            for (const auto &guest : guests) {
                if (guest->waitForReadyRead(1) && !guest->readAll().isEmpty()) {
                    guest->write(answer);
                    guest->waitForBytesWritten(50);
                }
            }
        }
    }

    std::atomic<int> m_port = 0;
    std::atomic<bool> m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

/// A redis-server of this test alone, which it may kill.
class OwnRedis {
public:
    explicit OwnRedis(int port, QStringList options = {}) : m_port(port), m_options(std::move(options)) {}
    ~OwnRedis() { kill(); }
    OwnRedis(const OwnRedis &) = delete;
    OwnRedis &operator=(const OwnRedis &) = delete;
    bool start()
    {
        return launch({QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--bind"),
                       QStringLiteral("127.0.0.1"), QStringLiteral("--save"), QString(), QStringLiteral("--dir"),
                       m_dir.path()});
    }
    /// As a Sentinel over the master at that port; the options are not used.
    bool startSentinel(int masterPort)
    {
        QFile file(m_dir.filePath(QStringLiteral("sentinel.conf")));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(QStringLiteral("port %1\nbind 127.0.0.1\ndir %2\nsentinel monitor desk 127.0.0.1 %3 1\n"
                                  "sentinel down-after-milliseconds desk 500\n")
                       .arg(m_port)
                       .arg(m_dir.path())
                       .arg(masterPort)
                       .toUtf8());
        file.close();
        m_options.clear();
        return launch({file.fileName(), QStringLiteral("--sentinel")});
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] core::RedisSettings settings() const { return {.host = QStringLiteral("127.0.0.1"), .port = m_port}; }
    /// Any command at all, as only a test may send it: its answer, as it came.
    QByteArray raw(const QByteArray &line) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_port));
        socket.waitForConnected();
        socket.write(line + "\r\n");
        QByteArray answer;
        while (!answer.endsWith("\r\n") && socket.waitForReadyRead(30'000))
            answer += socket.readAll();
        while (answer.startsWith('*') && socket.waitForReadyRead(100)) // a list comes in parts
            answer += socket.readAll();
        return answer;
    }

private:
    bool launch(const QStringList &arguments)
    {
        m_process.start(QStringLiteral("redis-server"), arguments + m_options);
        return m_process.waitForStarted() &&
               QTest::qWaitFor([this] { return bool(core::RedisClient(settings()).ping()); }, 10'000);
    }

    int m_port;
    QStringList m_options;
    QTemporaryDir m_dir;
    QProcess m_process;
};

} // namespace vhm24::tests
