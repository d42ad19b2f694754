// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/table/column.h"

#include <QLineEdit>
#include <QVariant>

class QAction;

namespace vhm24::ui {

/// A line for texts, JSON and lists that opens a dialog with more room: Shift+F2, Alt+Down or its icon.
/// What does not fit a line is edited in the dialog only.
class PopupEditor : public QLineEdit {
    Q_OBJECT
public:
    static constexpr int LongestLine = 80; ///< Longer texts are edited in the dialog from the start.

    explicit PopupEditor(const core::Column &column, QWidget *parent = nullptr);

    void setValue(const QVariant &value);
    /// The checked value; the Error's detail is a sentence for the user.
    [[nodiscard]] core::Result<QVariant> value() const;
    /// Editing in a cell begins with the dialog.
    [[nodiscard]] bool opensAtOnce() const { return isReadOnly(); }
    void openDialog();

Q_SIGNALS:
    void finished();  ///< The dialog was accepted.
    void dismissed(); ///< It was left.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isList() const;
    [[nodiscard]] core::Result<QVariant> jsonValue(const QString &typed) const;
    [[nodiscard]] QString dialogText() const;
    void showValue();

    const core::Column &m_column;
    QAction *m_open;
    QVariant m_value; // what the line only shows; what stood there before where the line itself can be edited
};

} // namespace vhm24::ui
