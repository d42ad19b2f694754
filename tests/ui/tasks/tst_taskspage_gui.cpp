// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/dialog/formdialog.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/shell/pageregistry.h"
#include "ui/core/table/referenceeditor.h"
#include "ui/core/widgets/button.h"
#include "ui/tasks/pages.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tasks/taskspage.h"

#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>

using namespace vhm24;
using core::Role;
using core::Service;

class TestTasksPage : public QObject {
    Q_OBJECT
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<tasks::TaskService> m_service;

    QString addTask(const QString &title, const char *status, Role assignee = Role::Driver)
    {
        const QString id = core::newId();
        m_world->run(Service::Tasks, R"(INSERT INTO {tasks}."Task"(id, title, description, status, priority,
            "assignedToId", "createdById", "updatedAt") VALUES ($1, $2, '', $3::{tasks}."TaskStatus", 'MEDIUM', $4, 'x', now()))",
                     {id, title, QByteArray(status),
                      qstrcmp(status, "CREATED") == 0 ? core::Parameter() : m_world->actor(assignee).userId});
        return id;
    }
    QString statusOf(const QString &id)
    {
        return m_world->text(Service::Tasks, R"(SELECT status::text FROM {tasks}."Task" WHERE id = $1)", {id});
    }
    static ui::FormDialog *dialogIn(QWidget &page)
    {
        auto *const dialog = page.findChild<ui::FormDialog *>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_service = std::make_unique<tasks::TaskService>(m_world->layout());
    }
    void cleanup() { m_world->run(Service::Tasks, R"(TRUNCATE {tasks}."Task", {tasks}."TaskAction")"); }
    void cleanupTestCase()
    {
        m_service.reset();
        m_world.reset();
    }

    void verbsFollowTheSelectedTask()
    {
        const QString created = addTask(QStringLiteral("Wash"), "CREATED");
        const QString running = addTask(QStringLiteral("Repair"), "IN_PROGRESS");
        const QString done = addTask(QStringLiteral("Refill"), "COMPLETED");
        const ui::Context context = m_world->context(Role::Manager);
        ui::tasks::TasksPage page(context, m_world->table("tasks.Task"), *m_service);
        QVERIFY(tests::showPage(page));
        const auto enabled = [&page](const char *name) {
            return page.findChild<QAbstractButton *>(QString::fromLatin1(name))->isEnabled();
        };
        QVERIFY(!enabled("task.assign"));
        QCOMPARE(page.findChild<QAbstractButton *>(QStringLiteral("task.assign"))->toolTip(),
                 QStringLiteral("Select a task first."));
        QVERIFY(tests::clickRow(page, created, "title"));
        QVERIFY(enabled("task.assign") && !enabled("task.start") && !enabled("task.complete"));
        QCOMPARE(page.findChild<QAbstractButton *>(QStringLiteral("task.start"))->toolTip(),
                 QStringLiteral("Assign the task to somebody first."));
        QVERIFY(tests::clickRow(page, running, "title"));
        QVERIFY(!enabled("task.assign") && !enabled("task.start") && enabled("task.complete") &&
                enabled("task.cancel"));
        QVERIFY(tests::clickRow(page, done, "title"));
        QVERIFY(!enabled("task.complete") && !enabled("task.cancel") && enabled("task.reopen") &&
                enabled("task.comment"));
    }

    void oneMenuHoldsTheFurtherVerbs()
    {
        const QString id = addTask(QStringLiteral("Wash"), "ASSIGNED");
        const ui::Context context = m_world->context(Role::Manager);
        ui::tasks::TasksPage page(context, m_world->table("tasks.Task"), *m_service);
        QVERIFY(tests::showPage(page));
        QVERIFY(tests::clickRow(page, id, "title"));
        QList<ui::Button *> more = page.header().findChildren<ui::Button *>();
        more.removeIf([](const ui::Button *button) { return button->iconName() != QLatin1String("more"); });
        QCOMPARE(more.size(), 1);
        const auto texts = [] {
            QStringList list;
            if (const auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                for (const QAction *const action : menu->actions())
                    list += action->text();
            }
            return list;
        };
        QTest::mouseClick(more.front(), Qt::LeftButton);
        QTRY_VERIFY2(texts().contains(QStringLiteral("Cancel task…")), qPrintable(texts().join(QLatin1Char(','))));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        const QPoint place = page.view().visualRect(page.view().currentIndex()).center();
        Q_EMIT page.view().customContextMenuRequested(place);
        QTRY_VERIFY(texts().contains(QStringLiteral("Cancel task…")));
        QVERIFY2(texts().size() > 8, qPrintable(texts().join(QLatin1Char(',')))); // those of every row too
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    }

    void startsCompletesAndReopensByMouse()
    {
        const QString id = addTask(QStringLiteral("Refill"), "ASSIGNED");
        const ui::Context context = m_world->context(Role::Manager);
        ui::tasks::TasksPage page(context, m_world->table("tasks.Task"), *m_service);
        QVERIFY(tests::showPage(page));
        QVERIFY(tests::clickRow(page, id, "title"));
        page.setDetailShown(true);
        tests::click(page, "task.start");
        QTRY_COMPARE(statusOf(id), QStringLiteral("IN_PROGRESS"));
        QTRY_VERIFY(page.findChild<QAbstractButton *>(QStringLiteral("task.complete"))->isEnabled());
        auto &panel = *page.findChild<ui::tasks::TaskPanel *>();
        QTRY_VERIFY2(tests::wordsIn(panel).contains(QLatin1String("Started")), qPrintable(tests::wordsIn(panel)));
        tests::click(page, "task.complete");
        QTRY_COMPARE(statusOf(id), QStringLiteral("COMPLETED"));
        QTRY_VERIFY(page.findChild<QAbstractButton *>(QStringLiteral("task.reopen"))->isEnabled());
        tests::click(panel, "task.reopen");
        QTRY_COMPARE(statusOf(id), QStringLiteral("ASSIGNED"));
        QVERIFY(m_world->prompts.told.isEmpty());
    }

    void cancellingNeedsAReason()
    {
        const QString id = addTask(QStringLiteral("Wash"), "ASSIGNED");
        const ui::Context context = m_world->context(Role::Manager);
        ui::tasks::TasksPage page(context, m_world->table("tasks.Task"), *m_service);
        QVERIFY(tests::showPage(page));
        QVERIFY(tests::clickRow(page, id, "title"));
        page.setDetailShown(true);
        tests::click(page, "task.cancel");
        QPointer<ui::FormDialog> dialog = dialogIn(page);
        QVERIFY(dialog);
        tests::click(*dialog, "accept");
        QVERIFY2(tests::wordsIn(*dialog).contains(QLatin1String("Write at least a word.")),
                 qPrintable(tests::wordsIn(*dialog)));
        QCOMPARE(statusOf(id), QStringLiteral("ASSIGNED"));
        auto *const text = dialog->findChild<QPlainTextEdit *>();
        QCOMPARE(dialog->focusWidget(), text);
        QTest::keyClicks(text, QStringLiteral("closed shop"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(statusOf(id), QStringLiteral("CANCELLED"));
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_world->text(Service::Tasks, R"(SELECT comment FROM {tasks}."TaskAction" WHERE "taskId" = $1)", {id}),
                 QStringLiteral("closed shop"));
    }

    void assignsToWhoIsTyped()
    {
        const QString id = addTask(QStringLiteral("Wash"), "CREATED");
        const ui::Context context = m_world->context(Role::Manager);
        ui::tasks::TasksPage page(context, m_world->table("tasks.Task"), *m_service);
        QVERIFY(tests::showPage(page));
        QVERIFY(tests::clickRow(page, id, "title"));
        tests::click(page, "task.assign");
        QPointer<ui::FormDialog> dialog = dialogIn(page);
        QVERIFY(dialog);
        tests::click(*dialog, "accept");
        QVERIFY(tests::wordsIn(*dialog).contains(QLatin1String("Choose who is to do it.")));
        auto *const who = dialog->findChild<ui::ReferenceEditor *>();
        QTest::keyClicks(who, m_world->actor(Role::Technician).userId); // names are ids in this world
        QTRY_COMPARE(who->id(), m_world->actor(Role::Technician).userId);
        tests::click(*dialog, "accept");
        QTRY_COMPARE(statusOf(id), QStringLiteral("ASSIGNED"));
        QTRY_VERIFY(!dialog);
    }

    void newTaskFromTheKeyboard()
    {
        const QString machine = m_world->addMachine(QStringLiteral("CVM-00042"));
        const ui::Context context = m_world->context(Role::Manager);
        ui::tasks::TasksPage page(context, m_world->table("tasks.Task"), *m_service);
        QVERIFY(tests::showPage(page));
        page.triggerPrimary();
        QPointer<ui::FormDialog> dialog = dialogIn(page);
        QVERIFY(dialog);
        auto *const title = dialog->findChild<QLineEdit *>(QStringLiteral("title"));
        QCOMPARE(dialog->focusWidget(), title);
        auto *const due = dialog->findChild<QLineEdit *>(QStringLiteral("dueDate"));
        QTest::keyClicks(due, QStringLiteral("soon"));
        tests::click(*dialog, "accept");
        QVERIFY(tests::wordsIn(*dialog).contains(QLatin1String("Fill in this field.")));
        QVERIFY(tests::wordsIn(*dialog).contains(QLatin1String("This is not a date.")));
        QCOMPARE(m_world->number(Service::Tasks, R"(SELECT count(*) FROM {tasks}."Task")"), 0.0);
        QTest::keyClicks(title, QStringLiteral("Refill the lobby"));
        due->clear();
        QTest::keyClicks(due, QStringLiteral("19.11.2026 18:00"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("machineId")), QStringLiteral("CVM-00042"));
        QTRY_COMPARE(
            static_cast<ui::ReferenceEditor *>(dialog->findChild<QLineEdit *>(QStringLiteral("machineId")))->id(),
            machine);
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_world->text(Service::Tasks,
                               R"(SELECT concat_ws('|', title, status, "machineId", "dueDate") FROM {tasks}."Task")"),
                 QStringLiteral("Refill the lobby|CREATED|%1|2026-11-19 13:00:00").arg(machine));
        QTRY_COMPARE(page.model().rowCount(), 1);
    }

    void driversSeeTheirOwnTasksOnly()
    {
        const QString own = addTask(QStringLiteral("Mine"), "ASSIGNED");
        addTask(QStringLiteral("Another's"), "ASSIGNED", Role::Technician);
        const ui::Context context = m_world->context(Role::Driver);
        ui::tasks::TasksPage page(context, m_world->table("tasks.Task"), *m_service);
        QVERIFY(tests::showPage(page));
        QCOMPARE(page.model().rowCount(), 1);
        QVERIFY(!page.findChild<QAbstractButton *>(QStringLiteral("task.create")));
        QVERIFY(tests::clickRow(page, own, "title"));
        QVERIFY(!page.findChild<QAbstractButton *>(QStringLiteral("task.assign"))->isEnabled());
        QCOMPARE(page.findChild<QAbstractButton *>(QStringLiteral("task.assign"))->toolTip(),
                 QStringLiteral("Your role does not allow this."));
        QVERIFY(page.findChild<QAbstractButton *>(QStringLiteral("task.start"))->isEnabled());
    }

    void aTaskThatMovedOnIsToldInASentence()
    {
        const QString id = addTask(QStringLiteral("Wash"), "ASSIGNED");
        const ui::Context context = m_world->context(Role::Manager);
        ui::tasks::TasksPage page(context, m_world->table("tasks.Task"), *m_service);
        QVERIFY(tests::showPage(page));
        QVERIFY(tests::clickRow(page, id, "title"));
        m_world->run(Service::Tasks, R"(UPDATE {tasks}."Task" SET status = 'CANCELLED' WHERE id = $1)", {id});
        tests::click(page, "task.start");
        QTRY_COMPARE(m_world->prompts.told.size(), 1);
        QVERIFY2(m_world->prompts.told.first().contains(QLatin1String("Cancelled")),
                 qPrintable(m_world->prompts.told.first()));
        QTRY_VERIFY(page.findChild<QAbstractButton *>(QStringLiteral("task.reopen"))->isEnabled());
        m_world->prompts.told.clear();
    }

    void everyTaskTableHasAPage()
    {
        ui::PageRegistry registry;
        const ui::Context context = m_world->context(Role::Admin);
        ui::tasks::registerPages(registry, context, *m_service);
        for (const core::TableDescriptor &table : tasks::tables()) {
            const ui::PageInfo *const info = registry.find(table.key());
            QVERIFY2(info, qPrintable(table.key()));
            const std::unique_ptr<ui::Page> page(info->make(nullptr));
            QVERIFY(page);
        }
    }
};

VHM24_GUI_TEST(TestTasksPage)
#include "tst_taskspage_gui.moc"
