// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupstore.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/page.h"

#include <memory>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace vhm24::ui {

class BackupFacts;
class BackupRunner;
class BackupScheduleBox;
class BackupsModel;
class Button;
class EmptyState;
class PageHeader;
class SectionHead;

/// The backups of all services: those that are there, making one, proving it, putting it back, and the schedule.
class BackupsPage : public Page {
    Q_OBJECT
public:
    BackupsPage(const Context &context, std::shared_ptr<BackupRunner> runner, QWidget *parent = nullptr);

    void open(const PageArgument &argument) override;
    void refresh() override { look(); }
    void triggerPrimary() override { backUp(); }
    [[nodiscard]] QDateTime readAt() const override { return m_readAt; }

private:
    void buildVerbs();
    QWidget *makeList();
    QWidget *makeSide();
    QWidget *makeFolder();
    void connectAll();
    void retranslate();
    void look();
    void present(std::vector<core::BackupStore::Entry> entries);
    void showChosen();
    void setFolder(const QString &folder);
    void chooseFolder();
    void backUp();
    void verify();
    void restore();
    void deleteOld();
    [[nodiscard]] const core::BackupStore::Entry *chosen() const;
    [[nodiscard]] qint64 stepsOf(const core::BackupStore::Entry *entry) const;

    const Context &m_context;
    const std::shared_ptr<BackupRunner> m_runner;
    const QString m_place;
    BackupsModel *m_model;
    PageHeader *m_header;
    Button *m_backUp;
    Button *m_verify;
    Button *m_restore;
    Button *m_delete;
    QStackedWidget *m_stack;
    QTableView *m_list;
    EmptyState *m_empty;
    SectionHead *m_folderHead = nullptr;
    QLineEdit *m_folder;
    Button *m_choose;
    BackupScheduleBox *m_schedule;
    BackupFacts *m_facts;
    QDateTime m_readAt;
    int m_looks = 0; // of several, the last one counts
};

} // namespace vhm24::ui
