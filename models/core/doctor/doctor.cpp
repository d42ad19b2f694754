// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/doctor/doctor.h"

#include "models/core/database/database.h"
#include "models/core/table/catalog.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>

namespace vhm24::core {

namespace {

constexpr int SampleSize = 100;
constexpr int IdsOfAQuestion = 5'000;
constexpr qsizetype MostDeadIds = 10'000;
constexpr int MostAccounts = 2'000;
constexpr auto CheckDeadline = std::chrono::minutes(10);

/// Whether PostgreSQL itself holds the reference, so that nobody need look. $1 table, $2 column.
constexpr const char *ForeignKeySql = R"(
SELECT EXISTS (SELECT FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
               WHERE c.contype = 'f' AND c.convalidated AND c.conrelid = to_regclass($1::text) AND a.attname = $2::text))";

QByteArray tableIn(Service service, const char *table)
{
    return '{' + QByteArray(nameOf(service).data(), nameOf(service).size()) + "}.\"" + table + '"';
}

QStringList textsOfColumn(const RowSet &rows)
{
    QStringList texts;
    for (int row = 0; row < rows.rows(); ++row)
        texts += rows.text(row, 0);
    return texts;
}

} // namespace

QString noteOf(const DoctorFinding &finding)
{
    return finding.note ? QCoreApplication::translate("DoctorCheck", finding.note).arg(finding.noteFigure) : QString();
}

bool isWorse(const DoctorFinding &one, const DoctorFinding &other)
{
    return one.check->harm != other.check->harm ? one.check->harm < other.check->harm : one.count > other.count;
}

qint64 DoctorReport::faults() const
{
    qint64 sum = 0;
    for (const DoctorFinding &finding : findings)
        sum += finding.count;
    return sum;
}

bool DoctorReport::isComplete() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const DoctorFinding &finding) { return finding.error.has_value(); });
}

QStringList DoctorOptions::defaultWellKnownPasswords()
{
    return {QStringLiteral("admin123"),  QStringLiteral("admin"),    QStringLiteral("password"),
            QStringLiteral("123456"),    QStringLiteral("12345678"), QStringLiteral("password123"),
            QStringLiteral("Admin123!"), QStringLiteral("Admin123"), QStringLiteral("qwerty"),
            QStringLiteral("changeme"),  QStringLiteral("vhm24"),    QStringLiteral("vendhub")};
}

Result<Connection *> Doctor::Visit::connection(Service service)
{
    Database *const database = &m_layout.database(service);
    auto &place = m_connections[database];
    if (!place || place->isBroken()) {
        auto opened = Connection::open(database->settings());
        if (!opened)
            return opened.error();
        place = std::move(*opened);
    }
    return place.get();
}

Result<RowSet> Doctor::Visit::run(Service service, const QByteArray &sql, std::vector<Parameter> parameters)
{
    if (m_stop.stop_requested())
        return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("stopped")};
    const auto to = connection(service);
    if (!to)
        return to.error();
    return to.value()->run({.sql = m_layout.sql(sql, service), .parameters = std::move(parameters)},
                           {.stop = m_stop, .deadline = CheckDeadline});
}

Doctor::Doctor(const Layout &layout, const Catalog &catalog) :
    m_layout(layout),
    m_catalog(catalog),
    m_checks(doctorChecks(catalog))
{
    std::stable_sort(m_checks.begin(), m_checks.end(),
                     [](const DoctorCheck &one, const DoctorCheck &other) { return one.harm < other.harm; });
}

const DoctorCheck *Doctor::find(const QString &id) const
{
    const auto found =
        std::find_if(m_checks.begin(), m_checks.end(), [&id](const DoctorCheck &check) { return check.id == id; });
    return found == m_checks.end() ? nullptr : &*found;
}

QByteArray Doctor::conditionOf(const DoctorCheck &check)
{
    if (!check.reference)
        return '(' + check.condition + ')';
    QByteArray condition = QByteArray("(t.\"") + check.reference->column + "\" = ANY($1::text[]))";
    if (check.reference->among)
        condition += QByteArray(" AND (") + check.reference->among + ')';
    return condition;
}

QByteArray Doctor::question(const DoctorCheck &check) const
{
    if (!check.reference)
        return m_layout.sql("SELECT t.* FROM " + check.qualifiedName() + " t WHERE " + conditionOf(check),
                            check.service);
    const DeadReference &reference = *check.reference;
    const QByteArray target = "SELECT FROM " + tableIn(reference.targetService, reference.target) +
                              " x WHERE x.id = t.\"" + reference.column + '"';
    return m_layout.sql("SELECT t.* FROM " + check.qualifiedName() + " t WHERE " +
                            (reference.among ? QByteArray(reference.among) + " AND " : QByteArray()) +
                            (reference.unfit ? "EXISTS (" + target + " AND " + reference.unfit + ')'
                                             : QByteArray("t.\"") + reference.column +
                                                   "\" IS NOT NULL AND NOT EXISTS (" + target + ')'),
                        check.service);
}

