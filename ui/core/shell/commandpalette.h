// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"

#include <QDialog>
#include <QTimer>

class QListWidget;
class QListWidgetItem;

namespace vhm24::ui {

class SearchField;
class TextLabel;

/// Ctrl+K: finds pages at once, and machines, items, people and tasks on the server, as far as the role may see them.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const Context &context, const PageRegistry &registry, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void addPages(const QString &typed);
    void searchRecords(const QString &typed);
    void addRecords(const core::TableDescriptor &table, const QString &page,
                    const std::vector<core::LabelDirectory::Choice> &found);
    void showWhetherEmpty();
    void activate(const QListWidgetItem *item);

    const Context &m_context;
    const PageRegistry &m_registry;
    SearchField *m_field;
    QListWidget *m_list;
    TextLabel *m_nothing;
    int m_asked = 0; ///< Searches on the server that have not answered.
    QTimer m_rest;
    int m_searches = 0;
};

} // namespace vhm24::ui
