// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/windowmodel.h"
#include "ui/core/shell/context.h"

#include <QWidget>

class QVBoxLayout;

namespace vhm24::ui {

class CellPresenter;

/// The panel at the right of a list that tells more of the selected row. A page may give its own.
/// It is filled after the selection has rested for 120 ms, and closed by Esc.
class DetailPanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// `row` is an index of the model at this moment; keep ids, not indexes.
    virtual void showRow(const core::WindowModel &model, int row) = 0;

Q_SIGNALS:
    void closeRequested();
};

/// All fields of a record, label and value, references as links.
class FieldPanel : public DetailPanel {
    Q_OBJECT
public:
    FieldPanel(const Context &context, const CellPresenter &presenter, QWidget *parent = nullptr);
    void showRow(const core::WindowModel &model, int row) override;

private:
    void fill(const core::TableDescriptor &table, const core::Row &row);
    QWidget *makeField(const core::TableDescriptor &table, const core::Row &row, int column);

    const Context &m_context;
    const CellPresenter &m_presenter;
    QVBoxLayout *m_fields;
};

} // namespace vhm24::ui
