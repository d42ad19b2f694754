// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/savedchanges.h"
#include "models/core/table/windowmodel.h"
#include "ui/core/shell/context.h"

#include <QMap>
#include <QObject>

namespace vhm24::core {
class UnitOfWork;
}

namespace vhm24::ui {

/// Saves what is staged in a list, edits and new rows, all of it or nothing, in one round trip; and single new records
/// from a form. One save at a time.
class RecordSaver : public QObject {
    Q_OBJECT
    using Versions = QHash<QString, QByteArray>;

public:
    RecordSaver(const Context &context, core::WindowModel &model, QObject *parent = nullptr);

    /// Ends in saved(), failed(), or incomplete() with nothing sent. `without` stays staged.
    void saveEdits(QWidget *surface, const QSet<QString> &without = {});
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// Writes the way back from a save, with records that go again, in one transaction. `receive` gets the versions of
    /// the changed rows.
    void takeBack(const core::Inverse &inverse, QWidget *surface,
                  std::function<void(const core::Result<Versions> &)> receive);
    /// `auditId` and `id` were made when the form was opened. Ends in created() or failed().
    void create(const QString &auditId, const QString &id, const QMap<int, QVariant> &values, QWidget *surface);

Q_SIGNALS:
    /// As it was sent, with the versions that the rows got; the buffer is settled already.
    void saved(const vhm24::core::EditBuffer::Rows &rows, const QHash<QString, QByteArray> &versions);
    void created(const QString &id);
    /// `rowId`: the record that it is about, where that is known.
    void failed(const vhm24::core::Error &error, const QString &rowId);
    /// A new row lacks a value that it needs.
    void incomplete(const QString &rowId, int column);

private:
    /// What goes out, and which record each statement is about.
    struct Parcel {
        core::EditBuffer::Rows rows = {};
        std::shared_ptr<core::UnitOfWork> work = {};
        QHash<int, QString> statements = {};
        QStringList auditIds = {};
        std::function<core::Result<core::Done>()> check = {}; ///< Asked by the worker before all of it.
    };
    [[nodiscard]] bool isComplete(const core::EditBuffer::Rows &rows);
    [[nodiscard]] Parcel pack(const core::EditBuffer::Rows &rows) const;
    void send(const Parcel &parcel, const char *action, QWidget *surface,
              std::function<void(const core::Result<Versions> &)> receive);

    const Context &m_context;
    core::WindowModel &m_model;
    bool m_saving = false;
};

} // namespace vhm24::ui
