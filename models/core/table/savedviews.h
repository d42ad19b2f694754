// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/actor.h"
#include "models/core/database/layout.h"
#include "models/core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <optional>
#include <vector>

namespace vhm24::core {

/// A list as somebody set it up, under a name. What stands in the definition is the business of the list.
struct SavedView {
    QString id = {};       ///< Made by whoever makes the view, so that a retry is recognised.
    QString tableKey = {}; ///< TableDescriptor::key()
    QString name = {};
    QString ownerId = {};
    bool shared = false;
    std::optional<Role> defaultForRole = {}; ///< What users of that role begin with; such a view is shared.
    QJsonObject definition = {};
    QByteArray version = {}; ///< Changes with every write; empty for a new one.
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The named views that one user may use: read once after the log-in, then kept. GUI thread.
/// They live in the desk schema beside auth, whatever table they are about.
class SavedViews : public QObject {
    Q_OBJECT
public:
    SavedViews(const Layout &layout, Actor actor, QObject *parent = nullptr);

    /// Own ones and those that others share, of all tables, in one query. changed() follows.
    QFuture<Result<std::vector<SavedView>>> reload();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Own ones first, each part by name.
    [[nodiscard]] std::vector<SavedView> list(const QString &tableKey) const;
    [[nodiscard]] std::optional<SavedView> find(const QString &id) const;
    /// What this user's roles begin with there.
    [[nodiscard]] std::optional<SavedView> defaultFor(const QString &tableKey) const;
    [[nodiscard]] bool isOwn(const SavedView &view) const { return view.ownerId == m_actor.userId; }
    [[nodiscard]] bool mayShare() const;

    /// A new one (no version) or a change of an own one: its name, what it holds, whether others see it. Conflict when
    /// it changed since it was read, Constraint when the name is taken, Denied when it is somebody else's.
    QFuture<Result<SavedView>> save(SavedView view);
    QFuture<Result<Done>> remove(const SavedView &view);

Q_SIGNALS:
    void changed();

private:
    void keep(const SavedView &view);

    const Layout &m_layout;
    const Actor m_actor;
    std::vector<SavedView> m_views; // ordered by name
    bool m_loaded = false;
    quint64 m_writes = 0; ///< What was read before one of them came back is of yesterday.
};

} // namespace vhm24::core
