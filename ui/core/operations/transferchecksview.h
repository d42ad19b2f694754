// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/operations/importtexts.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QStandardItemModel;
class QTableView;

namespace vhm24::ui {

class TransferJob;
class TextLabel;

/// What was looked at before a transfer, each with its state, and whether a target that holds rows takes more.
class TransferChecksView : public QWidget {
    Q_OBJECT
public:
    using Rows = std::function<std::vector<TransferCheckRow>(const core::ImportSurvey &)>;

    /// `name`: of the objects, as in "importChecks" and "importMerge".
    TransferChecksView(const QString &name, TransferJob &job, Rows rows, QWidget *parent = nullptr);

    void present();

private:
    void retranslate();
    void showCurrent();
    [[nodiscard]] bool targetHasRows() const;

    TransferJob &m_job;
    const Rows m_rows;
    QStandardItemModel *m_model;
    QTableView *m_table;
    TextLabel *m_text;
    QCheckBox *m_merge;
    TextLabel *m_mergeHint;
};

} // namespace vhm24::ui
