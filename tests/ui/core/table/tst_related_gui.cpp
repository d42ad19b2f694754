// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/relateddialog.h"

#include <QListWidget>

using namespace vhm24;
using core::Service;

/// From a record to its relatives, with the keys.
class TestRelated : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->formats.setLanguage(ui::Formats::Language::English);
        m_machine = m_world->addMachine(QStringLiteral("CVM-1"));
        m_world->run(Service::Tasks, R"(INSERT INTO {tasks}."Task"(id, title, description, "machineId", "assignedToId",
            "createdById", "updatedAt") SELECT 't' || n, 'Task ' || n, '', $1::text,
            CASE WHEN n = 1 THEN 'user-TECHNICIAN' END, 'user-ADMIN', now() FROM generate_series(1, 7) AS n)",
                     {m_machine});
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase() { m_world.reset(); }
    void cleanup()
    {
        m_page.reset();
        m_context.reset();
    }

    void rowsThatReferToItAreCountedAndOpened()
    {
        open(core::Role::Admin, "machines.Machine");
        QTest::keyClick(&m_page->view(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(line(QStringLiteral("Tasks · 7")) >= 0);
        QTRY_VERIFY(line(QStringLiteral("Telemetry · 0")) >= 0);
        QVERIFY(dialog()->windowTitle().contains(QLatin1String("CVM-1")));
        dialog()->list().setCurrentRow(line(QStringLiteral("Tasks · 7")));
        QTest::keyClick(&dialog()->list(), Qt::Key_Return);
        QCOMPARE(m_world->navigator.page, QStringLiteral("tasks.Task"));
        const auto &filters = m_world->navigator.last.filters;
        QCOMPARE(filters.size(), std::size_t(1));
        QCOMPARE(filters[0].column, m_world->table("tasks.Task").indexOf("machineId"));
        QCOMPARE(filters[0].values, QStringList{m_machine});
        QVERIFY(!m_world->navigator.last.newTab);
        QTRY_VERIFY(!dialog());
    }

    void recordsItBelongsToAreOpened()
    {
        open(core::Role::Admin, "tasks.Task");
        QTest::keyClick(&m_page->view(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(line(QStringLiteral("Open Machines · CVM-1")) >= 0); // its name comes from another service
        dialog()->list().setCurrentRow(line(QStringLiteral("Open Machines · CVM-1")));
        QTest::keyClick(&dialog()->list(), Qt::Key_Return);
        QCOMPARE(m_world->navigator.page, QStringLiteral("machines.Machine"));
        QCOMPARE(m_world->navigator.last.rowId, m_machine);
    }

    void newTabWithControl()
    {
        open(core::Role::Admin, "machines.Machine");
        QTest::keyClick(&m_page->view(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(line(QStringLiteral("Tasks · 7")) >= 0);
        dialog()->list().setCurrentRow(line(QStringLiteral("Tasks · 7")));
        QTest::keyClick(&dialog()->list(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_world->navigator.last.newTab);
    }

    void referenceOfTheCellIsOpened()
    {
        open(core::Role::Admin, "tasks.Task");
        m_page->view().setCurrentIndex(m_page->model().index(0, m_page->table().indexOf("machineId")));
        QTest::keyClick(&m_page->view(), Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(m_world->navigator.page, QStringLiteral("machines.Machine"));
        QCOMPARE(m_world->navigator.last.rowId, m_machine);
    }

    void whoSeesOwnRowsOnlyCountsThoseOnly()
    {
        open(core::Role::Technician, "machines.Machine");
        QTest::keyClick(&m_page->view(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY(line(QStringLiteral("Tasks · 1")) >= 0);
    }

    void chipOfAReferenceNamesTheRecord()
    {
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        // Nothing is known of the name yet when the page opens.
        m_world->labels.forget(Service::Machines, QStringLiteral("Machine"), {});
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table("tasks.Task"));
        const int column = m_page->table().indexOf("machineId");
        QVERIFY(tests::showPage(*m_page, {.filters = {{.column = column, .values = {m_machine}}}}));
        QTRY_VERIFY(tests::wordsIn(*m_page).contains(QLatin1String("Machine = CVM-1")));
    }

private:
    void open(core::Role role, const char *table)
    {
        m_world->navigator = {};
        m_context = std::make_unique<ui::Context>(m_world->context(role));
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table(table));
        QVERIFY(tests::showPage(*m_page));
        m_page->view().setFocus();
        m_page->view().setCurrentIndex(m_page->model().index(0, 1));
    }
    ui::RelatedDialog *dialog() const { return m_page->findChild<ui::RelatedDialog *>(); }
    int line(const QString &text) const
    {
        for (int row = 0; dialog() && row < dialog()->list().count(); ++row) {
            if (dialog()->list().item(row)->text() == text)
                return row;
        }
        return -1;
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
    QString m_machine;
};

VHM24_GUI_TEST(TestRelated)
#include "tst_related_gui.moc"
