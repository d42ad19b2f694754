// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace vhm24::ui {

class Button;
class MoveRun;
class TextLabel;
struct Context;

/// From where to where the tables of each service go, and the choice of the latter.
class MovePlacesView : public QWidget {
    Q_OBJECT
public:
    MovePlacesView(MoveRun &run, const Context &context, QWidget *parent = nullptr);

    void present();
    /// The way to the target is being opened.
    void setReaching(bool reaching);
    [[nodiscard]] Button &choice() const { return *m_choose; }

Q_SIGNALS:
    void targetWanted();

private:
    void retranslate();

    MoveRun &m_run;
    const Context &m_context;
    QStandardItemModel *m_model;
    QTableView *m_table;
    Button *m_choose;
    TextLabel *m_chosen;
    bool m_isReaching = false;
};

} // namespace vhm24::ui
