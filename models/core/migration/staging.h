// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupmanifest.h"
#include "models/core/backup/postgrestool.h"
#include "models/core/database/layout.h"
#include "models/core/settings/connectionsettings.h"

namespace vhm24::core {

struct StagingOptions {
    int sample = 200; ///< Rows of each table at most, the newest by their key.
    std::function<void(const QString &table, qint64 rows)> progress = {};
    std::stop_token stop = {};
};

struct StagingReport {
    QStringList databases = {};
    qint64 rows = 0;
};

/// Databases beside those of a layout, with their structure and a sample of their rows, to try a migration there
/// first. A sampled row refers only to sampled rows; sessions and the hashes of passwords are not copied. Blocks.
class Staging {
public:
    explicit Staging(const Layout &layout) : m_layout(layout) {}

    /// All of them or none; Conflict when one is there.
    Result<StagingReport> create(const StagingOptions &options) const;
    /// Only what create() made; returns the names.
    Result<QStringList> drop() const;

    [[nodiscard]] static QString nameFor(const QString &database); ///< The one beside it.
    static constexpr int DefaultSample = 200;
    static constexpr int LargestSample = 10'000;

private:
    Result<qint64> fill(const ConnectionSettings &source, const ConnectionSettings &staging,
                        const std::vector<Service> &services, const StagingOptions &options) const;

    const Layout &m_layout;
};

} // namespace vhm24::core
