// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/taskservice.h"
#include "ui/core/dialog/formdialog.h"
#include "ui/core/shell/context.h"

class QPlainTextEdit;

namespace vhm24::ui::tasks {

/// The form for a new task.
class NewTaskDialog : public FormDialog {
    Q_OBJECT
public:
    /// A given machine stands in its field already.
    NewTaskDialog(const Context &context, const vhm24::tasks::TaskService &service, QWidget *parent,
                  const QString &machineId = {});

Q_SIGNALS:
    void created(const QString &taskId);

private:
    void addCell(const char *column, Place place);
    void retranslate();
    void submit();
    /// The checked value of a field; what is wrong is shown there.
    QVariant valueOf(const char *column);
    void send(vhm24::tasks::NewTask task);

    const Context &m_context;
    const vhm24::tasks::TaskService &m_service;
    const core::TableDescriptor &m_table;
    QMap<QByteArray, FormField *> m_cells;
    FormField *m_descriptionField = nullptr;
    QPlainTextEdit *m_description = nullptr;
    const QString m_id; ///< Made here once, so that a retry makes no second task.
    const QString m_actionId;
};

/// Opens the form over `parent`; it closes and deletes itself.
NewTaskDialog *openNewTaskDialog(const Context &context, const vhm24::tasks::TaskService &service, QWidget *parent,
                                 const QString &machineId = {});

} // namespace vhm24::ui::tasks
