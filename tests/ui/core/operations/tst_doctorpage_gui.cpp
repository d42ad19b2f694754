// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pageworld.h"
#include "ui/core/operations/doctormodel.h"
#include "ui/core/operations/doctorpage.h"
#include "ui/core/operations/doctorpanel.h"
#include "ui/core/widgets/linklabel.h"

#include <QDir>
#include <QTreeView>

using namespace vhm24;
using core::Service;
using ui::DoctorModel;
using ui::DoctorPage;

class TestDoctorPage : public QObject {
    Q_OBJECT
    std::unique_ptr<tests::PageWorld> m_world;
    std::optional<ui::Context> m_context;
    std::unique_ptr<DoctorPage> m_page;

    void look()
    {
        tests::click(*m_page, "look");
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->run().isBusy(), 20'000);
    }
    void clickFault(const QString &check)
    {
        const QModelIndex index = m_page->model().index(m_page->model().indexOf(check), DoctorModel::Fault);
        QVERIFY2(index.isValid(), qPrintable(check));
        QTreeView &list = m_page->list();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    }
    [[nodiscard]] QString telegram() const
    {
        return m_world->text(Service::Auth, R"(SELECT coalesce("telegramId", 'none') FROM {auth}."User" WHERE id = $1)",
                             {m_world->actor(core::Role::Driver).userId});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->formats.setLanguage(ui::Formats::Language::English);
        m_world->run(Service::Auth, R"(UPDATE {auth}."User" SET "telegramId" = ' ' WHERE id = $1)",
                     {m_world->actor(core::Role::Driver).userId});
        m_world->run(Service::Tasks, R"(INSERT INTO {tasks}."Task"(id, title, description, status, priority,
            "assignedToId", "createdById", "updatedAt") VALUES ('lost', 'Lost', '', 'ASSIGNED', 'MEDIUM', 'nobody', $1,
            now()))",
                     {m_world->actor(core::Role::Admin).userId});
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context.emplace(m_world->context(core::Role::Admin));
        m_page = std::make_unique<DoctorPage>(*m_context, nullptr);
        new QAbstractItemModelTester(&m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        m_page->resize(1084, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void init()
    {
        m_world->prompts.asked.clear();
        m_world->prompts.told.clear();
    }
    void cleanupTestCase()
    {
        m_page.reset();
        QDir(ui::DoctorRun::undoFolder()).removeRecursively();
        m_world.reset();
    }

    void ranksTheFaultsAndOpensTheirRows()
    {
        QVERIFY(tests::wordsIn(*m_page).contains(QLatin1String("Nobody has looked yet")));
        look();
        const DoctorModel &model = m_page->model();
        const int lost = model.indexOf(QStringLiteral("reference.Task.assignedToId"));
        QVERIFY(lost >= 0);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.finding(row - 1)->check->harm <= model.finding(row)->check->harm);
        QCOMPARE(model.index(lost, DoctorModel::Count).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.index(lost, DoctorModel::Harm).data().toString(), QStringLiteral("Serious"));
        clickFault(QStringLiteral("reference.Task.assignedToId"));
        ui::LinkLabel *link = nullptr;
        for (ui::LinkLabel *const one : m_page->findChildren<ui::LinkLabel *>())
            link = one->text() == QLatin1String("lost") ? one : link;
        QVERIFY(link);
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(m_world->navigator.page, QStringLiteral("tasks.Task"));
        QCOMPARE(m_world->navigator.last.rowId, QStringLiteral("lost"));
        QCOMPARE(m_context->jobs->list().back().state, ui::Jobs::State::Done);
    }

    void aRepairIsAskedForAndTakenBack()
    {
        const QString check = QStringLiteral("auth.emptyTelegram");
        clickFault(check);
        tests::click(*m_page, "repair");
        QTRY_COMPARE_WITH_TIMEOUT(telegram(), QStringLiteral("none"), 10'000);
        QTRY_VERIFY(!m_page->run().isBusy());
        QCOMPARE(m_world->prompts.asked.size(), 1);
        QCOMPARE(m_page->model().indexOf(check), -1); // looked at again
        const QString file = m_context->jobs->list().back().file;
        QVERIFY2(file.startsWith(ui::DoctorRun::undoFolder()) && QFile::exists(file), qPrintable(file));
        m_world->prompts.file = file;
        tests::click(*m_page, "undoRepair");
        QTRY_COMPARE_WITH_TIMEOUT(telegram(), QStringLiteral(" "), 10'000);
        QTRY_VERIFY(!m_page->run().isBusy());
        QVERIFY(m_page->model().indexOf(check) >= 0);
        QVERIFY(m_world->prompts.told.isEmpty());
    }

    void aStopLeavesEverythingAsItWas()
    {
        const QDateTime before = m_page->readAt();
        const int rows = m_page->model().rowCount();
        tests::click(*m_page, "look");
        const int job = m_context->jobs->list().back().id;
        m_context->jobs->cancel(job);
        QTRY_VERIFY(!m_page->run().isBusy());
        QCOMPARE(m_context->jobs->find(job)->state, ui::Jobs::State::Cancelled);
        QVERIFY(before.isValid() && rows > 0);
        QCOMPARE(m_page->readAt(), before);
        QCOMPARE(m_page->model().rowCount(), rows);
        // What is no undo file is told, and nothing happens.
        m_world->prompts.file = QStringLiteral("/nowhere/undo.json");
        tests::click(*m_page, "undoRepair");
        QTRY_COMPARE(m_world->prompts.told.size(), 1);
    }

    void whoMayOnlyReadRepairsNothing()
    {
        ui::Context reader = m_world->context(core::Role::Admin);
        reader.actor.readOnly = true;
        const core::DoctorFinding *const fault =
            m_page->model().finding(m_page->model().indexOf(QStringLiteral("auth.emptyTelegram")));
        QVERIFY(fault);
        for (const bool reads : {false, true}) {
            ui::DoctorPanel panel(reads ? reader : *m_context, m_page->run().doctor(), m_page->model());
            panel.present(*fault);
            QCOMPARE(panel.findChild<QAbstractButton *>(QStringLiteral("repair"))->isEnabled(), !reads);
        }
        DoctorPage page(reader, nullptr);
        QVERIFY(!page.findChild<QAbstractButton *>(QStringLiteral("undoRepair"))->isEnabled());
        QVERIFY(page.findChild<QAbstractButton *>(QStringLiteral("look"))->isEnabled());
    }
};

VHM24_GUI_TEST(TestDoctorPage)
#include "tst_doctorpage_gui.moc"
