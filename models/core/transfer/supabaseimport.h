// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/settings/connectionsettings.h"
#include "models/core/transfer/importfinding.h"
#include "models/core/transfer/oldschema.h"
#include "models/core/transfer/transferrun.h"

#include <QJsonObject>

#include <optional>

namespace vhm24::core {

/// Either the database itself or the JSON file of the older import script.
struct ImportSource {
    std::optional<ConnectionSettings> database = {};
    QString jsonFile = {};
};

/// What the source holds, before anything moves.
struct ImportSurvey {
    struct Table {
        Service service = Service::Auth;
        QString table = {};
        qint64 rows = 0;
        qint64 unfit = 0; ///< For quarantine, by what the source says; after the dry run of a merge, the target, too.
    };
    std::vector<Table> tables = {};
    std::vector<ImportFinding> findings = {};

    [[nodiscard]] bool hasObstacle() const;
    [[nodiscard]] qint64 rowsOf(const QString &table) const;
};

struct TransferReport {
    QString job = {};
    ImportSurvey survey = {};
    std::vector<TableProof> tables = {}; ///< Empty after a dry run, and when there is an obstacle.
    bool dryRun = false;

    /// Nothing was in the way, and every table that was to be copied agrees.
    [[nodiscard]] bool agrees() const;
};

/// Brings the older single schema into the five services: looks first, copies, and proves that all of it arrived.
/// A run that was ended at any point goes on where it was; one more run changes nothing. Sessions do not come along,
/// as they would let people in who logged in elsewhere. Each call opens its own connections and blocks: it belongs on
/// a thread of a Database, or on any other than the window's.
class SupabaseImport {
public:
    SupabaseImport(const Layout &target, ImportSource source, TransferOptions options = {});

    /// What free texts mean, besides what is known; see oldwords.h.
    void setWords(const QJsonObject &words) { m_words = words; }
    /// With `options.dryRun` this only looks. An Error is a failure of a connection or of a file; everything that a
    /// person can mend about the rows is a finding.
    Result<TransferReport> run(const TransferWatcher &watcher = {}, std::stop_token stop = {});

private:
    Result<std::unique_ptr<Connection>> openSource() const;
    Result<QString> jobName() const;
    Result<OldSchema> openSchema(SourceSession &session, TransferReport &report, const TransferWatcher &watcher,
                                 std::stop_token stop) const;

    const Layout &m_target;
    const ImportSource m_source;
    const TransferOptions m_options;
    QJsonObject m_words;
};

} // namespace vhm24::core
