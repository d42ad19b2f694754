// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/desk.h"
#include "app/demo/demodata.h"
#include "models/auth/passwords.h"
#include "models/core/doctor/doctorrepair.h"
#include "tests/app/demo/demoplace.h"
#include "tests/models/core/doctor/seededfaults.h"
#include "tests/support/registry.h"

#include <QSet>

using namespace vhm24;
using namespace vhm24::core;

/// The doctor on a small demo network: healthy first, then with every kind of fault in it.
class TestDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_servers.problem().isEmpty(), qPrintable(m_servers.problem()));
        m_place = std::make_unique<tests::DemoPlace>(m_servers);
        const auto written = app::writeDemoData(m_place->layout(), {.machines = 6, .days = 12});
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().detail));
        m_doctor = std::make_unique<Doctor>(m_place->layout(), m_catalog);
        m_repair =
            std::make_unique<DoctorRepair>(m_place->layout(), *m_doctor, Actor{.program = QStringLiteral("test")});
    }

    void everyCheckIsWhole()
    {
        QSet<QString> ids;
        for (const DoctorCheck &check : m_doctor->checks()) {
            QVERIFY2(!ids.contains(check.id), qPrintable(check.id));
            ids.insert(check.id);
            QVERIFY2(check.title && check.description && !titleOf(check, m_catalog).contains(QLatin1String("%1")),
                     qPrintable(check.id));
            for (const char *const left : {"{auth}", "{machines}", "{inventory}", "{tasks}", "{shared}", "{desk}"})
                QVERIFY2(!m_doctor->question(check).contains(left), qPrintable(check.id));
            const bool changes = !check.columns.empty() || (check.reference && check.reference->placeholder);
            QCOMPARE(check.isRepairable(), changes);
        }
        QVERIFY(ids.size() > 60);
    }

    void findsNothingInCleanData()
    {
        const auto report = m_doctor->examine(options());
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().detail));
        QVERIFY2(report->findings.empty(), qPrintable(listOf(*report)));
        QCOMPARE(report->checks, int(m_doctor->checks().size()));
    }

    void findsEverySeededFault()
    {
        for (const tests::SeededFault &fault : tests::SeededFaults)
            m_place->ask(fault.service, fault.sql);
        const auto hash = auth::hashPassword(QStringLiteral("admin123"), 4);
        m_place->ask(Service::Auth,
                     R"(UPDATE {auth}."User" SET "passwordHash" = ')" + *hash + "' WHERE id = 'seed-phone'");
        const auto report = m_doctor->examine(options());
        QVERIFY(report.ok() && report->isComplete());
        QStringList missed;
        for (const tests::SeededFault &fault : tests::SeededFaults) {
            if (countOf(*report, QLatin1String(fault.check)) == 0)
                missed += QLatin1String(fault.check);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char(' '))));
        QCOMPARE(countOf(*report, QStringLiteral("auth.defaultPassword")), 1);
        const DoctorFinding &payments = findingOf(*report, QStringLiteral("reference.Transaction.machineId"));
        QCOMPARE(payments.count, 120);
        QCOMPARE(payments.sample.size(), 100);
        QVERIFY(std::is_sorted(report->findings.begin(), report->findings.end(),
                               [](const auto &one, const auto &other) { return one.check->harm < other.check->harm; }));
        QCOMPARE(report->findings.front().check->harm, Harm::Critical);
    }

    void aRepairCanBeTakenBack()
    {
        const QMap<QString, QString> before = digests();
        std::vector<QString> files;
        QTemporaryDir folder;
        const auto report = m_doctor->examine(options());
        qint64 rows = 0;
        QStringList repaired;
        for (const DoctorFinding &finding : report->findings) {
            const DoctorCheck &check = *finding.check;
            if (!check.isRepairable())
                continue;
            const auto plan = m_repair->plan(check.id);
            QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.error().detail));
            if (plan->rows.empty())
                continue; // another repair was enough
            files.push_back(folder.filePath(check.id));
            QVERIFY(writeUndoFile(files.back(), *plan).ok());
            QVERIFY(!(QFile::permissions(files.back()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
            const auto done = m_repair->apply(*plan);
            QVERIFY2(done.ok(), done ? "" : qPrintable(check.id + done.error().detail));
            rows += *done;
            repaired += check.id;
            QVERIFY(files.size() > 1 || !writeUndoFile(files.back(), *plan).ok()); // never over another one
        }
        const auto again = m_doctor->examine({.only = repaired});
        QVERIFY2(again->findings.empty(), qPrintable(listOf(*again)));
        QVERIFY2(files.size() >= 20, qPrintable(QString::number(files.size())));
        QCOMPARE(audits("DOCTOR_REPAIRED"), rows);
        QVERIFY(digests() != before);
        for (auto file = files.rbegin(); file != files.rend(); ++file) {
            const auto plan = readUndoFile(*file);
            QVERIFY(plan.ok());
            const auto undone = m_repair->undo(*plan);
            QVERIFY2(undone.ok(), undone ? "" : qPrintable(*file + undone.error().detail));
        }
        QCOMPARE(m_repair->undo(*readUndoFile(files.front())).error().kind, ErrorKind::Conflict); // once is enough
        QCOMPARE(audits("DOCTOR_UNDONE"), rows);
        const QMap<QString, QString> after = digests();
        for (auto it = before.begin(); it != before.end(); ++it)
            QVERIFY2(after.value(it.key()) == it.value(), qPrintable(it.key()));
    }

    void changedRowsAreLeftAlone()
    {
        const auto plan = m_repair->plan(QStringLiteral("tasks.completedWithoutTime"));
        QVERIFY(plan.ok() && plan->rows.size() == 1);
        m_place->ask(Service::Tasks,
                     R"(UPDATE {tasks}."Task" SET "updatedAt" = "updatedAt" + interval '1 second' WHERE id = ')" +
                         plan->rows.front().id.toLatin1() + '\'');
        const auto refused = m_repair->apply(*plan);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(m_place->number(Service::Tasks, R"(SELECT count(*) FROM {tasks}."Task"
            WHERE status = 'COMPLETED' AND "completedAt" IS NULL)"),
                 1);
        RepairPlan forged = *plan;
        forged.table = QStringLiteral("TaskAction");
        QCOMPARE(m_repair->undo(forged).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_repair->plan(QStringLiteral("inventory.ledgerChain")).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_repair->plan(QStringLiteral("nothing")).error().kind, ErrorKind::NotFound);
    }

    void stopsAndSaysWhatIsMissing()
    {
        std::stop_source stop;
        DoctorOptions stopped{.stop = stop.get_token()};
        stopped.progress = [&](const DoctorCheck &, int number, int) {
            if (number == 3)
                stop.request_stop();
        };
        QCOMPARE(m_doctor->examine(stopped).error().kind, ErrorKind::Cancelled);
        m_place->ask(Service::Shared, R"(ALTER TABLE {shared}."Transaction" RENAME TO "Elsewhere")");
        const auto report =
            m_doctor->examine({.only = {QStringLiteral("shared.amount"), QStringLiteral("shared.readWithoutTime")}});
        m_place->ask(Service::Shared, R"(ALTER TABLE {shared}."Elsewhere" RENAME TO "Transaction")");
        QVERIFY(!report->isComplete());
        QCOMPARE(countOf(*report, QStringLiteral("shared.readWithoutTime")), 1);
    }

private:
    static DoctorOptions options()
    {
        return {.verifyPassword = [](const QString &password, const QByteArray &hash) {
            return hash.startsWith("$2b$04$") && auth::verifyPassword(password, hash); // those of cost 10 take long
        }};
    }
    static DoctorFinding findingOf(const DoctorReport &report, const QString &id)
    {
        for (const DoctorFinding &finding : report.findings) {
            if (finding.check->id == id)
                return finding;
        }
        return {};
    }
    static qint64 countOf(const DoctorReport &report, const QString &id) { return findingOf(report, id).count; }
    static QString listOf(const DoctorReport &report)
    {
        QStringList lines;
        for (const DoctorFinding &finding : report.findings)
            lines += QStringLiteral("%1: %2 %3 %4")
                         .arg(finding.check->id)
                         .arg(finding.count)
                         .arg(finding.sample.value(0), finding.error ? finding.error->detail : noteOf(finding));
        return lines.join(QLatin1Char('\n'));
    }
    qint64 audits(const char *action)
    {
        qint64 sum = 0;
        for (const auto &[database, services] : m_place->layout().databases()) {
            const QByteArray table = m_place->layout().sql("{audit}", services.front());
            sum += m_place->number(services.front(),
                                   "SELECT count(*) FROM " + table + " WHERE action = '" + action + '\'');
        }
        return sum;
    }
    /// Of every table but those that take audit rows.
    QMap<QString, QString> digests()
    {
        QMap<QString, QString> list;
        for (const TableDescriptor &table : m_catalog.tables()) {
            if (qstrcmp(table.table, "AuditLog") != 0)
                list.insert(table.key(), m_place->digest(table.service, table.table));
        }
        list.insert(QStringLiteral("desk_session"),
                    m_place
                        ->ask(Service::Auth, "SELECT md5(coalesce(string_agg(t::text, ' ' ORDER BY t.id), '')) FROM "
                                             "{desk}.desk_session t")
                        .text(0, 0));
        return list;
    }

    tests::TestServers m_servers;
    Catalog m_catalog = app::makeCatalog();
    std::unique_ptr<tests::DemoPlace> m_place;
    std::unique_ptr<Doctor> m_doctor;
    std::unique_ptr<DoctorRepair> m_repair;
};

VHM24_TEST(TestDoctor)
#include "tst_doctor_db.moc"
