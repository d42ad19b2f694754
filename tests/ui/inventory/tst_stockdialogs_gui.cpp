// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/inventory/stockfixture.h"
#include "tests/support/registry.h"
#include "tests/support/uifakes.h"
#include "ui/core/look/theme.h"
#include "ui/core/widgets/button.h"
#include "ui/inventory/itemsearchedit.h"
#include "ui/inventory/movementdialog.h"
#include "ui/inventory/movementlinesmodel.h"
#include "ui/inventory/movementlinesview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vhm24;
using inventory::MovementKind;
using ui::inventory::MovementDialog;
using ui::inventory::MovementLinesModel;
using ui::inventory::MovementLinesView;

namespace {

/// Says yes to everything.
class Yes : public ui::Prompts {
public:
    void confirm(QWidget *, const Question &, std::function<void()> confirmed) override
    {
        ++asked;
        confirmed();
    }
    void askText(QWidget *, const Question &, std::function<void(const QString &)>) override {}
    void chooseFile(QWidget *, const FileQuestion &, std::function<void(const QString &)>) override {}
    void tell(QWidget *, const QString &, const QString &) override {}
    int asked = 0;
};

/// What the composition root makes, over a warehouse of its own.
struct Desk {
    Desk() : catalog(tests::allTables()), labels(stock.world.layout(), catalog)
    {
        context.actor = stock.clerk;
        trace.open(traceFile());
    }
    QString traceFile() const { return folder.filePath(QStringLiteral("trace.jsonl")); }

    MovementDialog *open(MovementKind kind, const QStringList &items = {}, const QString &machine = {})
    {
        auto *const dialog =
            ui::inventory::openMovementDialog(kind, context, stock.service, nullptr,
                                              {.itemIds = items, .machineId = machine, .draftFolder = folder.path()});
        new QAbstractItemModelTester(&dialog->lines(), dialog);
        dialog->activateWindow();
        return dialog;
    }
    QStringList drafts() const
    {
        const QDir root(folder.path() + QStringLiteral("/drafts"));
        const QStringList users = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QStringList files;
        for (const QString &user : users) {
            const QDir of(root.filePath(user));
            for (const QString &file : of.entryList(QDir::Files))
                files += of.filePath(file);
        }
        return files;
    }

    tests::StockFixture stock;
    core::Catalog catalog;
    core::LabelDirectory labels;
    ui::Formats formats;
    ui::Trace trace;
    Yes prompts;
    QTemporaryDir folder;
    ui::Context context{.layout = stock.world.layout(),
                        .catalog = catalog,
                        .labels = labels,
                        .formats = formats,
                        .trace = trace,
                        .prompts = prompts};
};

/// Types where the cursor is, as a person at the keyboard does.
void type(const QString &text, Qt::Key end = Qt::Key_Return)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::keyClick(QApplication::focusWidget(), end);
}

QString shown(const MovementDialog *dialog, int row, int column)
{
    return const_cast<MovementDialog *>(dialog)
        ->lines()
        .index(row, column)
        .data()
        .toString()
        .replace(QChar(0x00A0), QLatin1Char(' '));
}

QString problem(MovementDialog *dialog, int row)
{
    return dialog->lines()
        .index(row, 0)
        .data(MovementLinesModel::ProblemRole)
        .toString()
        .replace(QChar(0x00A0), QLatin1Char(' '));
}

bool stockIsRead(MovementDialog *dialog)
{
    const auto &lines = dialog->lines().lines();
    return !lines.empty() &&
           (!dialog->lines().rules().places().from.isEmpty() || !dialog->lines().rules().places().to.isEmpty()) &&
           std::all_of(lines.begin(), lines.end(), [](const auto &line) { return line.item.read; });
}

void pressBook(MovementDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }

} // namespace

class StockDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Theme::Light);
        m_desk = std::make_unique<Desk>();
        QVERIFY2(m_desk->stock.world.problem().isEmpty(), qPrintable(m_desk->stock.world.problem()));
    }
    void cleanup()
    {
        // One that a failed test left open would take the keys of the next.
        while (QWidget *const window = QApplication::activeModalWidget())
            delete window;
        for (const QString &file : m_desk->drafts())
            QFile::remove(file);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void twoLinesAreReceivedByKeyboardOnly();
    void issueBeyondStockIsRefusedAndChangesNothing();
    void aRefusalOfTheServerStandsAtItsLine();
    void whatIsNoNumberIsRefused();
    void adjustShowsTheDifferenceFirst();
    void transferMovesBetweenPlaces();
    void refillAsksBeforeItExceedsTheMaximum();
    void aLineIsRemovedByKeyAndByMouse();
    void aDraftSurvivesACrash();
    void aDraftThatWasBookedIsNotBookedTwice();
    void whoMayNotMoveStockGetsNoForm();

private:
    QString itemAt(const QString &location, double quantity)
    {
        const QString item = m_desk->stock.world.addItem(0);
        auto request = m_desk->stock.request(MovementKind::Receive, item, QString::number(quantity));
        request.toLocationId = location;
        const auto booked = m_desk->stock.book(request);
        return booked && booked->booked ? item : QString();
    }
    std::unique_ptr<Desk> m_desk;
};

void StockDialogsTest::twoLinesAreReceivedByKeyboardOnly()
{
    const QString first = m_desk->stock.world.addItem(0);
    const QString second = m_desk->stock.world.addItem(7);
    MovementDialog *const dialog = m_desk->open(MovementKind::Receive);
    QSignalSpy booked(dialog, &MovementDialog::booked);
    QTRY_VERIFY(qobject_cast<ui::inventory::ItemSearchEdit *>(QApplication::focusWidget()));
    type(first); // as a scanner: all of it and Enter, before any answer
    QTRY_COMPARE(dialog->lines().lineCount(), 1);
    type(QStringLiteral("1 234,5"));
    type(QStringLiteral("100"));
    type(second);
    QTRY_COMPARE(dialog->lines().lineCount(), 2);
    type(QStringLiteral("3"));
    QCOMPARE(shown(dialog, 0, MovementLinesModel::Sum), QStringLiteral("123 450"));
    QCOMPARE(shown(dialog, 1, MovementLinesModel::Effect), QStringLiteral("7,00 → 10,00"));
    pressBook(dialog);
    QTRY_COMPARE(booked.size(), 1);
    QFile trace(m_desk->traceFile());
    QVERIFY(trace.open(QIODevice::ReadOnly));
    QTRY_VERIFY_WITH_TIMEOUT(trace.seek(0) && trace.readAll().contains("\"movement booked\""), 20'000);
    QVERIFY(trace.seek(0) && trace.readAll().contains("\"roundTrips\":1"));
    QCOMPARE(m_desk->stock.stock(first), QStringLiteral("1234.5"));
    QCOMPARE(m_desk->stock.stock(second), QStringLiteral("10"));
    QCOMPARE(m_desk->stock.placed(first, m_desk->stock.main), QStringLiteral("1234.5")); // the first open place by code
    QVERIFY(m_desk->drafts().isEmpty());
}

void StockDialogsTest::issueBeyondStockIsRefusedAndChangesNothing()
{
    const QString item = itemAt(m_desk->stock.main, 5);
    MovementDialog *const dialog = m_desk->open(MovementKind::Issue, {item});
    QTRY_VERIFY(stockIsRead(dialog));
    QSignalSpy booked(dialog, &MovementDialog::booked);
    type(QStringLiteral("6"));
    QCOMPARE(
        problem(dialog, 0),
        QStringLiteral("There are only 5,00 kg at MAIN. Take less, choose another place, or correct the stock first."));
    auto *const button = dialog->findChild<ui::Button *>(QStringLiteral("book"));
    QVERIFY(button->isEnabled());
    const auto reasons = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *const edit : reasons) {
        if (edit->accessibleName() == QLatin1String("Reason"))
            edit->setText(QStringLiteral("test"));
    }
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(booked.isEmpty());
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_desk->stock.stock(item), QStringLiteral("5"));
    QCOMPARE(m_desk->stock.movements(item), 1);
    QTest::keyClick(dialog, Qt::Key_F8);
    const auto *const editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor && editor->text() == QLatin1String("6"));
    dialog->close();
}

void StockDialogsTest::aRefusalOfTheServerStandsAtItsLine()
{
    const QString item = itemAt(m_desk->stock.main, 5);
    MovementDialog *const dialog = m_desk->open(MovementKind::Adjust, {item});
    QTRY_VERIFY(stockIsRead(dialog));
    type(QStringLiteral("3"));
    // Meanwhile somebody counts the same.
    auto other = m_desk->stock.request(MovementKind::Adjust, item, QStringLiteral("3"), m_desk->stock.main);
    const auto counted = m_desk->stock.book(other);
    QVERIFY(counted && counted->booked);
    pressBook(dialog);
    QTRY_VERIFY(!problem(dialog, 0).isEmpty());
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_desk->stock.movements(item), 2);
    dialog->close();
}

