// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/connection.h"
#include "models/core/database/layout.h"
#include "models/core/doctor/doctorcheck.h"
#include "models/core/result.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace vhm24::core {

class Database;

/// What one check found.
struct DoctorFinding {
    const DoctorCheck *check = nullptr; ///< Lives as long as the Doctor.
    qint64 count = 0;
    QStringList sample = {};                   ///< Up to 100 ids, in order.
    const char *note = nullptr;                ///< What was left out; source text in the context "DoctorCheck".
    qint64 noteFigure = 0;                     ///< Its %1.
    std::optional<Error> error = std::nullopt; ///< It could not be looked for.
};

/// What was left out, in the user's language; mostly empty.
[[nodiscard]] QString noteOf(const DoctorFinding &finding);

/// The order of a report: what harms most first, then what is there most often.
[[nodiscard]] bool isWorse(const DoctorFinding &one, const DoctorFinding &other);

struct DoctorReport {
    std::vector<DoctorFinding> findings = {}; ///< With faults or errors only; what harms most first.
    int checks = 0;                           ///< That were made.

    [[nodiscard]] qint64 faults() const;
    [[nodiscard]] bool isComplete() const; ///< Whether everything could be looked for.
};

struct DoctorOptions {
    QStringList only = {}; ///< Ids of checks; all when empty.
    /// Whether a stored hash is of that password; without it passwords are not tried.
    std::function<bool(const QString &password, const QByteArray &hash)> verifyPassword = {};
    QStringList wellKnownPasswords = defaultWellKnownPasswords();
    std::chrono::milliseconds passwordBudget{60'000}; ///< A hash takes a good part of a second.
    std::stop_token stop = {};
    /// Before each check, on the caller's thread.
    std::function<void(const DoctorCheck &check, int number, int total)> progress = {};

    [[nodiscard]] static QStringList defaultWellKnownPasswords();
};

/// Looks for faults that no foreign key and no type can prevent, also between databases. Blocks for as long as it takes
/// to read the tables: for a worker thread. It only reads; DoctorRepair writes.
class Doctor {
public:
    /// Both must live longer.
    Doctor(const Layout &layout, const Catalog &catalog);

    [[nodiscard]] const std::vector<DoctorCheck> &checks() const { return m_checks; }
    [[nodiscard]] const DoctorCheck *find(const QString &id) const;
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    /// An Error only for a stop; what can't be read is in its finding.
    [[nodiscard]] Result<DoctorReport> examine(const DoctorOptions &options = {}) const;

    /// The SQL of a check as a person may run it by hand, with the names of this layout.
    [[nodiscard]] QByteArray question(const DoctorCheck &check) const;

    /// One connection to each database that is asked, opened when it is first needed; of one thread.
    class Visit {
    public:
        explicit Visit(const Layout &layout, std::stop_token stop) : m_layout(layout), m_stop(std::move(stop)) {}
        [[nodiscard]] Result<RowSet> run(Service service, const QByteArray &sql,
                                         std::vector<Parameter> parameters = {});
        [[nodiscard]] Result<Connection *> connection(Service service);
        [[nodiscard]] const std::stop_token &stop() const { return m_stop; }

    private:
        const Layout &m_layout;
        std::stop_token m_stop;
        std::map<Database *, std::unique_ptr<Connection>> m_connections;
    };
    /// The ids that rows name and that are not there, or are no good: up to 10,000 of them.
    [[nodiscard]] Result<QStringList> deadIds(Visit &visit, const DoctorCheck &check) const;
    /// The condition of a check; that of a reference is on the dead ids as $1.
    [[nodiscard]] static QByteArray conditionOf(const DoctorCheck &check);

private:
    [[nodiscard]] Result<DoctorFinding> examineOne(Visit &visit, const DoctorCheck &check,
                                                   const DoctorOptions &options) const;
    [[nodiscard]] Result<DoctorFinding> examinePasswords(Visit &visit, const DoctorCheck &check,
                                                         const DoctorOptions &options) const;

    const Layout &m_layout;
    const Catalog &m_catalog;
    std::vector<DoctorCheck> m_checks;
};

} // namespace vhm24::core
