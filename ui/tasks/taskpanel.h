// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "ui/core/table/detailpanel.h"
#include "ui/tasks/taskverbs.h"

namespace vhm24::ui {
class CellPresenter;
class PanelFrame;
} // namespace vhm24::ui

namespace vhm24::ui::tasks {

/// A task: its facts, what everybody did with it, and what can be done now.
class TaskPanel : public DetailPanel {
    Q_OBJECT
public:
    TaskPanel(const Context &context, const CellPresenter &presenter, const TaskVerbs &verbs,
              QWidget *parent = nullptr);

    void showRow(const core::WindowModel &model, int row) override;
    /// Reads the history again.
    void refresh();
    [[nodiscard]] const QString &taskId() const { return m_row.id; }

private:
    struct Action {
        QDateTime at = {};
        QString userId = {};
        QString action = {};
        QString comment = {};
    };
    struct History {
        bool known = false;
        std::optional<core::Error> error = {};
        std::vector<Action> actions = {}; ///< Newest first.
    };
    void buildFooter(const TaskVerbs &verbs);
    void fill();
    void fillFacts();
    void addFact(const char *column);
    void fillHistory();
    [[nodiscard]] QWidget *makeAction(const Action &action) const;
    [[nodiscard]] QVariant cell(const char *column) const;

    const Context &m_context;
    const CellPresenter &m_presenter;
    const core::TableDescriptor &m_table;
    PanelFrame *m_frame;
    core::Row m_row;
    History m_history;
};

} // namespace vhm24::ui::tasks
