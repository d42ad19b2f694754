// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/console/sqlconsole.h"

#include <QAbstractTableModel>

namespace vhm24::ui {

/// What came of a statement, as it came; to be read only.
class SqlResultModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(const core::SqlAnswer &answer);
    /// These cells as rows for a table program; whole columns with their names.
    [[nodiscard]] QString text(const QModelIndexList &cells, bool withHeads) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::SqlAnswer m_answer;
};

} // namespace vhm24::ui
