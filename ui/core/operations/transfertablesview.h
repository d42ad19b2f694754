// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStandardItem;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace vhm24::ui {

class Button;
struct Context;
class TransferJob;
struct TransferredTable;

/// The tables of a transfer one below the other: what would arrive, how far the copy is, or the proof of it, which can
/// be copied and kept.
class TransferTablesView : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Rehearsal, Copy, Proof };

    /// `name`: of the objects, as in "importCopy".
    TransferTablesView(const QString &name, Kind kind, TransferJob &job, const Context &context,
                       QWidget *parent = nullptr);

    void present();

private:
    void addVerbs(QVBoxLayout &outer);
    void retranslate();
    void presentRehearsal();
    void presentCopy();
    void presentProof();
    void setText(int row, int column, const QString &text, int meaning = -1, bool isFigure = false);
    void setFigure(int row, int column, qint64 value);
    [[nodiscard]] QByteArray json() const;
    void copyProof();
    void saveProof();

    const QString m_name;
    const Kind m_kind;
    TransferJob &m_job;
    const Context &m_context;
    QStandardItemModel *m_model;
    QTableView *m_table;
    Button *m_copy = nullptr;
    Button *m_save = nullptr;
};

} // namespace vhm24::ui
