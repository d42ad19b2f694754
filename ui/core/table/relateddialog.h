// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/relatedtables.h"
#include "ui/core/shell/context.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace vhm24::ui {

class TablePage;

/// The records a row refers to, and the tables whose rows refer to it with their number, across all databases.
/// Enter opens one, Ctrl+Enter in a new tab. Closing ends the counting.
class RelatedDialog : public QDialog {
    Q_OBJECT
public:
    RelatedDialog(TablePage &page, int row);
    ~RelatedDialog() override;

    [[nodiscard]] QListWidget &list() const { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void findTargets(TablePage &page, int row);
    void findTables(TablePage &page);
    void count();
    void fill();
    void addHead(const QString &text);
    void activate(const QListWidgetItem *item, bool newTab);
    [[nodiscard]] QString tableText(std::size_t index) const;

    const Context &m_context;
    const core::TableDescriptor &m_table;
    QString m_id;
    QString m_name;
    QListWidget *m_list;
    std::vector<std::pair<core::Reference, QString>> m_targets;
    std::vector<core::RelatedTable> m_related;
    std::vector<std::optional<core::RelatedCount>> m_counts;
    std::stop_source m_stop;
};

void openRelatedDialog(TablePage &page);

} // namespace vhm24::ui
