// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/filter.h"
#include "ui/core/shell/context.h"

#include <QMap>
#include <QObject>

namespace vhm24::ui {

/// The filters of one page: as typed, as understood, and why one was not. Names typed for a reference are looked up
/// on the server first.
class FilterSet : public QObject {
    Q_OBJECT
public:
    FilterSet(const Context &context, const core::TableDescriptor &table, QObject *parent = nullptr);

    void type(int column, const QString &text);
    /// Returns whether anything changed.
    bool replace(const std::vector<core::ColumnFilter> &filters);
    void remove(int column);
    void clear();
    void setFixed(std::vector<core::ColumnFilter> filters) { m_fixed = std::move(filters); }
    /// What the user set; chips and editors show these.
    [[nodiscard]] std::vector<core::ColumnFilter> shown() const;
    /// Those and the ones that always hold.
    [[nodiscard]] std::vector<core::ColumnFilter> all() const;

Q_SIGNALS:
    void changed();
    void refused(int column, const QString &sentence); ///< Empty sentence: fine again.

private:
    void lookUp(int column, const core::ColumnFilter &typed);
    const Context &m_context;
    const core::TableDescriptor &m_table;
    QMap<int, core::ColumnFilter> m_filters;
    std::vector<core::ColumnFilter> m_fixed;
    QMap<int, int> m_lookUps; // column → number of the newest one
};

} // namespace vhm24::ui
