// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QStandardItemModel;
class QTableView;

namespace vhm24::ui {

class EmptyState;
class FormField;
class Formats;
class ImportRun;

/// What the free texts of the source become, and the choice for the one at hand.
class ImportWordsView : public QWidget {
    Q_OBJECT
public:
    ImportWordsView(ImportRun &run, const Formats &formats, QWidget *parent = nullptr);

    void present();

private:
    void retranslate();
    void showCurrent();

    ImportRun &m_run;
    const Formats &m_formats;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QComboBox *m_meaning;
    FormField *m_field;
    EmptyState *m_empty;
    QWidget *m_body;
};

} // namespace vhm24::ui
