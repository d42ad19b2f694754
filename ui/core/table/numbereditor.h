// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace vhm24::ui {

/// A number at the right with its unit behind it, as the cell draws it.
class NumberEditor : public QLineEdit {
    Q_OBJECT
public:
    explicit NumberEditor(QWidget *parent = nullptr);
    void setUnit(const QString &unit);
    [[nodiscard]] QString unit() const { return m_unit; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_unit;
};

} // namespace vhm24::ui
