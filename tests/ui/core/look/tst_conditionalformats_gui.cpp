// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/look/theme.h"

#include <QTest>

#include <cmath>

using namespace vhm24;
using ui::Meaning;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

/// What needs a hand is told by a mark and a word; the colour only repeats it, and can be read.
class TestConditionalFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    }
    void cleanupTestCase() { m_world.reset(); }

    void markAndWord_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("meaning");
        const auto row = [](const char *table, const char *state, Meaning meaning) {
            QTest::addRow("%s %s", table, state) << QByteArray(table) << QString::fromLatin1(state) << int(meaning);
        };
        row("tasks.Task", "OVERDUE", Meaning::Critical);
        row("inventory.InventoryItem", "LOW", Meaning::Low);
        row("inventory.InventoryItem", "OUT", Meaning::Critical);
        row("inventory.MachineInventory", "CRITICAL", Meaning::Critical);
        row("machines.Machine", "OFFLINE", Meaning::Offline);
        row("machines.Machine", "ERROR", Meaning::Critical);
    }
    void markAndWord()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, state);
        const ui::Context context = m_world->context(core::Role::Admin);
        const ui::CellPresenter presenter(context);
        const core::TableDescriptor &descriptor = m_world->table(table.constData());
        const int column = descriptor.indexOf("state");
        QVERIFY(column >= 0);
        QVERIFY(!descriptor.columns[std::size_t(column)].hidden);
        const ui::CellLook look = presenter.look(descriptor, column, state);
        QVERIFY(look.marked);
        QVERIFY(!look.text.isEmpty() && look.text != state);
        QTEST(int(look.meaning), "meaning");
        for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
            for (const ui::Token ground : {ui::Token::Base, ui::Token::Selection})
                QVERIFY(contrast(ui::textColor(look.meaning, theme), ui::color(ground, theme)) >= 4.45);
            // The ground of a found word is read, too.
            QVERIFY(contrast(ui::color(ui::Token::Text, theme), ui::color(ui::Token::AccentSoft, theme)) >= 4.45);
        }
    }

private:
    std::unique_ptr<tests::PageWorld> m_world;
};

VHM24_GUI_TEST(TestConditionalFormats)
#include "tst_conditionalformats_gui.moc"
