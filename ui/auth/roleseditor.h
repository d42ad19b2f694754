// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access/role.h"

#include <QMap>
#include <QWidget>

class QCheckBox;

namespace vhm24::ui::auth {

/// One check box for each role.
class RolesEditor : public QWidget {
    Q_OBJECT
public:
    explicit RolesEditor(QWidget *parent = nullptr);

    void setRoles(core::Roles roles);
    [[nodiscard]] core::Roles roles() const;

private:
    QMap<core::Role, QCheckBox *> m_boxes;
};

} // namespace vhm24::ui::auth
