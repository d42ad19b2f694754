// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/languages.h"
#include "tests/support/registry.h"
#include "tests/ui/pageworld.h"
#include "ui/core/look/tokens.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/table/filterbar.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/frozencolumns.h"
#include "ui/core/table/tablearrangement.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

using namespace vhm24;
using core::Service;

/// The head of a list says what it is ordered by, and its filters are readable at every width.
class TestHead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(ui::Formats::Language::English);
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->addMachine(QStringLiteral("CVM-1"));
        m_world->run(Service::Machines,
                     R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", temperature, "rawData", "createdAt")
            SELECT 'cmvjje22' || n || 'bmthuylp70vb6be', m.id, n, '{}', now() FROM {machines}."Machine" AS m,
                   generate_series(0, 5) AS n)");
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_context.reset();
        m_world.reset();
    }
    void cleanup() { m_page.reset(); }

    void orderByIdIsShownAtItsTime()
    {
        open("machines.MachineTelemetry");
        const int time = column("createdAt");
        QCOMPARE(m_page->model().view().sort.front().column, column("id"));
        const QImage sorted = headOf(time);
        head().setOrders({});
        QVERIFY(headOf(time) != sorted);
        head().setOrders(m_page->model().view().sort);
        QCOMPARE(headOf(time), sorted);
        QVERIFY(!note().contains(QStringLiteral("Time")));
        // The arrow turns at the first click.
        const QPoint place(head().sectionViewportPosition(time) + 20, 10);
        QTest::mouseClick(head().viewport(), Qt::LeftButton, {}, place);
        QVERIFY((m_page->model().view().sort == std::vector<core::SortOrder>{{.column = time, .descending = false}}));
        QVERIFY(headOf(time) != sorted);
    }

    void frozenHeadsShowItToo()
    {
        open("machines.MachineTelemetry");
        m_page->arrangement().freeze(1);
        auto *const frozen = m_page->findChild<ui::FrozenColumns *>();
        QCOMPARE(frozen->filterHeader().shownOrders().front().column, column("createdAt"));
        // Values and operators are offered there as well.
        frozen->filterHeader().focusFilter(column("createdAt"));
        QTest::keyClick(frozen->filterHeader().editor(column("createdAt")), Qt::Key_Down, Qt::AltModifier);
        QWidget *const popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        popup->close();
    }

    void orderOfAHiddenColumnIsSaidInWords()
    {
        open("machines.MachineTelemetry");
        m_page->arrangement().setShown(column("createdAt"), false);
        QTRY_VERIFY(note().contains(QStringLiteral("6, by “Time” ↓")));
        m_page->arrangement().setShown(column("createdAt"), true);
        QTRY_VERIFY(!note().contains(QStringLiteral("Time")));
    }

    void hintsFitOrGiveWay()
    {
        open("machines.MachineTelemetry");
        const int machine = column("machineId");
        QLineEdit *const editor = head().editor(machine);
        QStringList seen;
        for (int width = 180; width >= 16; width -= 4) {
            editor->resize(width, editor->height());
            const QString hint = editor->placeholderText();
            QVERIFY2(editor->fontMetrics().horizontalAdvance(hint) <= std::max(width - 18, 0), qPrintable(hint));
            if (!seen.contains(hint))
                seen += hint;
        }
        QCOMPARE(seen, QStringList({QStringLiteral("*contains*"), QStringLiteral("*"), QString()}));
    }

    void longFiltersAreElided()
    {
        open("machines.MachineTelemetry");
        const int machine = column("machineId");
        head().resizeSection(machine, 90);
        const QString text = QStringLiteral("<> the machine at the main railway station");
        head().setFilterText(machine, text);
        QLineEdit *const editor = head().editor(machine);
        // As a plain field shows it, which cuts it within a letter.
        QLineEdit plain(m_page.get());
        plain.setProperty("dense", true);
        plain.setFont(editor->font());
        plain.resize(editor->size());
        plain.setText(text);
        plain.setCursorPosition(0);
        plain.show();
        QVERIFY(editor->grab().toImage() != plain.grab().toImage());
        head().setFilterText(machine, QStringLiteral("short"));
        plain.setText(QStringLiteral("short"));
        QCOMPARE(editor->grab().toImage(), plain.grab().toImage());
        head().setFilterText(machine, text);
        QHelpEvent help(QEvent::ToolTip, editor->rect().center(), editor->mapToGlobal(editor->rect().center()));
        QApplication::sendEvent(editor, &help);
        QCOMPARE(QToolTip::text(), text);
        QToolTip::hideText();
    }

    void chipsDoNotMoveTheHead()
    {
        open("machines.MachineTelemetry");
        const int temperature = column("temperature");
        QLineEdit *const editor = head().editor(temperature);
        const QPoint place = editor->mapTo(m_page.get(), editor->rect().center());
        editor->setFocus();
        QTest::keyClicks(editor, QStringLiteral("> 2"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().rowCount(), 3);
        QCoreApplication::processEvents();
        QVERIFY(tests::wordsIn(m_page->filterBar()).contains(QStringLiteral("2")));
        QCOMPARE(m_page->childAt(place), editor); // the next click hits the field as well
    }

    void readingAgainKnowsWhatTimeItIs()
    {
        open("machines.MachineTelemetry");
        m_page->filters().type(column("createdAt"), QStringLiteral("last 1 hour"));
        QTRY_COMPARE(m_page->model().count(), 6);
        m_world->run(Service::Machines,
                     R"(INSERT INTO {machines}."MachineTelemetry"(id, "machineId", temperature, "rawData", "createdAt")
            SELECT 'cmvjje23zbmthuylp70vb6be1', m.id, 9, '{}', timezone('UTC', clock_timestamp())
            FROM {machines}."Machine" AS m)");
        QTest::qWait(5); // a time of the server is rounded to milliseconds, and may be ahead of ours by one
        m_page->refresh();
        QTRY_COMPARE(m_page->model().rowCount(), 7);
        QTRY_COMPARE(m_page->model().count(), 7);
    }

private:
    void open(const char *key)
    {
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table(key));
        QVERIFY(tests::showPage(*m_page));
    }
    int column(const char *name) { return m_page->table().indexOf(name); }
    ui::FilterHeader &head() { return m_page->view().filterHeader(); }
    QImage headOf(int section)
    {
        const QRect area(head().sectionViewportPosition(section), 0, head().sectionSize(section), ui::space::TableHead);
        return head().viewport()->grab(area).toImage();
    }
    QString note() { return tests::wordsIn(m_page->header()); }

    app::Languages m_languages;
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
};

VHM24_GUI_TEST(TestHead)
#include "tst_head_gui.moc"
