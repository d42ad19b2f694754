// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/servers/privateservers.h"
#include "tests/support/bouncer.h"
#include "tests/support/serviceworld.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

/// Migrated databases, of which tests take copies: quicker than to migrate each time.
bool makeOriginals(const QString &folder)
{
    using vhm24::tests::ServiceWorld;
    qputenv("VHM24_TEST_SERVERS", folder.toUtf8());
    vhm24::tests::TestServers servers;
    for (const char *const layout : {"schemas", "databases", "public"}) {
        qputenv("VHM24_TEST_LAYOUT", layout);
        for (const auto service : vhm24::core::AllServices)
            servers.dropDatabase(ServiceWorld::originalOf(service, vhm24::tests::isInManyDatabases()));
        ServiceWorld world;
        if (!world.problem().isEmpty() || !world.becomeOriginal())
            return false;
    }
    return true;
}

constexpr const char *Memory = "/dev/shm";
constexpr qint64 RoomWanted = qint64(4) << 30;

/// Where there is room, the folder is a link into memory: making a database takes a tenth of the time there, and the
/// tests make hundreds.
void placeInMemory(const QString &folder)
{
    const QStorageInfo memory{QString::fromLatin1(Memory)};
    if (QFileInfo::exists(folder) || memory.fileSystemType() != "tmpfs" || memory.bytesAvailable() < RoomWanted)
        return;
    QFile::remove(folder); // a link whose target went when the machine was started anew
    QTemporaryDir place(QString::fromLatin1(Memory) + QStringLiteral("/vhm24-tests-XXXXXX"));
    if (!place.isValid() || !QDir().mkpath(QFileInfo(folder).path()) || !QFile::link(place.path(), folder))
        return;
    // As root, PostgreSQL runs as somebody else, who must come by.
    QFile::setPermissions(place.path(), QFile::permissions(place.path()) | QFile::ExeGroup | QFile::ExeOther);
    place.setAutoRemove(false);
}

void takeFromMemory(const QString &folder)
{
    const QFileInfo link(folder);
    if (link.isSymLink() && link.symLinkTarget().startsWith(QLatin1String(Memory)) &&
        QDir(link.symLinkTarget()).removeRecursively())
        QFile::remove(folder);
}

} // namespace

/// The fixture of the test suite: `test_servers start|stop DIR`.
int main(int argc, char **argv)
{
    using vhm24::core::Done;
    using vhm24::core::Result;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream err(stderr);
    if (arguments.size() != 3)
        return 2;
    vhm24::core::PrivateServers servers(arguments[2], vhm24::tests::TestServers::Small);
    vhm24::tests::Bouncer bouncer(arguments[2]);
    bouncer.stop(); // one from before holds databases that are made anew
    if (arguments[1] == QLatin1String("start")) {
        placeInMemory(arguments[2]);
        const auto urls = servers.start();
        if (!urls)
            err << urls.error().detail << '\n';
        if (!urls || !makeOriginals(arguments[2]))
            return 1;
        const auto ready = vhm24::tests::Bouncer::isWanted() ? bouncer.start() : Result<Done>(Done{});
        if (!ready)
            err << ready.error().detail << '\n';
        return ready ? 0 : 1;
    }
    const auto stopped = servers.stop();
    if (!stopped)
        err << stopped.error().detail << '\n';
    else
        takeFromMemory(arguments[2]);
    return stopped ? 0 : 1;
}
