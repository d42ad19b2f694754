// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/reach.h"

#include "models/core/database/connection.h"
#include "models/core/database/deliver.h"
#include "models/core/database/tlsfault.h"
#include "models/core/secrets/keystore.h"
#include "models/core/servers/sshtunnel.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <algorithm>

namespace vhm24::app {

using core::Configuration;
using core::ConnectionSettings;
using core::Done;
using core::Error;
using core::ErrorKind;
using core::KeyStore;
using core::Result;
using core::Service;

namespace {

Result<Done> tryConnection(const ConnectionSettings &settings)
{
    const auto connection = core::Connection::open(settings);
    return connection ? Result<Done>(Done{}) : Result<Done>(connection.error());
}

using Work = std::function<void(ConnectionSettings &)>;

/// It, and the way past its pooler.
void onWays(ConnectionSettings &database, const Work &work)
{
    work(database);
    if (!database.direct)
        return;
    ConnectionSettings direct = *database.direct;
    work(direct);
    database.direct = std::make_shared<const ConnectionSettings>(std::move(direct));
}

/// Every way to the databases of a service.
void onWays(Configuration &configuration, Service service, const Work &work)
{
    onWays(configuration.services[std::size_t(service)], work);
    if (auto &reader = configuration.readers[std::size_t(service)])
        onWays(*reader, work);
}

void leadAll(Configuration &configuration, core::SshTunnel &tunnel)
{
    for (const Service service : core::AllServices)
        onWays(configuration, service, [&](ConnectionSettings &one) { tunnel.lead(one); });
}

bool isWithoutPassword(const std::optional<core::RedisSettings> &redis) { return redis && redis->password.isEmpty(); }

bool lacksPassword(const Result<Done> &tried)
{
    return !tried && tried.error().kind == ErrorKind::Denied && core::tlsFaultOf(tried.error()) == core::TlsFault::None;
}

} // namespace

std::vector<Service> placesWithoutPassword(const Configuration &configuration)
{
    std::vector<Service> list;
    QStringList seen;
    if (!qEnvironmentVariableIsEmpty("PGPASSWORD"))
        return list;
    for (const Service service : core::AllServices) {
        const ConnectionSettings &settings = configuration.of(service);
        const QString place = KeyStore::placeOf(settings);
        if (!settings.password.isEmpty() || settings.user.isEmpty() || seen.contains(place))
            continue;
        seen += place;
        list.push_back(service);
    }
    return list;
}

void setPassword(Configuration &configuration, Service service, const QString &password)
{
    const ConnectionSettings known = configuration.of(service);
    for (const Service other : core::AllServices) {
        const ConnectionSettings &its = configuration.of(other);
        if (KeyStore::placeOf(its) == KeyStore::placeOf(known) && its.password == known.password)
            onWays(configuration, other, [&](ConnectionSettings &one) {
                if (one.user == known.user && one.password == known.password)
                    one.password = password;
            });
    }
}

Result<Configuration> reachableConfiguration(const ConfigurationSource &source)
{
    auto configuration = loadConfiguration(source);
    if (!configuration)
        return configuration;
    for (const Service service : placesWithoutPassword(*configuration)) {
        const QString place = KeyStore::placeOf(configuration->of(service));
        const auto kept = KeyStore::readNow(place);
        if (kept)
            setPassword(*configuration, service, *kept);
        else if (kept.error().kind == ErrorKind::Unavailable)
            break; // the file .pgpass may still have it
    }
    // Most have none at all, so that nobody is asked for it.
    if (isWithoutPassword(configuration->redis)) {
        if (const auto kept = KeyStore::readNow(KeyStore::placeOf(*configuration->redis)))
            configuration->redis->password = *kept;
    }
    if (!configuration->tunnel)
        return configuration;
    auto *const tunnel = new core::SshTunnel(*configuration->tunnel, QCoreApplication::instance());
    leadAll(*configuration, *tunnel);
    const auto opened = tunnel->openNow();
    return opened ? configuration : Result<Configuration>(opened.error());
}

Reach::Reach(Configuration configuration, QObject *parent) :
    QObject(parent),
    m_configuration(std::move(configuration)),
    m_open(placesWithoutPassword(m_configuration)),
    m_keyStore(std::make_unique<KeyStore>())
{
    for (const Service service : m_open)
        m_places.push_back(KeyStore::placeOf(m_configuration.of(service)));
}

Reach::~Reach() = default;

void Reach::start()
{
    m_at = 0;
    readNext();
}

void Reach::readNext()
{
    if (m_at == m_places.size() || !m_hasKeyStore)
        return readRedis();
    const std::size_t at = m_at++;
    m_keyStore->read(m_places[at], [this, at](const Result<QString> &kept) {
        if (kept)
            setPassword(m_configuration, m_open[at], *kept);
        else
            m_hasKeyStore = kept.error().kind != ErrorKind::Unavailable;
        readNext();
    });
}

void Reach::readRedis()
{
    if (!isWithoutPassword(m_configuration.redis) || !m_hasKeyStore)
        return openTunnel();
    m_keyStore->read(KeyStore::placeOf(*m_configuration.redis), [this](const Result<QString> &kept) {
        if (kept)
            m_configuration.redis->password = *kept;
        openTunnel();
    });
}

void Reach::openTunnel()
{
    m_at = 0;
    if (!m_configuration.tunnel)
        return tryNext();
    m_tunnel = std::make_unique<core::SshTunnel>(*m_configuration.tunnel);
    connect(m_tunnel.get(), &core::SshTunnel::opened, this, &Reach::tryNext);
    connect(m_tunnel.get(), &core::SshTunnel::failed, this, &Reach::failed);
    leadAll(m_configuration, *m_tunnel);
    m_tunnel->open();
}

/// Only what came without a password is tried; all else is for the login to say.
void Reach::tryNext()
{
    if (m_at == m_places.size()) {
        Q_EMIT reached(m_configuration);
        return;
    }
    const ConnectionSettings settings = m_configuration.of(m_open[m_at]);
    core::deliver(QtConcurrent::run([settings] { return tryConnection(settings); }), this,
                  [this](const Result<Done> &tried) { tell(tried); });
}

void Reach::tell(const Result<Done> &tried)
{
    const QString place = m_places[m_at];
    if (lacksPassword(tried)) {
        Q_EMIT passwordWanted(place, m_wasTyped || !m_configuration.of(m_open[m_at]).password.isEmpty());
        return;
    }
    if (tried && m_wasTyped && m_keeps)
        m_keyStore->write(place, m_configuration.of(m_open[m_at]).password, [](const Result<Done> &kept) {
            if (!kept)
                qWarning("The password was not kept: %s", qUtf8Printable(kept.error().detail));
        });
    m_wasTyped = false;
    ++m_at;
    tryNext();
}

/// Databases of one server usually have one user and one password: it is tried with the others too.
void Reach::answer(const QString &password, bool keep)
{
    m_wasTyped = true;
    m_keeps = keep && m_hasKeyStore;
    const ConnectionSettings typed = m_configuration.of(m_open[m_at]);
    for (std::size_t i = m_at; i < m_open.size(); ++i) {
        const ConnectionSettings other = m_configuration.of(m_open[i]);
        if (other.password == typed.password && other.user == typed.user && other.hosts == typed.hosts &&
            other.ports == typed.ports)
            setPassword(m_configuration, m_open[i], password);
    }
    tryNext();
}

} // namespace vhm24::app
