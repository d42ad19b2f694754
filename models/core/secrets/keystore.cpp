// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/secrets/keystore.h"

#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QTimer>

#include <memory>

namespace vhm24::core {

namespace {

constexpr const char *KeyStoreService = "uz.vhm24.desk";
constexpr int KeyStoreMs = 90'000; // somebody may be typing the password of the store itself

Error keyStoreError(QKeychain::Error error, const QString &text)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return {.kind = ErrorKind::NotFound, .detail = QStringLiteral("no password is kept for it")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {.kind = ErrorKind::Denied, .detail = QStringLiteral("the key store was not opened: ") + text};
    default: return {.kind = ErrorKind::Unavailable, .detail = QStringLiteral("there is no key store: ") + text};
    }
}

/// Calls `done` once: with the job when it has finished, with nullptr when no answer came; not at all after the owner
/// is gone. The job is nobody's child: the desktop answers into it whenever it likes, and it deletes itself then.
template <typename Job>
void startKeyJob(QObject *owner, Job *job, const QString &place, std::function<void(const Job *)> done)
{
    job->setInsecureFallback(false);
    job->setKey(place);
    auto *const timer = new QTimer(job);
    timer->setSingleShot(true);
    const auto told = std::make_shared<bool>(false);
    const auto tell = [told, done = std::move(done)](const Job *answered) {
        if (!std::exchange(*told, true))
            done(answered);
    };
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, tell] { tell(job); });
    QObject::connect(timer, &QTimer::timeout, owner, [tell] { tell(nullptr); });
    timer->start(KeyStoreMs);
    job->start();
}

Result<Done> outcomeOf(const QKeychain::Job *job)
{
    if (!job)
        return Error{.kind = ErrorKind::Unavailable, .detail = QStringLiteral("the key store does not answer")};
    if (job->error() != QKeychain::NoError)
        return keyStoreError(job->error(), job->errorString());
    return Done{};
}

/// Spins until the call has answered.
template <typename T>
Result<T> awaitKeyStore(const std::function<void(KeyStore &, std::function<void(Result<T>)>)> &call)
{
    KeyStore store;
    QEventLoop loop;
    std::optional<Result<T>> answer;
    call(store, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

} // namespace

void KeyStore::read(const QString &place, const Answer &answer)
{
    using Job = QKeychain::ReadPasswordJob;
    startKeyJob<Job>(this, new Job(QLatin1String(KeyStoreService)), place, [answer](const Job *job) {
        const auto done = outcomeOf(job);
        answer(done ? Result<QString>(job->textData()) : Result<QString>(done.error()));
    });
}

void KeyStore::write(const QString &place, const QString &password, const Outcome &outcome)
{
    using Job = QKeychain::WritePasswordJob;
    auto *const job = new Job(QLatin1String(KeyStoreService));
    job->setTextData(password);
    startKeyJob<Job>(this, job, place, [outcome](const Job *one) { outcome(outcomeOf(one)); });
}

void KeyStore::remove(const QString &place, const Outcome &outcome)
{
    using Job = QKeychain::DeletePasswordJob;
    startKeyJob<Job>(this, new Job(QLatin1String(KeyStoreService)), place,
                     [outcome](const Job *one) { outcome(outcomeOf(one)); });
}

Result<QString> KeyStore::readNow(const QString &place)
{
    return awaitKeyStore<QString>([&](KeyStore &store, const auto &answer) { store.read(place, answer); });
}

Result<Done> KeyStore::writeNow(const QString &place, const QString &password)
{
    return awaitKeyStore<Done>([&](KeyStore &store, const auto &answer) { store.write(place, password, answer); });
}

Result<Done> KeyStore::removeNow(const QString &place)
{
    return awaitKeyStore<Done>([&](KeyStore &store, const auto &answer) { store.remove(place, answer); });
}

QString KeyStore::placeOf(const ConnectionSettings &settings)
{
    return QStringLiteral("postgresql://%1@%2").arg(settings.user, settings.place());
}

QString KeyStore::placeOf(const RedisSettings &settings)
{
    return QStringLiteral("redis://%1@%2/%3").arg(settings.user, core::placeOf(settings)).arg(settings.database);
}

} // namespace vhm24::core
