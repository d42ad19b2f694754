// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/languages.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/look/tokens.h"
#include "ui/core/shell/pageregistry.h"
#include "ui/core/shell/rail.h"
#include "ui/core/table/plaintables.h"

#include <QListView>

using namespace vhm24;

/// The navigation shows all of its words in every language.
class TestRail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_world.problem().isEmpty(), qPrintable(m_world.problem())); }

    void noEntryIsCut_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << int(ui::Formats::Language::English);
        QTest::newRow("Russian") << int(ui::Formats::Language::Russian);
        QTest::newRow("Uzbek") << int(ui::Formats::Language::Uzbek);
    }
    void noEntryIsCut()
    {
        QFETCH(int, language);
        app::Languages languages;
        languages.use(ui::Formats::Language(language));
        const ui::Context context = m_world.context(core::Role::Admin);
        ui::PageRegistry registry;
        ui::registerPlainTables(registry, context);
        ui::Rail rail(registry, context);
        rail.resize(rail.width(), 900);
        rail.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rail));
        QVERIFY(rail.width() <= 260);
        const int width = rail.width();
        const auto *const list = rail.findChild<QListView *>();
        for (const core::TableDescriptor &table : m_world.catalog.tables()) {
            rail.model().setCurrentPage(table.key());
            QCOMPARE(rail.width(), width); // whatever is open
            for (int row = 0; row < rail.model().rowCount(); ++row) {
                const QString title = rail.model().index(row).data().toString();
                const int words = QFontMetrics(ui::font(ui::TextStyle::BodyBold)).horizontalAdvance(title);
                QVERIFY2(words + 44 <= list->viewport()->width(), qPrintable(title));
            }
        }
        languages.use(ui::Formats::Language::English);
    }

private:
    tests::PageWorld m_world;
};

VHM24_GUI_TEST(TestRail)
#include "tst_rail_gui.moc"
