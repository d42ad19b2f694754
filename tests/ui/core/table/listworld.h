// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/languages.h"
#include "models/core/table/savedviews.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/layoutmemory.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/table/viewmenu.h"

#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

namespace vhm24::tests {

/// A list of sixty items with all that remembers how it is set up; left and opened again, by another user too.
class ListWorld {
protected:
    void start()
    {
        m_languages.use(ui::Formats::Language::English);
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->formats.setLanguage(ui::Formats::Language::English);
        m_world->run(
            core::Service::Inventory,
            R"(INSERT INTO {inventory}."InventoryItem"(id, name, sku, unit, category, quantity, price, "createdAt", "updatedAt")
            SELECT 'i' || n, 'Item ' || n, 'SKU-' || n, (ARRAY['KG', 'L'])[1 + n % 2]::{inventory}."InventoryUnit",
                   'cat ' || n % 3, n, 10, '2026-11-01'::timestamp + n * interval '1 hour', now() FROM generate_series(1, 60) AS n)");
    }
    void stop()
    {
        m_page.reset();
        m_world.reset();
    }

    void begin()
    {
        m_world->run(core::Service::Auth, "DELETE FROM {desk}.saved_view");
        m_world->prompts.told.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        open(core::Role::Manager);
    }
    void close()
    {
        m_page.reset();
        m_context.reset();
        m_views.reset();
        m_memory.reset();
    }
    void open(core::Role role, const ui::PageArgument &argument = {}, int *loads = nullptr)
    {
        close();
        m_role = role;
        const core::Actor actor = m_world->actor(role);
        m_views = std::make_unique<core::SavedViews>(m_world->layout(), actor);
        m_memory = std::make_unique<ui::LayoutMemory>(actor.userId, m_folder->path());
        m_views->reload();
        QTRY_VERIFY(m_views->isLoaded());
        m_context = std::make_unique<ui::Context>(m_world->context(role));
        m_context->savedViews = m_views.get();
        m_context->layouts = m_memory.get();
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table("inventory.InventoryItem"));
        if (loads)
            QObject::connect(&m_page->model(), &core::WindowModel::loaded, m_page.get(), [loads] { ++*loads; });
        QVERIFY(tests::showPage(*m_page, argument));
    }
    /// As the next start of the program finds it.
    void reopen() { open(m_role); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !m_page->model().isLoading(); });
    }

    int column(const char *name) const { return m_page->table().indexOf(name); }
    ui::FilterHeader &head() { return m_page->view().filterHeader(); }
    QModelIndex at(int row, const char *name) { return m_page->model().index(row, column(name)); }
    void current(int row, const char *name)
    {
        m_page->view().setFocus();
        m_page->view().setCurrentIndex(at(row, name));
    }
    QPoint middle(int section)
    {
        return {head().sectionViewportPosition(section) + head().sectionSize(section) / 2, 10};
    }
    void drag(QPoint from, QPoint to)
    {
        QWidget *const target = head().viewport();
        QTest::mouseMove(target, from);
        QTest::mousePress(target, Qt::LeftButton, {}, from);
        const QPoint between = (from + to) / 2;
        for (const QPoint point : {from + QPoint(to.x() > from.x() ? 12 : -12, 0), between, to}) {
            QMouseEvent move(QEvent::MouseMove, point, target->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(target, &move);
        }
        QTest::mouseRelease(target, Qt::LeftButton, {}, to);
        QCoreApplication::processEvents();
    }
    void type(const char *name, const char *text)
    {
        QLineEdit *const editor = head().editor(column(name));
        QVERIFY(editor);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromUtf8(text));
        QTest::keyClick(editor, Qt::Key_Return);
        m_page->view().setFocus();
    }
    QAction *action(const char *name)
    {
        Q_EMIT menu().menu()->aboutToShow();
        return menu().menu()->findChild<QAction *>(QString::fromLatin1(name));
    }
    ui::ViewMenu &menu() { return *m_page->arrangement().viewMenu(); }
    bool has(const char *name) { return action(name) || menu().menu()->findChild<QMenu *>(QString::fromLatin1(name)); }
    void trigger(const char *name)
    {
        QAction *const found = action(name);
        QVERIFY2(found && found->isEnabled(), name);
        found->trigger();
    }

    app::Languages m_languages;
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::SavedViews> m_views;
    std::unique_ptr<ui::LayoutMemory> m_memory;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
    core::Role m_role = core::Role::Manager;
};

} // namespace vhm24::tests
