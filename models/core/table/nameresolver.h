// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/layout.h"
#include "models/core/result.h"
#include "models/core/table/tableview.h"

#include <QObject>

#include <functional>

namespace vhm24::core {

/// Turns conditions by name into conditions by id where the names stand in another database than the rows; the others
/// stay as they are, for the server answers them itself. GUI thread.
class NameResolver : public QObject {
    Q_OBJECT
public:
    static constexpr int MostIds = 1'000;
    struct Resolved {
        std::vector<ColumnFilter> filters = {};
        FilterGroup advanced = {};
        QList<int> cut = {}; ///< Columns with more matching names than were taken.
        std::optional<Error> error = {};
        int errorColumn = -1;
    };
    NameResolver(const Layout &layout, const TableDescriptor &table, QObject *parent = nullptr) :
        QObject(parent),
        m_layout(layout),
        m_table(table)
    {
    }

    /// Calls `done` before it returns when nobody has to be asked. A newer call drops the older one's answer.
    void resolve(std::vector<ColumnFilter> filters, FilterGroup advanced,
                 std::function<void(const Resolved &resolved)> done);

private:
    struct Task;
    void collect(std::vector<ColumnFilter> &filters, std::vector<ColumnFilter *> &asked) const;
    void collect(FilterGroup &group, std::vector<ColumnFilter *> &asked) const;
    void ask(const std::shared_ptr<Task> &task, ColumnFilter &filter);
    void receive(Task &task, ColumnFilter &filter, const Result<QStringList> &ids);

    const Layout &m_layout;
    const TableDescriptor &m_table;
    quint64 m_generation = 0;
};

} // namespace vhm24::core
