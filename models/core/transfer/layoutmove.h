// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/supabaseimport.h"

namespace vhm24::core {

/// Brings all tables of the five services from one layout into another: one database, five databases, other names of
/// schemas. The same engine and proof as the import; each database is read in one snapshot. Both programs should rest
/// meanwhile, as no snapshot spans two databases. Blocks, and opens connections of its own.
class LayoutMove {
public:
    LayoutMove(const Layout &source, const Layout &target, TransferOptions options = {});

    /// Audit rows that wait in an outbox are an obstacle, as they have not arrived in "AuditLog" yet.
    Result<TransferReport> run(const TransferWatcher &watcher = {}, std::stop_token stop = {});

private:
    struct Home;
    Result<Done> comparePlaces(Home &home, ImportSurvey &survey);
    Result<Done> makeTarget(const TransferWatcher &watcher, std::stop_token stop);
    Result<Done> look(Home &home, ImportSurvey &survey, const TransferWatcher &watcher, std::stop_token stop);
    Result<Done> carry(Home &home, TransferReport &report, const TransferWatcher &watcher, std::stop_token stop);

    const Layout &m_source;
    LayoutConnections m_targets;
    const TransferOptions m_options;
};

} // namespace vhm24::core
