// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/database.h"
#include "models/core/database/layout.h"

#include <QDateTime>
#include <QFuture>

#include <functional>
#include <memory>

namespace vhm24::auth {

/// From where somebody logs in; goes to the session and to the audit.
struct LoginClient {
    QString ipAddress = {}; ///< Empty: the address that the server sees.
    QString program = {};   ///< Such as `VHM24 Desk 0.1`.
    QString host = {};
};

enum class LoginStatus {
    LoggedIn,
    WrongCredentials, ///< Unknown address or wrong password; deliberately one answer for both.
    Inactive,         ///< The password is right, the account is switched off.
    MustWait          ///< Too many failures; nothing was checked.
};

/// The answer of a server that could be asked. A refused log-in is an answer, not an Error.
struct LoginOutcome {
    LoginStatus status = LoginStatus::WrongCredentials;
    int waitSeconds = 0;      ///< Until the next try is looked at; by the server's clock.
    core::Actor actor = {};   ///< When LoggedIn.
    QDateTime expiresAt = {}; ///< When LoggedIn.
};

/// Who is it? By email and password, in two round trips. A try is counted before its password is looked at, so that
/// tries side by side count as well; the fifth failure in a row makes the next wait 2 s, doubling up to 15 min.
class LoginService {
public:
    static constexpr int FreeFailures = 5;
    static constexpr int LongestWaitSeconds = 900;
    /// Seconds to wait after that many failures in a row.
    [[nodiscard]] static int waitAfter(int failures);

    using Verify = std::function<bool(const QString &password, const QByteArray &hash)>;

    explicit LoginService(core::Layout layout);
    /// With another check than bcrypt's, to count its runs.
    LoginService(core::Layout layout, Verify verify);

    /// Runs on a thread of auth's Database. Error: Invalid with subject `email` or `password` when one is not given,
    /// otherwise what kept the server from answering.
    [[nodiscard]] QFuture<core::Result<LoginOutcome>> login(const QString &email, const QString &password,
                                                            const LoginClient &client,
                                                            core::SubmitOptions options = {}) const;
    /// Ends the actor's session. One that was ended already is no error.
    [[nodiscard]] QFuture<core::Result<core::Done>> logout(const core::Actor &actor) const;

private:
    struct Texts;
    struct Try;
    core::Layout m_layout;
    std::shared_ptr<const Texts> m_texts; ///< Work must not hold the layout: it owns the thread that the work is on.
};

} // namespace vhm24::auth
