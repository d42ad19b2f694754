// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/tablepage.h"

namespace vhm24::ui::auth {

class PeriodBar;

/// The audit log: when, who, what was done, to which record, what changed, from where.
class AuditPage : public TablePage {
    Q_OBJECT
public:
    AuditPage(const Context &context, const core::TableDescriptor &table, QWidget *parent = nullptr);

    void refresh() override;
    void rowsChanged(core::Service service, const QString &table, const QStringList &ids) override;

private:
    void present(const core::WindowModel &model, int row, int column, CellLook &look);
    void offerPeriods();
    void followFilter();

    struct Columns {
        int time = -1;
        int user = -1;
        int action = -1;
        int entity = -1;
        int record = -1;
        int changes = -1;
    };
    const Columns m_columns;
    PeriodBar *m_periods;
};

} // namespace vhm24::ui::auth
