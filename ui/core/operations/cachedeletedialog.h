// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog/formdialog.h"

class QLineEdit;

namespace vhm24::ui {

/// What the keys begin with that are to go. They are counted before anything is deleted.
class CacheDeleteDialog : public FormDialog {
    Q_OBJECT
public:
    explicit CacheDeleteDialog(const QByteArray &prefix, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QByteArray &prefix);

private:
    void retranslate();
    void submit();

    QLineEdit *m_prefix;
    FormField *m_field;
};

} // namespace vhm24::ui
