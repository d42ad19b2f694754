// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vhm24::ui {

class Button;

/// A statement to be read, selected and copied, such as the question of a check.
class StatementBox : public QWidget {
    Q_OBJECT
public:
    explicit StatementBox(const QString &statement, QWidget *parent = nullptr);

    void copy();

private:
    void retranslate();

    QString m_statement;
    Button *m_copy;
};

} // namespace vhm24::ui
