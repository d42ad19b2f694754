// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/doctor/doctor.h"
#include "ui/core/shell/context.h"

#include <QWidget>

#include <optional>

namespace vhm24::ui {

class Button;
class DoctorModel;
class PanelFrame;

/// All about one kind of fault: what it is, the rows that have it, how it is repaired and how it is looked for.
class DoctorPanel : public QWidget {
    Q_OBJECT
public:
    DoctorPanel(const Context &context, const core::Doctor &doctor, const DoctorModel &words,
                QWidget *parent = nullptr);

    void present(const core::DoctorFinding &finding);
    void setBusy(bool busy); ///< Nothing can be repaired meanwhile.

Q_SIGNALS:
    void repairRequested();
    void closeRequested();

private:
    void fill();
    void addRows();
    void showVerb();
    [[nodiscard]] bool mayRepair() const;

    const Context &m_context;
    const core::Doctor &m_doctor;
    const DoctorModel &m_words;
    PanelFrame *m_frame;
    QWidget *m_footer;
    Button *m_repair;
    std::optional<core::DoctorFinding> m_finding;
    bool m_busy = false;
};

} // namespace vhm24::ui
