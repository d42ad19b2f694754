// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupprogress.h"
#include "models/core/backup/backupstore.h"

namespace vhm24::core {

class Layout;

struct BackupOptions {
    QString name = {}; ///< Empty: made from the time.
    QString program = {};
    int jobs = 2;                        ///< Tables that are read at once, of all databases together.
    BackupMeter::Listener progress = {}; ///< Called from several threads, one at a time.
    std::stop_token stop = {};
};

/// Makes a backup of all services of a layout: one dump by pg_dump for each database, each of one moment, with the row
/// counts and checksums of that very moment. What fails or is stopped leaves nothing behind. Blocks: call it on a
/// worker thread.
class BackupWriter {
public:
    BackupWriter(const Layout &layout, const BackupStore &store) : m_layout(layout), m_store(store) {}

    Result<BackupManifest> create(const BackupOptions &options) const;

private:
    struct Source;
    Result<std::vector<Source>> takeSnapshots(BackupManifest &manifest) const;
    Result<BackupManifest> write(const QString &folder, const BackupOptions &options) const;

    const Layout &m_layout;
    const BackupStore &m_store;
};

} // namespace vhm24::core
