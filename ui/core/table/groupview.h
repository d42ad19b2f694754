// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablegroups.h"

#include <QWidget>

#include <stop_token>

class QTreeView;

namespace vhm24::ui {

class Button;
class GroupModel;
class TablePage;
class TextLabel;

/// In the place of a list: its rows put together, with counts and sums over all rows of the filter. Enter opens the
/// rows of a group, Esc goes back to the list. Further groups are read when the end of those that are there is reached.
class GroupView : public QWidget {
    Q_OBJECT
public:
    explicit GroupView(TablePage &page);
    ~GroupView() override;

    void present(const std::vector<core::GroupLevel> &levels);
    [[nodiscard]] const std::vector<core::GroupLevel> &levels() const { return m_levels; }
    void refresh();
    void more(); ///< The next page, where there is one.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] GroupModel &model() const { return *m_model; }
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }

Q_SIGNALS:
    void changeRequested();
    void leaveRequested();
    /// The rows of one group are wanted.
    void opened(const std::vector<core::ColumnFilter> &filters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void retranslate();
    void checkView();
    void read(const core::TableGroup *after);
    void accept(const core::Result<core::TableGroupList> &list);
    void append(const core::Result<core::TableGroupList> &list);
    void fail(const core::Error &error);
    void open(const QModelIndex &index);
    void say();
    void fitColumns();
    [[nodiscard]] std::vector<int> summed() const;
    [[nodiscard]] Qt::SortOrder readOrder() const;
    [[nodiscard]] core::TableGroups query() const;
    [[nodiscard]] QString keyText(std::size_t depth, const std::optional<QString> &key) const;

    TablePage &m_page;
    TextLabel *m_title;
    TextLabel *m_notice;
    Button *m_more;
    Button *m_change;
    Button *m_back;
    QTreeView *m_tree;
    GroupModel *m_model;
    std::vector<core::GroupLevel> m_levels;
    std::vector<int> m_summed;
    core::TableView m_view;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_running = false;
    bool m_cut = false;
    QString m_trouble;
};

} // namespace vhm24::ui
