// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/labeldirectory.h"
#include "ui/core/shell/context.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace vhm24::ui {

/// Picks a row of another table by typing part of its name; its value is the id.
class ReferenceEditor : public QLineEdit {
    Q_OBJECT
public:
    ReferenceEditor(const core::Reference &reference, const Context &context, QWidget *parent = nullptr);

    void setId(const QString &id);
    [[nodiscard]] QString id() const { return m_id; }
    /// Something is typed that is no record.
    [[nodiscard]] bool isUnresolved() const { return m_id.isEmpty() && !text().trimmed().isEmpty(); }
    /// Looks up what is typed: the one record of that name or code is taken, several are offered.
    void resolve();

Q_SIGNALS:
    void chosen(const QString &id);
    void resolved(); ///< The end of resolve(): there is a record, or there is none.

private:
    void search();
    void offer(const std::vector<core::LabelDirectory::Choice> &choices);
    void choose(const QString &id, const QString &text);
    bool resolveFrom(const std::vector<core::LabelDirectory::Choice> &choices);

    core::Reference m_reference;
    const Context &m_context;
    QString m_id;
    QTimer m_rest;
    QStandardItemModel *m_choices;
    QCompleter *m_completer;
    int m_searches = 0;
    bool m_resolving = false;
};

} // namespace vhm24::ui
