// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace vhm24::ui {

/// The address of a server. A password that is typed or pasted with it leaves at once for a field of its own.
class AddressEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit AddressEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void passwordTaken(const QString &password);
};

} // namespace vhm24::ui
