// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/widgets/addressedit.h"

#include "models/core/settings/connectiondraft.h"

namespace vhm24::ui {

AddressEdit::AddressEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        const auto split = core::splitPassword(text);
        if (!split)
            return;
        setText(split->address); // which forgets what can be undone, too
        Q_EMIT passwordTaken(split->password);
    });
}

} // namespace vhm24::ui
