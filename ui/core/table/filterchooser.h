// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/filter.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace vhm24::ui {

class TablePage;

/// What can be filtered by in a column, as a list under its editor: the values of a list or the records of a reference
/// to check, words for times, and all operators of the type in words. Space checks, Enter takes, Esc leaves all as it
/// was.
class FilterChooser : public QFrame {
    Q_OBJECT
public:
    FilterChooser(TablePage &page, int column);
    /// Opens it under the editor of that column.
    static FilterChooser *open(TablePage &page, int column);

    [[nodiscard]] QListWidget &list() const { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Kind { Head, Value, Time, Operator };
    void fill();
    void addHead(const QString &text);
    QListWidgetItem *addItem(Kind kind, const QString &text, const QVariant &meant);
    void addValue(const QString &key, const QString &text, int place = -1);
    void addOperators();
    void search();
    void offer(const QStringList &keys, const QStringList &texts);
    void take(QListWidgetItem *item);
    void takeChecked();
    void takeOperator(core::FilterOperator op);
    void place();
    [[nodiscard]] const core::Column &definition() const;
    [[nodiscard]] QStringList checkedKeys() const;

    TablePage &m_page;
    const int m_column;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list;
    QTimer m_rest;
    int m_searches = 0;
    int m_valuePlace = 0; // where values are put in
    QStringList m_before; // checked when it opened
    bool m_toggled = false;
    bool m_dropped = false;
};

} // namespace vhm24::ui
