// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace vhm24::ui {

class Button;
class SearchField;
class TablePage;
class TextLabel;

/// Which columns a list shows and in what order; what is ticked and moved here is seen in the list at once.
/// Space ticks, Alt+Up and Alt+Down move.
class ColumnChooser : public QDialog {
    Q_OBJECT
public:
    explicit ColumnChooser(TablePage &page);
    [[nodiscard]] QListWidget &list() const { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill(); ///< From the list; the current column stays.
    void search();
    void move(int steps);
    void freezeHere();
    void showVerbs();
    [[nodiscard]] int currentColumn() const;

    TablePage &m_page;
    TextLabel *m_title;
    TextLabel *m_hint;
    SearchField *m_search;
    QListWidget *m_list;
    Button *m_up;
    Button *m_down;
    Button *m_freeze;
    Button *m_reset;
    Button *m_close;
    bool m_filling = false;
};

/// Opens it over the page; one at a time.
ColumnChooser *openColumnChooser(TablePage &page);

} // namespace vhm24::ui
