// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/operations/doctorrun.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/page.h"

class QSplitter;
class QStackedWidget;
class QTreeView;

namespace vhm24::ui {

class Button;
class DoctorModel;
class DoctorPanel;
class EmptyState;
class PageHeader;
class ProgressLine;

/// Faults that no rule of a database prevents: looked for when somebody asks, ranked by what they harm, repaired one
/// kind at a time with a file that takes it back.
class DoctorPage : public Page {
    Q_OBJECT
public:
    DoctorPage(const Context &context, DoctorRun::Verifier verify, QWidget *parent = nullptr);

    void open(const PageArgument &) override {}
    void refresh() override { m_run->look(); }
    void triggerPrimary() override { m_run->look(); }
    [[nodiscard]] QDateTime readAt() const override { return m_run->lookedAt(); }

    [[nodiscard]] QTreeView &list() const { return *m_list; }
    [[nodiscard]] DoctorModel &model() const { return *m_model; }
    [[nodiscard]] const DoctorRun &run() const { return *m_run; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void buildBody();
    void retranslate();
    void showReport();
    void showState();
    void showCurrent();
    void setPanelShown(bool shown);
    void fitColumns(bool panelShown);
    void askToRepair();
    void askAbout(const core::RepairPlan &plan, const QString &title);
    void askForUndoFile();

    const Context &m_context;
    DoctorRun *m_run;
    PageHeader *m_header;
    Button *m_undo;
    Button *m_look;
    ProgressLine *m_progress;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QTreeView *m_list;
    DoctorModel *m_model;
    DoctorPanel *m_panel;
};

} // namespace vhm24::ui