Result<QStringList> Doctor::deadIds(Visit &visit, const DoctorCheck &check) const
{
    const DeadReference &reference = *check.reference;
    if (!reference.unfit && reference.targetService == check.service) {
        const auto held = visit.run(check.service, ForeignKeySql,
                                    {m_layout.sql(check.qualifiedName()), QByteArray(reference.column)});
        if (!held || held->boolean(0, 0))
            return held ? Result<QStringList>(QStringList()) : held.error();
    }
    const QByteArray column = QByteArray("t.\"") + reference.column + '"';
    const QByteArray read = "SELECT DISTINCT " + column + " FROM " + check.qualifiedName() + " t WHERE " + column +
                            " > $1::text" +
                            (reference.among ? QByteArray(" AND (") + reference.among + ')' : QByteArray()) +
                            " ORDER BY 1 LIMIT " + QByteArray::number(IdsOfAQuestion);
    const QByteArray target = "EXISTS (SELECT FROM " + tableIn(reference.targetService, reference.target) +
                              " x WHERE x.id = w.id" +
                              (reference.unfit ? QByteArray(" AND (") + reference.unfit + ')' : QByteArray()) + ')';
    const QByteArray lookUp = "SELECT w.id FROM unnest($1::text[]) AS w(id) WHERE " +
                              QByteArray(reference.unfit ? "" : "NOT ") + target + " ORDER BY 1";
    QStringList dead;
    QString last;
    while (dead.size() < MostDeadIds) {
        const auto used = visit.run(check.service, read, {last});
        if (!used)
            return used.error();
        const QStringList ids = textsOfColumn(*used);
        if (ids.isEmpty())
            break;
        last = ids.last();
        const auto missing = visit.run(reference.targetService, lookUp, {ids});
        if (!missing)
            return missing.error();
        dead += textsOfColumn(*missing);
        if (ids.size() < IdsOfAQuestion)
            break;
    }
    return dead.mid(0, MostDeadIds);
}

Result<DoctorFinding> Doctor::examineOne(Visit &visit, const DoctorCheck &check, const DoctorOptions &options) const
{
    if (check.isPasswords)
        return examinePasswords(visit, check, options);
    DoctorFinding finding{.check = &check};
    std::vector<Parameter> parameters;
    if (check.reference) {
        const auto dead = deadIds(visit, check);
        if (!dead)
            return dead.error();
        if (dead->isEmpty())
            return finding;
        if (dead->size() == MostDeadIds) {
            finding.note = QT_TRANSLATE_NOOP("DoctorCheck", "Only the first %1 missing ids were followed.");
            finding.noteFigure = MostDeadIds;
        }
        parameters.push_back(*dead);
    }
    const QByteArray sql = "WITH fault AS (SELECT t.id FROM " + check.qualifiedName() + " t WHERE " +
                           conditionOf(check) +
                           ") SELECT count(*), (SELECT array_agg(s.id) FROM (SELECT f.id FROM fault f ORDER BY f.id "
                           "LIMIT " +
                           QByteArray::number(SampleSize) + ") s) FROM fault";
    const auto found = visit.run(check.service, sql, std::move(parameters));
    if (!found)
        return found.error();
    finding.count = found->integer(0, 0);
    finding.sample = found->texts(0, 1);
    return finding;
}

Result<DoctorFinding> Doctor::examinePasswords(Visit &visit, const DoctorCheck &check,
                                               const DoctorOptions &options) const
{
    DoctorFinding finding{.check = &check};
    if (!options.verifyPassword)
        return finding;
    // Those who may do most come first, in case the time does not reach for all.
    const auto accounts = visit.run(Service::Auth,
                                    R"(SELECT t.id, t."passwordHash" FROM {auth}."User" t WHERE t."isActive"
        ORDER BY t.roles::text[] && '{ADMIN,MANAGER}' DESC, t.id LIMIT )" +
                                        QByteArray::number(MostAccounts));
    if (!accounts)
        return accounts.error();
    const QDeadlineTimer end(options.passwordBudget);
    int tried = 0;
    for (; tried < accounts->rows() && !end.hasExpired(); ++tried) {
        for (const QString &password : options.wellKnownPasswords) {
            if (visit.stop().stop_requested())
                return Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("stopped")};
            if (!options.verifyPassword(password, accounts->text(tried, 1).toLatin1()))
                continue;
            ++finding.count;
            if (finding.sample.size() < SampleSize)
                finding.sample += accounts->text(tried, 0);
            break;
        }
    }
    if (tried < accounts->rows() || accounts->rows() == MostAccounts) {
        finding.note = QT_TRANSLATE_NOOP("DoctorCheck", "Only %1 accounts were tried.");
        finding.noteFigure = tried;
    }
    return finding;
}

Result<DoctorReport> Doctor::examine(const DoctorOptions &options) const
{
    std::vector<const DoctorCheck *> wanted;
    for (const DoctorCheck &check : m_checks) {
        if (options.only.isEmpty() || options.only.contains(check.id))
            wanted.push_back(&check);
    }
    Visit visit(m_layout, options.stop);
    DoctorReport report;
    for (const DoctorCheck *const check : wanted) {
        if (options.progress)
            options.progress(*check, report.checks + 1, int(wanted.size()));
        auto finding = examineOne(visit, *check, options);
        if (!finding && finding.error().kind == ErrorKind::Cancelled && options.stop.stop_requested())
            return finding.error();
        if (!finding)
            finding = DoctorFinding{.check = check, .error = finding.error()};
        if (finding->count > 0 || finding->error || finding->note)
            report.findings.push_back(std::move(*finding));
        ++report.checks;
    }
    std::stable_sort(report.findings.begin(), report.findings.end(), isWorse);
    return report;
}

} // namespace vhm24::core
