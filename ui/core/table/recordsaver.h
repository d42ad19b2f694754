// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/windowmodel.h"
#include "ui/core/shell/context.h"

#include <QMap>
#include <QObject>

namespace vhm24::ui {

/// Saves staged edits of a list and new records through RecordWriter, one at a time, with what to tell the user.
class RecordSaver : public QObject {
    Q_OBJECT
public:
    RecordSaver(const Context &context, core::WindowModel &model, QObject *parent = nullptr);

    void saveEdits(QWidget *surface);
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// `auditId` and `id` were made when the form was opened. Ends in created() or failed().
    void create(const QString &auditId, const QString &id, const QMap<int, QVariant> &values, QWidget *surface);

Q_SIGNALS:
    void saved();
    void created(const QString &id);
    void failed(const vhm24::core::Error &error);

private:
    void finish(const core::Result<core::Done> &result, const QStringList &ids);
    const Context &m_context;
    core::WindowModel &m_model;
    bool m_saving = false;
};

} // namespace vhm24::ui
