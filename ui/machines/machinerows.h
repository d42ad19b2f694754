// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QListView>

#include <vector>

namespace vhm24::ui::machines {

/// One line of a list on the card of a machine; all texts are ready for the user.
struct MachineRow {
    enum class Kind { Container, Error, Task, Visit };
    Kind kind = Kind::Task;
    QString id = {};
    qint64 at = 0;
    QString title = {};
    QString text = {}; ///< After the title: the word of the state, what was done.
    QString amount = {};
    QString amountOf = {}; ///< "/ 2,00 kg"
    QString percent = {};
    QString time = {};
    bool urgent = false; ///< The time is over or near.
    Meaning meaning = Meaning::Neutral;
    double share = 0; ///< Of the bar.
    QString icon = {};
    QString initials = {};
    QString person = {}; ///< For the tool tip: who, or that it is nobody.

    [[nodiscard]] QString description() const;
};

class MachineRowModel;

/// A short list, moved through by keys, with a sentence in place of rows that are not there.
class MachineRows : public QListView {
    Q_OBJECT
public:
    explicit MachineRows(QWidget *parent = nullptr);

    void setRows(std::vector<MachineRow> rows);
    [[nodiscard]] const std::vector<MachineRow> &rows() const;
    void setEmptyText(const QString &text);
    [[nodiscard]] QString emptyText() const { return m_emptyText; }

Q_SIGNALS:
    void rowActivated(const vhm24::ui::machines::MachineRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void activate(const QModelIndex &index);

    MachineRowModel *m_model;
    QString m_emptyText;
};

} // namespace vhm24::ui::machines