void StockDialogsTest::whatIsNoNumberIsRefused()
{
    const QString item = itemAt(m_desk->stock.main, 5);
    MovementDialog *const dialog = m_desk->open(MovementKind::Receive, {item});
    QTRY_VERIFY(dialog->lines().lineCount() == 1 && qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(QStringLiteral("1e999"));
    QVERIFY(problem(dialog, 0).startsWith(QLatin1String("This is not a number.")));
    QCOMPARE(shown(dialog, 0, MovementLinesModel::Amount), QStringLiteral("1e999"));
    const QModelIndex amount = dialog->lines().index(0, MovementLinesModel::Amount);
    dialog->lines().setData(amount, QStringLiteral("1\u00072"));
    QVERIFY(problem(dialog, 0).startsWith(QLatin1String("The text holds characters")));
    for (const auto &wrong :
         {QStringLiteral("0"), QStringLiteral("-4"), QStringLiteral("nan"), QStringLiteral("99999999999"), QString()}) {
        dialog->lines().setData(amount, wrong);
        QVERIFY2(!problem(dialog, 0).isEmpty(), qPrintable(wrong));
    }
    pressBook(dialog);
    QTest::qWait(50);
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_desk->stock.movements(item), 1);
    dialog->lines().setData(amount, QStringLiteral("1 234,5"));
    QVERIFY(problem(dialog, 0).isEmpty());
    dialog->close();
}

void StockDialogsTest::adjustShowsTheDifferenceFirst()
{
    const QString item = itemAt(m_desk->stock.main, 12);
    MovementDialog *const dialog = m_desk->open(MovementKind::Adjust, {item});
    QTRY_VERIFY(stockIsRead(dialog));
    QSignalSpy booked(dialog, &MovementDialog::booked);
    type(QStringLiteral("9,5"));
    QCOMPARE(shown(dialog, 0, MovementLinesModel::Difference), QStringLiteral("−2,50"));
    QCOMPARE(shown(dialog, 0, MovementLinesModel::Effect), QStringLiteral("12,00 → 9,50"));
    QCOMPARE(m_desk->stock.stock(item), QStringLiteral("12"));
    pressBook(dialog);
    QTRY_COMPARE(booked.size(), 1);
    QCOMPARE(m_desk->stock.stock(item), QStringLiteral("9.5"));
}

void StockDialogsTest::transferMovesBetweenPlaces()
{
    const QString item = itemAt(m_desk->stock.main, 4);
    MovementDialog *const dialog = m_desk->open(MovementKind::Transfer, {item});
    QTRY_VERIFY(stockIsRead(dialog));
    QSignalSpy booked(dialog, &MovementDialog::booked);
    type(QStringLiteral("1,5"));
    QCOMPARE(shown(dialog, 0, MovementLinesModel::Effect), QStringLiteral("4,00 → 2,50"));
    QCOMPARE(shown(dialog, 0, MovementLinesModel::TargetEffect), QStringLiteral("0,00 → 1,50"));
    pressBook(dialog);
    QTRY_COMPARE(booked.size(), 1);
    QCOMPARE(m_desk->stock.placed(item, m_desk->stock.main), QStringLiteral("2.5"));
    QCOMPARE(m_desk->stock.placed(item, m_desk->stock.second), QStringLiteral("1.5"));
}

void StockDialogsTest::refillAsksBeforeItExceedsTheMaximum()
{
    const QString item = itemAt(m_desk->stock.main, 50);
    m_desk->stock.world.run(core::Service::Inventory,
                            R"(INSERT INTO {inventory}."MachineInventory"(id, "machineId", "itemId",
        quantity, "maxQuantity", "updatedAt") VALUES ($1, $2, $3, 2, 5, now()))",
                            {core::newId(), m_desk->stock.machine, item});
    m_desk->context.actor = tests::ServiceWorld::actor(core::Role::Operator);
    MovementDialog *const dialog = m_desk->open(MovementKind::Refill, {item}, m_desk->stock.machine);
    QTRY_VERIFY(stockIsRead(dialog));
    QTRY_COMPARE(shown(dialog, 0, MovementLinesModel::TargetEffect), QStringLiteral("2,00 → —"));
    QSignalSpy booked(dialog, &MovementDialog::booked);
    type(QStringLiteral("4"));
    QCOMPARE(problem(dialog, 0),
             QStringLiteral("Only 3,00 kg still fit into the machine. Book it to be asked whether more went in."));
    pressBook(dialog);
    QTRY_COMPARE(booked.size(), 1);
    QCOMPARE(m_desk->prompts.asked, 1);
    QCOMPARE(m_desk->stock.filled(item), QStringLiteral("6"));
    m_desk->context.actor = m_desk->stock.clerk;
}

