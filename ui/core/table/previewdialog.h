// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/editwords.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace vhm24::ui {

class Button;
class TextLabel;

/// All that a save would write, in words: each record, each field, was and becomes. Lines can be dropped here.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(core::WindowModel &model, const CellPresenter &presenter, QWidget *parent);

Q_SIGNALS:
    void saveRequested();

private:
    void build();
    void retranslate();
    void fill();
    void addRecord(const EditedRecord &record);
    void discardSelected();

    core::WindowModel &m_model;
    EditWords m_words;
    TextLabel *m_title;
    QTreeWidget *m_list;
    Button *m_discard;
    Button *m_close;
    Button *m_save;
    bool m_discarding = false;
};

} // namespace vhm24::ui
