// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/windowmodel.h"
#include "ui/core/shell/context.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QScrollArea;
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

/// All fields of a record, label and value as the list shows them: references as links, states with their marks.
class FieldPanel : public DetailPanel {
    Q_OBJECT
public:
    FieldPanel(const Context &context, const CellPresenter &presenter, QWidget *parent = nullptr);
    void showRow(const core::WindowModel &model, int row) override;

private:
    void showAgain();
    void fill(const core::WindowModel &model, int row);
    QWidget *makeHead(const core::WindowModel &model, int row);
    QWidget *makeField(const core::WindowModel &model, int row, int column);
    QWidget *makeJson(const core::Column &column, const QString &json);

    const Context &m_context;
    const CellPresenter &m_presenter;
    QScrollArea *m_area;
    QVBoxLayout *m_fields;
    QPointer<const core::WindowModel> m_model;
    QString m_id;
    QSet<QString> m_whole; // JSON columns that were asked for whole
};

} // namespace vhm24::ui