void StockDialogsTest::aLineIsRemovedByKeyAndByMouse()
{
    const QStringList items{itemAt(m_desk->stock.main, 1), itemAt(m_desk->stock.main, 2),
                            itemAt(m_desk->stock.main, 3)};
    MovementDialog *const dialog = m_desk->open(MovementKind::Receive, items);
    QTRY_COMPARE(dialog->lines().lineCount(), 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(dialog->lines().itemIds(), items.mid(1));
    auto *const view = dialog->findChild<MovementLinesView *>();
    const QRect cross = view->visualRect(dialog->lines().index(1, MovementLinesModel::Remove));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cross.center());
    QCOMPARE(dialog->lines().itemIds(), items.mid(1, 1));
    dialog->close();
}

void StockDialogsTest::aDraftSurvivesACrash()
{
    const QString item = itemAt(m_desk->stock.main, 1);
    MovementDialog *const first = m_desk->open(MovementKind::Receive, {item});
    QTRY_COMPARE(first->lines().lineCount(), 1);
    const QString movement = first->lines().lines().front().id;
    type(QStringLiteral("17"));
    QTRY_COMPARE(m_desk->drafts().size(), 1);
    QTest::qWait(300); // typed and rested
    delete first;      // no closing, no saving: as after kill -9
    MovementDialog *const second = m_desk->open(MovementKind::Receive);
    auto *const offer = second->findChild<ui::Button *>(QStringLiteral("continueDraft"));
    QTRY_VERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(second->lines().lineCount(), 1);
    QCOMPARE(second->lines().lines().front().id, movement);
    QCOMPARE(second->lines().lines().front().amount, QStringLiteral("17"));
    QVERIFY(!offer->isVisible());
    QSignalSpy booked(second, &MovementDialog::booked);
    QTRY_VERIFY(stockIsRead(second));
    pressBook(second);
    QTRY_COMPARE(booked.size(), 1);
    QCOMPARE(m_desk->stock.stock(item), QStringLiteral("18"));
    QVERIFY(m_desk->drafts().isEmpty());
}

void StockDialogsTest::aDraftThatWasBookedIsNotBookedTwice()
{
    const QString item = itemAt(m_desk->stock.main, 1);
    MovementDialog *const first = m_desk->open(MovementKind::Receive, {item});
    QTRY_COMPARE(first->lines().lineCount(), 1);
    type(QStringLiteral("4"));
    QTRY_COMPARE(m_desk->drafts().size(), 1);
    QTest::qWait(300);
    const QString file = m_desk->drafts().front();
    const QString kept = m_desk->folder.filePath(QStringLiteral("kept"));
    QVERIFY(QFile::copy(file, kept));
    QSignalSpy booked(first, &MovementDialog::booked);
    pressBook(first);
    QTRY_COMPARE(booked.size(), 1);
    QTest::qWait(10);
    QVERIFY(QFile::rename(kept, file)); // the answer never came: the draft is still there
    MovementDialog *const second = m_desk->open(MovementKind::Receive);
    QTest::mouseClick(second->findChild<ui::Button *>(QStringLiteral("continueDraft")), Qt::LeftButton);
    QSignalSpy again(second, &MovementDialog::booked);
    QTRY_VERIFY(stockIsRead(second));
    pressBook(second);
    QTRY_COMPARE(again.size(), 1);
    QCOMPARE(m_desk->stock.stock(item), QStringLiteral("5"));
    QCOMPARE(m_desk->stock.movements(item), 2);
    QVERIFY(m_desk->drafts().isEmpty());
}

void StockDialogsTest::whoMayNotMoveStockGetsNoForm()
{
    m_desk->context.actor = tests::ServiceWorld::actor(core::Role::Driver);
    QVERIFY(!ui::inventory::openMovementDialog(MovementKind::Receive, m_desk->context, m_desk->stock.service, nullptr));
    m_desk->context.actor = m_desk->stock.clerk;
}

VHM24_GUI_TEST(StockDialogsTest)
#include "tst_stockdialogs_gui.moc"
