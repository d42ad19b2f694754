// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/shell/indexoffer.h"
#include "ui/core/shell/mainwindow.h"

using namespace vhm24;
using core::Service;

/// Missing indexes are offered to who may build them, and are built while the window stays in use.
class TestIndexOffer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase() { m_world.reset(); }

    void nothingIsOfferedWhenNothingIsMissing()
    {
        open(core::Role::Admin);
        QTest::qWait(3'000); // longer than the first look waits
        QVERIFY(!offer().isVisible());
    }

    void missingOnesAreBuilt()
    {
        m_world->run(Service::Inventory, R"(DROP INDEX {inventory}."desk_StockMovement_search_idx")");
        m_world->run(Service::Auth, R"(DROP INDEX {auth}."desk_AuditLog_search_idx")");
        open(core::Role::Admin);
        QTRY_VERIFY(offer().isVisible());
        QTRY_VERIFY(tests::wordsIn(offer()).contains(QLatin1String("2 index")));
        QVERIFY(tests::wordsIn(offer()).contains(QLatin1String("StockMovement")));
        for (QAbstractButton *const button : offer().findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Build indexes"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!offer().isVisible());
        QCOMPARE(m_context->jobs->list().size(), std::size_t(1));
        QTRY_COMPARE(m_context->jobs->list().back().state, ui::Jobs::State::Done);
        QVERIFY(exists(Service::Inventory, QStringLiteral("desk_StockMovement_search_idx")));
        QVERIFY(exists(Service::Auth, QStringLiteral("desk_AuditLog_search_idx")));
    }

    void isClosedAndLooksAgainNextTime()
    {
        m_world->run(Service::Inventory, R"(DROP INDEX {inventory}."desk_StockMovement_search_idx")");
        open(core::Role::Admin);
        QTRY_VERIFY(offer().isVisible());
        tests::click(offer(), "closeBanner");
        QVERIFY(!offer().isVisible());
        open(core::Role::Admin);
        QTRY_VERIFY(offer().isVisible());
    }

    void othersAreNotAsked()
    {
        open(core::Role::Manager); // one is still missing
        QTest::qWait(3'000);
        QVERIFY(!offer().isVisible());
    }

private:
    void open(core::Role role)
    {
        m_window.reset();
        m_context = std::make_unique<ui::Context>(m_world->context(role));
        m_window = std::make_unique<ui::MainWindow>(*m_context, m_registry);
        m_window->show();
    }
    ui::IndexOffer &offer() { return *m_window->findChild<ui::IndexOffer *>(); }
    bool exists(Service service, const QString &index)
    {
        return m_world->number(service, R"(SELECT count(*) FROM pg_indexes WHERE indexname = $1)", {index}) == 1;
    }

    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    ui::PageRegistry m_registry;
    std::unique_ptr<ui::MainWindow> m_window;
};

VHM24_GUI_TEST(TestIndexOffer)
#include "tst_indexoffer_gui.moc"
