// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auth/tables.h"
#include "models/inventory/tables.h"
#include "models/machines/tables.h"
#include "models/shared/tables.h"
#include "models/tasks/tables.h"
#include "tests/support/registry.h"
#include "tests/support/serviceworld.h"
#include "ui/core/look/theme.h"
#include "ui/core/shell/context.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>

namespace vhm24::tests {

/// Answers yes at once and remembers what was asked and told.
class YesPrompts : public ui::Prompts {
public:
    void confirm(QWidget *, const Question &question, std::function<void()> confirmed) override
    {
        asked += question.title;
        confirmed();
    }
    void askText(QWidget *, const Question &question, std::function<void(const QString &)> accepted) override
    {
        asked += question.title;
        accepted(answer);
    }
    void chooseFile(QWidget *, const FileQuestion &question, std::function<void(const QString &)> chosen) override
    {
        suggestedFile = question.path;
        if (!file.isEmpty())
            chosen(file);
    }
    void tell(QWidget *, const QString &, const QString &text) override { told += text; }

    QStringList asked = {};
    QStringList told = {};
    QString answer = QStringLiteral("because");
    QString file = {}; ///< What is chosen; empty = nothing.
    QString suggestedFile = {};
};

/// Remembers where it was sent.
class RecordingNavigator : public ui::Navigator {
public:
    void openPage(const QString &pageId, const ui::PageArgument &argument) override
    {
        page = pageId;
        last = argument;
    }
    void openRecord(const core::Reference &reference, const QString &id) override
    {
        page = QString(core::nameOf(reference.service)) + QLatin1Char('.') + QLatin1String(reference.table);
        last = {.rowId = id};
    }
    void back() override {}
    [[nodiscard]] bool canOpen(const QString &) const override { return true; }

    QString page = {};
    ui::PageArgument last = {};
};

/// A migrated database with what a page needs around it.
class PageWorld : public ServiceWorld {
public:
    PageWorld() : catalog(allTables()), labels(layout(), catalog) { ui::applyTheme(*qApp, ui::Theme::Light); }
    ~PageWorld() { disconnect(); } // jobs that a closed page has left look into the catalog

    [[nodiscard]] ui::Context context(core::Role role)
    {
        ui::Context made{.layout = layout(),
                         .catalog = catalog,
                         .labels = labels,
                         .formats = formats,
                         .trace = trace,
                         .prompts = prompts,
                         .actor = actor(role),
                         .navigator = &navigator};
        made.actor.name = made.actor.userId;
        return made;
    }
    [[nodiscard]] const core::TableDescriptor &table(const char *key)
    {
        return *catalog.find(QString::fromLatin1(key));
    }

    core::Catalog catalog;
    core::LabelDirectory labels;
    ui::Formats formats;
    ui::Trace trace;
    YesPrompts prompts;
    RecordingNavigator navigator;

private:
    static std::vector<core::TableDescriptor> allTables()
    {
        std::vector<core::TableDescriptor> all;
        for (auto part : {auth::tables(), machines::tables(), inventory::tables(), tasks::tables(), shared::tables()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }
};

/// Shows a page and waits for its rows.
inline bool showPage(ui::TablePage &page, const ui::PageArgument &argument = {})
{
    new QAbstractItemModelTester(&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &page);
    page.resize(1180, 800);
    page.show();
    if (!QTest::qWaitForWindowActive(&page))
        return false;
    page.open(argument);
    const bool read = QTest::qWaitFor([&] { return page.model().readAt().isValid() && !page.model().isLoading(); });
    if (!read && page.model().error())
        qWarning("%s", qPrintable(page.model().error()->detail));
    return read;
}

/// Selects the row with a click on one of its cells.
inline bool clickRow(ui::TablePage &page, const QString &id, const char *column)
{
    const int row = page.model().indexOfRow(id);
    if (row < 0)
        return false;
    const QModelIndex index = page.model().index(row, page.table().indexOf(column));
    QTest::mouseClick(page.view().viewport(), Qt::LeftButton, {}, page.view().visualRect(index).center());
    return page.currentRowId() == id;
}

inline void click(QWidget &under, const char *name)
{
    auto *const button = under.findChild<QAbstractButton *>(QString::fromLatin1(name));
    if (!button)
        qFatal("there is no button %s", name);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The words of all labels inside that are shown.
inline QString wordsIn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *const label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            words += label->text();
    }
    for (const ui::ElidedLabel *const label : widget.findChildren<ui::ElidedLabel *>()) {
        if (label->isVisibleTo(&widget))
            words += label->text();
    }
    for (const QAbstractButton *const button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&widget))
            words += button->text();
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace vhm24::tests
