// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vhm24::ui {

class SearchField;
class TablePage;

/// The keys of the search field of a list: Esc ends a search that takes long; Enter, which a scanner of bar codes sends
/// behind the code, goes to the row when it is the only one.
class ListSearch : public QObject {
    Q_OBJECT
public:
    ListSearch(TablePage &page, SearchField &field);

Q_SIGNALS:
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pickOnly();
    TablePage &m_page;
    SearchField &m_field;
    bool m_pick = false;
};

} // namespace vhm24::ui
