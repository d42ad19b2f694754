// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/savedviews.h"
#include "ui/core/widgets/button.h"

namespace vhm24::ui {

class TableArrangement;
class TablePage;

/// Above a list: which named view it shows, and a menu of them. A dot says that the list is not as the
/// view was saved. Alt+1…9 take the first ones.
class ViewMenu : public Button {
    Q_OBJECT
public:
    ViewMenu(TablePage &page, TableArrangement &arrangement);

    /// The id of the view that is shown; empty = none.
    [[nodiscard]] const QString &current() const { return m_current; }
    void setCurrent(const QString &id);
    void choose(const core::SavedView &view);
    void backToStandard();
    [[nodiscard]] bool isChanged() const;

private:
    void buildKeys();
    void fill();
    void addViews(QMenu &menu);
    void addVerbs(QMenu &menu);
    void addRoles(QMenu &menu, const core::SavedView &view);
    void showText();
    void save();
    void saveAs();
    void rename(const core::SavedView &view);
    void remove(const core::SavedView &view);
    void write(const core::SavedView &view);
    void tell(const core::Error &error);
    [[nodiscard]] core::SavedViews &views() const;
    [[nodiscard]] std::optional<core::SavedView> shown() const;
    [[nodiscard]] QJsonObject definition() const;

    TablePage &m_page;
    TableArrangement &m_arrangement;
    QString m_current;
};

} // namespace vhm24::ui
