// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/layout.h"
#include "models/core/result.h"

#include <QFuture>
#include <QStringList>

namespace vhm24::auth {

enum class SessionState {
    Valid,
    Ended, ///< By an administrator, or elsewhere by the user.
    Expired,
    Deactivated ///< The account is switched off or gone.
};

/// How the actor's session stands now; roles may have changed since the log-in.
struct SessionStanding {
    SessionState state = SessionState::Valid;
    core::Roles roles = {};
};

/// Sessions of this program: whether the own one still holds, and ending others.
class SessionService {
public:
    explicit SessionService(core::Layout layout) : m_layout(std::move(layout)) {}

    /// Asked once in a while; one round trip, which also notes that the session is alive.
    [[nodiscard]] QFuture<core::Result<SessionStanding>> stillValid(const core::Actor &actor) const;
    /// Ends them and says which; the others were gone already. Own sessions need no permission.
    [[nodiscard]] QFuture<core::Result<QStringList>> endSessions(const QStringList &sessionIds, const core::Actor &by,
                                                                 const QString &reason) const;

private:
    core::Layout m_layout;
};

} // namespace vhm24::auth
