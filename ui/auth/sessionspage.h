// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auth/sessionservice.h"
#include "ui/core/table/tablepage.h"

namespace vhm24::ui::auth {

/// Who is logged in to this program, and ending that.
class SessionsPage : public TablePage {
    Q_OBJECT
public:
    SessionsPage(const Context &context, const core::TableDescriptor &table, const vhm24::auth::SessionService &service,
                 QWidget *parent = nullptr);

private:
    void present(const core::WindowModel &of, int row, int column, CellLook &look);
    void buildVerbs();
    void showVerbs();
    [[nodiscard]] QStringList selectedIds();
    void askSelected();
    void askAllOfUser();
    void endAllOf(const QString &userId);
    void end(const QStringList &ids);
    void tellTrouble(const core::Error &error);

    const vhm24::auth::SessionService &m_service;
    Button *m_end = nullptr;
    Button *m_endAll = nullptr;
};

} // namespace vhm24::ui::auth
