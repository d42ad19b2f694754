// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/windowmodel.h"
#include "ui/core/table/cellpresenter.h"

namespace vhm24::ui {

/// One field of a staged record in words.
struct EditLine {
    int column = -1;
    QString field = {};
    QString was = {};
    QString becomes = {};
};

/// A staged record in words.
struct EditedRecord {
    QString rowId = {};
    QString label = {};
    bool added = false;
    std::vector<EditLine> lines = {};
};

/// Says in the user's words what is staged in a list: what the preview, the conflict and the failures of a save name.
class EditWords {
public:
    EditWords(core::WindowModel &model, const CellPresenter &presenter) : m_model(model), m_presenter(presenter) {}

    /// All of it: new records first, then by label. What is listed is exactly what a save would write.
    [[nodiscard]] std::vector<EditedRecord> records() const;
    /// The name of a record, staged, on screen or elsewhere in the table.
    [[nodiscard]] QString labelOf(const QString &rowId) const;
    [[nodiscard]] QString fieldOf(int column) const;
    /// A value with its unit; "empty" for none.
    [[nodiscard]] QString valueText(const QString &rowId, int column, const QVariant &value) const;

private:
    [[nodiscard]] QVariant cell(const QString &rowId, int column) const;
    [[nodiscard]] EditedRecord recordOf(const QString &rowId, const core::EditBuffer::RowEdits &edits) const;

    core::WindowModel &m_model;
    const CellPresenter &m_presenter;
};

} // namespace vhm24::ui
