// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auth/tables.h"
#include "models/inventory/tables.h"
#include "models/machines/tables.h"
#include "models/shared/tables.h"
#include "models/tasks/tables.h"
#include "ui/core/shell/navigator.h"
#include "ui/core/shell/prompts.h"

namespace vhm24::tests {

struct FakeNavigator : ui::Navigator {
    void openPage(const QString &pageId, const ui::PageArgument &argument) override
    {
        page = pageId;
        last = argument;
    }
    void openRecord(const core::Reference &reference, const QString &id) override
    {
        record = QLatin1String(reference.table) + QLatin1Char(' ') + id;
    }
    void back() override { ++backs; }
    [[nodiscard]] bool canOpen(const QString &) const override { return true; }

    QString page, record;
    ui::PageArgument last;
    int backs = 0;
};

struct FakePrompts : ui::Prompts {
    void confirm(QWidget *, const Question &, std::function<void()> confirmed) override { confirmed(); }
    void askText(QWidget *, const Question &, std::function<void(const QString &)> accepted) override
    {
        accepted(answer);
    }
    void chooseFile(QWidget *, const FileQuestion &question, std::function<void(const QString &)> chosen) override
    {
        suggestedFile = question.path;
        if (!file.isEmpty())
            chosen(file);
    }
    void tell(QWidget *, const QString &, const QString &text) override { told = text; }

    QString answer = QStringLiteral("Filter change");
    QString told;
    QString file; ///< What is chosen; empty = nothing.
    QString suggestedFile;
};

inline std::vector<core::TableDescriptor> allTables()
{
    std::vector<core::TableDescriptor> all;
    for (const auto &list :
         {auth::tables(), machines::tables(), inventory::tables(), tasks::tables(), shared::tables()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

} // namespace vhm24::tests
