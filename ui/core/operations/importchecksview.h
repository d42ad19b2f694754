// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QStandardItemModel;
class QTableView;

namespace vhm24::ui {

class Formats;
class ImportRun;
class TextLabel;

/// What was looked at before an import, each with its state, and whether a target that holds rows takes more.
class ImportChecksView : public QWidget {
    Q_OBJECT
public:
    ImportChecksView(ImportRun &run, const Formats &formats, QWidget *parent = nullptr);

    void present();

private:
    void retranslate();
    void showCurrent();
    [[nodiscard]] bool targetHasRows() const;

    ImportRun &m_run;
    const Formats &m_formats;
    QStandardItemModel *m_model;
    QTableView *m_table;
    TextLabel *m_text;
    QCheckBox *m_merge;
    TextLabel *m_mergeHint;
};

} // namespace vhm24::ui
