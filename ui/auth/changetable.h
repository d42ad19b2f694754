// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/audit/changes.h"
#include "ui/core/table/cellpresenter.h"

#include <QWidget>

class QGridLayout;

namespace vhm24::ui::auth {

/// The difference of one audit row, field by field: was and became, told apart by sign and colour.
class ChangeTable : public QWidget {
    Q_OBJECT
public:
    ChangeTable(const CellPresenter &presenter, const QString &entity, const std::vector<core::FieldChange> &changes,
                QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(bool withBefore);
    void addRow(const CellPresenter &presenter, const QString &entity, const core::FieldChange &change,
                bool withBefore);
    [[nodiscard]] QWidget *makeValue(const CellLook &look, Meaning meaning, bool coloured) const;

    QGridLayout *m_grid;
};

} // namespace vhm24::ui::auth
