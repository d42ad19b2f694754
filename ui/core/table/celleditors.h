// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/table/column.h"
#include "ui/core/shell/context.h"

#include <QVariant>
#include <QWidget>

namespace vhm24::ui {

/// An editor for one value of a column: a list for enumerations, a picker with search for references, a line with a
/// calendar for moments, one with a dialog for texts, JSON and lists, else a line.
[[nodiscard]] QWidget *makeCellEditor(const core::Column &column, const Context &context, QWidget *parent);
void setCellEditorValue(QWidget *editor, const QVariant &value);
/// The checked value; the Error's detail is a sentence for the user.
[[nodiscard]] core::Result<QVariant> cellEditorValue(QWidget *editor);
/// A red ring and the sentence at the editor; empty takes both away.
void showEditorError(QWidget *editor, const QString &sentence);

} // namespace vhm24::ui
