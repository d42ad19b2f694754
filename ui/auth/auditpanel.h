// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "ui/core/table/cellpresenter.h"
#include "ui/core/table/detailpanel.h"

namespace vhm24::ui {
class PanelFrame;
class Button;
} // namespace vhm24::ui

namespace vhm24::ui::auth {

/// One event of the audit log: what, where, who, when and from where, then the difference field by field, whether the
/// fields changed again since, and what the same user did around it.
class AuditPanel : public DetailPanel {
    Q_OBJECT
public:
    AuditPanel(const Context &context, const CellPresenter &presenter, QWidget *parent = nullptr);

    void showRow(const core::WindowModel &model, int row) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Event {
        QString id = {};
        QDateTime at = {};
        QString userId = {};
        QString action = {};
        QString entity = {};
        QString entityId = {};
        QString changes = {};
        QString ipAddress = {};
        QString program = {};
    };
    /// What has to be asked for.
    struct Surroundings {
        bool known = false;
        QStringList roles = {};
        QStringList changedSince = {};      ///< Fields of this record in later events.
        std::vector<Event> neighbours = {}; ///< Newest first.
    };
    void buildFooter();
    void ask();
    void fill();
    void fillFacts();
    void fillChanges();
    void fillNeighbours();
    static core::Result<Surroundings> read(core::Connection &connection, const std::vector<core::Statement> &questions);

    const Context &m_context;
    const CellPresenter &m_presenter;
    PanelFrame *m_frame;
    Button *m_ofRecord;
    Button *m_ofUser;
    Event m_event;
    Surroundings m_surroundings;
    std::stop_source m_stop;
    bool m_json = false;
};

} // namespace vhm24::ui::auth
