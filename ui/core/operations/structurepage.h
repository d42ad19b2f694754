// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/migration/gridindexes.h"
#include "ui/core/operations/structurereading.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/page.h"

#include <memory>
#include <optional>

class QPlainTextEdit;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace vhm24::ui {

class BackupRunner;
class Banner;
class Button;
class PageHeader;
class SectionHead;
class StructureRun;

/// How the databases are built: the migrations of every service side by side, what differs from the contract, and the
/// indexes that are missing. What is pending is tried, and applied after a backup.
class StructurePage : public Page {
    Q_OBJECT
public:
    StructurePage(const Context &context, std::shared_ptr<BackupRunner> backups, std::shared_ptr<StructureRun> run,
                  QWidget *parent = nullptr);

    void open(const PageArgument &argument) override;
    void refresh() override { look(); }
    void triggerPrimary() override { apply(); }
    [[nodiscard]] QDateTime readAt() const override { return m_readAt; }

private:
    void build();
    QTableView *makeTable(QStandardItemModel *model, const char *name);
    void retranslate();
    void look();
    void lookForIndexes();
    void showIndexes();
    void connectAll();
    void showPlaces();
    void showPlace(int place);
    void choosePlace();
    void showPoints();
    void showText();
    void showBusy();
    void apply();
    [[nodiscard]] int pending() const;

    const Context &m_context;
    const std::shared_ptr<BackupRunner> m_backups;
    const std::shared_ptr<StructureRun> m_run;
    const std::vector<StructurePlace> m_places;
    std::vector<std::optional<core::Result<StructureReading>>> m_readings;
    QStringList m_missing; // indexes
    QStandardItemModel *m_placeModel;
    QStandardItemModel *m_pointModel;
    PageHeader *m_header;
    Button *m_try;
    Button *m_apply;
    Banner *m_indexes;
    QTableView *m_placeView;
    SectionHead *m_pointHead;
    QTableView *m_pointView;
    SectionHead *m_textHead;
    QPlainTextEdit *m_text;
    QDateTime m_readAt;
    bool m_showsRun = false; // what came of a run, until something is chosen
};

} // namespace vhm24::ui
