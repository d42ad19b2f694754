// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/recordsaver.h"

#include <QDialog>
#include <QMap>

namespace vhm24::ui {

class Button;
class FormField;
class TablePage;
class TextLabel;

/// The form for a new record of any table, from its descriptor: every editable column is a field, and what is wrong
/// stands under its field.
class RecordDialog : public QDialog {
    Q_OBJECT
public:
    RecordDialog(const Context &context, core::WindowModel &model, QWidget *parent);

Q_SIGNALS:
    void created(const QString &id);

private:
    void build();
    void retranslate();
    void submit();
    void showFailure(const core::Error &error);

    const Context &m_context;
    const core::TableDescriptor &m_table;
    RecordSaver m_saver;
    const QString m_auditId;
    const QString m_id;
    QMap<int, FormField *> m_fields;
    TextLabel *m_title;
    TextLabel *m_problem;
    Button *m_cancel;
    Button *m_create;
};

/// Opens the form on a page and shows the new record there.
void openRecordDialog(TablePage &page);

} // namespace vhm24::ui
