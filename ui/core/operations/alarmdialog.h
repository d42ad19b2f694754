// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/health/healthrecord.h"
#include "models/core/health/healthwatch.h"
#include "models/core/result.h"
#include "ui/core/dialog/formdialog.h"
#include "ui/core/shell/context.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace vhm24::core {
class Connection;
class HealthStore;
} // namespace vhm24::core

namespace vhm24::ui {

class Button;

/// The alarm on one figure of one place: from which value on, and after how many times in a row. Reads the rule that is
/// there; accepted when the new one is kept, or the old one gone.
class AlarmDialog : public FormDialog {
    Q_OBJECT
public:
    AlarmDialog(const Context &context, const core::HealthRecord &record, QWidget *parent = nullptr);

private:
    void retranslate();
    void read();
    void present(const core::HealthRule &rule);
    void save();
    void remove();
    void carryOut(std::function<core::Result<core::Done>(const core::HealthStore &, core::Connection &)> work);

    const Context &m_context;
    const core::HealthRecord m_record;
    core::HealthRule m_rule;
    QLineEdit *m_name;
    QComboBox *m_direction;
    QDoubleSpinBox *m_threshold;
    QSpinBox *m_samples;
    Button *m_remove;
    FormField *m_nameField;
    FormField *m_directionField;
    FormField *m_thresholdField;
    FormField *m_samplesField;
};

} // namespace vhm24::ui
