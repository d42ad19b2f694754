// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/nameresolver.h"
#include "ui/core/shell/context.h"

#include <QMap>
#include <QObject>

namespace vhm24::ui {

/// The filters of one page: as typed, as understood, and why one was not. What is filtered by names of another
/// database is looked up there first. Times in words are those of the moment at which the rows are asked for.
class FilterSet : public QObject {
    Q_OBJECT
public:
    FilterSet(const Context &context, const core::TableDescriptor &table, QObject *parent = nullptr);

    void type(int column, const QString &text);
    void set(const core::ColumnFilter &filter);
    /// Returns whether anything changed; changed() only follows when names have to be looked up.
    bool replace(const std::vector<core::ColumnFilter> &filters, const core::FilterGroup &advanced = {});
    void remove(int column);
    void clear(); ///< The advanced filter too.
    void setAdvanced(const core::FilterGroup &group);
    void keep();    ///< Rows of what is set now are shown.
    void restore(); ///< Back to what was kept.
    void setFixed(std::vector<core::ColumnFilter> filters) { m_fixed = std::move(filters); }
    /// What the user set; chips and editors show these.
    [[nodiscard]] std::vector<core::ColumnFilter> shown() const;
    [[nodiscard]] const core::FilterGroup &advanced() const { return m_advanced; }
    [[nodiscard]] bool isEmpty() const { return m_filters.isEmpty() && m_advanced.isEmpty(); }
    /// Those and the ones that always hold, as the server is asked.
    [[nodiscard]] std::vector<core::ColumnFilter> all() const;
    [[nodiscard]] core::FilterGroup askedAdvanced() const;

Q_SIGNALS:
    void changed();
    void refused(int column, const QString &sentence); ///< Empty sentence: fine again.

private:
    void settle();
    void accept(const core::NameResolver::Resolved &resolved);

    const Context &m_context;
    const core::TableDescriptor &m_table;
    core::NameResolver *m_resolver;
    QMap<int, core::ColumnFilter> m_filters;
    core::FilterGroup m_advanced;
    core::NameResolver::Resolved m_kept; // as shown, not as asked
    core::NameResolver::Resolved m_asked;
    std::vector<core::ColumnFilter> m_fixed;
    bool m_quiet = false;
};

} // namespace vhm24::ui
